import type { TableHead, TableRow } from "../layout.js";

/** "\uFEFF Event Date" → `event_date`: neither case, blanks nor quotes around a name matter. */
export const columnName = (written: string): string =>
  written
    .replace(/^\uFEFF/, "")
    .replace(/^["'\s]+/, "")
    .trim()
    .replace(/["']$/, "")
    .trim()
    .toLowerCase()
    .replace(/[\s-]/g, "_");

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

/** Where each column stands, by name; of two with one name the first counts. */
export function positionsOf(header: readonly string[]): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  header.forEach((written, at) => {
    const name = columnName(written);
    if (name !== "" && !positions.has(name)) positions.set(name, at);
  });
  return positions;
}
