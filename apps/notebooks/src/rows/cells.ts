/** A row as the database gives it: JSON by column name. */
export type Cells = Readonly<Record<string, unknown>>;

/** The cell's text; null for NULL. A view without the column is a mistake of ours and throws. */
export function textOf(row: Cells, column: string): string | null {
  const cell = cellOf(row, column);
  if (cell === null) return null;
  return typeof cell === "string" ? cell : JSON.stringify(cell);
}

/** The cell's text, `""` for NULL. */
export const wordsOf = (row: Cells, column: string): string => textOf(row, column) ?? "";

/** The cell's number; null for NULL and for what is none. */
export function numberOf(row: Cells, column: string): number | null {
  const cell = cellOf(row, column);
  const value = typeof cell === "string" && cell.trim() !== "" ? Number(cell) : cell;
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** A list of texts; empty for NULL. */
export function textsOf(row: Cells, column: string): string[] {
  const cell = cellOf(row, column);
  return Array.isArray(cell) ? cell.filter((item) => typeof item === "string") : [];
}

/** A list of structs; empty for NULL. */
export function structsOf(row: Cells, column: string): Cells[] {
  const cell = cellOf(row, column);
  return Array.isArray(cell) ? cell.filter(isCells) : [];
}

function cellOf(row: Cells, column: string): unknown {
  const cell = row[column];
  if (cell === undefined) throw new Error(`no column ${column} among ${Object.keys(row).join(", ")}`);
  return cell;
}

const isCells = (item: unknown): item is Cells =>
  typeof item === "object" && item !== null && !Array.isArray(item);
