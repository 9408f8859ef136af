import type { TableHead, TableRow } from "../layout.js";

/** The columns of a table by their names, as a layout writes them: `event_date`. */
export interface NamedColumns {
  /** the header as written, without white space around the names */
  readonly written: readonly string[];
  /** position of a column, counted from 0; -1 where the table has none */
  indexOf(column: string): number;
  /** all columns that have a name, the first of each name */
  readonly positions: ReadonlyMap<string, number>;
  /** the columns but those that are at these positions, which a layout reads, under the names given, else under their own */
  othersThan(told: ReadonlySet<number>, shown?: readonly string[]): readonly OtherColumn[];
  /** positions of some columns, as far as they are there */
  placesOf(columns: Iterable<string>): ReadonlySet<number>;
  /** columns that have a name */
  readonly named: number;
}

/** A column that a record has no column for. */
export interface OtherColumn {
  readonly name: string;
  readonly at: number;
}

/**
 * Reads a header: order, case, quotes and what is between words do not matter; of two columns with one name the first counts, the
 * other has its place in its name (`year_4`), as one without a name has (`column_4`).
 */
export function namedColumns(
  header: readonly string[],
  aliases: ReadonlyMap<string, string> = new Map(),
): NamedColumns {
  const names = header.map(columnName).map((name) => aliases.get(name) ?? name);
  const positions = new Map<string, number>();
  names.forEach((name, at) => {
    if (name !== "" && !positions.has(name)) positions.set(name, at);
  });
  return {
    written: header.map((name) => name.replace("\ufeff", "").trim()),
    positions,
    indexOf: (column) => positions.get(column) ?? -1,
    placesOf: (columns) => new Set([...columns].flatMap((column) => positions.get(column) ?? [])),
    othersThan: (told, shown = names) =>
      names.flatMap((name, at) => {
        if (told.has(at)) return [];
        if (name === "") return [{ name: `column_${at + 1}`, at }];
        const own = shown[at] ?? name;
        return [{ name: positions.get(name) === at ? own : `${own}_${at + 1}`, at }];
      }),
    named: names.filter((name) => name !== "").length,
  };
}

/** "\uFEFF Event Date", "EVENT_DATE" and R's "event.date" are `event_date`: neither case, blanks nor quotes around a name matter. */
export const columnName = (written: string): string =>
  unquoted(written.replace("\ufeff", ""))
    .toLowerCase()
    .replace(/[\s.-]+/g, "_");

/** Without the blanks and quotes around it. */
function unquoted(words: string): string {
  let [start, end] = [0, words.length];
  while (start < end && AROUND.test(words[start] ?? "")) start++;
  while (end > start && AROUND.test(words[end - 1] ?? "")) end--;
  return words.slice(start, end);
}
const AROUND = /["'\s]/;

/** A row's cells without the empty ones at its end, which Excel leaves there. */
export function withoutTail(cells: readonly string[]): readonly string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? "").trim() === "") end--;
  return end === cells.length ? cells : cells.slice(0, end);
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === "");

/** The first row that says anything; null for an empty table. */
export function firstRow({ rows }: TableHead): { readonly row: TableRow; readonly at: number } | null {
  const at = rows.findIndex(({ cells }) => !isBlank(cells));
  const row = rows[at];
  return row ? { row, at } : null;
}

/** 1 for a header, 2 where a row of hashtags is below it, as the Humanitarian Data Exchange has them: `#event+id`. */
export function headerRowsOf(rows: readonly TableRow[]): number {
  const filled = (rows[1]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => /^#[a-z]/.test(cell)) ? 2 : 1;
}
