import { figures } from "./figures.js";
import type { Layout, LayoutKind, NearestLayout } from "./layout.js";

export { type ColumnDoc, figuresColumns } from "./figures/columns.js";
export type { Layout, LayoutKind, NearestLayout, RowContext, RowOutcome, TableRow } from "./layout.js";

/** Every layout that is known; of two that fit a header as well, the first is taken. */
export const layouts: readonly LayoutKind[] = [figures];

/** The layout of a table, by its set of columns: never by its file's name or their order; null where none fits. */
export function layoutOf(header: readonly string[]): Layout | null {
  const fitting = layouts
    .filter((kind) => kind.missingFrom(header).length === 0)
    .map((kind) => kind.under(header));
  return fitting.sort((left, right) => right.sure - left.sure)[0] ?? null;
}

/** The layout of which a header lacks least: for the message to a user whose table none fits. */
export function nearestLayout(header: readonly string[]): NearestLayout {
  const near = layouts.map(({ name, missingFrom }) => ({ name, missing: missingFrom(header) }));
  const [nearest] = near.sort((left, right) => left.missing.length - right.missing.length);
  return nearest ?? { name: "none", missing: [] };
}
