/** How many cells a row may have. */
export interface Widths {
  /** what messages ask for; null where any number will do */
  readonly usual: number | null;
  /** fewest cells of a row that is whole */
  readonly least: number;
}

/**
 * For tables without a header and without quotes: there no quote can have swallowed a cell, and rows of two widths may both be right
 * (GDELT's old files). The layout decides.
 */
export const ANY_WIDTH: Widths = { usual: null, least: 0 };

export const onlyWidth = (width: number): Widths => ({ usual: width, least: width });

/** Columns without a name at the end of a header (a sheet's empty ones) need no cell. */
export function widthsUnder(header: readonly string[]): Widths {
  const last = header.findLastIndex((name) => name.trim() !== "");
  return { usual: header.length, least: last + 1 };
}

/** Whether a row has as many cells as it must; empty ones too many at its end are none. */
export function fits(cells: readonly string[], { usual, least }: Widths): boolean {
  if (usual === null || cells.length === usual) return true;
  if (cells.length < usual) return cells.length >= least;
  for (let at = usual; at < cells.length; at++) if (cells[at]?.trim() !== "") return false;
  return true;
}

/** A row's cells without the empty ones at its end. */
export function withoutTail(cells: readonly string[]): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return cells.slice(0, last + 1);
}
