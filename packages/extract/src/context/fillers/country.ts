import { actorOf, isState, wordList } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../../engine/candidate.js";
import { typeOf } from "../../engine/sides.js";
import { countryAround } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { type Answer, filler, type Kind } from "../fill.js";
import { narrowed } from "./from-event.js";
import { ALL, DEEDS, FIGURES } from "./kinds.js";

/**
 * Where a statement without a place happened, by what the text says around it. Last of all fillers: a country from further off must
 * never tell two events apart or make two of them one. Figures lean on their events, so these come first.
 */
export const located: readonly Refinement[] = [
  filler({
    name: "country of its parts",
    says: "a whole was in the countries in which its parts were",
    slot: "country",
    kinds: ALL,
    among: (candidates) => {
      const parts = candidates.filter(({ partOf }) => partOf !== null);
      return (candidate) => {
        const own = parts.filter(({ partOf }) => partOf === candidate);
        const [first] = own;
        return first && own.every(({ country }) => country.length > 0)
          ? { value: [...new Set(own.flatMap(({ country }) => country))], from: { lender: first } }
          : null;
      };
    },
  }),
  ...fillersFor([...DEEDS, "troop_level"]),
  ...fillersFor(FIGURES),
];

type Find = (candidate: Candidate) => Answer<"country"> | null;

function fillersFor(kinds: readonly Kind[]): Refinement[] {
  const one = (name: string, says: string, among: (candidates: readonly Candidate[]) => Find) =>
    filler({
      name,
      says,
      slot: "country",
      kinds,
      among: (candidates) => {
        const find = among(candidates);
        return (candidate) =>
          candidate.sketch.kind === "troop_level" && !isThere(candidate) ? null : find(candidate);
      },
    });
  const own = (find: (candidate: Candidate) => string | null) => () => (candidate: Candidate) => {
    const code = find(candidate);
    return code === null ? null : { value: [code], from: { own: true } as const };
  };
  const near = (among: (candidates: readonly Candidate[]) => Find) => (candidates: readonly Candidate[]) => {
    const find = among(candidates);
    return (candidate: Candidate) => (isFarOff(candidate) ? null : find(candidate));
  };
  return [
    one(
      "country around",
      "the one country that the sentence happens in",
      own(({ view }) => countryAround(view)),
    ),
    one("attacked land", "a land that was attacked by its name", own(attackedLand)),
    one("home of the hurt", "civilians and police are hurt at home", own(homeOfHurt)),
    one(
      "counted at home",
      "hospitals and ministries count whom they find in their own country",
      own(countedIn),
    ),
    one(
      "home of the struck",
      "a state's strikes on a group are where the group is at home, if the text names that country",
      (candidates) => {
        const named = namedIn(candidates);
        return own((candidate) => homeOfStruck(candidate, named))();
      },
    ),
    one(
      "country of its event",
      "a figure was where its event was",
      () =>
        ({ about, saidBy }) =>
          about && about.country.length > 0
            ? { value: narrowed(about.country, saidBy?.actor ?? null), from: { lender: about } }
            : null,
    ),
    one("home of the sayer", "who reports another state's strike was struck", near(own(struckBySayer))),
    one(
      "usual country",
      "where all other attacks of the same group were",
      near((candidates) => {
        const deeds = candidates
          .filter(({ sketch }) => sketch.kind === "event" || sketch.kind === "event_count")
          .slice(0, MOST);
        return (candidate) => usualOf(candidate, deeds);
      }),
    ),
    one(
      "country told before",
      "the country of the statement before it, in the sentences before",
      near(toldBefore),
    ),
    one("only country", "the only country in which the report's statements are", near(onlyScene)),
    one(
      "dateline",
      "the country of the dateline, unless those who act are at home there",
      near((candidates) => {
        const scenes = scenesOf(candidates);
        return (candidate) => {
          // a report from the capital of those who strike is not from where they struck
          const setting = candidate.setting.filter(
            (code) => scenes.has(code) || (scenes.size === 0 && !isTheirs(candidate, code)),
          );
          return setting.length === 1
            ? { value: setting, from: { basis: "dateline", words: candidate.dateline } }
            : null;
        };
      }),
    ),
  ];
}

/** A sum is of one place or two as the sums before it are, whatever single event was told in between; attacks are not where the strikes were that answered them. */
function toldBefore(candidates: readonly Candidate[]): Find {
  const position = new Map(candidates.map((candidate, index) => [candidate, index]));
  return (candidate) => {
    const before: Candidate[] = [];
    for (let at = (position.get(candidate) ?? 0) - 1; at >= 0; at--) {
      const other = candidates[at];
      if (!other || candidate.order - other.order > reachOf(candidate, other)) break;
      if (other.country.length > 0 && other.story === candidate.story) before.push(other);
    }
    const type = typeOf(candidate);
    const lender = isSum(candidate)
      ? (before.find(({ sketch, partOf }) => sketch.kind === "event_count" && partOf === null) ??
        before.find((other) => type !== null && typeOf(other.about ?? other) === type) ??
        before[0])
      : before[0];
    const value = lender?.country.filter((code) => fits(candidate, code)) ?? [];
    return lender && value.length > 0 ? { value, from: { lender } } : null;
  };
}

/** In a list each item is a story of its own. */
const reachOf = ({ view: { sentence } }: Candidate, { view: other }: Candidate) =>
  sentence.item && other.sentence.block !== sentence.block ? 0 : 2;

function onlyScene(candidates: readonly Candidate[]): Find {
  const scenes = scenesOf(candidates);
  return (candidate) => {
    const all = [...scenes].filter((code) => fits(candidate, code));
    const [only, second] = all;
    if (only === undefined || second !== undefined) return null;
    const lender = candidates.find(({ country }) => country.includes(only));
    return lender ? { value: all, from: { lender } } : null;
  };
}

/** At sea only ships are hit, and nobody strikes his own land. */
function fits({ sketch }: Candidate, code: string): boolean {
  const atSea = sketch.target.includes("commercial-shipping");
  const homes = sketch.kind === "event" ? sketch.actor.map((id) => actorOf(id)?.country) : [];
  return (atSea || !isSea(code)) && !homes.includes(code);
}

/** Counted over a time: attacks, or the dead "since October". */
const isSum = ({ sketch }: Candidate) =>
  sketch.kind === "event_count" ||
  sketch.dates.some(({ relation }) => relation === "since" || relation === "during");

/** Seas go by their names, countries by two letters. */
const isSea = (code: string) => code.length > 2;

/** More deeds than any report of a person's length tells: beyond it the first ones answer for all. */
const MOST = 200;

/** "has 22,000 soldiers in the country", "150 advisers there" */
function isThere({ view, sketch }: Candidate): boolean {
  const end = Math.min(view.tokens.length, sketch.to + 6);
  for (let at = sketch.to; at < end; at++) {
    const word = view.norm(at);
    if (word === "there" || (word === "country" && ["the", "that"].includes(view.norm(at - 1)))) return true;
  }
  return false;
}

const isTheirs = ({ sketch, saidBy }: Candidate, code: string) =>
  [...sketch.actor, ...(saidBy?.actor ? [saidBy.actor] : [])].some((id) => actorOf(id)?.country === code);

/** The countries in which the report's events and figures are told to have happened. */
function scenesOf(candidates: readonly Candidate[]): Set<string> {
  const scenes = new Set<string>();
  for (const { country, sketch, view } of candidates)
    if (sketch.kind !== "troop_level" && !view.sentence.item) for (const code of country) scenes.add(code);
  return scenes;
}

/** The countries that sentences with a statement name as places. */
function namedIn(candidates: readonly Candidate[]): Set<string> {
  const named = new Set<string>();
  for (const view of new Set(candidates.map((candidate) => candidate.view)))
    for (const { place } of view.all("place")) if (place.country) named.add(place.country);
  return named;
}

/** "A Russian missile struck two houses, Ukrainian officials said": those who tell of another state's strike were struck. */
function struckBySayer({ sketch, saidBy }: Candidate): string | null {
  if (sketch.kind !== "event" || sketch.actor.length === 0 || !saidBy?.actor) return null;
  const sayer = actorOf(saidBy.actor);
  if (sayer?.kind !== "state" || sketch.actor.includes(sayer.actor_id) || !LOCAL.test(saidBy.words))
    return null;
  return sayer.country;
}
const LOCAL = /\b(?:officials?|governor|police|state (?:media|tv|news)|media|medics|ministry|authorities)\b/i;

/** "attacked Israel", "strikes on Russia": the land itself; of "attacks on U.S. forces" the words do not tell the land. */
function attackedLand({ sketch, view }: Candidate): string | null {
  const [only] = sketch.target;
  if (sketch.kind !== "event" || only === undefined || sketch.target.length > 1) return null;
  const state = actorOf(only);
  const named = view
    .within("actor", sketch.anchor + 1, sketch.anchor + 6)
    .some(({ ids, modifier, to }) => ids.includes(only) && (!modifier || isPlant(view, to)));
  return named && state?.kind === "state" ? state.country : null;
}

/** "two Saudi oil plants", "a Russian refinery": such things stand at home, as bases, ships and embassies need not. */
const isPlant = (view: View, at: number) => [at, at + 1, at + 2].some((token) => view.among(token, PLANTS));
const PLANTS = wordList("context/fillers/country/plants");

/** Civilians and police are hurt at home: "twelve Afghan civilians", "seven Palestinians", "three Iraqi policemen". */
function homeOfHurt({ sketch, view }: Candidate): string | null {
  if (sketch.kind !== "casualty") return null;
  const owners = sketch.target.filter((id) => id !== "civilians");
  // "Afghan civilians": the word says whose they are, though they take no side
  if (owners.length === 0)
    for (const { modifier, ids } of view.within("actor", sketch.from, sketch.to))
      if (modifier) owners.push(...ids);
  const [only] = owners;
  const actor = only === undefined || owners.length > 1 ? undefined : actorOf(only);
  if (!actor?.country) return null;
  const atHome =
    actor.kind === "population" ||
    (actor.kind === "state" && AT_HOME.test(view.words(sketch.from, sketch.to)));
  return atHome ? actor.country : null;
}

/** journalists, workers and tourists are hurt abroad too */
const AT_HOME = /\b(?:civilians?|police\w*|children|villagers?|residents?|families|women)\b/i;
/** Authorities that count those whom they find, treat or bury in their own country. */
const COUNTS_AT_HOME =
  /\b(?:health|interior|hospitals?|police|rescue|emergency|civil defen[cs]e|medics?|red crescent|ambulance)\b/i;

/** "Lebanon's health ministry says 558 people were killed": they count in their own country. */
function countedIn({ sketch, saidBy }: Candidate): string | null {
  if (sketch.kind !== "casualty" || !saidBy?.actor || !COUNTS_AT_HOME.test(saidBy.words)) return null;
  return actorOf(saidBy.actor)?.country ?? null;
}

/** A state's strikes on a group are where the group is at home, if the text names that country. */
function homeOfStruck({ sketch }: Candidate, named: ReadonlySet<string>): string | null {
  if (!("event_type" in sketch) || sketch.event_type !== "strike") return null;
  const homes = new Set(sketch.target.map((id) => (isState(id) ? null : (actorOf(id)?.country ?? null))));
  const [only] = homes;
  return only && homes.size === 1 && named.has(only) ? only : null;
}

/** Where all other attacks of the same group are told to have been. */
function usualOf({ sketch }: Candidate, deeds: readonly Candidate[]): Answer<"country"> | null {
  if (!("event_type" in sketch) || sketch.event_type !== "attack" || sketch.actor.length === 0) return null;
  const theirs = deeds.filter(
    (other) =>
      other.country.length > 0 &&
      typeOf(other) === "attack" &&
      other.sketch.actor.some((id) => sketch.actor.includes(id)),
  );
  const [only, ...more] = new Set(theirs.flatMap(({ country }) => country));
  const [lender] = theirs;
  return only !== undefined && more.length === 0 && lender ? { value: [only], from: { lender } } : null;
}

/** What another year brought may have been anywhere. */
const isFarOff = ({ sketch }: Candidate) =>
  sketch.dates.some(
    ({ reading, relation }) =>
      relation !== "since" && reading.form === "calendar" && reading.year !== null && reading.day === null,
  );
