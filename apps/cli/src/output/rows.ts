/** What a query gave: cells in the order of the columns. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export const FORMATS = ["table", "csv", "json", "ndjson"] as const;
export type Format = (typeof FORMATS)[number];

/** The rows as text that ends with a line break. */
export function formatRows(rows: Rows, format: Format): string {
  switch (format) {
    case "table":
      return asTable(rows);
    case "csv":
      return asCsv(rows);
    case "json":
      return `${JSON.stringify(objectsOf(rows), plain, 2)}\n`;
    case "ndjson":
      return objectsOf(rows)
        .map((row) => `${JSON.stringify(row, plain)}\n`)
        .join("");
  }
}

/** Widest cell of a table for reading, in characters; longer ones end with `…`. The other formats keep everything. */
const WIDEST = 60;

function asTable({ columns, rows }: Rows): string {
  const cells = rows.map((row) => row.map((cell) => shortened(textOf(cell))));
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...cells.map((row) => widthOf(row[at] ?? ""))),
  );
  const numeric = columns.map(
    (_, at) =>
      rows.some((row) => isNumber(row[at])) && rows.every((row) => row[at] == null || isNumber(row[at])),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => {
        const space = " ".repeat(Math.max(0, (widths[at] ?? 0) - widthOf(cell)));
        return numeric[at] ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  const end = `(${rows.length} ${rows.length === 1 ? "row" : "rows"})`;
  return [line(columns), rule, ...cells.map(line), end].map((text) => `${text}\n`).join("");
}

function asCsv({ columns, rows }: Rows): string {
  const cell = (value: unknown) => {
    const text = textOf(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
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

function textOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value, plain) : String(value);
}

const isNumber = (value: unknown): boolean => typeof value === "number" || typeof value === "bigint";
const widthOf = (text: string): number => [...text].length;

/** One line, at most `WIDEST` characters; what a terminal would obey is shown as a blank. */
function shortened(text: string): string {
  const letters = [...text.replace(/\p{Cc}+/gu, " ")];
  return letters.length > WIDEST ? `${letters.slice(0, WIDEST - 1).join("")}…` : letters.join("");
}
