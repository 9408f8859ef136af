import type { CountMention } from "@sitrep/lexicon";
import { forceOf } from "@sitrep/lexicon";
import type { DatePhrase, Draft, SlotName, TimePhrase } from "@sitrep/model";
import { type Core, type CoreMatch, coreOf, matchesOf, mayBegin } from "./core.js";
import type { Pattern } from "./pattern.js";
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
  /** the token that the statement turns on: what a "could" or "not" must stand before */
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

/** A rule over the order of words. */
export interface PatternRule extends Rule {
  readonly core: Core;
  readonly draft: (match: CoreMatch, view: View, told: Told) => readonly Sketch[] | Sketch | null;
}

/** What the rules before this one have read in a sentence: what "five of them" speaks of. */
export type Told = (view: View) => readonly Sketch[];
const NOTHING_TOLD: Told = () => [];

/** A rule as data: without its core there is no claim. */
export const rule = ({ core, ...definition }: Definition): PatternRule => ({
  ...definition,
  core: coreOf(core),
});
type Definition = Omit<PatternRule, "core"> & { readonly core: Pattern };

/** Whether a rule may begin somewhere in a sentence. */
export const mayRead = ({ core }: PatternRule, view: View): boolean => mayBegin(core, view);

/** What a rule makes of a sentence, told one by one. */
export function eachSketch(
  { core, draft }: PatternRule,
  view: View,
  tell: (sketch: Sketch) => void,
  told = NOTHING_TOLD,
): void {
  for (const match of matchesOf(core, view)) {
    const drawn = draft(match, view, told);
    if (drawn === null) continue;
    if (isList(drawn)) for (const sketch of drawn) tell(sketch);
    else tell(drawn);
  }
}

const isList = (drawn: readonly Sketch[] | Sketch): drawn is readonly Sketch[] => Array.isArray(drawn);

/** Organisations act for their state. */
export const forces = (ids: readonly string[]): string[] => [...new Set(ids.map(forceOf))];
