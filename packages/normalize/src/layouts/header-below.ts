import { layoutOf } from "./index.js";
import type { Layout, TableHead, TableRow } from "./layout.js";
import { columnName } from "./records/named-columns.js";
import { aside } from "./records/outcomes.js";

/** Names that a row must share with the header above it before it is asked whether it is one. */
const SHARED = 3;

/**
 * The layout of the rows below a row that a layout has set aside, where that row is another header: two exports have been put together.
 * The same data set is read on under its new columns; rows of another are set aside one by one, as a file has one data set. null where the
 * row is no header, or the sidecar says what the columns are.
 */
export function layoutBelow(
  row: TableRow,
  above: Layout,
  { delimiter, mapping, dayOrder = null }: Pick<TableHead, "delimiter" | "mapping" | "dayOrder">,
): Layout | null {
  if (mapping?.columns ?? mapping?.unpivot ?? mapping?.header) return null;
  if (!looksLikeHeader(row.cells, above.header)) return null;
  const { layout } = layoutOf({ rows: [row], delimiter, mapping, dayOrder });
  if (layout === null || layout.headerRows === 0) return null;
  if (layout.name === above.name) return layout;
  const found = `a row below a header of ${layout.name}`;
  const expected = `rows of ${above.name}, as the table began: a file of its own for each data set`;
  return {
    ...above,
    readRow: (other, context) =>
      aside({ column: "", code: "other-table", found, expected }, other, context, delimiter),
  };
}

function looksLikeHeader(cells: readonly string[], header: readonly string[]): boolean {
  const names = new Set(header.map(columnName));
  let shared = 0;
  for (const cell of cells)
    if (cell !== "" && cell.length < 40 && names.has(columnName(cell)) && ++shared === SHARED) return true;
  return false;
}
