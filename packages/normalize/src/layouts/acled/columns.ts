/** Names that ACLED's older files use, and those that shapefiles cut off after ten letters, with today's. */
export const aliases: ReadonlyMap<string, string> = new Map([
  ["ally_actor_1", "assoc_actor_1"],
  ["ally_actor_2", "assoc_actor_2"],
  ["ally_actor1", "assoc_actor_1"],
  ["ally_actor2", "assoc_actor_2"],
  ["assoc_actor1", "assoc_actor_1"],
  ["assoc_actor2", "assoc_actor_2"],
  ["actor_1", "actor1"],
  ["actor_2", "actor2"],
  ["event_id_c", "event_id_cnty"],
  ["event_id_n", "event_id_no_cnty"],
  ["time_preci", "time_precision"],
  ["geo_precis", "geo_precision"],
  ["sub_event_", "sub_event_type"],
  ["disorder_t", "disorder_type"],
  ["assoc_acto", "assoc_actor_1"],
  ["assoc_ac_1", "assoc_actor_2"],
  ["interactio", "interaction"],
  ["civilian_t", "civilian_targeting"],
  ["source_sca", "source_scale"],
]);

/** What every edition has, from 1997 to today, and nothing else together. */
export const REQUIRED = [
  "event_date",
  "event_type",
  "country",
  "latitude",
  "longitude",
  "fatalities",
] as const;

/** The id of an event; extracts may have dropped it, and kept the number of its row. */
export const EVENT_ID = "event_id_cnty";
export const ROW_ID = "data_id";

/** Columns of ACLED's that are kept as they stand. */
export const NATIVE = ["year", "iso", "data_id", "event_id_no_cnty", "iso3", "gwno"] as const;

/** The products that count events by week or month and look alike: no row of theirs is an event. */
export function isAggregated(has: (column: string) => boolean): boolean {
  return !has(EVENT_ID) && has("events") && has("country") && (has("week") || has("month"));
}
