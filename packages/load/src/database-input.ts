import type {
  Claim,
  CorrectionOutcome,
  Document,
  DocumentCopy,
  Event,
  EventMember,
  Record as EventRecord,
  FileEntry,
  Issue,
  JudgementOutcome,
  SetAside,
} from "@sitrep/model";

/**
 * Rows in memory, or one or more files that hold one as JSON a line, or rows that come one after another. Such are gone through once, table
 * after table in the order of `DatabaseRows` but for records: what comes later may depend on what came before.
 */
export type Rows<T> = readonly T[] | string | { readonly ndjson: readonly string[] } | AsyncIterable<T>;

/** Records that `openRecordWriter` wrote: each file holds those of one event table, in the order of their lines. */
export interface ParquetFiles {
  readonly parquet: readonly string[];
}

/** A row of the lexicon's table of actors. */
export interface ActorRow {
  readonly actor_id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly parent: string | null;
  readonly country: string | null;
}

export interface ActorNameRow {
  readonly actor_id: string;
  readonly name: string;
}

/** A row of the lexicon's table of places; degrees of WGS 84, metres. */
export interface PlaceRow {
  readonly place_id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly country: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly geo_radius_m: number | null;
}

export interface PlaceNameRow {
  readonly place_id: string;
  readonly name: string;
}

/** The results of the stages, from which a database is built. */
export interface DatabaseRows {
  readonly documents: Rows<Document>;
  readonly files: Rows<FileEntry>;
  readonly claims: Rows<Claim>;
  readonly records: Rows<EventRecord> | ParquetFiles;
  readonly events: Rows<Event>;
  readonly members: Rows<EventMember>;
  readonly copies: Rows<DocumentCopy>;
  readonly actors: Rows<ActorRow>;
  readonly actorNames: Rows<ActorNameRow>;
  readonly places: Rows<PlaceRow>;
  readonly placeNames: Rows<PlaceNameRow>;
  /** lines of data/corrections.csv; none where nobody corrected anything */
  readonly corrections?: Rows<CorrectionOutcome>;
  /** lines of data/judgements.csv; none where nobody judged a link */
  readonly judgements?: Rows<JudgementOutcome>;
  readonly setAside: Rows<SetAside>;
  readonly issues: Rows<Issue>;
}

export interface DatabaseInput extends DatabaseRows {
  /** where the database shall are; an old one there is replaced as a whole */
  readonly path: string;
  /** how it was made: schema version, hashes of rules and lexicon; no clock, or two builds differ */
  readonly meta: Readonly<Record<string, string>>;
}
