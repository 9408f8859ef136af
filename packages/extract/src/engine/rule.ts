import type { CountMention } from "@sitrep/lexicon";
import { forceOf } from "@sitrep/lexicon";
import type { DatePhrase, Draft, SlotName, TimePhrase } from "@sitrep/model";
import type { Site } from "./sites.js";
import type { View } from "./view.js";

type Each<T> = T extends { kind: string }
  ? Omit<
      T,
      | "rule"
      | "sentence"
      | "quote"
      | "start"
      | "end"
      | "also_at"
      | "certainty"
      | "said_by"
      | "country"
      | "place"
      | "dates"
      | "time"
      | "basis"
      | "part_of"
      | "about"
    >
  : never;

/** What a rule makes of a match: a draft's own fields, and the tokens that carry it. */
export type Sketch = Each<Draft> & {
  readonly sites: readonly Site[];
  readonly dates: readonly DatePhrase[];
  readonly time: TimePhrase | null;
  /** tokens of the quote, end exclusive */
  readonly from: number;
  readonly to: number;
  /** the token that the statement turns on: what a "could" or "not" must be before */
  readonly anchor: number;
  /** the number that it uses up: one number makes one claim */
  readonly counted: CountMention | null;
  /** no event of its own: an `allusion` to events without day or site, or an `anaphor` of one told before */
  readonly standing?: "allusion" | "anaphor" | undefined;
  /** slots that nothing but the rule may fill */
  readonly closed?: readonly SlotName[];
  /** any other rule that reads the same words has them */
  readonly yields?: boolean;
  /** it tells of some of those whom another figure of its sentence, or of the one before, counts */
  readonly part?: boolean;
};

export interface Rule {
  /** `kind/name`, as its file */
  readonly name: string;
  /** what it reads, in one line */
  readonly says: string;
  /** it makes no draft of its own, but tells more of an event told before: its corpus shows that event */
  readonly completes?: "event";
}

/** Adds what a rule has read in a sentence. */
export function add(sketches: Map<string, Sketch[]>, { name }: Rule, sketch: Sketch): void {
  const known = sketches.get(name);
  if (known) known.push(sketch);
  else sketches.set(name, [sketch]);
}

/** What the rules before this one have read in a sentence: what "five of them" speaks of. */
export type Told = (view: View) => readonly Sketch[];

/** Organisations act for their state. */
export const forces = (ids: readonly string[]): string[] => [...new Set(ids.map(forceOf))];
