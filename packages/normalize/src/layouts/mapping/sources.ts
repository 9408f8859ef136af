import type { TableHead } from "../layout.js";
import { meantBy } from "../nearest.js";
import { columnName, headerRowsOf, namedColumns, withoutTail } from "../records/named-columns.js";
import { type ColumnSource, columnOf, type FromColumn, type Mapping, type Unpivot } from "./mapping.js";

/** The columns of a table under a mapping. */
export interface OwnHeader {
  readonly names: readonly string[];
  readonly headerRows: number;
}

/** The first row that says anything, or the names that the mapping gives. */
export function ownHeader({ rows }: TableHead, { header }: Mapping): OwnHeader {
  if (Array.isArray(header)) return { names: header, headerRows: 0 };
  if (header === false) {
    const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
    return { names: Array.from({ length: width }, (_, at) => `${at + 1}`), headerRows: 0 };
  }
  const at = rows.findIndex(({ cells }) => withoutTail(cells).length > 0);
  // a row of hashtags below it is no data either
  const headerRows = at + headerRowsOf(rows.slice(at));
  return { names: namedColumns(rows[at]?.cells ?? []).written, headerRows };
}

/** Where a column of theirs is: by its name as written, else but for case and blanks; -1 where there is none. */
export function placeOf(theirs: string, names: readonly string[]): number {
  const exact = names.indexOf(theirs.trim());
  return exact >= 0 ? exact : names.findIndex((name) => columnName(name) === columnName(theirs));
}

/** One sentence for each column that the mapping names and the table does not have. */
export function missingColumns(mapping: Mapping, names: readonly string[]): string[] {
  const wanted = Object.entries(mapping.columns ?? {}).flatMap(([ours, source]) =>
    theirsOf(source).map((theirs) => [theirs, ours] as const),
  );
  const wide = mapping.unpivot;
  const listed = wide && typeof wide.columns !== "string" ? wide.columns : [];
  const missing = [...wanted, ...listed.map((theirs) => [theirs, "unpivot"] as const)].filter(
    ([theirs]) => placeOf(theirs, names) < 0,
  );
  const sentences = missing.map(
    ([theirs, ours]) => `the column ${theirs} (for ${ours})${nearHint(theirs, names)}`,
  );
  if (wide && wideColumns(wide, names).length === 0 && typeof wide.columns === "string")
    sentences.push(`columns like ${wide.columns} (for unpivot)${nearHint(wide.columns, names)}`);
  return sentences;
}

/** Columns of a table that a sentence lists. */
const MOST_NAMED = 12;

/** The column that is there and is spelled most alike, or those that are there, as the end of a sentence. */
export function nearHint(theirs: string, names: readonly string[]): string {
  const near = meantBy(theirs, names);
  if (near !== null) return `; the nearest that is there is ${near}`;
  const named = names.filter((name) => name.trim() !== "");
  const listed = named.slice(0, MOST_NAMED).join(", ");
  return `; the table has ${listed}${named.length > MOST_NAMED ? " …" : ""}`;
}

/** Their columns that a source reads. */
export function theirsOf(source: ColumnSource): string[] {
  if (typeof source === "string") return [source];
  if ("from" in source) {
    const { from, qualifier } = source;
    return [...(typeof from === "string" ? [from] : from), ...(qualifier === undefined ? [] : [qualifier])];
  }
  if ("year" in source) return [source.year, source.month, source.day].filter((it) => it !== undefined);
  return [];
}

export interface WideColumn {
  readonly at: number;
  /** what goes to our column for the name */
  readonly name: string;
}

/** The columns of a wide table of which each gives a record. */
export function wideColumns({ columns }: Unpivot, names: readonly string[]): WideColumn[] {
  if (typeof columns !== "string")
    return columns.flatMap((theirs) => {
      const at = placeOf(theirs, names);
      return at < 0 ? [] : [{ at, name: (names[at] ?? "").trim() }];
    });
  const [before = "", after = ""] = columns.split("*");
  return names.flatMap((written, at) => {
    const name = written.trim();
    if (name.length <= before.length + after.length || !name.startsWith(before) || !name.endsWith(after))
      return [];
    return [{ at, name: name.slice(before.length, name.length - after.length) }];
  });
}

/** The mapping of one column of a wide table: its name is a constant, its cell a column like any other. */
export function columnsFor(
  mapping: Mapping,
  wide: Unpivot,
  { at, name }: WideColumn,
  names: readonly string[],
) {
  const { column, ...read } = typeof wide.value === "string" ? { column: wide.value } : wide.value;
  const cell: FromColumn = { ...read, from: names[at] ?? "" };
  const constant: ColumnSource = { value: name };
  return { ...mapping.columns, [columnOf(wide.name)]: constant, [column]: cell };
}
