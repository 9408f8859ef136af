import { classesOf, type DateMention, type TimeMention, WORD_CLASS } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import type { VerbGroup } from "./group.js";

/** A noun group with what is joined to it: "of", apposition, "and". */
export interface Phrase {
  /** tokens, end exclusive; without its preposition */
  readonly from: number;
  readonly to: number;
  /** head of its first noun group */
  readonly head: number;
  /** the word that leads to it, lower case; null for a subject or object */
  readonly preposition: string | null;
}

/** What a clause is to the one that it is in. */
export type Relation =
  | "main"
  | "coordinated"
  | "relative"
  | "participle"
  | "subordinate"
  | "infinitive"
  | "reported"
  | "nominal";

/** One deed, told by a verb or named by a noun: "rebels attacked the base" and "the attack on the base by rebels" are one frame. */
export interface Clause {
  /** the token that it turns on, and the token after it */
  readonly head: number;
  readonly headTo: number;
  readonly form: "verb" | "noun";
  readonly verb: VerbGroup | null;
  readonly relation: Relation;
  readonly parent: Clause | null;
  /** who does it: the subject of an active verb, "by" of a passive one or of a noun, "X's" */
  readonly agent: Phrase | null;
  /** to whom it is done: the object, the subject of a passive verb, "on" or "of" of a noun */
  readonly patient: Phrase | null;
  /** further phrases, each with its preposition: with, in, at, near, from, after, … */
  readonly parts: readonly Phrase[];
  readonly dates: readonly (DateMention | TimeMention)[];
  /** from its first to its last token, end exclusive */
  readonly from: number;
  readonly to: number;
}

/** What leads to a phrase that the clause around a noun of attack has, and its own words do not: what was hit in it, and who died. */
export const BESIDE = "beside";
export const DEAD = "dead";
export const isBeside = (phrase: Phrase | null): boolean =>
  phrase?.preposition === BESIDE || phrase?.preposition === DEAD;

/** The parts of a clause after one of these prepositions. */
export const partsWith = (clause: Clause, ...prepositions: readonly string[]): readonly Phrase[] =>
  clause.parts.filter(({ preposition }) => preposition !== null && prepositions.includes(preposition));

/** Whether a phrase is a pronoun. */
export const isPronoun = (view: View, { from, to }: Phrase): boolean =>
  to === from + 1 && (classesOf(view.tokens[from]) & WORD_CLASS.pronoun) !== 0;
