import type { Mention, WordSet } from "@sitrep/lexicon";
import { rememberedOf, type View } from "../engine/view.js";
import { type Clause, partsWith } from "../grammar/clause.js";
import { clausesOf } from "../grammar/clauses.js";

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
}

/** A head of a clause, as one class has it; `mention` is null for a plain word. */
export interface Head {
  readonly key: string;
  readonly mention: Mention | null;
}

/** The keys by which rules of a class of heads are found. */
export const keysOf = ({ casualty = [], cue = [], event = [], words }: HeadClass): string[] => [
  ...casualty.map((form) => `casualty ${form}`),
  ...cue.map((kind) => `cue ${kind}`),
  ...event.map((form) => `event ${form}`),
  ...[...(words ?? [])].map((word) => `word ${word}`),
];

/** How many tokens a mention may begin before the head that it ends with: "critically | wounded". */
const MOST_BEFORE = 3;

const headsIn = rememberedOf(
  (view) => new Map(clausesOf(view).map((clause) => [clause, findHeads(view, clause)])),
);

/** What the head of a clause is, by each class that has it. */
export const headsOf = (view: View, clause: Clause): readonly Head[] => headsIn(view).get(clause) ?? [];

function findHeads(view: View, clause: Clause): Head[] {
  const { head } = clause;
  const heads: Head[] = [{ key: `word ${view.norm(head)}`, mention: null }];
  for (const type of ["casualty", "cue", "event"] as const)
    for (const mention of view.within(type, head - MOST_BEFORE, head + 1))
      if (mention.to > head)
        heads.push({ key: `${type} ${mention.type === "cue" ? mention.cue : mention.form}`, mention });
  // "were | among the dead": what somebody is said to be one of
  for (const { from, to } of partsWith(clause, "among"))
    for (const mention of view.within("casualty", from, to)) heads.push({ key: "casualty among", mention });
  return heads;
}
