import { z } from "zod";
import { PartialDate } from "./partial-date.js";

const text = z.string().nullable();
const count = z.int().nonnegative().nullable();

/**
 * One row of an event table. Columns have the field's own names (ACLED, UCDP GED) and hold the words and codes of the row; what is
 * derived from them is beside them (`date_from`, `date_to`, `country_code`, `geo_radius_m`, `flags`). Cells with no column of
 * their own are kept in `native`.
 */
export const Record = z.strictObject({
  record_id: z.string(),
  file: z.string(),
  file_hash: z.string(),
  line: z.int().positive(),
  /** ACLED, UCDP GED, GDELT 2.0 Events, GDELT 2.0 Mentions, GDELT 1.0 Events, GTD, or the name that a mapping gives */
  dataset: z.string(),
  /** the data set's own id of the event: the same in every vintage */
  source_event_id: text,
  event_date: PartialDate.nullable(),
  /** first and last day that the row may mean, inclusive */
  date_from: z.iso.date().nullable(),
  date_to: z.iso.date().nullable(),
  /** hour on the spot, with its zone where one is written: `16:00`, `16:00-05:00`; null where only the day is known */
  event_time: text,
  /** the data set's own code: ACLED 1 day, 2 week, 3 month; UCDP 1 day … 5 more than a month */
  time_precision: z.int().nullable(),
  disorder_type: text,
  event_type: text,
  sub_event_type: text,
  actor1: text,
  assoc_actor_1: text,
  inter1: text,
  actor2: text,
  assoc_actor_2: text,
  inter2: text,
  interaction: text,
  civilian_targeting: text,
  /** country as written */
  country: text,
  /** ISO 3166-1 alpha-2, from the country's name or code; null where it is not known */
  country_code: text,
  region: text,
  admin1: text,
  admin2: text,
  admin3: text,
  location: text,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** the data set's own code: ACLED 1 town … 3 region; UCDP 1 exact … 7 international waters or airspace; GTD specificity 1 … 5 */
  geo_precision: z.int().nullable(),
  /** how far from the point it may have been, in metres, by the code's meaning; null where it says nothing */
  geo_radius_m: z.int().nonnegative().nullable(),
  source: text,
  source_scale: text,
  source_url: text,
  /** a second address of the same row: an archived copy, a post */
  other_source_url: text,
  number_of_sources: count,
  notes: text,
  fatalities_low: count,
  fatalities_best: count,
  fatalities_high: count,
  deaths_a: count,
  deaths_b: count,
  deaths_civilians: count,
  deaths_unknown: count,
  injured_low: count,
  /** best estimate */
  injured: count,
  injured_high: count,
  /** people taken, hostages among them */
  kidnapped: count,
  /** people of whom nobody knows */
  missing: count,
  /** of those killed and injured, where the row counts them */
  women_killed: count,
  children_killed: count,
  women_injured: count,
  children_injured: count,
  /** means used, as written */
  weapon: text,
  /** how sure the data set is of the row, in its own words or code */
  confidence: text,
  tags: text,
  /** when the data set last wrote the row, UTC; it orders vintages */
  timestamp: z.iso.datetime().nullable(),
  /** what is doubtful, by code: `order-broken`, `source-older-than-event`, `coordinates-swapped`, `country-centroid`, `fatalities-imputed`, `bad-cell:latitude` … */
  flags: z.array(z.string()),
  /** cells with no column of their own, by their column, as text; empty cells are left out */
  native: z.record(z.string(), z.string()),
});
export type Record = z.infer<typeof Record>;

/** What linking reads of a record; notes, native cells and the like may be left out by whoever fetches the rows. */
export type LinkableRecord = Pick<
  Record,
  | "record_id"
  | "file"
  | "file_hash"
  | "line"
  | "dataset"
  | "event_date"
  | "date_from"
  | "date_to"
  | "event_type"
  | "sub_event_type"
  | "actor1"
  | "assoc_actor_1"
  | "actor2"
  | "assoc_actor_2"
  | "country"
  | "country_code"
  | "location"
  | "latitude"
  | "longitude"
  | "geo_radius_m"
  | "fatalities_low"
  | "fatalities_best"
  | "fatalities_high"
  | "injured"
>;
