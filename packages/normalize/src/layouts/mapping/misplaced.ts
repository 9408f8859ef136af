import type { ColumnType } from "./our-columns.js";

/** What may be said of how a column is read, as far as it depends on what the column holds. */
type Said = Readonly<
  Partial<
    Record<"format" | "zone" | "language" | "order" | "decimal" | "scale" | "range" | "qualifier", unknown>
  >
>;

const NUMBERS: readonly ColumnType[] = ["count", "toll", "latitude", "longitude", "point"];

/** For each thing that may be said: the types of column that it goes to, and those in words. */
const PLACES = {
  format: [["date"], "a date"],
  zone: [["date"], "a date"],
  language: [["date", "country"], "a date or a country"],
  order: [["point"], "coordinates"],
  decimal: [NUMBERS, "a number"],
  scale: [["count", "toll"], "a number of people or things"],
  range: [["date", "toll"], "fatalities, injured or a date"],
  qualifier: [["toll"], "fatalities or injured"],
} as const satisfies Record<keyof Said, readonly [readonly ColumnType[], string]>;

/** One sentence for each thing that is said of a column and makes no sense there. */
export function misplaced(column: string, type: ColumnType, said: Said): string[] {
  return Object.entries(PLACES).flatMap(([key, [types, words]]) => {
    const isSaid = Object.entries(said).some(([name, value]) => name === key && value !== undefined);
    const fits = types.some((it) => it === type) || (column === "country" && key === "language");
    return isSaid && !fits ? [`${wordsOf(key)} goes to ${words}, not to ${column}`] : [];
  });
}

const wordsOf = (key: string): string => (key === "range" || key === "qualifier" ? `a ${key}` : `"${key}"`);
