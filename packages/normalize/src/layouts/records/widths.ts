import { withoutTail } from "./named-columns.js";
import type { BadCell } from "./outcomes.js";

/** Cells that a row has too few of or too many, by the columns of its table. */
export function widthProblem(cells: readonly string[], fewest: number, most: number): BadCell | null {
  const found = `${cells.length} cells`;
  const expected = fewest === most ? `${most} cells` : `${fewest} to ${most} cells`;
  if (cells.length < fewest) return { column: "", code: "too-few-cells", found, expected };
  if (cells.length <= most || withoutTail(cells).length <= most) return null;
  const hint = "a delimiter within a cell needs quotes around it";
  return { column: "", code: "too-many-cells", found, expected: `${expected}; ${hint}` };
}
