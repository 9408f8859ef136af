import { classesOf, WORD_CLASS, type WordSet, wordList, wordSet } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import type { View } from "../../engine/view.js";
import { isBeside, type Phrase } from "../../grammar/clause.js";
import { BEFALLS } from "../../grammar/deed-nouns.js";
import { isNamed } from "../../grammar/participants.js";
import type { Guard } from "../deed.js";
import { holderOf } from "../event-count/counted-deed.js";
import type { Found } from "./frame.js";
import { victimsOf } from "./lent.js";

export const isSingular = ({ head: { mention } }: Found) =>
  mention?.type === "event" && mention.form === "noun";

/** "under | attack" names no event; "came under | artillery fire" and a headline's "drone strike on market" do. */
export const isBare: Guard = (found) => {
  const { view, clause } = found;
  const undergone = view
    .within("cue", clause.head - 2, clause.head)
    .some(({ cue, to }) => cue === "undergo" && to === clause.head);
  return (
    isSingular(found) &&
    clause.from === clause.head &&
    clause.head > 0 &&
    clause.agent?.preposition !== "by" &&
    !ON.has(clause.patient?.preposition ?? "") &&
    !undergone
  );
};

const ON = new Set(["on", "of", "against"]);

/** "assault | groups", "attack | victims", "strike | aircraft": it says of what kind they are. */
export const isModifier: Guard = (found) => {
  const {
    view,
    clause: { headTo },
  } = found;
  const isThing =
    ["group_noun", "force_noun"].some((cue) => view.hasCue(cue, headTo)) ||
    view.any("facility", headTo, headTo + 1);
  return isSingular(found) && (isThing || view.among(headTo, MODIFIED));
};
const MODIFIED = wordList("rules/event/named-event/modified");

/** "It was the deadliest bombing in the city": it ranks an event told elsewhere. */
export const isRanked: Guard = ({ view, clause: { from, head, headTo } }) =>
  view.tokens.slice(from, head).some(({ word }) => SUPERLATIVE.knows(word)) &&
  // "marked one of | the deadliest attacks in years", "| the deadliest attack | was a bomb that"
  (view.among(from - 1, RANKING) ||
    (view.norm(from - 1) === "of" && view.norm(from - 2) === "one") ||
    (classesOf(view.tokens[headTo]) & WORD_CLASS.be) !== 0);
const SUPERLATIVE = wordList("rules/event/named-event/superlative");
const RANKING = wordList("rules/event/named-event/ranking");

/** "amid Russia's attack on Ukraine": the war itself. */
export const isBackdrop: Guard = ({ view, clause: { from, headTo } }) =>
  view.norm(from - 1) === "amid" &&
  (view.any("place", headTo, headTo + 3) || view.any("actor", headTo, headTo + 3));

/** "the strikes", "these attacks": something told before. */
export const isDefinite: Guard = ({ view, clause: { from, head } }) =>
  view.among(from, KNOWN) && view.tokens.slice(from, head).every(({ norm }) => norm !== "such");
const KNOWN = wordList("rules/event/noun-guards/known");

/** "the October 7 massacre", "the assault on 7 October": an event that has its day for a name. */
export const isCalledByDay: Guard = (found) =>
  isSingular(found) &&
  isDefinite(found) &&
  found.view
    .within("date", found.clause.from - 2, found.clause.to)
    .some(({ phrase: { reading } }) => reading.form === "calendar" && reading.day !== null);

/** The ordinal of "the first such raid". */
export const nthOf = ({ view, clause: { from, head } }: Found): number | null =>
  view.within("count", from, head).find(({ reading }) => reading.ordinal)?.from ?? null;

/** "dozens of bombings", "three strikes", "seven rounds of | strikes". */
export function countOf({ view, clause: { from, head } }: Found): "vague" | "number" | null {
  const start = view.norm(from - 1) === "of" ? from - MOST_OF_ROUNDS : from;
  const count = view.within("count", start, head).find(({ reading }) => !reading.ordinal);
  return count ? (count.reading.value === null ? "vague" : "number") : null;
}
const MOST_OF_ROUNDS = 3;

/** "daily shelling", "a campaign of | air strikes", "strikes since January": many over a time, and no one event. */
export const isSeries: Guard = (found) => {
  const { view, clause, dates } = found;
  const { from, head } = clause;
  const start = view.norm(from - 1) === "of" ? from - 2 : from;
  if (isOverWeeks(view, { from: start, to: head })) return true;
  if (dates.some(isOneDay)) return false;
  // "12 were killed in | a series of attacks" is recognised by its dead
  const isMany = isOf(view, start, head, MANY) && victimsOf(view, clause).length === 0;
  const windows = view.within("date", head, clause.to + 1).map(({ phrase }) => phrase);
  return (
    isMany || (!isSingular(found) && [...dates, ...windows].some(({ relation }) => relation === "since"))
  );
};
/** "daily | shelling", "weeks of | shelling". */
export const isOverWeeks = (view: View, { from, to }: Pick<Phrase, "from" | "to">): boolean =>
  isOf(view, from, to, WEEKS) || view.tokens.slice(from, to).some((token) => LASTING.holds(token));
/** "a series of gang | attacks" */
const isOf = (view: View, from: number, to: number, words: WordSet): boolean => {
  for (let at = from; at < to; at++) if (view.among(at, words) && view.norm(at + 1) === "of") return true;
  return false;
};
const WEEKS = wordSet("weeks months years");
const isOneDay = ({ relation, reading }: DatePhrase) =>
  relation === "on" &&
  reading.form !== "stretch" &&
  !(reading.form === "relative" && reading.unit === "year");
const LASTING = wordList("rules/event/noun-guards/lasting");
const MANY = wordList("rules/event/noun-guards/many");

/** "has carried out dozens of bombings" sums up years. */
export const isSummed: Guard = (found) => countOf(found) === "vague" && isPerfect(found);

function isPerfect({ view, head: { mention } }: Found): boolean {
  const holder = mention?.type === "event" ? holderOf(view, mention)?.clause : null;
  return (
    holder != null &&
    view.tokens.slice(holder.from, holder.head).some(({ norm }) => norm === "has" || norm === "have")
  );
}

/** "carried out strikes on | seven facilities": so many at once are one deed, as no series is. */
export const strikesSites: Guard = (found) => {
  const { view, clause } = found;
  const { patient } = clause;
  if (patient === null || isPerfect(found)) return false;
  const [count] = view.startingAt("count", patient.from);
  return count !== undefined && view.any("facility", count.to, count.to + 3);
};

/** "the attack on Judge Ana Prell", "Ana Prell's murder": one that somebody named is hit in needs no more to be known by. */
export const isOfPerson: Guard = (found) => {
  const {
    view,
    clause: { head, patient },
  } = found;
  return (
    patient !== null &&
    !isBeside(patient) &&
    view.startingAt("event", head).every(({ form }) => form !== "plural") &&
    (view.among(head, BEFALLS) || view.any("people", patient.from, patient.to)) &&
    isNamed(view, patient.from, patient.to)
  );
};
