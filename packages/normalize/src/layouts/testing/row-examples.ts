import { existsSync, readFileSync } from "node:fs";
import type { Record as EventRecord } from "@sitrep/model";
import { z } from "zod";
import type { LayoutKind, RowOutcome, TableHead, TableRow } from "../layout.js";
import { compileRow } from "../rows/compile-row.js";

/** Cells of a row by column; the others are empty. */
export type Cells = Readonly<Record<string, string>>;

/** A row and what it gives: the columns of its record that matter, or why it is set aside. */
export interface RowExample {
  readonly says: string;
  readonly cells: Cells;
  readonly gives?: Partial<EventRecord>;
  readonly aside?: { readonly column: string | null; readonly code: string };
}

export const CONTEXT = { file: "tables/events.csv", file_hash: "0f".repeat(32) };

export const headOf = (rows: readonly (readonly string[])[], delimiter = ","): TableHead => ({
  rows: rows.slice(0, 20).map((cells, at) => ({ line: at + 1, cells })),
  delimiter,
  mapping: null,
});

export const rowOf = (header: readonly string[], cells: Cells): string[] => {
  const unknown = Object.keys(cells).filter((name) => !header.includes(name));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join(", ")}`);
  return header.map((name) => cells[name] ?? "");
};

/** Reads every row of a table by one layout; throws where the layout does not know the table. */
export function readAll(
  kind: LayoutKind,
  rows: readonly (readonly string[])[],
  delimiter = ",",
): RowOutcome[] {
  const recognised = kind.recognise(headOf(rows, delimiter));
  if ("missing" in recognised) throw new Error(`not recognised: ${recognised.missing.join(", ")}`);
  const { layout } = recognised;
  const numbered: TableRow[] = rows.map((cells, at) => ({ line: at + 1, cells }));
  return numbered.slice(layout.headerRows).map((row) => layout.readRow(row, CONTEXT));
}

const folder = new URL("../../../../../../shared/tables/", import.meta.url);

/** Whether the real tables lie beside the project; tests that read them are skipped where they do not. */
export const hasSharedTables = existsSync(folder);

/** Rows of a real table, none of whose cells holds a line break; quotes are text where the delimiter is a tab. */
export const sharedRows = (name: string, delimiter: string): string[][] =>
  readFileSync(new URL(name, folder), "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) => (delimiter === "\t" ? line.split(delimiter) : unquoted(line, delimiter)));

/** "a,\"b,c\"" → a and b,c: what stands between quotes holds no delimiter. */
function unquoted(line: string, delimiter: string): string[] {
  const cells = [""];
  line.split('"').forEach((piece, at) => {
    const [first = "", ...others] = at % 2 === 1 ? [piece] : piece.split(delimiter);
    cells.push((cells.pop() ?? "") + first, ...others);
  });
  return cells;
}

/** Rows in which some cells hold something odd; the same ones every time. */
export function* mutatedRows(
  good: readonly string[],
  odd: readonly string[],
  rows: number,
): Generator<string[]> {
  let seed = 20240120;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
  };
  for (let row = 0; row < rows; row++) {
    const cells = [...good];
    for (let change = below(4); change > 0; change--)
      cells[below(cells.length)] = odd[below(odd.length)] ?? "";
    yield cells;
  }
}

/** How zod and the compiled reader differ over mutated rows of a schema, and how many of them both refuse. */
export function disagreements<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  good: Cells,
  odd: readonly string[],
  rows: number,
): { readonly differ: unknown[]; readonly refused: number } {
  const columns = Object.keys(schema.shape);
  const reader = compileRow(schema, (column) => columns.indexOf(column));
  const differ: unknown[] = [];
  let refused = 0;
  for (const cells of mutatedRows(
    columns.map((name) => good[name] ?? ""),
    odd,
    rows,
  )) {
    const theirs = z.safeParse(schema, Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
    const ours = reader.read(cells);
    if (!theirs.success) refused++;
    const same = theirs.success
      ? JSON.stringify(ours) === JSON.stringify(theirs.data)
      : ours === null && reader.problem().column === theirs.error.issues[0]?.path[0];
    if (!same) differ.push({ cells, ours, theirs: theirs.success ? theirs.data : theirs.error.issues[0] });
  }
  return { differ: differ.slice(0, 3), refused };
}

/** Cells that tables are full of. */
export const ODD_CELLS = [
  ...["", " ", "NA", "NULL", ".", "-9", "-99", "-99.0", "0", "-0", "1", "2", "6", "12", "13", "31", "32"],
  ...["1.0", "1.5", "+2", "1e3", "1.97E+11", "999999999999", "9999999999999999", "33.", ".5", "-91", "90.0"],
  ...[
    "x",
    "\u00a07\u00a0",
    "20160728",
    "20160231",
    "20160700",
    "20160728154500",
    "20160728254500",
    "٣",
    "\0",
  ],
  ...["0x10", "Infinity", "NaN", "Unknown", "http://example.org/a", "IZ", "195"],
];
