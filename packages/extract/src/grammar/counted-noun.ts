import { type MentionOf, wordList } from "@sitrep/lexicon";
import { isEventNoun } from "../engine/event-nouns.js";
import type { View } from "../engine/view.js";
import type { Group } from "./group.js";
import { verbAt } from "./verbs.js";

/** What a number counts, by the table that knows its noun. */
export type CountedNoun =
  | MentionOf<"people" | "actor" | "munition" | "facility" | "event" | "casualty">
  | PlainNoun;

/** A noun that no table knows, or a name: "three pylons", "six Jesuits", "Judge Ana Prell". */
export interface PlainNoun {
  readonly type: "thing" | "name";
  readonly from: number;
  readonly to: number;
}
export type NounType = CountedNoun["type"];

/** Mentions that can be counted; of two that end at one token the first kind is meant: a "mine worker" is no mine. */
const COUNTED = ["people", "facility", "munition", "event"] as const;

/**
 * What is counted in the tokens of a noun group after its number or article: the last noun of the tables that ends the group, a side
 * where none is ("60 Afghans"), and a plain noun where the group ends with a word that no table knows; null where nothing follows.
 */
export function countedNounIn(view: View, from: number, to: number): CountedNoun | null {
  const end = withoutAdverb(view, from, withoutState(view, from, to));
  if (end <= from) return casualtyIn(view, from, to);
  let last: CountedNoun | null = null;
  for (const type of COUNTED) {
    if (!view.any(type, from, end)) continue;
    for (const found of view.within(type, from, end))
      if ((found.type !== "event" || isEventNoun(found)) && (!last || isLonger(found, last))) last = found;
  }
  if (last && last.to >= end) return last;
  const hurt = casualtyIn(view, from, end);
  if (hurt && hurt.to >= end) return hurt;
  // "members of Hezbollah": whose they are
  if (last && view.norm(last.to) === "of") return last;
  const side = view.within("actor", from, end).findLast((found) => found.to >= end);
  if (side) return side;
  // "20 people queueing", "a student aged 19"
  if (last && isDescribed(view, last.to, end)) return last;
  const name = view.token(end - 1)?.capital === true;
  // "two ships | Ostra and Lina": called by name behind what they are
  if (name && last && last.to < end && view.tokens[last.to]?.capital && /s$/.test(view.norm(last.to - 1)))
    return last;
  return { type: name ? "name" : "thing", from: end - 1, to: end };
}

/** The last one; of two munitions or things that end together the longer: "uncrewed surface vessels" are no vessels. */
const isLonger = (found: CountedNoun, best: CountedNoun) =>
  found.to > best.to || (found.to === best.to && best.type === "facility" && found.from < best.from);

/** "21 people | dead", "12 sailors | missing": what befell them is after the noun. */
function withoutState(view: View, from: number, to: number): number {
  const state = view
    .within("casualty", from, to)
    .findLast((found) => found.to >= to && found.form !== "noun");
  return state ? state.from : to;
}

/** "640 lives | nationally". */
const withoutAdverb = (view: View, from: number, to: number) =>
  to - from > 1 &&
  view.norm(to - 1).endsWith("ly") &&
  !view.token(to - 1)?.capital &&
  !view.any("people", to - 1, to)
    ? to - 1
    : to;

const casualtyIn = (view: View, from: number, to: number): MentionOf<"casualty"> | null =>
  view.within("casualty", from, to).findLast((found) => found.to >= to) ?? null;

const DESCRIBING = wordList("grammar/counted-noun/describing");
const isDescribed = (view: View, from: number, to: number) =>
  from < to &&
  (verbAt(view, from) !== null || view.among(from, DESCRIBING) || view.tokens[from]?.kind !== "word");

/** The noun behind "of" whose members a number counts: "four of | its fighters", "two of | the army's tanks". */
export function memberNoun(
  view: View,
  groups: readonly Group[],
  at: number,
): { noun: CountedNoun; to: number } | null {
  const start = view.norm(at) === "out" ? at + 1 : at;
  if (view.norm(start) !== "of") return null;
  const group = groups.find(({ from, kind }) => from === start + 1 && kind === "noun");
  if (!group) return null;
  // "33 of 36 drones": how many of how many
  const [whole] = view.startingAt("count", group.from);
  const first = view.among(group.from, OWNERS) ? group.from + 1 : group.from;
  const noun = whole || isOwned(view, group) ? countedNounIn(view, whole?.to ?? first, group.to) : null;
  if (whole && noun?.type !== "munition" && noun?.type !== "facility") return null;
  return noun ? { noun, to: group.to } : null;
}

/** "waves of | air strikes", "incidents of | shelling": what a number of rounds, waves or cases is of, where no number of its own leads it. */
export function batchedNoun(
  view: View,
  groups: readonly Group[],
  batch: CountedNoun,
): { noun: CountedNoun; to: number } | null {
  if (batch.type !== "thing" || view.norm(batch.to) !== "of" || !view.among(batch.from, BATCHES)) return null;
  const group = groups.find(({ from, kind }) => from === batch.to + 1 && kind === "noun");
  if (!group || view.any("count", group.from, group.to)) return null;
  const event = view
    .within("event", group.from, group.to)
    .findLast((found) => isEventNoun(found) && found.to >= group.to);
  return event ? { noun: event, to: group.to } : null;
}
/** "four rocket | and 17 bomb attacks", "three rocket, | five drone attacks": the noun of attack that the next number has too. */
export function sharedEvent(view: View, groups: readonly Group[], own: CountedNoun): CountedNoun | null {
  if (own.type !== "munition" || view.norm(own.to - 1).endsWith("s")) return null;
  const next = groups[groups.findIndex(({ to, kind }) => to === own.to && kind === "noun") + 2];
  if (next?.kind !== "noun" || !view.any("count", next.from, next.from + 1)) return null;
  return (
    view.within("event", next.from, next.to).findLast(({ form, to }) => form === "plural" && to >= next.to) ??
    null
  );
}

const BATCHES = wordList("grammar/counted-noun/batches");

/** "its fighters", "Pakistan's soldiers": not "two of Nablus". */
const isOwned = (view: View, { from, to }: Group) =>
  view.among(from, OWNERS) || view.tokens.slice(from, to).some(({ norm }) => norm === "'s" || norm === "'");
const OWNERS = wordList("grammar/counted-noun/owners");
