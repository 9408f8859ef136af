import { type Cells, numberOf, textOf, textsOf, wordsOf } from "./cells.js";

/** Current rows of a data set that have all of this in common. */
export interface RecordedRows {
  readonly dataset: string;
  /** ISO code */
  readonly country: string;
  readonly date_from: string;
  readonly date_to: string;
  /** who took part, as written, one below the other: no direction is meant */
  readonly actors: string;
  /** of the event that a report or another data set tells as well; null for rows that nothing is linked to */
  readonly event_type: string | null;
  readonly rows: number;
}

/** An event that reports tell of by itself. */
export interface ToldEvent {
  readonly event_id: string;
  readonly event_type: string;
  readonly date_from: string;
  readonly date_to: string;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly country: readonly string[];
  /** rows of event tables that are linked to it */
  readonly records: number;
}

export interface ActorName {
  readonly actor_id: string;
  readonly name: string;
}

export const readRecordedRows = (row: Cells): RecordedRows => ({
  dataset: wordsOf(row, "dataset"),
  country: wordsOf(row, "country"),
  date_from: wordsOf(row, "date_from"),
  date_to: wordsOf(row, "date_to"),
  actors: wordsOf(row, "actors"),
  event_type: textOf(row, "event_type"),
  rows: numberOf(row, "rows") ?? 0,
});

export const readToldEvent = (row: Cells): ToldEvent => ({
  event_id: wordsOf(row, "event_id"),
  event_type: wordsOf(row, "event_type"),
  date_from: wordsOf(row, "date_from"),
  date_to: wordsOf(row, "date_to"),
  actor: textsOf(row, "actor"),
  target: textsOf(row, "target"),
  country: textsOf(row, "country"),
  records: numberOf(row, "records") ?? 0,
});

export const readActorName = (row: Cells): ActorName => ({
  actor_id: wordsOf(row, "actor_id"),
  name: wordsOf(row, "name"),
});
