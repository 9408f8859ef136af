import { layoutOf } from "../index.js";
import type { Layout, TableHead } from "../layout.js";

/** The head of a table with these rows, on lines 1, 2, …; commas, no sidecar. */
export const headOf = (...rows: readonly (readonly string[])[]): TableHead => ({
  rows: rows.map((cells, at) => ({ line: at + 1, cells })),
  delimiter: ",",
  mapping: null,
});

/** The layout of a table that begins with these rows; throws where there is none. */
export function layoutUnder(...rows: readonly (readonly string[])[]): Layout {
  const choice = layoutOf(headOf(...rows));
  if (choice.layout) return choice.layout;
  throw new Error(
    `no layout: the nearest is ${choice.nearest}, which also needs ${choice.missing.join(", ")}`,
  );
}
