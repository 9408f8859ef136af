import { type Mention, type WordSet, wordList } from "@sitrep/lexicon";
import { rememberedOf, type View } from "../engine/view.js";
import { type Clause, partsWith } from "../grammar/clause.js";
import { clauseAt, clausesOf } from "../grammar/clauses.js";
import type { Quantity } from "../grammar/quantities.js";

/**
 * A class of heads, by the tables that know the verb or noun that a clause turns on: forms of words of killing and wounding, kinds of
 * cue words, forms of words of attack, or plain words in the form in which they are written. The form "among" of a casualty word is that
 * of those among whom somebody is said to be: "were | among the dead".
 */
export interface HeadClass {
  readonly casualty?: readonly string[];
  readonly cue?: readonly string[];
  readonly event?: readonly string[];
  readonly words?: WordSet;
  /** any clause at all: guards of the rule say which */
  readonly any?: true;
}

/** A head of a clause, as one class has it; `mention` is null for a plain word. */
export interface Head {
  readonly key: string;
  readonly mention: Mention | null;
}

/** The keys by which rules of a class of heads are found. */
export const keysOf = ({ casualty = [], cue = [], event = [], words, any }: HeadClass): string[] => [
  ...casualty.map((form) => keyFor("casualty", form)),
  ...cue.map((kind) => keyFor("cue", kind)),
  ...event.map((form) => keyFor("event", form)),
  ...[...(words ?? [])].map((word) => keyFor("word", word)),
  ...(any ? [ANY.key] : []),
];

/** Each key is written once, so that no head makes one: `word` has only those that a rule asks for. */
const keys = {
  casualty: new Map<string, string>(),
  cue: new Map<string, string>(),
  event: new Map<string, string>(),
  word: new Map<string, string>(),
};

function keyFor(kind: keyof typeof keys, form: string): string {
  const key = keys[kind].get(form) ?? `${kind} ${form}`;
  keys[kind].set(form, key);
  return key;
}

/** The key of a mention that is a head. */
export const keyOf = (mention: Mention): string =>
  mention.type === "cue"
    ? keyFor("cue", mention.cue)
    : mention.type === "event" || mention.type === "casualty"
      ? keyFor(mention.type, mention.form)
      : mention.type;

/** How many tokens a mention may begin before the head that it ends with: "critically | wounded". */
const MOST_BEFORE = 3;

const headsIn = rememberedOf((view) => clausesOf(view).map((clause) => findHeads(view, clause)));

/** A key that every clause has: for rules that know their clause by a guard alone. */
const ANY: Head = { key: "any", mention: null };

/** What the head of a clause is, by each class that has it. */
export const headsOf = (view: View, clause: Clause): readonly Head[] =>
  headsIn(view)[clausesOf(view).indexOf(clause)] ?? [];

function findHeads(view: View, clause: Clause): Head[] {
  const { head } = clause;
  const word = keys.word.get(view.norm(head));
  const heads: Head[] = word ? [{ key: word, mention: null }, ANY] : [ANY];
  for (const type of ["casualty", "cue", "event"] as const)
    for (const mention of view.within(type, head - MOST_BEFORE, head + 1))
      if (mention.to > head) heads.push({ key: keyOf(mention), mention });
  // "were | among the dead": what somebody is said to be one of
  for (const { from, to } of partsWith(clause, "among"))
    for (const mention of view.within("casualty", from, to)) heads.push({ key: "casualty among", mention });
  // "suffered | severe burns"
  if (clause.patient && view.among(head, SUFFERED))
    for (const mention of view.within("casualty", clause.patient.from, clause.patient.to))
      if (mention.form === "noun") heads.push({ key: "casualty sustained", mention });
  return heads;
}

const SUFFERED = wordList("rules/heads/suffered");

/**
 * The words of attack and harm in a quantity's own phrase: "45 | injuries", "23 | missing people", "13 people | dead", what describes it
 * right after ("four | wounded"), and the noun whose members it counts ("the bodies of | 61 men").
 */
export function ownHeadsOf(view: View, { count, from, to }: Quantity): Head[] {
  const end = isStateAt(view, to) ? to + 1 : to;
  const of = view.norm(from - 1) === "of" ? view.within("casualty", from - 4, from - 1) : [];
  const heads: Head[] = [ANY];
  for (const mention of [
    ...of.filter(({ form, to: last }) => form === "noun" && last >= from - 2),
    ...view.within("casualty", count?.to ?? from, end),
    ...view.within("event", count?.to ?? from, to),
  ])
    heads.push({ key: keyOf(mention), mention });
  return heads;
}

/** "13 people | dead", "four | wounded in the raid": no verb that they are the subject of. */
function isStateAt(view: View, at: number): boolean {
  const clause = clauseAt(view, at);
  return clause === null || (clause.verb?.form === "participle" && clause.verb.passive);
}
