/**
 * The basic phrases of a sentence, each a run of tokens with nothing attached to it yet: a noun group up to its head ("the | retaliatory
 * U.S. drone strike"), a verb group with its helpers ("are said to have attacked"), a preposition, what opens or joins clauses, a day, a mark.
 */
export interface Group {
  readonly kind:
    | "noun"
    | "verb"
    | "preposition"
    | "coordinator"
    | "subordinator"
    | "relative"
    | "adverb"
    | "date"
    | "comma"
    | "stop";
  /** tokens, end exclusive */
  readonly from: number;
  readonly to: number;
  /** the word that it turns on: the last of a noun group, the full verb of a verb group */
  readonly head: number;
  /** for a verb group */
  readonly verb: VerbGroup | null;
}

export interface VerbGroup {
  /** `finite`: "attacked", "has attacked"; `ing`: "attacking"; `participle`: "hit by a mine"; `infinitive`: "to attack" */
  readonly form: "finite" | "ing" | "participle" | "infinitive";
  readonly passive: boolean;
  readonly negated: boolean;
  /** the token of a modal or of "will"; null where it is reported as done */
  readonly modal: number | null;
  /** the verb before an infinitive that it is folded with: "managed" to attack; null where none is */
  readonly control: number | null;
}

/** A group without a verb. */
export const plain = (kind: Group["kind"], from: number, to: number): Group => ({
  kind,
  from,
  to,
  head: to - 1,
  verb: null,
});
