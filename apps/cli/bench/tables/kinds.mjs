import { HEADER as ACLED } from "./acled-like.mjs";
import { HEADER as UCDP } from "./ucdp-like.mjs";

/**
 * What each kind of table holds that is no words, as DuckDB's types; `casts` is the SQL for what read_csv does not read by itself; `within`
 * are the bounds that our layouts hold the columns to; `compared` are the columns by which results are compared, ours where their names differ.
 */
export const kinds = {
  acled: {
    columns: ACLED.split(","),
    types: {
      event_date: "DATE",
      year: "INTEGER",
      time_precision: "INTEGER",
      latitude: "DOUBLE",
      longitude: "DOUBLE",
      geo_precision: "INTEGER",
      fatalities: "BIGINT",
      timestamp: "BIGINT",
    },
    dateFormat: "%d %B %Y",
    casts: { timestamp: "to_timestamp(timestamp)::TIMESTAMP" },
    within: { time_precision: [1, 3], latitude: [-90, 90], longitude: [-180, 180], geo_precision: [1, 3] },
    compared: { deaths: "fatalities", day: "event_date", text: "notes" },
    ours: { deaths: "fatalities_best", day: "event_date", text: "notes" },
  },
  ucdp: {
    columns: UCDP.split(","),
    types: {
      id: "BIGINT",
      year: "INTEGER",
      type_of_violence: "INTEGER",
      number_of_sources: "INTEGER",
      where_prec: "INTEGER",
      latitude: "DOUBLE",
      longitude: "DOUBLE",
      date_prec: "INTEGER",
      date_start: "TIMESTAMP",
      date_end: "TIMESTAMP",
      deaths_a: "BIGINT",
      deaths_b: "BIGINT",
      deaths_civilians: "BIGINT",
      deaths_unknown: "BIGINT",
      best: "BIGINT",
      high: "BIGINT",
      low: "BIGINT",
    },
    dateFormat: null,
    casts: { date_start: "date_start::DATE", date_end: "date_end::DATE" },
    within: {
      type_of_violence: [1, 3],
      where_prec: [1, 7],
      date_prec: [1, 5],
      latitude: [-90, 90],
      longitude: [-180, 180],
    },
    compared: { deaths: "best", day: "date_start", text: "source_office" },
    ours: { deaths: "fatalities_best", day: "date_from", text: "source" },
  },
};

/** What must be the same whatever the way: rows, dead, latitudes, the first day, characters of text. */
export async function resultsOf(connection, from, { deaths, day, text }) {
  const result = await connection.runAndReadAll(
    `SELECT count(*), sum(${deaths}), round(sum(latitude), 3), min(${day}::DATE), sum(length(${text})) FROM ${from}`,
  );
  const [[rows, dead, latitudes, first, characters]] = result.getRowsJson();
  return { rows, dead, latitudes, first, characters };
}
