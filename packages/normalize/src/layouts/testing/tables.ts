import { existsSync, readFileSync } from "node:fs";
import { layoutOf } from "../index.js";
import type { Layout, LayoutKind, RowOutcome, TableHead } from "../layout.js";
import { parsedLines } from "./parsed-lines.js";

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

export const CONTEXT = { file: "tables/made.csv", file_hash: "0f".repeat(32) };

/** A row under a header, by its cells' names; the others are empty. */
export function rowOf(header: readonly string[], cells: Readonly<Record<string, string>>): string[] {
  const unknown = Object.keys(cells).filter((name) => !header.includes(name));
  if (unknown.length > 0) throw new Error(`no column ${unknown.join(", ")}`);
  return header.map((name) => cells[name] ?? "");
}

/** Reads every row of a table by one layout; throws where the layout does not know the table. */
export function readAll(
  kind: LayoutKind,
  rows: readonly (readonly string[])[],
  delimiter = ",",
): RowOutcome[] {
  const recognised = kind.recognise({ ...headOf(...rows.slice(0, 20)), delimiter });
  if ("missing" in recognised) throw new Error(`not recognised: ${recognised.missing.join(", ")}`);
  const { layout } = recognised;
  const numbered = rows.map((cells, at) => ({ line: at + 1, cells }));
  return numbered.slice(layout.headerRows).map((row) => layout.readRow(row, CONTEXT));
}

const folder = new URL("../../../../../../shared/tables/", import.meta.url);

/** Whether the real tables are beside the project; tests that read them are skipped where they do not. */
export const hasSharedTables = existsSync(folder);

/** Rows of a real table; quotes are text where the delimiter is a tab. */
export function sharedRows(name: string, delimiter: "," | "\t"): string[][] {
  const text = readFileSync(new URL(name, folder), "utf8");
  if (delimiter === ",") return parsedLines(text);
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  return lines.map((line) => line.split("\t"));
}
