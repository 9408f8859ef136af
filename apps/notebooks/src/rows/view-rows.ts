/** Rows of the database's views, as `packages/load/sql/views` documents their columns. Days are `YYYY-MM-DD`. */

/** A slot that no clause of its own states, and from where it was filled instead. */
export interface InferredSlot {
  readonly slot: string;
  readonly basis: string;
}

/** The words, the place and the source after a row. */
export interface Evidence {
  readonly claim_id: string;
  readonly quote: string | null;
  readonly file: string;
  /** line of a table, from 1; null for a report */
  readonly line: number | null;
  /** code points of the report's text, end exclusive; null for a table */
  readonly char_start: number | null;
  readonly char_end: number | null;
  readonly document_id: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly title: string | null;
  /** as written by strangers: may be anything */
  readonly url: string | null;
  /** the outlet whose figures a digest restates */
  readonly restates_publisher: string | null;
  readonly said_by: string | null;
  readonly said_by_words: string | null;
  readonly certainty: string;
  readonly inferred: readonly InferredSlot[];
}

export interface Figure {
  readonly value: number | null;
  readonly value_high: number | null;
  readonly qualifier: string;
}

/** The moment that a figure speaks of, with the first and the last day that it may mean. */
export interface Moment {
  readonly as_of: string | null;
  readonly as_of_from: string | null;
  readonly as_of_to: string | null;
  readonly as_of_basis: string;
}

/** What a figure counts from and to. */
export interface Window {
  readonly since: string | null;
  readonly since_from: string | null;
  readonly since_to: string | null;
  readonly since_words: string | null;
  readonly until: string | null;
  readonly until_words: string | null;
}

export interface AttackCount extends Figure, Moment, Window, Evidence {
  readonly event_type: string;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly country: readonly string[];
  readonly part_of: string | null;
}

export interface TroopLevel extends Figure, Moment, Evidence {
  readonly change: string;
  readonly actor: readonly string[];
  readonly country: readonly string[];
  readonly place: string | null;
}

/** One member's words about an event. */
export interface EventQuote {
  readonly quote: string | null;
  readonly file: string;
  readonly line: number | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly said_by: string | null;
  readonly inferred: readonly InferredSlot[];
  readonly claim_id: string;
  /** the report that it is in; null for a row of a table */
  readonly document_id: string | null;
}

export interface ChronologyEvent {
  readonly event_id: string;
  readonly event_type: string;
  readonly date: string | null;
  readonly date_from: string | null;
  readonly date_to: string | null;
  /** the written rule that chose the date */
  readonly date_rule: string | null;
  readonly other_dates: readonly string[];
  /** instant, UTC */
  readonly time: string | null;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly country: readonly string[];
  readonly place: string | null;
  readonly munition: readonly string[];
  /** reported figures as text, never summed */
  readonly killed: string | null;
  readonly injured: string | null;
  readonly munitions: string | null;
  readonly reports: number;
  readonly independent_sources: number;
  readonly digest_of: readonly string[];
  /** what no member states in its own clause */
  readonly inferred: readonly InferredSlot[];
  readonly quotes: readonly EventQuote[];
}

/** Two comparable figures whose intervals do not meet, by their claims. */
export interface DisputedPair {
  readonly left_claim_id: string;
  readonly right_claim_id: string;
}

export interface ActorRow {
  readonly actor_id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly parent: string | null;
  readonly country: string | null;
}

export interface PlaceRow {
  readonly place_id: string;
  readonly name: string;
  readonly kind: string | null;
}
