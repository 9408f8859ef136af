import Papa from "papaparse";
import type { Dialect } from "./dialect.js";

type Written = Pick<Dialect, "delimiter" | "quote" | "newline">;

interface Rows {
  readonly data: string[][];
  /** number of the row of each error */
  readonly errors: number[];
  /** where the last whole row ends */
  readonly cursor: number;
}

/** Whole rows of a piece of text that ends with a line; what papaparse leaves over is not given. */
export function rowsOf(text: string, dialect: Written, preview = 0): Rows {
  const result: Papa.ParseResult<string[]> = parserOf(dialect, preview).parse(text, 0, true);
  return { data: result.data, errors: result.errors.map(({ row }) => row ?? 0), cursor: result.meta.cursor };
}

/** A character that no text holds: papaparse cannot be told that there is no quote. */
const NO_QUOTE = "\uffff";

/** A parser of papaparse for one dialect: arrays, never its fast mode, which breaks rows with quoted line ends. */
const parserOf = (dialect: Written, preview = 0): Papa.Parser =>
  new Papa.Parser({
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote ?? NO_QUOTE,
    newline: dialect.newline,
    header: false,
    fastMode: false,
    preview,
  });
