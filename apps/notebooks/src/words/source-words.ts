import type { Evidence } from "../rows/view-rows.js";
import type { Names } from "./names.js";

/** Who says the figure: the claimant, or the outlet where it names nobody. */
export function claimantWords({ said_by, said_by_words, publisher }: Evidence, names: Names): string {
  if (said_by === null && said_by_words === null)
    return publisher === null ? "the report itself" : `${publisher} itself`;
  const name = said_by === null ? null : names.actor(said_by);
  if (name === null || said_by_words === null || sameWords(name, said_by_words))
    return name ?? said_by_words ?? "";
  return `${name} (“${said_by_words}”)`;
}

/** The outlet behind it, short: for a digest of ours, the outlet that it restates. */
export const outletWords = ({
  publisher,
  restates_publisher,
  file,
}: Pick<Evidence, "publisher" | "restates_publisher" | "file">): string =>
  restates_publisher === null ? (publisher ?? file) : `our digest of ${restates_publisher}`;

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
