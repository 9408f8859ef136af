import type { Cell } from "@sitrep/model";
import { isElement, type PageElement, type PageNode } from "./page-node.js";

/** A cell of a page's table, before anything is known of its heads. */
interface GridCell {
  readonly element: PageElement;
  readonly words: string;
  readonly isHead: boolean;
  readonly column: number;
  readonly rows: number;
}

const MOST_SPANNED = 100;
const LONGEST_HEAD = 40;
const MOST_HEAD_WORDS = 5;

/**
 * The cells of a page's tables of data by their elements. A table is one where a row of heads opens it, or where each row is a name and
 * what it stands for; tables that only lay out a page are none, nor are those that hold another.
 */
export function cellsOf(root: PageNode): ReadonlyMap<PageNode, Cell> {
  const cells = new Map<PageNode, Cell>();
  if (!isElement(root)) return cells;
  let table = 0;
  for (const element of [...(root.localName === "table" ? [root] : []), ...root.querySelectorAll("table")]) {
    if (element.querySelector("table") !== null) continue;
    const found = cellsIn(gridOf(element), table);
    if (found.length === 0) continue;
    table++;
    for (const [node, cell] of found) cells.set(node, cell);
  }
  return cells;
}

/** How many characters the tables of data hold. */
export function wordsInTables(root: PageNode): number {
  let length = 0;
  for (const node of cellsOf(root).keys()) length += (node.textContent ?? "").trim().length;
  return length;
}

function cellsIn(grid: readonly (readonly GridCell[])[], table: number): [PageNode, Cell][] {
  const full = grid.filter((row) => row.length > 1);
  const [first] = full;
  if (!first) return [];
  const headed = isHeadRow(first, full);
  if (!headed && !isListOfNames(full)) return [];
  const heads = new Map(headed ? first.map(({ column, words }) => [column, words]) : []);
  // a title over all columns comes before the heads
  const rows = headed ? grid.slice(grid.indexOf(first)) : grid.filter((row) => row.length > 1);
  return rows.flatMap((row, index) => {
    const [name] = row;
    const of = name?.column === 0 ? name.words : null;
    return row.map(({ element, column, rows: spanned }): [PageNode, Cell] => [
      element,
      {
        table,
        row: headed ? index : index + 1,
        rows: spanned,
        column,
        label: heads.get(column) || null,
        of: column === 0 ? null : of || null,
      },
    ]);
  });
}

/** Marked as heads, or the short words above three columns or more that all rows have. */
function isHeadRow(first: readonly GridCell[], rows: readonly (readonly GridCell[])[]): boolean {
  if (rows.length < 2) return false;
  if (first.every(({ isHead }) => isHead)) return true;
  return (
    first.length >= 3 &&
    rows.length >= 3 &&
    rows.every((row) => row.length === first.length) &&
    first.every(({ words }) => isHeadLike(words)) &&
    rows.slice(1).some((row) => row.some(({ words }) => /\d/.test(words)))
  );
}

/** "Location | Orlan" in each row: the first cell is a head, or looks like one. */
const isListOfNames = (rows: readonly (readonly GridCell[])[]): boolean =>
  rows.length >= 2 &&
  rows.every(([name, ...others]) => others.length === 1 && name !== undefined && isHeadLike(name.words)) &&
  (rows.every(([name]) => name?.isHead === true) || rows.length >= 3);

const isHeadLike = (words: string): boolean =>
  words !== "" &&
  words.length <= LONGEST_HEAD &&
  !/\d|[.!?]$/.test(words) &&
  words.split(" ").length <= MOST_HEAD_WORDS;

/** The rows of a table; a cell that spans rows is in the first of them, and moves the cells below it. */
function gridOf(table: PageElement): GridCell[][] {
  const taken: number[] = [];
  return [...table.querySelectorAll("tr")].map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    for (const element of childrenOf(row)) {
      while ((taken[column] ?? 0) > 0) column++;
      const rows = spanOf(element, "rowspan");
      const columns = spanOf(element, "colspan");
      cells.push({
        element,
        words: (element.textContent ?? "").replace(/\s+/g, " ").trim(),
        isHead: element.localName === "th",
        column,
        rows,
      });
      for (let at = column; at < column + columns; at++) taken[at] = rows;
      column += columns;
    }
    for (const [at, left] of taken.entries()) taken[at] = Math.max(0, (left ?? 0) - 1);
    return cells;
  });
}

const childrenOf = (row: PageElement): PageElement[] => {
  const cells: PageElement[] = [];
  for (let node = row.firstChild; node; node = node.nextSibling)
    if (isElement(node) && (node.localName === "td" || node.localName === "th")) cells.push(node);
  return cells;
};

function spanOf(element: PageElement, name: "rowspan" | "colspan"): number {
  const span = Number(element.getAttribute(name) ?? 1);
  return Number.isInteger(span) && span > 1 ? Math.min(span, MOST_SPANNED) : 1;
}
