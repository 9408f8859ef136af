import { WORD_CLASS } from "@sitrep/lexicon";

/** What helps a verb. */
export const HELPER = WORD_CLASS.be | WORD_CLASS.have | WORD_CLASS.do | WORD_CLASS.modal;
/** What is between the helpers and their verb. */
export const SKIPPED = WORD_CLASS.adverb | WORD_CLASS.negation;
/** What ends a noun group. */
export const CLOSED =
  HELPER |
  WORD_CLASS.preposition |
  WORD_CLASS.pronoun |
  WORD_CLASS.coordinator |
  WORD_CLASS.subordinator |
  WORD_CLASS.relative;
