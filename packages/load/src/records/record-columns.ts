import type { Record as EventRecord } from "@sitrep/model";
import { type Column, ListColumn, ValueColumn } from "../parquet/column.js";
import { date, double, instant, int32, int64, json, type Physical, utf8 } from "../parquet/physical.js";

type Having<Value> = {
  [Name in keyof EventRecord]: EventRecord[Name] extends Value ? Name : never;
}[keyof EventRecord];

/** Differs in nearly every row. */
const text = (name: Having<string | null>): Column<EventRecord> =>
  new ValueColumn<EventRecord, string>(name, utf8, false, (record) => record[name]);
/** Comes again in many rows. */
const word = (name: Having<string | null>, physical: Physical<string> = utf8): Column<EventRecord> =>
  new ValueColumn<EventRecord, string>(name, physical, true, (record) => record[name]);
const number = (name: Having<number | null>, physical: Physical<number>): Column<EventRecord> =>
  new ValueColumn<EventRecord, number>(name, physical, false, (record) => record[name]);
const count = (name: Having<number | null>): Column<EventRecord> =>
  new ValueColumn<EventRecord, number>(name, int64, true, (record) => record[name]);

/** New columns of records, empty, in the order of the table. */
export const recordColumns = (): Column<EventRecord>[] => [
  text("record_id"),
  word("file"),
  word("file_hash"),
  number("line", int32),
  word("dataset"),
  text("source_event_id"),
  word("event_date"),
  word("date_from", date),
  word("date_to", date),
  number("time_precision", int32),
  word("disorder_type"),
  word("event_type"),
  word("sub_event_type"),
  word("actor1"),
  word("assoc_actor_1"),
  word("inter1"),
  word("actor2"),
  word("assoc_actor_2"),
  word("inter2"),
  word("interaction"),
  word("civilian_targeting"),
  word("country"),
  word("country_code"),
  word("region"),
  word("admin1"),
  word("admin2"),
  word("admin3"),
  word("location"),
  number("latitude", double),
  number("longitude", double),
  number("geo_precision", int32),
  count("geo_radius_m"),
  word("source"),
  word("source_scale"),
  word("source_url"),
  count("number_of_sources"),
  text("notes"),
  count("fatalities_low"),
  count("fatalities_best"),
  count("fatalities_high"),
  count("deaths_a"),
  count("deaths_b"),
  count("deaths_civilians"),
  count("deaths_unknown"),
  count("injured"),
  word("tags"),
  word("timestamp", instant),
  new ListColumn<EventRecord>("flags", utf8, ({ flags }) => flags),
  new ValueColumn<EventRecord, string>("native", json, true, ({ native }) => nativeText(native)),
];

/** An object without members needs no serializer, and many rows have none. */
function nativeText(native: EventRecord["native"]): string {
  for (const _name in native) return JSON.stringify(native);
  return "{}";
}
