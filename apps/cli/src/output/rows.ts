import { csvText } from "@sitrep/model/csv";

/** What a query gave: cells in the order of the columns. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export const FORMATS = ["table", "csv", "json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** The rows as text that ends with a line break. In CSV, a text that a spreadsheet would run has an apostrophe before it. */
export async function formatRows(rows: Rows, format: Format): Promise<string> {
  switch (format) {
    case "table":
      return (await import("./rows-as-table.js")).rowsAsTable(rows);
    case "csv":
      return csvText(
        rows.columns,
        rows.rows.map((row) => row.map((cell) => (cell == null ? null : textOf(cell)))),
      );
    case "json":
      return `${JSON.stringify(objectsOf(rows), plain, 2)}\n`;
    case "ndjson":
      return objectsOf(rows)
        .map((row) => `${JSON.stringify(row, plain)}\n`)
        .join("");
  }
}

const objectsOf = ({ columns, rows }: Rows) =>
  rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));

/** Whole numbers beyond what JSON's readers keep exactly become text. */
const plain = (_: string, value: unknown): unknown =>
  typeof value === "bigint"
    ? Number.isSafeInteger(Number(value))
      ? Number(value)
      : value.toString()
    : value;

/** A cell as text: nothing for NULL, lists and objects as JSON. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value, plain) : String(value);
}
