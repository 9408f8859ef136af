import type { CasualtyOutcome, CountReading, DatePhrase, EventType, TimePhrase } from "@sitrep/model";
import type { DOMAIN_ROLES, Place } from "./compile/compiled-tables.js";
import type { Token } from "./tokens.js";

/** Where a mention is among the tokens. */
export interface Stretch {
  /** tokens, end exclusive */
  readonly from: number;
  readonly to: number;
}

/** "Iran", "Houthi", "the militants": `ids` is empty for a group without a name. */
export interface ActorMention extends Stretch {
  readonly type: "actor";
  readonly ids: readonly string[];
  /** "Iraqi", "Houthi" before a noun, or "Iran's" */
  readonly modifier: boolean;
}
export interface PlaceMention extends Stretch {
  readonly type: "place";
  readonly place: Place;
}
export interface EventMention extends Stretch {
  readonly type: "event";
  /** what the word says by itself; null for "hit" and "target", which both sides do */
  readonly eventType: EventType | null;
  readonly form: "noun" | "plural" | "base" | "third" | "past" | "participle" | "ing";
}
export interface MunitionMention extends Stretch {
  readonly type: "munition";
  readonly munition: string;
  readonly plural: boolean;
}
export interface CasualtyMention extends Stretch {
  readonly type: "casualty";
  readonly outcome: CasualtyOutcome;
  readonly form: string;
}
export interface PeopleMention extends Stretch {
  readonly type: "people";
  /** `civilians`, or null where the word says nothing of the side */
  readonly target: string | null;
  readonly military: boolean;
}
export interface FacilityMention extends Stretch {
  readonly type: "facility";
  readonly kind: string;
}
export interface CountMention extends Stretch {
  readonly type: "count";
  readonly reading: CountReading;
  readonly number: number;
}
export interface DateMention extends Stretch {
  readonly type: "date";
  readonly phrase: DatePhrase;
}
export interface TimeMention extends Stretch {
  readonly type: "time";
  readonly phrase: TimePhrase;
}
export interface CueMention extends Stretch {
  readonly type: "cue";
  readonly cue: string;
}

/**
 * How a word says what a text is about. Things that do harm by themselves: a `cause` ("flood"), and an `accident`, which a weapon may
 * have brought about ("blaze"). Words around what is no attack: a `setting` ("midfielder"), a `subject` that strikes or attacks without
 * arms ("teachers"), `police`, who do so where no fighting is told of, the `object` of an attack in words ("budget"), what one does with a strike (`begin`), what leads to something that
 * only frames a statement (`backdrop`: "after"). And signs of armed conflict: a `weapon` or what only weapons do, the `armed`, and a
 * `force`, which may only have come to help.
 */
export type DomainRole = (typeof DOMAIN_ROLES)[number];
export interface DomainMention extends Stretch {
  readonly type: "domain";
  /** "weather", "labour", "conflict" */
  readonly domain: string;
  readonly role: DomainRole;
  /** how the event words begin that mean no attack there, between `|`: "strik|struck"; empty for all */
  readonly stems: string;
}

export type Mention =
  | ActorMention
  | PlaceMention
  | EventMention
  | MunitionMention
  | CasualtyMention
  | PeopleMention
  | FacilityMention
  | CountMention
  | DateMention
  | TimeMention
  | CueMention
  | DomainMention;
export type MentionType = Mention["type"];
export type MentionOf<T extends MentionType> = Extract<Mention, { type: T }>;

/** A stretch of text as the lexicon reads it: tokens, and what each of them may mean by itself. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** what its words may begin, as bits of `BEGINS`: a look at it tells what is not there */
  readonly begins: number;
  /** by first token, then by type */
  readonly mentions: readonly Mention[];
}

/** A name before it is settled what it means where it is. */
export interface NameFound extends Stretch {
  readonly actor: string | null;
  readonly place: string | null;
  readonly demonym: boolean;
}
