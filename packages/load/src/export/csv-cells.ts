import { quotedName } from "../quoting.js";

/** What a spreadsheet runs as a formula, or may, in a cell that it reads from CSV. */
const RUNS = String.raw`^[=+\-@\t\r\n＝＋－＠]`;
/** A number that was written as text. */
const NUMBER = String.raw`^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$`;

/**
 * A column as it is written to CSV: instants in ISO 8601 and UTC, lists and objects as JSON, and text that a spreadsheet would run
 * as a formula with an apostrophe before it, which spreadsheets take for "this is text".
 */
export function csvCell(name: string, type: string): string {
  const column = quotedName(name);
  const cell = csvValue(column, type);
  return `${cell} AS ${column}`;
}

function csvValue(column: string, type: string): string {
  if (type === "TIMESTAMP WITH TIME ZONE")
    return `strftime(${column} AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%gZ')`;
  if (type.endsWith("[]") || type.startsWith("STRUCT") || type.startsWith("MAP"))
    return `to_json(${column})::VARCHAR`;
  if (type !== "VARCHAR") return column;
  return `CASE WHEN regexp_matches(${column}, '${RUNS}') AND NOT regexp_matches(${column}, '${NUMBER}') THEN '''' || ${column} ELSE ${column} END`;
}
