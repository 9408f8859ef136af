import { isHeader } from "../table/header.js";
import { rowsOf } from "../table/rows-of.js";
import { decode } from "./decode.js";

/** Bytes by which a table is recognised: rows with notes are long. */
const HEAD = 65_536;
const ROWS = 20;
/** Longest name of a column; a first row of as many cells as below may hold sentences, as a table without a header does. */
const LONGEST_NAME = 60;
const WIDE = 8;
/** Lines that may be above the names of the columns. */
const MOST_TITLES = 3;
/** Share of rows that have as many cells as the first. */
const MOST_ROWS = 0.8;
const LISTED = [",", ";", "|"];

/** Whether a text is a table, whatever its file is called: rows that all hold the same number of cells, three or more. */
export function looksLikeTable(bytes: Uint8Array): boolean {
  const { text } = decode(bytes.subarray(0, HEAD));
  const whole = bytes.length > HEAD ? text.slice(0, text.lastIndexOf("\n") + 1) : text;
  return (
    ["\t", "\x01"].some((delimiter) => linesAgree(whole, delimiter)) ||
    LISTED.some((it) => rowsAgree(whole, it))
  );
}

/** The same number of tabs in each line, or of byte 1 as Hive writes it: text has neither. */
function linesAgree(text: string, delimiter: string): boolean {
  if (!text.includes(delimiter)) return false;
  const lines = text
    .split(/\r?\n/)
    .slice(0, ROWS)
    .filter((line) => line.trim() !== "");
  const [first = 0, ...others] = lines.map((line) => line.split(delimiter).length - 1);
  return first >= 2 && others.length > 0 && others.every((count) => count === first);
}

/**
 * Text has commas too: here a first row must name columns, or be wide, with no blank after a delimiter as a sentence and a menu have it;
 * titles may be above it. Of the rows that quotes hold together most must have its width, and few cells begin with a blank.
 */
function rowsAgree(text: string, delimiter: string): boolean {
  const start = text.trimStart();
  if (!start.includes(delimiter) || /^[[{<|]/.test(start)) return false;
  const newline = start.includes("\n") ? "\n" : "\r";
  const { data, errors } = rowsOf(`${start.trimEnd()}${newline}`, { delimiter, quote: '"', newline }, ROWS);
  const rows = data
    .slice(0, Math.max(errors[0] ?? data.length, 1))
    .filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const at = rows.findIndex((cells) => cells.length > 2);
  const [first, ...others] = at >= 0 && at <= MOST_TITLES ? rows.slice(at) : [];
  if (first === undefined || others.length === 0 || first.some(beginsBlank)) return false;
  if (first.length < WIDE && !(isHeader(first) && first.every(isName))) return false;
  const cells = others.flatMap((row) => row.slice(1));
  return (
    others.filter(({ length }) => length === first.length).length >= others.length * MOST_ROWS &&
    cells.filter(beginsBlank).length <= cells.length / 2
  );
}

const beginsBlank = (cell: string): boolean => cell.startsWith(" ");
const isName = (cell: string): boolean => cell.length <= LONGEST_NAME && !/[.!?]$/.test(cell.trim());
