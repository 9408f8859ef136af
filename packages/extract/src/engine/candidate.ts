import type { Certainty, DatePhrase, SlotName } from "@sitrep/model";
import type { Ground, Words } from "../context/ground.js";
import type { Voice } from "../said-by/voice.js";
import type { Neighbours } from "./neighbours.js";
import type { Sketch } from "./rule.js";
import type { View } from "./view.js";

/** A statement of something: its span of the text (JavaScript indices), its sentence, and the `order` of that sentence in its thread. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly order: number;
}

/** A sketch on its way to a draft, and what the refinements have found out about it. */
export interface Candidate {
  sketch: Sketch;
  rule: string;
  /** the how-manieth sentence of its thread it is in: a paragraph about something else, or one that tells nothing, changes no distance */
  order: number;
  /** what stands before and after a sentence in its thread */
  neighbours: Neighbours;
  /** the sentence of its quote */
  view: View;
  certainty: Certainty;
  saidBy: Voice | null;
  /** the day of the statement that gives it: what a figure counts as of, where it says no other day */
  saidOn: DatePhrase | null;
  /** what the text around it does not vouch for */
  hedge: "claimed" | "initial" | null;
  /** further statements of the same */
  alsoAt: Said[];
  about: Candidate | null;
  partOf: Candidate | null;
  country: string[];
  /** where the report was written, by its dateline: countries, none where it has no dateline or before it */
  readonly setting: readonly string[];
  /** which dateline it stands under, counted from 0: in a list of dispatches each is a story of its own */
  readonly story: number;
  /** the state that "we" are: whose office the headline or the publisher names; null where none is */
  readonly voice: string | null;
  place: { place_id: string | null; name: string; words: string } | null;
  /** the words of its dateline; null where it has none */
  readonly dateline: Words | null;
  /** from where its slots were filled, of those that its rule left open */
  readonly grounds: Partial<Record<SlotName, Ground>>;
}

/** Why a candidate did not become a draft. */
export interface Removed {
  readonly candidate: Candidate;
  readonly refinement: string;
  readonly why: string;
}

export interface Refinement {
  readonly name: string;
  readonly says: string;
  /** takes all candidates of a document in the order of the text, changes what it knows better, and leaves out what is none */
  readonly refine: (
    candidates: readonly Candidate[],
    removed: (candidate: Candidate, why: string) => void,
  ) => readonly Candidate[];
}

export const spanOf = ({ sketch, view, order }: Candidate): Said => ({
  sentence: view.sentence.ordinal,
  order,
  start: view.tokens[sketch.from]?.start ?? 0,
  end: view.tokens[sketch.to - 1]?.end ?? 0,
});
