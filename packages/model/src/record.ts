import { z } from "zod";
import { PartialDate } from "./partial-date.js";

/** One row of an event table, in the field's own column names (ACLED, UCDP), its native codes kept in `native`. */
export const Record = z.strictObject({
  record_id: z.string(),
  file: z.string(),
  file_hash: z.string(),
  line: z.int().positive(),
  dataset: z.string(),
  source_event_id: z.string().nullable(),
  event_date: PartialDate.nullable(),
  date_from: z.iso.date().nullable(),
  date_to: z.iso.date().nullable(),
  /** 1 day, 2 week, 3 month (ACLED's time_precision) */
  time_precision: z.int().nullable(),
  event_type: z.string().nullable(),
  sub_event_type: z.string().nullable(),
  actor1: z.string().nullable(),
  actor2: z.string().nullable(),
  country: z.string().nullable(),
  admin1: z.string().nullable(),
  location: z.string().nullable(),
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** 1 town, 2 part of a region, 3 region (ACLED's geo_precision) */
  geo_precision: z.int().nullable(),
  fatalities_low: z.int().nonnegative().nullable(),
  fatalities_best: z.int().nonnegative().nullable(),
  fatalities_high: z.int().nonnegative().nullable(),
  notes: z.string().nullable(),
  source: z.string().nullable(),
  native: z.record(z.string(), z.string().nullable()),
});
export type Record = z.infer<typeof Record>;
