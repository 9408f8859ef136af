import { actorOf, isState } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { typeOf } from "../engine/sides.js";
import { countryAround } from "../engine/sites.js";
import type { View } from "../engine/view.js";

/**
 * Where a statement without a place happened, by what the text says around it. Last of all refinements: a country that was guessed from
 * further off must never tell two events apart or make two of them one.
 */
export const located: Refinement = {
  name: "located",
  says: "a statement without a country has that of its sentence, of whom it hurt, of who counted, of the sentences before it, or of the dateline",
  refine: (candidates) => {
    const known: Known = {
      scenes: scenesOf(candidates),
      named: namedIn(candidates),
      deeds: candidates
        .filter(({ sketch }) => sketch.kind === "event" || sketch.kind === "event_count")
        .slice(0, MOST),
    };
    const parts = candidates.filter(({ partOf }) => partOf !== null);
    for (const { partOf } of parts)
      if (partOf && partOf.country.length === 0)
        partOf.country = ofParts(parts.filter((part) => part.partOf === partOf));
    // figures lean on their events
    for (const isFigure of [false, true]) {
      let before: Candidate | null = null;
      // a sum is of one place or two as the sums before it are, whatever single event was told in between
      let sum: Candidate | null = null;
      const lasts = new Map<string, Candidate>();
      for (const candidate of candidates) {
        const { kind } = candidate.sketch;
        if ((kind === "casualty" || kind === "munition_count" || kind === "target_count") === isFigure)
          locate(candidate, isSum(candidate) ? (sum ?? ofType(candidate, before, lasts)) : before, known);
        if (candidate.country.length === 0) continue;
        before = candidate;
        const type = typeOf(candidate.about ?? candidate);
        if (type !== null) lasts.set(type, candidate);
        if (kind === "event_count" && candidate.partOf === null) sum = candidate;
      }
    }
    return candidates;
  },
};

/** Counted over a time: attacks, or the dead "since October". */
const isSum = ({ sketch }: Candidate) =>
  sketch.kind === "event_count" ||
  sketch.dates.some(({ relation }) => relation === "since" || relation === "during");

/** Attacks are not where the strikes were that answered them. */
function ofType(
  candidate: Candidate,
  before: Candidate | null,
  lasts: ReadonlyMap<string, Candidate>,
): Candidate | null {
  const type = typeOf(candidate);
  return type === null ? before : (lasts.get(type) ?? null);
}

/** "28 times: 16 in Iraq and 12 in Syria": the whole was where its parts were. */
const ofParts = (parts: readonly Candidate[]) =>
  parts.every(({ country }) => country.length > 0)
    ? [...new Set(parts.flatMap(({ country }) => country))]
    : [];

/** What the whole report tells of places. */
interface Known {
  /** where its events and figures are told to have happened */
  readonly scenes: ReadonlySet<string>;
  /** what it names as places */
  readonly named: ReadonlySet<string>;
  readonly deeds: readonly Candidate[];
}

/** More deeds than any report of a person's length tells: beyond it the first ones answer for all. */
const MOST = 200;

function locate(candidate: Candidate, before: Candidate | null, known: Known): void {
  const { kind } = candidate.sketch;
  if (candidate.country.length !== 1 && kind === "casualty") narrow(candidate);
  const there = kind !== "troop_level" || isThere(candidate);
  if (candidate.country.length === 0 && there) candidate.country = [...countryOf(candidate, before, known)];
}

/** "has 22,000 soldiers in the country", "150 advisers there" */
function isThere({ view, sketch }: Candidate): boolean {
  const end = Math.min(view.tokens.length, sketch.to + 6);
  for (let at = sketch.to; at < end; at++) {
    const word = view.norm(at);
    if (word === "there" || (word === "country" && ["the", "that"].includes(view.norm(at - 1)))) return true;
  }
  return false;
}

/** Seas go by their names, countries by two letters. */
const isSea = (code: string) => code.length > 2;
const NOWHERE: readonly string[] = [];

function countryOf(
  candidate: Candidate,
  before: Candidate | null,
  { scenes, named, deeds }: Known,
): readonly string[] {
  const near =
    countryAround(candidate.view) ??
    attackedLand(candidate) ??
    homeOfHurt(candidate) ??
    countedIn(candidate) ??
    homeOfStruck(candidate, named);
  if (near) return [near];
  if (candidate.about && candidate.about.country.length > 0) return candidate.about.country;
  if (isFarOff(candidate)) return NOWHERE;
  const told = struckBySayer(candidate);
  if (told) return [told];
  const usual = usualOf(candidate, deeds);
  if (usual) return [usual];
  const atSea = candidate.sketch.target.includes("commercial-shipping");
  const homes =
    candidate.sketch.kind === "event" ? candidate.sketch.actor.map((id) => actorOf(id)?.country) : [];
  const fits = (code: string) => (atSea || !isSea(code)) && !homes.includes(code);
  if (before && before.story === candidate.story && candidate.order - before.order <= reachOf(candidate)) {
    const there = before.country.filter(fits);
    if (there.length > 0) return there;
  }
  const all = [...scenes].filter(fits);
  if (all.length === 1) return all;
  // a report from the capital of those who strike is not from where they struck
  const setting = candidate.setting.filter(
    (code) => scenes.has(code) || (scenes.size === 0 && !isTheirs(candidate, code)),
  );
  return setting.length === 1 ? setting : NOWHERE;
}

const isTheirs = ({ sketch, saidBy }: Candidate, code: string) =>
  [...sketch.actor, ...(saidBy?.actor ? [saidBy.actor] : [])].some((id) => actorOf(id)?.country === code);

/** In a list each item stands for itself. */
const reachOf = ({ view }: Candidate) => (view.sentence.item ? 0 : 2);

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
const isPlant = (view: View, at: number) =>
  [at, at + 1, at + 2].some((token) => PLANTS.has(view.norm(token)));
const PLANTS = new Set(
  "refinery refineries plant plants pipeline pipelines airport airports depot depots power port ports village villages city cities town towns".split(
    " ",
  ),
);

/** Civilians and police are hurt at home: "twelve Afghan civilians", "seven Palestinians", "three Iraqi policemen". */
function homeOfHurt({ sketch, view }: Candidate): string | null {
  if (sketch.kind !== "casualty") return null;
  const owners = sketch.target.filter((id) => id !== "civilians");
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

/** "Iraq said 16 people were killed" of strikes in two countries: those in Iraq. */
function narrow(candidate: Candidate): void {
  const home = candidate.saidBy?.actor ? actorOf(candidate.saidBy.actor)?.country : null;
  const own = candidate.sketch.sites.some(({ country }) => country.length > 0);
  if (home && !own && candidate.country.includes(home)) candidate.country = [home];
}

/** A state's strikes on a group are where the group is at home, if the text names that country. */
function homeOfStruck({ sketch }: Candidate, named: ReadonlySet<string>): string | null {
  if (!("event_type" in sketch) || sketch.event_type !== "strike") return null;
  const homes = new Set(sketch.target.map((id) => (isState(id) ? null : (actorOf(id)?.country ?? null))));
  const [only] = homes;
  return only && homes.size === 1 && named.has(only) ? only : null;
}

/** Where all other attacks of the same group are told to have been. */
function usualOf({ sketch }: Candidate, deeds: readonly Candidate[]): string | null {
  if (!("event_type" in sketch) || sketch.event_type !== "attack" || sketch.actor.length === 0) return null;
  const theirs = deeds.filter(
    (other) =>
      other.country.length > 0 &&
      typeOf(other) === "attack" &&
      other.sketch.actor.some((id) => sketch.actor.includes(id)),
  );
  const [only, ...more] = new Set(theirs.flatMap(({ country }) => country));
  return only !== undefined && more.length === 0 ? only : null;
}

/** What another year brought may have been anywhere. */
const isFarOff = ({ sketch }: Candidate) =>
  sketch.dates.some(
    ({ reading, relation }) =>
      relation !== "since" && reading.form === "calendar" && reading.year !== null && reading.day === null,
  );
