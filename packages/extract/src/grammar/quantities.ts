import { type CountMention, classesOf, countWordsOf, WORD_CLASS, wordList, wordSet } from "@sitrep/lexicon";
import type { CountReading } from "@sitrep/model";
import { rememberedOf, type View } from "../engine/view.js";
import { type BareCount, bareCountsOf } from "./bare-counts.js";
import type { Clause, Phrase } from "./clause.js";
import { clausesOf } from "./clauses.js";
import { batchedNoun, type CountedNoun, countedNounIn, memberNoun, sharedEvent } from "./counted-noun.js";
import type { Group } from "./group.js";
import { groupsInBrackets, groupsOf } from "./groups.js";
import { leftOver } from "./left-over.js";
import { isNamed } from "./participants.js";
import { isSingular } from "./singular.js";

/** A number with what it counts and where it sits in the sentence; "a", "an" and the name of one person are read as one. */
export interface Quantity {
  /** the number as written; null where an article or a name says that it is one */
  readonly count: CountMention | null;
  readonly reading: CountReading;
  /** what it counts; null where the number has no noun of its own: "killing six", "30 in Dikwa" */
  readonly noun: CountedNoun | null;
  /** tokens of its own phrase, from its number or article to its noun; end exclusive */
  readonly from: number;
  readonly to: number;
  /**
   * `further`, `part` and `rest` share the noun, and mostly the verb, of a number before: "and more than 30 in Dikwa", "five of them",
   * "the other five"; parts are also an apposition's: "seven people, three women and four men, were". `own` stands by itself.
   */
  readonly relation: "own" | BareCount["relation"];
  /** the clauses in which it sits, the nearest head first */
  readonly seats: readonly Seat[];
}

/** A place of a quantity in a clause. */
export interface Seat {
  readonly clause: Clause;
  /** "agent", "patient", or the preposition of its phrase: "with", "of", "to"; "beside" for a phrase without one that is neither */
  readonly role: string;
  readonly phrase: Phrase;
}

/** All quantities of a sentence in their order, found once. Numbers of days, ages and places in a row are no quantities. */
export const quantitiesOf: (view: View) => readonly Quantity[] = rememberedOf((view) => {
  const groups = groupsOf(view);
  const seats = seatsIn(view);
  const found: Quantity[] = [];
  const aside = groupsInBrackets(view);
  const all = aside.length > 0 ? [...groups, ...aside].sort((a, b) => a.from - b.from) : groups;
  for (const group of all)
    if (group.kind === "noun") found.push(...quantitiesIn(view, groups, group, seats, found));
  return found;
});

function quantitiesIn(
  view: View,
  groups: readonly Group[],
  group: Group,
  seats: readonly Seat[],
  before: readonly Quantity[],
): Quantity[] {
  const left = leftOver(view, group, before);
  if (left) {
    const { from, to } = group;
    return [
      {
        count: null,
        reading: left.reading,
        noun: left.noun,
        from,
        to,
        relation: "own",
        seats: seatsAt(view, groups, group, from, seats),
      },
    ];
  }
  const counts = view
    .within("count", group.from, group.to)
    // "eight | 500-pound bombs": measured, not counted; but "a 1,500-strong brigade"
    .filter(({ to }) => view.tokens[to]?.joined !== true || view.norm(to) === "strong")
    // "the Tower 22 base"
    .filter(
      (count) =>
        !view
          .within("place", count.from - 3, count.to)
          .some((one) => one.from < count.from && one.to >= count.to),
    )
    .filter(
      ({ reading, from }, index, all) =>
        !reading.ordinal && (index === 0 || from >= (all[index - 1]?.to ?? 0)),
    );
  const one = onePerson(view, group, counts[0] ?? null);
  if (!one)
    return counts.map((count, index) =>
      counted(view, groups, group, count, counts[index + 1]?.from ?? group.to, seats),
    );
  const { count, reading, noun, from, to } = one;
  return [
    { count, reading, noun, from, to, relation: "own", seats: seatsAt(view, groups, group, from, seats) },
  ];
}

/** A number of a noun group, as a quantity. */
export function counted(
  view: View,
  groups: readonly Group[],
  group: Group,
  count: CountMention,
  end: number,
  seats: readonly Seat[],
): Quantity {
  // "12 others", "two more | soldiers"
  const first = view.among(count.to, OTHERS) ? count.to + 1 : count.to;
  const own = countedNounIn(view, first, end);
  const members =
    (end === count.to ? memberNoun(view, groups, count.to) : null) ?? (own && batchedNoun(view, groups, own));
  const shared = own && count.reading.value !== 1 ? sharedEvent(view, groups, own) : null;
  const noun = members?.noun ?? shared ?? own;
  const at = seatsAt(view, groups, group, count.from, seats);
  return {
    count,
    reading: count.reading,
    noun,
    from: count.from,
    to: members?.to ?? (own ? behindAmong(view, groups, own) : first),
    relation: noun || isBesideOthers(view, count, at) ? "own" : relationOf(view, count),
    seats: at,
  };
}

const OTHERS = wordSet("others other more");

/** "a judge and | four others": of those beside them in the phrase they are none. */
const isBesideOthers = (view: View, { from, to }: CountMention, seats: readonly Seat[]) =>
  view.norm(to) === "others" &&
  view.norm(from - 1) === "and" &&
  [from - 1, view.norm(from - 2) === "," ? from - 2 : from - 1].some((end) => isSomebody(view, end)) &&
  seats.some(({ role }) => role === "agent" || role === "patient" || role === "and");

const isSomebody = (view: View, end: number) =>
  view.within("people", end - 6, end).some(({ to }) => to === end) ||
  (view.token(end - 1)?.capital === true && view.within("place", end - 4, end).every(({ to }) => to !== end));

const AMONG = wordSet("among of to");

/** "three deaths | among soldiers": whom the deaths befell. */
function behindAmong(view: View, groups: readonly Group[], { type, to }: CountedNoun): number {
  if (type !== "casualty" || !view.among(to, AMONG)) return to;
  const whom = groups.find(({ from, kind }) => from === to + 1 && kind === "noun");
  return whom && (view.any("people", whom.from, whom.to) || view.any("actor", whom.from, whom.to))
    ? whom.to
    : to;
}

/** What goes on with a number before; one with a verb or a preposition of its own shares nothing but its noun: "wounded five", "rose to 52". */
function relationOf(view: View, count: CountMention): Quantity["relation"] {
  const bare = bareCountsOf(view).find((found) => found.count === count);
  if (!bare) return "own";
  if (bare.relation !== "further") return bare.relation;
  return bare.verb === null && (bare.from === 0 || view.among(bare.from - 1, JOINTS)) ? "further" : "own";
}
const JOINTS = countWordsOf("share_joint");

const ONE = wordList("grammar/quantities/one");
const OWNED = wordList("grammar/quantities/owned");

/** "a woman", "its deputy leader", "Judge Ana Prell": one by its article, by who he is, or by name. */
function onePerson(
  view: View,
  { from, to: end }: Group,
  count: CountMention | null,
): (Pick<Quantity, "count" | "reading" | "from" | "to"> & { noun: CountedNoun | null }) | null {
  const article = view.among(from, ONE);
  // "a student aged | 19", but "a total of | 19 students"
  if (count && !(article && view.any("people", from, count.from))) return null;
  // "one was killed and another | wounded"
  const isHurt = view
    .startingAt("casualty", from + 1)
    .some((hurt) => hurt.form === "past" && hurt.to === end);
  if (view.norm(from) === "another" && isHurt)
    return { count: null, reading: asOne(view.words(from, end)), from, to: end, noun: null };
  const to = count?.from ?? end;
  const definite = view.among(from, OWNED);
  const noun = countedNounIn(view, article || definite ? from + 1 : from, to);
  if (!noun || (to === from + 1 && (classesOf(view.tokens[from]) & WORD_CLASS.pronoun) !== 0)) {
    // "wounded another"
    if (view.norm(from) !== "another" || to > from + 1) return null;
    return { count: null, reading: asOne(view.words(from, to)), from, to, noun: null };
  }
  if (!article && noun.type !== "people" && !(noun.type === "name" && isNamed(view, from, to))) return null;
  if (!isSingular(view, noun.to)) return null;
  return { count: null, reading: asOne(view.words(from, noun.to)), from, to: noun.to, noun };
}

/** One that no number counts, in its words. */
const asOne = (words: string): CountReading => ({
  words,
  value: 1,
  value_high: null,
  qualifier: "exact",
  ordinal: false,
});

/** Every phrase of every clause, as a seat. */
export function seatsIn(view: View): Seat[] {
  const seats: Seat[] = [];
  for (const clause of clausesOf(view)) {
    const { agent, patient, parts } = clause;
    for (const phrase of parts) seats.push({ clause, role: phrase.preposition ?? "beside", phrase });
    if (agent) seats.push({ clause, role: "agent", phrase: agent });
    if (patient) seats.push({ clause, role: "patient", phrase: patient });
  }
  return seats;
}

function seatsAt(
  view: View,
  groups: readonly Group[],
  group: Group,
  from: number,
  seats: readonly Seat[],
): Seat[] {
  const index = groups.indexOf(group);
  const before = index > 0 ? groups[index - 1] : undefined;
  // "a convoy of | 12 trucks" was hit: they were
  const holder = before && index > 1 && view.norm(before.from) === "of" ? groups[index - 2] : undefined;
  const isGathered =
    holder !== undefined && view.among(holder.to - 1, GATHERED) && view.among(holder.from, ONE);
  const found: Seat[] = [];
  for (const seat of seats) {
    const { phrase } = seat;
    if (phrase.from > from || from >= phrase.to || isApposed(view, phrase, from)) continue;
    if (phrase.from < group.from && before?.kind === "preposition" && !isGathered) continue;
    found.push(seat, ...seatsOfHolder(view, seat, seats), ...seatsOfWhat(view, seat, seats));
  }
  return found.sort((a, b) => Math.abs(a.clause.head - from) - Math.abs(b.clause.head - from));
}

const GATHERED = wordList("grammar/quantities/gathered");

/** "destroyed launchers | containing | 20 rockets": what befell these befell those. */
const seatsOfHolder = (view: View, { clause, role }: Seat, seats: readonly Seat[]) =>
  role === "patient" && clause.relation === "participle" && view.among(clause.head, HOLDING)
    ? seats.filter((other) => other.role === "patient" && other.phrase.from === clause.agent?.from)
    : [];
/** "hit | what it called | 12 camps", "struck | what the army described as | two depots": what these are, was hit. */
function seatsOfWhat(view: View, { clause, role }: Seat, seats: readonly Seat[]): readonly Seat[] {
  const told = role === "as" ? (clause.patient ?? clause.agent) : role === "patient" ? clause.agent : null;
  if (!told) return [];
  const what = view.norm(told.from) === "what" ? told.from : told.from - 1;
  return view.norm(what) === "what"
    ? seats.filter((other) => other.clause !== clause && other.phrase.from === what)
    : [];
}

const HOLDING = wordList("grammar/quantities/holding");

/** "two civilians, | a mother and her son, | were", "the mayor, | Ana Prell, | was": the first of the phrase counts them all. */
function isApposed(view: View, { from, to }: Phrase, at: number): boolean {
  if (at === from) return false;
  const between = view.tokens.slice(from, at).some(({ norm }) => norm === ",");
  if (!between) return false;
  if (!view.tokens.slice(from, to).some(({ norm }) => norm === "and" || norm === "well")) return true;
  return view.norm(to) === "," && view.any("count", from, at);
}
