import type { Evidence } from "../rows/view-rows.js";
import type { Names } from "./names.js";

/** Who says the figure: the claimant, or the outlet where it names nobody; a digest of ours claims nothing itself. */
export function claimantWords(row: Evidence, names: Names): string {
  const { said_by, said_by_words } = row;
  const publisher = row.restates_publisher ?? row.publisher;
  if (said_by === null && said_by_words === null)
    return publisher === null ? "the report itself" : `${publisher} itself`;
  const name = said_by === null ? null : names.claimant(said_by);
  if (name === null || said_by_words === null || sameWords(name, said_by_words))
    return name ?? said_by_words ?? "";
  return `${name} (“${said_by_words}”)`;
}

/** The outlet after it, short: for a digest of ours, the outlet that it restates. */
const outletWords = ({
  publisher,
  restates_publisher,
  file,
}: Pick<Evidence, "publisher" | "restates_publisher" | "file">): string =>
  restates_publisher === null ? (publisher ?? file) : `our digest of ${restates_publisher}`;

/** The outlet and its words, in one line: `ICARO: “more than 150 attacks”`. */
export function sourceLine(row: Evidence): string {
  const words = ownWords(row);
  return words === null ? outletWords(row) : `${outletWords(row)}: “${words}”`;
}

/** Where exactly: `reports/a.md:12–40`, `tables/b.csv, line 3`. */
export function placeWords({
  file,
  line,
  char_start,
  char_end,
}: Pick<Evidence, "file" | "line"> & Partial<Evidence>): string {
  if (line !== null) return `${file}, line ${line}`;
  return char_start === null || char_start === undefined
    ? file
    : `${file}, characters ${char_start}–${char_end}`;
}

const sameWords = (left: string, right: string): boolean => left.toLowerCase() === right.toLowerCase();

/** The row's own words; null for a row of a table whose cells stand in for words. */
export const ownWords = ({ quote, line }: Pick<Evidence, "quote" | "line">): string | null =>
  isRendering(quote, line) ? null : quote;

/** The cells of a row of a table that quotes nobody, as the database writes them; null for all others. */
export const cellWords = ({ quote, line }: Pick<Evidence, "quote" | "line">): string | null =>
  isRendering(quote, line) ? quote : null;

const isRendering = (quote: string | null, line: number | null): boolean =>
  line !== null && quote !== null && /^kind: [a-z_]+;/.test(quote);
