import type { PartOfPeriod } from "@sitrep/model";
import { PARTS } from "./calendar-words.js";

export type Preposition =
  | "on"
  | "in"
  | "since"
  | "until"
  | "as_of"
  | "during"
  | "from"
  | "between"
  | "after"
  | "before"
  | "of"
  | "so_far";

/** What a word to the left of a date does for it. */
export type Role =
  | { readonly kind: "part"; readonly part: PartOfPeriod }
  /** "the", "this", "last": belongs to the date */
  | { readonly kind: "determiner" }
  /** "around", "very": belongs to the words of the date */
  | { readonly kind: "adverb" }
  | { readonly kind: "of" }
  /** acts only with the word before it: "prior to", "so far", "at least" */
  | { readonly kind: "second" }
  | { readonly kind: "preposition"; readonly preposition: Preposition };

const PREPOSITIONS: readonly (readonly [Preposition, string])[] = [
  ["on", "on at dated"],
  ["in", "in"],
  ["since", "since starting beginning"],
  ["until", "until till through thru ending"],
  ["as_of", "by"],
  ["during", "during over throughout within"],
  ["from", "from"],
  ["between", "between"],
  ["after", "after following"],
  ["before", "before"],
];

/** One table for one look: every word that may be before a date, in lower case. */
export const ROLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...[...PARTS].map(([word, part]): [string, Role] => [word, { kind: "part", part }]),
  ...["the", "this", "last", "next", "past"].map((word): [string, Role] => [word, { kind: "determiner" }]),
  ...["around", "about", "approximately", "roughly", "circa", "very"].map((word): [string, Role] => [
    word,
    { kind: "adverb" },
  ]),
  ...["to", "far", "least"].map((word): [string, Role] => [word, { kind: "second" }]),
  ["of", { kind: "of" }],
  ...PREPOSITIONS.flatMap(([preposition, words]) =>
    words.split(" ").map((word): [string, Role] => [word, { kind: "preposition", preposition }]),
  ),
]);

/** "up until", "prior to", "ahead of": two words that act as one, by the second and then the first. */
export const PAIRS: ReadonlyMap<string, ReadonlyMap<string, Preposition>> = new Map<
  string,
  ReadonlyMap<string, Preposition>
>([
  [
    "of",
    new Map<string, Preposition>([
      ["as", "as_of"],
      ["ahead", "before"],
    ]),
  ],
  [
    "to",
    new Map<string, Preposition>([
      ["up", "until"],
      ["prior", "before"],
    ]),
  ],
  ["until", new Map<string, Preposition>([["up", "until"]])],
  ["till", new Map<string, Preposition>([["up", "until"]])],
  ["through", new Map<string, Preposition>([["up", "until"]])],
  ["from", new Map<string, Preposition>([["starting", "since"]])],
  [
    "on",
    new Map<string, Preposition>([
      ["starting", "since"],
      ["beginning", "since"],
    ]),
  ],
  [
    "in",
    new Map<string, Preposition>([
      ["starting", "since"],
      ["beginning", "since"],
    ]),
  ],
  ["far", new Map<string, Preposition>([["so", "so_far"]])],
]);

/** "the early hours of Sunday", "the summer of 2023": nouns that go with the date and add nothing to its reading. */
export const PLAIN_HEADS: ReadonlySet<string> = new Set(
  "hours dawn day date wee summer autumn fall winter spring rest course month months".split(" "),
);
