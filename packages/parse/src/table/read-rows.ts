import { createHash } from "node:crypto";
import { type Issue, issue, LONGEST_RAW, rawOf, type SetAside } from "@sitrep/model";
import type { PartLine, RowLine } from "../rows/part-line.js";
import { isHeader, repeatedNames } from "./header.js";
import type { TableForm, TableInput, TableRead, TableRow } from "./read-table.js";
import { withoutTail } from "./widths.js";

/** Rows in which the names of the columns are looked for: titles and notes may be above them. */
const HEAD_ROWS = 30;
/** What is between cells where a row is shown as a line. */
const DELIMITER = ",";

/**
 * Streams rows that were taken out of a form that is no text: lines of JSON, each a row, a row that could not be read, or a doubt. Titles
 * above the header are set aside. A row has as many cells as the header; what is after them has no name, and is reported.
 */
export async function readRows({
  file,
  chunks,
  stated = {},
  onBegin,
  onRow,
}: TableInput): Promise<TableRead> {
  const hash = createHash("sha256");
  const broken: Omit<SetAside, "file_hash">[] = [];
  const issues: Issue[] = [];
  let held: RowLine[] | null = [];
  let form: TableForm = { delimiter: DELIMITER, usualWidth: 1 };
  let header: readonly string[] | null = null;
  let given = 0;
  let nameless: { line: number; rows: number; readonly cell: string } | null = null;

  const setAside = (line: number, code: string, found: string, expected: string, raw: string) =>
    broken.push({ file, line, column: null, code, found, expected, raw: raw.slice(0, LONGEST_RAW) });
  // as in a text: a row of nothing but blanks is none
  const give = ({ line, cells: all }: RowLine): void => {
    const cells = header === null ? all : fitted(line, all, header.length);
    if (filled(cells) === 0) return;
    given++;
    onRow({ line, cells });
  };
  const fitted = (line: number, cells: string[], width: number): string[] => {
    if (cells.length > width) {
      const cell = cells.slice(width).find((it) => it.trim() !== "");
      if (cell !== undefined) nameless = { line, cell, ...nameless, rows: (nameless?.rows ?? 0) + 1 };
      return cells.slice(0, width);
    }
    while (cells.length < width) cells.push("");
    return cells;
  };
  const begin = (): void => {
    const rows = held ?? [];
    held = null;
    const first = rows.findIndex(({ line }) => line > (stated.skip ?? 0));
    const at = first > 0 ? first : headerAt(rows);
    form = { delimiter: DELIMITER, usualWidth: usualWidth(rows) };
    onBegin?.(form);
    // rows that the sidecar skips are given like others: who asked for that passes over them
    const titles = first > 0 ? 0 : Math.max(at, 0);
    for (const { line, cells } of rows.slice(0, titles))
      setAside(line, "cells", "a title", "the names of the columns", rawOf(cells, DELIMITER));
    const named = rows[at];
    if (named !== undefined && isHeader(named.cells)) {
      header = withoutTail(named.cells);
      issues.push(...headerDoubts(file, named));
    }
    for (const row of rows.slice(titles)) give(row);
  };
  const take = (it: PartLine): void => {
    if ("told" in it) {
      const { code, found, expected, line, severity } = it.told;
      issues.push(issue("parse", code, file, found, expected, { line, severity }));
    } else if ("broken" in it) {
      const { code, found, expected, raw } = it.broken;
      setAside(it.line, code, found, expected, raw);
    } else if (held === null) give(it);
    else if (held.push(it) === HEAD_ROWS) begin();
  };

  for await (const line of linesOf(chunks, (bytes) => hash.update(bytes))) take(JSON.parse(line));
  if (held !== null) begin();
  if (nameless !== null) issues.push(namelessDoubt(file, nameless));
  const fileHash = hash.digest("hex");
  return {
    ...form,
    encoding: "utf-8",
    hasHeader: header !== null,
    rowsRead: given + broken.length,
    setAside: broken.map((it) => ({ ...it, file_hash: fileHash })),
    issues,
    fileHash,
  };
}

/** Where the names of the columns are: the first row of names that is more than half as full as the fullest; -1 where there is none. */
function headerAt(rows: readonly RowLine[]): number {
  const counts = rows.map(({ cells }) => filled(cells));
  const most = Math.max(...counts, 0);
  const at = counts.findIndex((count, row) => count > most / 2 && isHeader(rows[row]?.cells ?? []));
  const [above, below] = [rows[at], rows[at + 1]];
  return above && below && isSplit(above.cells, below.cells) ? at + 1 : at;
}

/** A header of two rows: what is merged over both is in both, and what is one heading above is several names below. */
function isSplit(above: readonly string[], below: readonly string[]): boolean {
  if (!isHeader(below) || filled(below) <= filled(above)) return false;
  const both = above.map((cell, at) => cell !== "" && cell === below[at]);
  return both.includes(true) && above.some((cell, at) => cell === "" && (below[at] ?? "") !== "");
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

function usualWidth(rows: readonly TableRow[]): number {
  const widths = rows.map(({ cells }) => withoutTail(cells).length).sort((left, right) => left - right);
  return widths[Math.floor(widths.length / 2)] ?? 1;
}

function headerDoubts(file: string, { line, cells }: RowLine): Issue[] {
  return repeatedNames(cells.map((name) => name.trim())).map((name) =>
    issue("parse", "header", file, `two columns named ${name}`, "names that differ", { line }),
  );
}

function namelessDoubt(
  file: string,
  { line, rows, cell }: { line: number; rows: number; cell: string },
): Issue {
  const found = `${rows} ${rows === 1 ? "row" : "rows"} with cells behind the last named column, first “${cell.slice(0, 100)}”`;
  return issue("parse", "cells-without-name", file, found, "a name above each column; they are not read", {
    line,
  });
}

/** Lines that are whole: whoever needs the beginning of a table alone gives no more. */
async function* linesOf(
  chunks: TableInput["chunks"],
  onBytes: (bytes: Uint8Array) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of chunks) {
    onBytes(chunk);
    rest += decoder.decode(chunk, { stream: true });
    if (!rest.includes("\n")) continue;
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}
