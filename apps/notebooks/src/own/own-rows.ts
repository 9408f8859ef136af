import type { Cells } from "../rows/cells.js";

/** The rows of one query of an own notebook. */
export interface OwnRows {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
  /** how many there were, where they are more than are shown */
  readonly of: number;
}

/** Rows that a page shows of one query. */
export const MOST_ROWS = 5_000;

export const rowAnchor = (name: string, at: number): string => `row-${name}-${at + 1}`;

/** The columns by which a row says what is after it. */
export const ID_COLUMNS = ["claim_id", "event_id", "record_id", "record"] as const;

/** An id of a row; null where it has none of that kind. */
export const idIn = (row: Cells, column: (typeof ID_COLUMNS)[number]): string | null => {
  const value = row[column];
  return typeof value === "string" && value !== "" ? value : null;
};

/** A value as a reader sees it. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(valueWords).join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Lines of a row, for a card: its first columns with a value. */
export const rowTitle = (row: Cells, columns: readonly string[]): string =>
  columns
    .filter((column) => !ID_COLUMNS.some((id) => id === column) && valueWords(row[column]) !== "")
    .slice(0, 6)
    .map((column) => `${column}: ${shortened(valueWords(row[column]))}`)
    .join("\n");

const shortened = (words: string): string => {
  const characters = [...words];
  return characters.length > 160 ? `${characters.slice(0, 159).join("")}…` : words;
};

/** Rows for a chart: lists as text, and columns of days as days. */
export function drawable(rows: readonly Cells[]): Record<string, unknown>[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  const days = new Set(
    [...names].filter((name) => {
      const values = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
      return values.length > 0 && values.every((value) => typeof value === "string" && ISO.test(value));
    }),
  );
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        days.has(name) && typeof value === "string"
          ? new Date(value)
          : typeof value === "object" && value !== null
            ? valueWords(value)
            : value,
      ]),
    ),
  );
}

const ISO = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z?)?$/;
