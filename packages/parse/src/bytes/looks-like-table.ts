import { rowsOf } from "../table/rows-of.js";
import { decode } from "./decode.js";

/** Bytes by which a table is told: rows with notes are long. */
const HEAD = 65_536;
const ROWS = 20;
/** Longest name of a column; a first row of as many cells as below may hold sentences, as a table without a header does. */
const LONGEST_NAME = 60;
const WIDE = 8;
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
 * Text has commas too: here the first row must look like names, or be wide, with no blank behind a delimiter as a sentence and a menu
 * have it; and rows that quotes hold together must all have its width.
 */
function rowsAgree(text: string, delimiter: string): boolean {
  const start = text.trimStart();
  const line = start.slice(0, Math.max(0, start.search(/[\r\n]/)));
  if (!line.includes(delimiter) || line.includes(`${delimiter} `) || /^[[{<|]/.test(line)) return false;
  const { data, errors } = rowsOf(
    `${start.trimEnd()}\n`,
    { delimiter, quote: '"', newline: start.includes("\n") ? "\n" : "\r" },
    ROWS,
  );
  const rows = data
    .slice(0, errors[0] ?? data.length)
    .filter((cells) => cells.some((cell) => cell.trim() !== ""));
  const [first = [], ...others] = rows;
  const isNamed = first.every((cell) => cell.length <= LONGEST_NAME && !/[.!?]$/.test(cell.trim()));
  return (
    first.length >= 3 &&
    (isNamed || first.length >= WIDE) &&
    others.length > 0 &&
    others.every((cells) => cells.length === first.length)
  );
}
