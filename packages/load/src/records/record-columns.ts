import type { Record as EventRecord } from "@sitrep/model";
import {
  type Column,
  date,
  double,
  instant,
  int32,
  int64,
  json,
  ListColumn,
  type Physical,
  utf8,
  ValueColumn,
} from "@sitrep/parquet";

type Of<Value> = (record: EventRecord) => Value | null;

/** Differs in nearly every row. */
const text = (name: string, of: Of<string>): Column<EventRecord> => new ValueColumn(name, utf8, false, of);
/** Comes again in many rows. */
const word = (name: string, of: Of<string>, physical: Physical<string> = utf8): Column<EventRecord> =>
  new ValueColumn(name, physical, true, of);
const number = (name: string, of: Of<number>, physical: Physical<number>): Column<EventRecord> =>
  new ValueColumn(name, physical, false, of);
const count = (name: string, of: Of<number>): Column<EventRecord> => new ValueColumn(name, int64, true, of);

/**
 * New columns of records, empty, in the order of the table. Each has a function of its own to find its value: one for all, which takes
 * the name, costs as much as the rest of the work.
 */
export const recordColumns = (): Column<EventRecord>[] => [
  text("record_id", (record) => record.record_id),
  word("file", (record) => record.file),
  word("file_hash", (record) => record.file_hash),
  number("line", (record) => record.line, int32),
  word("dataset", (record) => record.dataset),
  text("source_event_id", (record) => record.source_event_id),
  word("event_date", (record) => record.event_date),
  word("date_from", (record) => record.date_from, date),
  word("date_to", (record) => record.date_to, date),
  word("event_time", (record) => record.event_time),
  number("time_precision", (record) => record.time_precision, int32),
  word("disorder_type", (record) => record.disorder_type),
  word("event_type", (record) => record.event_type),
  word("sub_event_type", (record) => record.sub_event_type),
  word("actor1", (record) => record.actor1),
  word("assoc_actor_1", (record) => record.assoc_actor_1),
  word("inter1", (record) => record.inter1),
  word("actor2", (record) => record.actor2),
  word("assoc_actor_2", (record) => record.assoc_actor_2),
  word("inter2", (record) => record.inter2),
  word("interaction", (record) => record.interaction),
  word("civilian_targeting", (record) => record.civilian_targeting),
  word("country", (record) => record.country),
  word("country_code", (record) => record.country_code),
  word("region", (record) => record.region),
  word("admin1", (record) => record.admin1),
  word("admin2", (record) => record.admin2),
  word("admin3", (record) => record.admin3),
  word("location", (record) => record.location),
  number("latitude", (record) => record.latitude, double),
  number("longitude", (record) => record.longitude, double),
  number("geo_precision", (record) => record.geo_precision, int32),
  count("geo_radius_m", (record) => record.geo_radius_m),
  word("source", (record) => record.source),
  word("source_scale", (record) => record.source_scale),
  word("source_url", (record) => record.source_url),
  word("other_source_url", (record) => record.other_source_url),
  count("number_of_sources", (record) => record.number_of_sources),
  text("notes", (record) => record.notes),
  count("fatalities_low", (record) => record.fatalities_low),
  count("fatalities_best", (record) => record.fatalities_best),
  count("fatalities_high", (record) => record.fatalities_high),
  count("deaths_a", (record) => record.deaths_a),
  count("deaths_b", (record) => record.deaths_b),
  count("deaths_civilians", (record) => record.deaths_civilians),
  count("deaths_unknown", (record) => record.deaths_unknown),
  count("injured_low", (record) => record.injured_low),
  count("injured", (record) => record.injured),
  count("injured_high", (record) => record.injured_high),
  count("kidnapped", (record) => record.kidnapped),
  count("missing", (record) => record.missing),
  count("women_killed", (record) => record.women_killed),
  count("children_killed", (record) => record.children_killed),
  count("women_injured", (record) => record.women_injured),
  count("children_injured", (record) => record.children_injured),
  word("weapon", (record) => record.weapon),
  word("confidence", (record) => record.confidence),
  word("tags", (record) => record.tags),
  word("timestamp", (record) => record.timestamp, instant),
  new ListColumn("flags", utf8, ({ flags }) => flags),
  new ValueColumn("native", json, true, ({ native }) => nativeText(native)),
];

/** An object without members needs no serializer, and many rows have none. */
function nativeText(native: EventRecord["native"]): string {
  for (const _name in native) return JSON.stringify(native);
  return "{}";
}
