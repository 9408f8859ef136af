import { actorOf, isState } from "@sitrep/lexicon";
import { armed, shares, typeOf } from "../../engine/sides.js";
import { countryAround, scenesIn } from "../../engine/sites.js";
import type { Kind, Statement } from "../../engine/statement.js";
import { type Answer, type Filler, filler, lent, own } from "../fill.js";
import { datesAgree } from "../same-day.js";
import type { Step } from "../step.js";
import type { Story } from "../story.js";
import { othersThan } from "./alike.js";
import {
  attackedLand,
  COUNTS_AT_HOME,
  countedIn,
  homeOfHurt,
  homeOfStruck,
  struckBySayer,
} from "./home-lands.js";
import { ALL, DEEDS, FIGURES } from "./kinds.js";

/** Where the strikes on the same side were. */
export const countryOfAlike = filler({
  name: "country of the like",
  says: "an attack whose country is not said has that of the report's other attacks on the same side, where they name only one",
  slot: "country",
  kinds: DEEDS,
  among: (story) => (statement) => {
    const { view, actor, target } = statement;
    if (view.sentence.item || target.length === 0) return null;
    const type = typeOf(statement);
    const alike = othersThan(statement, story).filter(
      (other) =>
        typeOf(other) === type &&
        other.country.length > 0 &&
        // a state strikes a side where it is; a group may attack the same side in many places
        (type === "strike"
          ? shares(armed(other.target), target)
          : shares(other.actor, actor) && shares(other.target, target)),
    );
    const one = new Set(alike.map(({ country }) => country.join("+"))).size === 1;
    return one ? lent(alike[0], "country") : null;
  },
});

/** "Iraq said 16 people were killed" of strikes in two countries: those in Iraq. */
function countryFrom(event: Statement | null, { saidBy }: Statement): Answer<"country"> | null {
  const home = saidBy?.actor ? actorOf(saidBy.actor)?.country : null;
  return event && home && event.country.includes(home)
    ? { value: [home], from: { lender: event } }
    : lent(event, "country");
}

type Find = ReturnType<Filler<"country">["among"]>;

/** Of its own words alone. */
const byWords = (find: (statement: Statement) => string | null | undefined) => (): Find => (statement) => {
  const code = find(statement);
  return code ? own([code]) : null;
};

/** What another year brought may have been anywhere. */
const near =
  (among: (story: Story) => Find) =>
  (story: Story): Find => {
    const find = among(story);
    return (statement) => (isFarOff(statement) ? null : find(statement));
  };

/** Where a statement without a place happened, by what the text around it says: the first that answers. */
const WAYS: readonly Pick<Filler<"country">, "name" | "says" | "among">[] = [
  { name: "attacked land", says: "a land that was attacked by its name", among: byWords(attackedLand) },
  {
    name: "country around",
    says: "the one country that the sentence happens in",
    among: byWords(({ view }) => countryAround(view)),
  },
  { name: "home of the hurt", says: "civilians and police are hurt at home", among: byWords(homeOfHurt) },
  {
    name: "counted at home",
    says: "hospitals and ministries count whom they find in their own country",
    among: byWords(countedIn),
  },
  {
    name: "home of the struck",
    says: "a state's strikes on a group are where the group is at home, if the text names that country",
    among: (story) => {
      const named = namedIn(story);
      return byWords((statement) => homeOfStruck(statement, named))();
    },
  },
  {
    name: "country of its event",
    says: "a figure was where the event is that it is about",
    among: (story) => (statement) => countryFrom(story.now(statement.about), statement),
  },
  {
    name: "home of the sayer",
    says: "who reports another state's strike was struck",
    among: near(byWords(struckBySayer)),
  },
  {
    name: "usual country",
    says: "where all other attacks of the same group were",
    among: near((story) => {
      const deeds = story.of(DEEDS).slice(0, MOST);
      return (statement) => usualOf(statement, deeds);
    }),
  },
  {
    name: "country told before",
    says: "the country of the statement before it, in the sentences before",
    among: near((story) => (statement) => toldBefore(statement, story)),
  },
  {
    name: "only country",
    says: "the only country in which the report's statements are",
    among: near((story) => {
      const scenes = scenesOf(story);
      return (statement) => onlyScene(statement, scenes, story);
    }),
  },
  {
    name: "dateline",
    says: "the country of the dateline, unless those who act are at home there",
    among: near((story) => {
      const scenes = scenesOf(story);
      return (statement) => homeOfReport(statement, scenes);
    }),
  },
  {
    name: "only land named",
    says: "the one country of whose places the report speaks, unless it is that of a state that strikes",
    among: near((story) => {
      const [only, ...more] = new Set([...landsIn(story), ...scenesOf(story)]);
      return byWords((statement) =>
        more.length === 0 && only !== undefined && !isOfState(statement, only, story) ? only : null,
      )();
    }),
  },
];

const DEEDS_AND_TROOPS: readonly Kind[] = [...DEEDS, "troop_level"];

const fillersFor = (kinds: readonly Kind[]): Step[] =>
  WAYS.map(({ among, ...way }) =>
    filler({
      ...way,
      slot: "country",
      kinds,
      among: (story) => {
        const find = among(story);
        return (statement) =>
          statement.kind === "troop_level" && !isThere(statement) ? null : find(statement);
      },
    }),
  );

/**
 * Last of all fillers but those of sides that follow from the country: a country from further off must never tell two events apart or
 * make two of them one. Figures lean on their events, so these come first.
 */
export const located: readonly Step[] = [
  filler({
    name: "country of its parts",
    says: "a whole was in the countries in which its parts were",
    slot: "country",
    kinds: ALL,
    among: (story) => {
      const parts = story.all.filter(({ partOf }) => partOf !== null);
      return ({ id }) => {
        const its = parts.filter(({ partOf }) => partOf === id).flatMap((part) => story.now(part.id) ?? []);
        const [first] = its;
        return first && its.every(({ country }) => country.length > 0)
          ? { value: [...new Set(its.flatMap(({ country }) => country))], from: { lender: first } }
          : null;
      };
    },
  }),
  ...fillersFor(DEEDS_AND_TROOPS),
  ...fillersFor(FIGURES),
];

/** A sum is of one place or two as the sums before it are, whatever single event was reported in between; attacks are not where the strikes were that answered them. */
function toldBefore(statement: Statement, story: Story): Answer<"country"> | null {
  const before: Statement[] = [];
  for (const other of story.before(statement)) {
    if (story.distance(other.view, statement.view) > reachOf(statement, other)) break;
    // "ten in Mali and three in Niger": where a part was, the next need not be
    if (other.country.length === 0 || other.partOf !== null || other.rule === SHARED) continue;
    if (other.story === statement.story && !areDaysApart(other, statement)) before.push(other);
  }
  const type = typeOf(statement);
  const lender = isSum(statement)
    ? (before.find(({ kind, partOf }) => kind === "event_count" && partOf === null) ??
      before.find((other) => type !== null && typeOf(story.now(other.about) ?? other) === type) ??
      before[0])
    : before[0];
  return lender ? { value: lender.country.filter((code) => fits(statement, code)), from: { lender } } : null;
}

const SHARED = "shared-count/bare-number";

/** What happened on Thursday need not be where another thing happened on Monday. */
const areDaysApart = (a: Statement, b: Statement) => datesAgree(a.dates, b.dates) === "no";

/** In a list each item is a story of its own. */
const reachOf = ({ view: { sentence } }: Statement, { view: other }: Statement) =>
  sentence.item && other.sentence.block !== sentence.block ? 0 : 2;

function onlyScene(
  statement: Statement,
  scenes: ReadonlySet<string>,
  story: Story,
): Answer<"country"> | null {
  const [only, second] = [...scenes].filter((code) => fits(statement, code));
  if (only === undefined || second !== undefined) return null;
  const lender = story.all.find(({ country }) => country.includes(only));
  return lender ? { value: [only], from: { lender } } : null;
}

/** A report from the capital of those who strike is not from where they struck. */
function homeOfReport(statement: Statement, scenes: ReadonlySet<string>): Answer<"country"> | null {
  const setting = statement.setting.filter(
    (code) => scenes.has(code) || (scenes.size === 0 && !isTheirs(statement, code)),
  );
  return setting.length === 1
    ? { value: setting, from: { basis: "dateline", words: statement.dateline } }
    : null;
}

/** At sea only ships are hit, and nobody strikes his own land. */
function fits(statement: Statement, code: string): boolean {
  const atSea = statement.target.includes("commercial-shipping");
  return (atSea || !isSea(code)) && !(statement.kind === "event" && isOutward(statement, code));
}

/** Who is at home there acts abroad: a state, and a group whose rockets fly, or whose foe is at home elsewhere. */
function isOutward(statement: Statement, code: string): boolean {
  const { actor, target } = statement;
  const theirs = actor.filter((id) => actorOf(id)?.country === code);
  if (theirs.length === 0) return false;
  const isAbroad = (id: string) => {
    const foe = actorOf(id);
    return foe?.country != null && foe.country !== code;
  };
  // whose army it is was recognised by the dateline alone
  const isFromHere = statement.grounds.actor?.basis === "dateline";
  return (theirs.some(isState) && !isFromHere) || isFlown(statement) || target.some(isAbroad);
}

/** "fired rockets": what reaches over a border; a bomb lies where it goes off. */
const isFlown = (it: Statement) =>
  (it.kind === "event" || it.kind === "munition_count") &&
  [it.munition].flat().some((kind) => !LAID.has(kind));
const LAID = new Set(["bomb", "mine", "grenade"]);

/** Counted over a time: attacks, or the dead "since October". */
const isSum = ({ kind, dates }: Statement) =>
  kind === "event_count" || dates.some(({ relation }) => relation === "since" || relation === "during");

/** Seas go by their names, countries by two letters. */
const isSea = (code: string) => code.length > 2;

/** More deeds than any report of a person's length tells: beyond it the first ones answer for all. */
const MOST = 200;

/** "has 22,000 soldiers in the country", "150 advisers there" */
function isThere({ view, to }: Statement): boolean {
  const end = Math.min(view.tokens.length, to + 6);
  for (let at = to; at < end; at++) {
    const word = view.norm(at);
    if (word === "there" || (word === "country" && ["the", "that"].includes(view.norm(at - 1)))) return true;
  }
  return false;
}

/** The deed of those who are at home there, or what their office tells; police and a group's foes tell of their own towns. */
function isTheirs(statement: Statement, code: string): boolean {
  const { actor, saidBy } = statement;
  if (isOutward(statement, code)) return true;
  const isInward = actor.some((id) => actorOf(id)?.country === code);
  const teller = saidBy?.actor && !isInward && !COUNTS_AT_HOME.test(saidBy.words) ? saidBy.actor : null;
  return teller !== null && actorOf(teller)?.country === code;
}

/** The countries in which the report's events and figures are told to have happened. */
function scenesOf(story: Story): ReadonlySet<string> {
  const scenes = new Set<string>();
  for (const { country, kind, view } of story.all)
    if (kind !== "troop_level" && !view.sentence.item) for (const code of country) scenes.add(code);
  return scenes;
}

/** The countries that sentences with a statement name as places. */
function namedIn(story: Story): ReadonlySet<string> {
  const named = new Set<string>();
  for (const view of new Set(story.all.map((statement) => statement.view)))
    for (const { place } of view.all("place")) if (place.country) named.add(place.country);
  return named;
}

/** The same without the seats of those who tell of it, and without where somebody or something came from. */
const landsIn = (story: Story): readonly string[] =>
  [...new Set(story.all.map(({ view }) => view))].flatMap((view) =>
    view.any("place", 0, view.tokens.length)
      ? scenesIn(view, 0, view.tokens.length).flatMap(({ country }) => country)
      : [],
  );

/** A state's strikes need not be where it is at home, whatever town of its own the report names. */
const isOfState = ({ actor, about, saidBy }: Statement, code: string, story: Story) =>
  [...actor, ...(story.now(about)?.actor ?? []), ...(saidBy?.actor ? [saidBy.actor] : [])].some((id) => {
    const known = actorOf(id);
    return known?.kind === "state" && known.country === code;
  });

/** Where all other attacks of the same group are told to have been. */
function usualOf(statement: Statement, deeds: readonly Statement[]): Answer<"country"> | null {
  if (typeOf(statement) !== "attack" || statement.actor.length === 0) return null;
  const theirs = deeds.filter(
    (other) => other.country.length > 0 && typeOf(other) === "attack" && shares(other.actor, statement.actor),
  );
  return new Set(theirs.flatMap(({ country }) => country)).size === 1 ? lent(theirs[0], "country") : null;
}

/** What another year brought may have been anywhere. */
const isFarOff = ({ dates }: Statement) =>
  dates.some(
    ({ reading, relation }) =>
      relation !== "since" && reading.form === "calendar" && reading.year !== null && reading.day === null,
  );
