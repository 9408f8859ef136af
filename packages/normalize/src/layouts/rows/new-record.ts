import { idOf, type Record, recordIds } from "@sitrep/model";
import type { RowContext } from "../table-layout.js";

/** What a layout says of a row; the rest is null. */
export type RecordFields = Partial<Omit<Record, "record_id" | "file" | "file_hash" | "line" | "dataset">>;

/** The record of a row: a row stays itself however often its table is read. `part` counts the records of one row from 0. */
export function newRecord(
  dataset: string,
  line: number,
  { file, file_hash }: RowContext,
  fields: RecordFields,
  part = 0,
): Record {
  if (file_hash !== ids.fileHash) ids = { fileHash: file_hash, idAt: recordIds(file_hash) };
  const first = ids.idAt(line);
  const record_id = part === 0 ? first : idOf(first, part);
  return { ...BLANK, flags: [], native: {}, ...fields, record_id, file, file_hash, line, dataset };
}

/** Of the file that was read last: its hash is mixed once. */
let ids = { fileHash: "", idAt: recordIds("") };

const BLANK = {
  source_event_id: null,
  event_date: null,
  date_from: null,
  date_to: null,
  time_precision: null,
  disorder_type: null,
  event_type: null,
  sub_event_type: null,
  actor1: null,
  assoc_actor_1: null,
  inter1: null,
  actor2: null,
  assoc_actor_2: null,
  inter2: null,
  interaction: null,
  civilian_targeting: null,
  country: null,
  country_code: null,
  region: null,
  admin1: null,
  admin2: null,
  admin3: null,
  location: null,
  latitude: null,
  longitude: null,
  geo_precision: null,
  geo_radius_m: null,
  source: null,
  source_scale: null,
  source_url: null,
  number_of_sources: null,
  notes: null,
  fatalities_low: null,
  fatalities_best: null,
  fatalities_high: null,
  deaths_a: null,
  deaths_b: null,
  deaths_civilians: null,
  deaths_unknown: null,
  injured: null,
  tags: null,
  timestamp: null,
} as const satisfies { readonly [Column in keyof RecordFields]: null };
