import { type Cells, numberOf, textOf, textsOf, wordsOf } from "./cells.js";
import { readEvidence, readFigure, readMoment } from "./read-rows.js";
import type { ChronologyEvent, Evidence, Figure, Moment } from "./view-rows.js";

/** Where something is, as well as it is known. */
export interface Whereabouts {
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** metres around that point in which it lies; null where nobody says */
  readonly radius: number | null;
  /** country, region, sea, base, city or their like; null for the coordinates of a row of a table */
  readonly place_kind: string | null;
}

export interface MapEvent extends ChronologyEvent, Whereabouts {}

/** A reported figure that names a place. */
export interface MapFigure extends Figure, Moment, Evidence, Whereabouts {
  readonly kind: string;
  readonly event_type: string | null;
  readonly outcome: string | null;
  readonly change: string | null;
  readonly munition: readonly string[];
  readonly equipment: string | null;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly country: readonly string[];
  readonly place: string | null;
}

/** A row of an event table; of very many, all rows of one place. */
export interface MapRecord extends Whereabouts {
  readonly record_id: string;
  /** how many it stands for */
  readonly rows: number;
  readonly dataset: string;
  readonly event_type: string | null;
  readonly event_date: string | null;
  readonly date_from: string | null;
  readonly date_to: string | null;
  /** who took part, as the table writes them */
  readonly actors: string | null;
  /** ISO code */
  readonly country: readonly string[];
  readonly place: string | null;
  readonly notes: string | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly file: string;
  readonly line: number | null;
}

/** Where an event is, by its id. */
export const readEventSpot = (row: Cells): [eventId: string, where: Whereabouts] => [
  wordsOf(row, "event_id"),
  readWhereabouts(row),
];

export const readMapFigure = (row: Cells): MapFigure => ({
  ...readFigure(row),
  ...readMoment(row),
  ...readEvidence(row),
  ...readWhereabouts(row),
  kind: wordsOf(row, "kind"),
  event_type: textOf(row, "event_type"),
  outcome: textOf(row, "outcome"),
  change: textOf(row, "change"),
  munition: textsOf(row, "munition"),
  equipment: textOf(row, "equipment"),
  actor: textsOf(row, "actor"),
  target: textsOf(row, "target"),
  country: textsOf(row, "country"),
  place: textOf(row, "place"),
});

export const readMapRecord = (row: Cells): MapRecord => ({
  ...readWhereabouts(row),
  record_id: wordsOf(row, "record_id"),
  rows: numberOf(row, "rows") ?? 1,
  dataset: wordsOf(row, "dataset"),
  event_type: textOf(row, "event_type"),
  event_date: textOf(row, "event_date"),
  date_from: textOf(row, "date_from"),
  date_to: textOf(row, "date_to"),
  actors: textOf(row, "actors"),
  country: textsOf(row, "country"),
  place: textOf(row, "place"),
  notes: textOf(row, "notes"),
  source: textOf(row, "source"),
  url: textOf(row, "url"),
  file: wordsOf(row, "file"),
  line: numberOf(row, "line"),
});

const readWhereabouts = (row: Cells): Whereabouts => ({
  latitude: numberOf(row, "latitude"),
  longitude: numberOf(row, "longitude"),
  radius: numberOf(row, "radius"),
  place_kind: textOf(row, "place_kind"),
});
