import type { OtherColumn } from "./named-columns.js";

/** Cells that have no column of their own, under their names; empty ones and null words are left out. */
export function nativeOf(
  cells: readonly string[],
  columns: readonly OtherColumn[],
  nulls: ReadonlySet<string>,
): Record<string, string> {
  const native: Record<string, string> = {};
  for (const { name, at } of columns) {
    const cell = cells[at];
    if (cell === undefined || nulls.has(cell)) continue;
    const words = cell.trim();
    if (!nulls.has(words)) native[name] = words;
  }
  return native;
}
