/** Cells that are shown as one; rows count from 1, columns from 0. */
export interface MergedArea {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly column: number;
}

export interface MergedCells {
  /** areas come in the order of their rows, before the row in which they begin is filled */
  add(areas: readonly MergedArea[]): void;
  /** rows come in their order */
  fill(line: number, cells: string[]): void;
}

/** Gives each row of an area that is merged downwards the value of its first: people see it there. A title across columns is left alone. */
export function mergedCells(): MergedCells {
  const waiting: MergedArea[] = [];
  let next = 0;
  let open: { readonly area: MergedArea; readonly value: string }[] = [];
  return {
    add(areas) {
      for (const area of areas) if (area.lastRow > area.firstRow) waiting.push(area);
    },
    fill(line, cells) {
      if (next === waiting.length && open.length === 0) return;
      open = open.filter(({ area }) => area.lastRow >= line);
      for (const { area, value } of open) {
        while (cells.length <= area.column) cells.push("");
        if (cells[area.column] === "") cells[area.column] = value;
      }
      for (let area = waiting[next]; area !== undefined && area.firstRow <= line; area = waiting[++next]) {
        const value = cells[area.column] ?? "";
        if (area.firstRow === line && value !== "") open.push({ area, value });
      }
    },
  };
}
