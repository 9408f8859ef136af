/** What the cells of a column of ours are. */
export type ColumnType =
  | "text"
  | "country"
  | "address"
  | "date"
  | "instant"
  | "code"
  | "count"
  | "latitude"
  | "longitude"
  | "point"
  | "toll"
  | "time";

const typed = (type: ColumnType, names: readonly string[]) => names.map((name) => [name, type] as const);

/**
 * Columns of a record that a table of one's own may fill. `fatalities` and `injured` are one cell that gives low, best and high,
 * `coordinates` one that gives latitude and longitude.
 */
export const ourColumns: ReadonlyMap<string, ColumnType> = new Map([
  ...typed("text", ["source_event_id"]),
  ...typed("date", ["event_date", "date_from", "date_to"]),
  ...typed("time", ["event_time"]),
  ...typed("code", ["time_precision"]),
  ...typed("text", ["disorder_type", "event_type", "sub_event_type", "actor1", "assoc_actor_1", "inter1"]),
  ...typed("text", ["actor2", "assoc_actor_2", "inter2", "interaction", "civilian_targeting", "country"]),
  ...typed("country", ["country_code"]),
  ...typed("text", ["region", "admin1", "admin2", "admin3", "location"]),
  ...typed("point", ["coordinates"]),
  ...typed("latitude", ["latitude"]),
  ...typed("longitude", ["longitude"]),
  ...typed("code", ["geo_precision"]),
  ...typed("count", ["geo_radius_m"]),
  ...typed("text", ["source", "source_scale"]),
  ...typed("address", ["source_url", "other_source_url"]),
  ...typed("count", ["number_of_sources"]),
  ...typed("text", ["notes"]),
  ...typed("toll", ["fatalities"]),
  ...typed("count", ["fatalities_low", "fatalities_best", "fatalities_high"]),
  ...typed("count", ["deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown"]),
  ...typed("toll", ["injured"]),
  ...typed("count", ["injured_low", "injured_high", "kidnapped", "missing"]),
  ...typed("count", ["women_killed", "children_killed", "women_injured", "children_injured"]),
  ...typed("text", ["weapon", "confidence"]),
  ...typed("text", ["tags"]),
  ...typed("instant", ["timestamp"]),
]);
