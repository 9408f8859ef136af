import type { Cell } from "@sitrep/model";
import type { Block } from "./blocks.js";
import { skipSpace, trimEnd } from "./characters.js";
import type { Line } from "./lines.js";

/** A table of Markdown, and how many lines it takes. */
export interface TableBlocks {
  readonly blocks: readonly Block[];
  readonly lines: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Between two rows of which the first may be a table's heads. */
const RULE = /^[|\s:-]{3,400}$/;
const FEWEST_COLUMNS = 2;

/**
 * The table that begins at a line: a row of heads, a rule such as `|---|---|`, and the rows up to the first line without a stroke. Each
 * cell is a block of its own, with the heads of its column and its row; heads, strokes and the rule are furniture.
 */
export function tableAt(text: string, lines: readonly Line[], at: number, table: number): TableBlocks | null {
  const [head, rule] = [lines[at], lines[at + 1]];
  if (!head || !rule || !isRule(text, rule) || !hasStroke(text, head)) return null;
  const heads = cellsIn(text, head);
  if (heads.length < FEWEST_COLUMNS || heads.length !== cellsIn(text, rule).length) return null;
  const labels = heads.map((cell) => wordsIn(text, cell));
  const blocks = rowBlocks(text, head, heads, (column) => ({
    ...{ table, row: 0, rows: 1, column },
    label: labels[column] || null,
    of: column === 0 ? null : labels[0] || null,
  }));
  blocks.push({ ...blockOf(rule), part: "furniture" });
  let row = 0;
  for (let next = at + 2; next < lines.length; next++) {
    const line = lines[next];
    if (!line || !hasStroke(text, line)) break;
    const cells = cellsIn(text, line);
    const first = cells[0] && wordsIn(text, cells[0]);
    row++;
    blocks.push(
      ...rowBlocks(text, line, cells, (column) => ({
        ...{ table, row, rows: 1, column },
        label: labels[column] || null,
        of: column === 0 ? null : first || null,
      })),
    );
  }
  return row === 0 ? null : { blocks, lines: row + 2 };
}

const isRule = (text: string, { start, end }: Line): boolean =>
  end > start &&
  !isLetter(text.charCodeAt(start)) &&
  RULE.test(text.slice(start, end)) &&
  text.slice(start, end).includes("-");

/** Nearly all lines begin with one, and no rule does. */
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const hasStroke = (text: string, { start, end }: Line): boolean => {
  const stroke = text.indexOf("|", start);
  return stroke >= 0 && stroke < end;
};

/** The stretches between the strokes; "\\|" belongs to the words. */
function cellsIn(text: string, { start, end }: Line): Piece[] {
  const cells: Piece[] = [];
  let open = text.charAt(start) === "|" ? start + 1 : start;
  for (let at = open; at < end; at++) {
    if (text.charAt(at) === "\\") at++;
    else if (text.charAt(at) === "|") {
      cells.push({ start: open, end: at });
      open = at + 1;
    }
  }
  if (open < end) cells.push({ start: open, end });
  return cells.map((cell) => trimmed(text, cell));
}

function trimmed(text: string, { start, end }: Piece): Piece {
  const first = skipSpace(text, start, end);
  return { start: first, end: trimEnd(text, first, end) };
}

/** The words of a cell without the marks of Markdown around them, and without a colon after them. */
function wordsIn(text: string, cell: Piece): string {
  let { start, end } = cell;
  while (start < end && MARKS.includes(text.charAt(start))) start++;
  while (end > start && (MARKS.includes(text.charAt(end - 1)) || text.charAt(end - 1) === ":")) end--;
  return text.slice(start, end);
}
const MARKS = "*_` ";

/** Strokes and cells in their order: nothing of the line is lost. */
function rowBlocks(
  text: string,
  line: Line,
  cells: readonly Piece[],
  cellOf: (column: number) => Cell,
): Block[] {
  const blocks: Block[] = [];
  let done = line.start;
  const strokes = (to: number) => {
    const piece = trimmed(text, { start: done, end: to });
    if (piece.end > piece.start) blocks.push({ ...blockOf(piece), part: "furniture" });
  };
  for (const [column, piece] of cells.entries()) {
    if (piece.end <= piece.start) continue;
    strokes(piece.start);
    const cell = cellOf(column);
    const isHead = cell.row === 0;
    blocks.push({ ...blockOf(piece), part: isHead ? "furniture" : "body", whole: isHead, cell });
    done = piece.end;
  }
  strokes(line.end);
  return blocks;
}

const blockOf = ({ start, end }: Piece): Block => ({
  start,
  end,
  from: start,
  item: false,
  part: null,
  whole: true,
});
