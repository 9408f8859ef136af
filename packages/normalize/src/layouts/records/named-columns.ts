import type { TableRow } from "../layout.js";

/** The columns of a table by their names, as a layout writes them: `event_date`. */
export interface NamedColumns {
  /** the header as written, without white space around the names */
  readonly written: readonly string[];
  /** position of a column, counted from 0; -1 where the table has none */
  indexOf(column: string): number;
  /** positions and names of columns that a layout does not have */
  othersThan(columns: readonly string[]): readonly OtherColumn[];
  /** columns that have a name */
  readonly named: number;
}

export interface OtherColumn {
  readonly name: string;
  readonly at: number;
}

/** Reads a header: order, case, quotes and what stands between words do not matter; of two columns with one name the first counts. */
export function namedColumns(
  header: readonly string[],
  aliases: ReadonlyMap<string, string> = new Map(),
): NamedColumns {
  const names = header.map(nameOf).map((name) => aliases.get(name) ?? name);
  const positions = new Map<string, number>();
  names.forEach((name, at) => {
    if (name !== "" && !positions.has(name)) positions.set(name, at);
  });
  return {
    written: header.map((name) => name.replace("\ufeff", "").trim()),
    indexOf: (column) => positions.get(column) ?? -1,
    othersThan(columns) {
      const known = new Set(columns.map((column) => positions.get(column) ?? -1));
      return names.flatMap((name, at) =>
        name === "" || known.has(at)
          ? []
          : [{ name: positions.get(name) === at ? name : `${name}_${at + 1}`, at }],
      );
    },
    named: names.filter((name) => name !== "").length,
  };
}

/** 1 for a header, 2 where a row of hashtags stands below it, as the Humanitarian Data Exchange has them: `#event+id`. */
export function headerRowsOf(rows: readonly TableRow[]): number {
  const filled = (rows[1]?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  return filled.length > 0 && filled.every((cell) => cell.startsWith("#")) ? 2 : 1;
}

/** "Event Date", "EVENT_DATE" and R's "event.date" are `event_date`. */
const nameOf = (written: string): string =>
  written
    .replace("\ufeff", "")
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "")
    .replace(/[\s.-]+/g, "_");
