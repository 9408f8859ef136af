import { partsOf } from "@sitrep/model";
import { withoutTail } from "./widths.js";

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/;
const LONGEST_NAME = 200;

/** Whether the first row names the columns: two names or more (or one column), all different, none a number, a date or an address. */
export function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (names.length === 0 || names.length < withoutTail(cells).length / 2) return false;
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length && names.length < 4) return false;
  return names.every(isName);
}

const isName = (cell: string): boolean =>
  cell.length <= LONGEST_NAME &&
  !NUMBER.test(cell) &&
  !DAY.test(cell) &&
  partsOf(cell) === null &&
  !/^https?:/i.test(cell) &&
  /\p{L}/u.test(cell);

/** Whether a row names the columns of a table again, though not all or in another order: half of its names are those of the header. */
export function sharesNames(cells: readonly string[], header: readonly string[]): boolean {
  if (!isHeader(cells)) return false;
  const plain = (name: string) => name.replace("\ufeff", "").trim().toLowerCase();
  const known = new Set(header.map(plain));
  const names = cells.map(plain).filter((name) => name !== "");
  const shared = names.filter((name) => known.has(name)).length;
  return shared >= 3 && shared * 2 >= names.length;
}

/** Names that are twice in a header: a row's cells cannot be told apart by them. */
export function repeatedNames(header: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of header) {
    if (name !== "" && seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return [...repeated];
}
