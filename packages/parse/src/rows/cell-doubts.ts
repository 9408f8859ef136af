import { type Doubt, doubt } from "./part-line.js";
import { columnLetters } from "./xlsx/cell-place.js";

interface Seen {
  count: number;
  readonly place: string;
  readonly line: number;
}

/** Gathers what is wrong with single cells of a sheet, so that each kind is reported once, with the first place and the count. */
export interface CellDoubts {
  /** an error value as `#N/A` */
  error(word: string, line: number, column: number): void;
  /** a formula of which the file holds no result */
  noValue(line: number, column: number): void;
  /** a text that is named by number and is not there */
  noText(line: number, column: number): void;
  /** a number in a date's format that is no day */
  noDay(written: string, line: number, column: number): void;
  all(): Doubt[];
}

export function cellDoubts(): CellDoubts {
  const kinds = new Map<string, Seen & { readonly code: string; readonly expected: string }>();
  const add = (code: string, words: string, expected: string, line: number, column: number): void => {
    const seen = kinds.get(words);
    if (seen) seen.count++;
    else kinds.set(words, { code, expected, count: 1, line, place: `${columnLetters(column)}${line}` });
  };
  return {
    error: (word, line, column) =>
      add("cell-error", `the error ${word}`, "a value; read as an empty cell", line, column),
    noValue: (line, column) =>
      add(
        "formula-without-value",
        "a formula without its result",
        "a workbook saved by a spreadsheet program; read as an empty cell",
        line,
        column,
      ),
    noText: (line, column) =>
      add(
        "text-missing",
        "a text that the workbook does not hold",
        "a whole workbook; read as an empty cell",
        line,
        column,
      ),
    noDay: (written, line, column) =>
      add(
        "cell-no-day",
        "a number that is no day, shown as a date",
        `a date; read as ${written}`,
        line,
        column,
      ),
    all: () =>
      [...kinds].map(([words, { code, expected, count, line, place }]) =>
        doubt(
          code,
          count === 1 ? `${words} in ${place}` : `${words} in ${count} cells, first in ${place}`,
          expected,
          {
            line,
          },
        ),
      ),
  };
}
