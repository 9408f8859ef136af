import { rowsOf } from "./rows-of.js";
import { wrappingOf } from "./wrapped.js";

/** How a table's cells and rows are told apart. */
export interface Dialect {
  readonly delimiter: string;
  /** null where quotes are part of the cells */
  readonly quote: string | null;
  /** what is between the cells of a row that is wrapped in one cell; null where rows are not */
  readonly inner: string | null;
  readonly newline: "\n" | "\r";
  /** cells of a row in the sample, most often; what is expected where no header says */
  readonly width: number;
  /** lines before the table, and their characters: Excel's `sep=;` */
  readonly linesBefore: number;
  readonly charactersBefore: number;
}

/** Byte 1, which Hive writes where it is told of no delimiter. */
export const BYTE_ONE = "\x01";
const DELIMITERS = [",", "\t", ";", "|", BYTE_ONE] as const;
const SAMPLE_ROWS = 200;

/** What somebody says of a table, so that it need not be distinguished from its rows. */
export interface DialectStated {
  /** null, or left out, where nobody says it */
  readonly delimiter?: string | null;
  /** lines above the table */
  readonly skip?: number;
}

/** Tells delimiter and quoting from the first pieces of a table; `sample` should end with a line. */
export function dialectOf(sample: string, { delimiter = null, skip = 0 }: DialectStated = {}): Dialect {
  const newline = newlineOf(sample);
  const declared = skip === 0 ? /^"?sep=(.)"?\r?[\n\r]/i.exec(sample) : null;
  const charactersBefore = declared?.[0].length ?? lengthOfLines(sample, skip, newline);
  const text = sample.slice(charactersBefore);
  const before = { linesBefore: declared ? 1 : skip, charactersBefore };
  const said = delimiter ?? declared?.[1];
  const wrapped = said === undefined ? wrappingOf(text, newline) : null;
  if (wrapped) return { ...wrapped, quote: '"', newline, ...before };
  const candidates = said === undefined ? DELIMITERS : [said];
  const tried = candidates.map((delimiter) => {
    const quote = quoteOf(text, delimiter);
    return {
      delimiter,
      quote,
      newline,
      ...before,
      ...consistencyOf(text, { delimiter, quote, newline }),
    } as const;
  });
  const best = tried.reduce((left, right) => (right.score > left.score ? right : left));
  return { delimiter: best.delimiter, quote: best.quote, inner: null, newline, width: best.width, ...before };
}

function lengthOfLines(sample: string, lines: number, newline: string): number {
  let at = 0;
  for (let line = 0; line < lines; line++) {
    const end = sample.indexOf(newline, at);
    if (end < 0) return sample.length;
    at = end + 1;
  }
  return at;
}

/** Line feeds may be within the cells of a table whose rows end with carriage returns alone, and the other way round. */
function newlineOf(sample: string): "\n" | "\r" {
  const feeds = sample.split("\n").length - 1;
  const returns = sample.split("\r").length - sample.split("\r\n").length;
  return returns > 2 * feeds ? "\r" : "\n";
}

/** Share of sample rows with the most common width, and that width; one cell a row is no table. */
function consistencyOf(
  text: string,
  dialect: Pick<Dialect, "delimiter" | "quote" | "newline">,
): { score: number; width: number } {
  const { data, errors } = rowsOf(text, dialect, SAMPLE_ROWS);
  const broken = errors[0] ?? data.length;
  const widths = new Map<number, number>();
  let rows = 0;
  for (const row of data.slice(0, Math.max(broken, 1))) {
    if (row.length === 1 && row[0]?.trim() === "") continue;
    rows++;
    widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  }
  const [width = 1, count = 0] =
    [...widths].sort((left, right) => right[1] - left[1] || right[0] - left[0])[0] ?? [];
  if (width < 2 || rows === 0) return { score: 0, width: 1 };
  return { score: count / rows + Math.min(width, 50) / 1000, width };
}

/**
 * `"` for all but tabs, where quotes are mostly part of the text: there it needs cells that are quoted well. `'` where at least every
 * second line holds a cell in such quotes and none in the others.
 */
function quoteOf(text: string, delimiter: string): string | null {
  const edge = delimiter.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
  const opened = text.match(new RegExp(`(?:^|${edge})"`, "gm"))?.length ?? 0;
  const closed =
    text.match(new RegExp(`(?:^|${edge})"(?:[^"\\r\\n]|"")*"(?=${edge}|\\r?$)`, "gm"))?.length ?? 0;
  if (delimiter === "\t" || delimiter === BYTE_ONE) return closed > 0 && closed >= opened / 2 ? '"' : null;
  if (opened === 0) {
    const single = text.match(new RegExp(`(?:^|${edge})'[^'\\r\\n]*'(?=${edge}|\\r?$)`, "gm"))?.length ?? 0;
    const lines = text.match(/\n|\r(?!\n)/g)?.length ?? 0;
    if (single > 1 && single >= lines / 2) return "'";
  }
  return '"';
}
