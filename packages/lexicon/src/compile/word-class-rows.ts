import { z } from "zod";
import { thirdOf } from "./verb-words.js";

/** What a word is to the grammar: `verb` a base form, `third` its third person, `past` and `participle` irregular forms. */
const CLASSES = [
  "determiner",
  "preposition",
  "be",
  "have",
  "do",
  "modal",
  "pronoun",
  "coordinator",
  "subordinator",
  "relative",
  "negation",
  "adverb",
  "control",
  "past",
  "participle",
  "verb",
  "third",
  "adjective",
  "particle",
] as const;

export const WordClassRow = z.strictObject({ word: z.string().min(1), class: z.enum(CLASSES) });
export type WordClass = (typeof CLASSES)[number];

/** A row, and for a verb its third person too. */
export const classesOfWord = (row: z.infer<typeof WordClassRow>): [string, WordClass][] =>
  row.class === "verb"
    ? [
        [row.word, "verb"],
        [thirdOf(row.word), "third"],
      ]
    : [[row.word, row.class]];
