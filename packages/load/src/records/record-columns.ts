import type { Record as EventRecord } from "@sitrep/model";

/**
 * How a column of records crosses into DuckDB, whose cost is the number of strings: `text` one by one; `coded` as a number into a
 * table of the different texts, for as long as they are few; `number` as a double, not a number for null.
 */
export type RecordColumn =
  | { readonly kind: "text" | "coded"; readonly name: string; readonly type: string; readonly textOf: TextOf }
  | { readonly kind: "number"; readonly name: string; readonly type: string; readonly numberOf: NumberOf };

type TextOf = (record: EventRecord) => string | null;
type NumberOf = (record: EventRecord) => number | null;

type Having<Value> = {
  [Name in keyof EventRecord]: EventRecord[Name] extends Value ? Name : never;
}[keyof EventRecord];

const text = (name: Having<string | null>): RecordColumn => ({
  kind: "text",
  name,
  type: "VARCHAR",
  textOf: (record) => record[name],
});
const coded = (name: Having<string | null>, type = "VARCHAR"): RecordColumn => ({
  kind: "coded",
  name,
  type,
  textOf: (record) => record[name],
});
const number = (name: Having<number | null>, type: string): RecordColumn => ({
  kind: "number",
  name,
  type,
  numberOf: (record) => record[name],
});

/** Every column of records, in the order of the table. What differs in nearly every row is text from the start. */
export const recordColumns: readonly RecordColumn[] = [
  text("record_id"),
  coded("file"),
  coded("file_hash"),
  number("line", "INTEGER"),
  coded("dataset"),
  text("source_event_id"),
  coded("event_date"),
  coded("date_from", "DATE"),
  coded("date_to", "DATE"),
  number("time_precision", "INTEGER"),
  coded("disorder_type"),
  coded("event_type"),
  coded("sub_event_type"),
  coded("actor1"),
  coded("assoc_actor_1"),
  coded("inter1"),
  coded("actor2"),
  coded("assoc_actor_2"),
  coded("inter2"),
  coded("interaction"),
  coded("civilian_targeting"),
  coded("country"),
  coded("country_code"),
  coded("region"),
  coded("admin1"),
  coded("admin2"),
  coded("admin3"),
  coded("location"),
  number("latitude", "DOUBLE"),
  number("longitude", "DOUBLE"),
  number("geo_precision", "INTEGER"),
  number("geo_radius_m", "BIGINT"),
  coded("source"),
  coded("source_scale"),
  coded("source_url"),
  number("number_of_sources", "BIGINT"),
  text("notes"),
  number("fatalities_low", "BIGINT"),
  number("fatalities_best", "BIGINT"),
  number("fatalities_high", "BIGINT"),
  number("deaths_a", "BIGINT"),
  number("deaths_b", "BIGINT"),
  number("deaths_civilians", "BIGINT"),
  number("deaths_unknown", "BIGINT"),
  number("injured", "BIGINT"),
  coded("tags"),
  coded("timestamp", "TIMESTAMPTZ"),
  {
    kind: "coded",
    name: "flags",
    type: "VARCHAR[]",
    textOf: ({ flags }) => (flags.length === 0 ? "[]" : JSON.stringify(flags)),
  },
  { kind: "coded", name: "native", type: "JSON", textOf: ({ native }) => nativeText(native) },
];

/** An object without members needs no serializer, and most rows have none. */
function nativeText(native: EventRecord["native"]): string {
  for (const _name in native) return JSON.stringify(native);
  return "{}";
}
