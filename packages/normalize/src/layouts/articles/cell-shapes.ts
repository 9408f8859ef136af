import { isNull } from "./is-null.js";

/** What the cells of a column look like, each from 0 to 1, of those that are filled. */
export interface ColumnShape {
  /** how many cells are filled */
  readonly filled: number;
  /** a text of several sentences, or a page's markup */
  readonly texts: number;
  /** so long as only an article is */
  readonly long: number;
  readonly days: number;
  readonly addresses: number;
  readonly numbers: number;
  /** numbers with decimals, as a place on a map has two */
  readonly degrees: number;
  /** some words in a line, as a headline is */
  readonly lines: number;
}

/** A cell of fewer characters, or words, is a name, a label or a headline. */
const SHORTEST_TEXT = 80;
const FEWEST_WORDS = 12;
/** Coders' notes seldom are so long, articles seldom shorter. */
const LONG_TEXT = 600;
const LONGEST_LINE = 250;

export function shapeOf(cells: readonly string[]): ColumnShape {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => !isNull(cell));
  const share = (test: (cell: string) => boolean) =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    filled: filled.length,
    texts: share(isText),
    long: share((cell) => cell.length >= LONG_TEXT && isText(cell)),
    days: share(isDay),
    addresses: share(isAddress),
    numbers: share((cell) => cell.length < 30 && Number.isFinite(Number(cell))),
    degrees: share((cell) => /^-?\d{1,3}\.\d{2,20}$/.test(cell)),
    lines: share(
      (cell) => cell.length <= LONGEST_LINE && wordsIn(cell) >= 3 && !isAddress(cell) && !isDay(cell),
    ),
  };
}

const isText = (cell: string): boolean => cell.length >= SHORTEST_TEXT && wordsIn(cell) >= FEWEST_WORDS;

/** Enough of them: nobody needs to know of how many words a novel has. */
const wordsIn = (cell: string): number => cell.slice(0, 1000).split(/\s+/).length;

export const isAddress = (cell: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(cell);

const LONGEST_DAY = 40;
const WORDS_OF_DAYS: ReadonlySet<string> = new Set([
  ...["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  ...["mon", "tue", "wed", "thu", "fri", "sat", "sun", "utc", "gmt", "est", "edt", "cet", "msk"],
]);

/** A cell of a date, in numbers or with the name of a month, perhaps with an hour: every piece of it must be of a date. */
export function isDay(cell: string): boolean {
  if (cell.length > LONGEST_DAY || cell.length < 8) return false;
  const pieces = cell.toLowerCase().split(/[^a-z\d]+/);
  let hasYear = false;
  for (const piece of pieces) {
    if (/^(?:19|20)\d\d/.test(piece)) hasYear = true;
    const isOfDay =
      /^\d{1,14}(?:t\d{0,6}z?|z|st|nd|rd|th|am|pm)?$/.test(piece) || piece === "am" || piece === "pm";
    if (piece !== "" && !isOfDay && !WORDS_OF_DAYS.has(piece.slice(0, 3))) return false;
  }
  return hasYear && (pieces.length > 2 || /^\d{8}/.test(cell));
}
