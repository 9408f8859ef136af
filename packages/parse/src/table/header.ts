import { partsOf } from "@sitrep/model";

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)*|\.\d+)(?:e[+-]?\d+)?%?$/i;
const DAY = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[ T].*)?$/;
const LONGEST_NAME = 200;

/** Whether the first row names the columns: two names or more (or one column), all different, none a number, a date or an address. */
export function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (names.length === 0 || names.length < cells.length / 2) return false;
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

/** Names that stand twice in a header: a row's cells cannot be told apart by them. */
export function repeatedNames(header: readonly string[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of header) {
    if (name !== "" && seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  return [...repeated];
}
