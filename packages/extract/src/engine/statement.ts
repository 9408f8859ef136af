import type { Certainty, DatePhrase, EventType, PlaceReading, SlotName } from "@sitrep/model";
import type { Ground, Words } from "../context/ground.js";
import type { Voice } from "../said-by/voice.js";
import type { Sketch } from "./rule.js";
import type { View } from "./view.js";

/** Tokens of a sentence, end exclusive. */
export interface Quote {
  readonly view: View;
  readonly from: number;
  readonly to: number;
}

/** What the text around a sentence says of it. */
export interface Around {
  /** where the report was written, by its dateline: countries, none where it has no dateline or before it */
  readonly setting: readonly string[];
  /** which dateline it is under, counted from 0: in a list of dispatches each is a story of its own */
  readonly story: number;
  /** the state that "we" are: whose office the headline or the publisher names; null where none is */
  readonly voice: string | null;
  /** the words of its dateline; null where it has none */
  readonly dateline: Words | null;
}

/**
 * What a rule read in a sentence, and what the rest of its document says of it. A statement is never changed: whoever knows more makes
 * a new one with the same id.
 */
export type Statement = Sketch &
  Around & {
    readonly id: number;
    readonly rule: string;
    /** the sentence of its quote */
    readonly view: View;
    readonly certainty: Certainty;
    readonly saidBy: Voice | null;
    /** the day of the statement that gives it: what a figure counts as of, where it says no other day */
    readonly saidOn: DatePhrase | null;
    /** what the text around it does not vouch for */
    readonly hedge: "claimed" | "initial" | null;
    /** further mentions of the same */
    readonly alsoAt: readonly Quote[];
    /** the id of its event */
    readonly about: number | null;
    /** the id of the figure that it is a part of */
    readonly partOf: number | null;
    readonly country: readonly string[];
    readonly place: PlaceReading | null;
    /** where its slots come from, of those that its rule left open */
    readonly grounds: { readonly [S in SlotName]?: Ground };
  };

export type Kind = Statement["kind"];

type Change = { readonly [K in keyof Statement]?: Statement[K] | undefined } & {
  readonly event_type?: EventType;
  readonly munition?: string[];
};

/** A statement with something changed: spread here and nowhere else, which is many times faster as long as all statements have one form. */
export const changed = <S extends Statement, const C extends Change>(statement: S, change: C): S & C =>
  Object.assign({ ...statement }, change);

/** Why a statement did not become a draft. */
export interface Removed {
  readonly statement: Statement;
  readonly step: string;
  readonly why: string;
}

/** Where a quote is in the text, in JavaScript indices. */
export const spanOf = ({ view, from, to }: Quote): Words => ({
  start: view.tokens[from]?.start ?? 0,
  end: view.token(to - 1)?.end ?? 0,
});
