import { partialDate } from "@sitrep/model";
import type { BadCell } from "../records/outcomes.js";
import { dateExpected, dateReader } from "./date-format.js";
import { type ColumnSource, columnOf, columnRead, type Mapping, optionsOf } from "./mapping.js";
import { monthIn } from "./month-names.js";
import { numberIn } from "./numbers.js";
import { type CellOptions, countryWith } from "./own-cells.js";
import { placeOf } from "./sources.js";

/** A column as the layout is to see it: its name, and its cell from the cells of the row. */
export interface Renamed {
  readonly name: string;
  /** their column; null for a constant */
  readonly theirs: string | null;
  /** where that is; -1 for a constant, and for a date in several columns */
  readonly at: number;
  cellOf(cells: readonly string[]): string | BadCell;
}

/** Columns of figures that hold a day. */
export const DAYS: readonly string[] = ["date", "since", "until", "as_of"];
const DAY_AND_HOUR = /^\d{4}-\d{2}-\d{2}[T ]/;

/** Figures are of days: an hour after one is left out, but in `time`. */
export function dayAlone(column: Renamed): Renamed {
  if (!DAYS.includes(column.name)) return column;
  const cellOf = (cells: readonly string[]) => {
    const cell = column.cellOf(cells);
    return typeof cell === "string" && DAY_AND_HOUR.test(cell) ? cell.slice(0, 10) : cell;
  };
  return { ...column, cellOf };
}

/** The columns that the mapping names, and then every other as it is, where the layout reads those too. */
export function outputsOf(
  columns: Readonly<Record<string, ColumnSource>>,
  names: readonly string[],
  leftOut: ReadonlySet<number>,
  mapping: Mapping,
  withOthers: boolean,
): Renamed[] {
  const used = new Set(leftOut);
  const outputs: Renamed[] = [];
  const take = (name: string, theirs: string, options: CellOptions): void => {
    const at = placeOf(theirs, names);
    used.add(at);
    const isStretch = options.range === true && DAYS.includes(name);
    const read = wordsReader(theirs, options, mapping.nulls ?? [], isStretch);
    const words = name === "country" && options.language !== undefined ? inCodes(read, options) : read;
    outputs.push({ name, theirs, at, cellOf: (cells) => words(cells[at] ?? "") });
  };
  for (const [ours, source] of Object.entries(columns)) {
    if (typeof source === "string") take(ours, source, {});
    else if ("from" in source) {
      const { qualifier, qualifiers, options } = optionsOf(source);
      take(ours, columnRead(source), options);
      if (qualifier !== undefined)
        take(ours === "value" ? "qualifier" : `${ours}_qualifier`, qualifier, { values: qualifiers });
    } else if ("value" in source) outputs.push(constant(ours, source.value, mapping));
    else {
      const at = [source.year, source.month, source.day].map((theirs) =>
        theirs === undefined ? -1 : placeOf(theirs, names),
      );
      for (const place of at) used.add(place);
      outputs.push({ name: ours, theirs: source.year, at: -1, cellOf: (cells) => dateOf(cells, at, source) });
    }
  }
  names.forEach((name, at) => {
    if (withOthers && !used.has(at))
      outputs.push({ name, theirs: name, at, cellOf: (cells) => cells[at] ?? "" });
  });
  return outputs;
}

/** A constant, or the name of a wide column, which may have a format or other words. */
function constant(name: string, value: string, { unpivot }: Mapping): Renamed {
  const end = unpivot?.name;
  const options = end !== undefined && typeof end !== "string" && columnOf(end) === name ? end : {};
  const { column: _, ...read } = { column: "", ...options };
  const words = wordsReader(name, read, [])(value);
  return { name, theirs: null, at: -1, cellOf: () => words };
}

/** Countries by their names in the language of the column, several with ";" between them, as codes; other words stay. */
const inCodes =
  (read: WordsReader, options: CellOptions): WordsReader =>
  (cell) => {
    const words = read(cell);
    if (typeof words !== "string") return words;
    const countries = words.split(";").map((it) => it.trim());
    return countries.map((it) => countryWith(it, options) ?? it).join("; ");
  };

type WordsReader = (cell: string) => string | BadCell;

/**
 * Cells in words that every layout reads: ISO dates with their hour, which layouts of records keep, numbers with a point, ends of a range
 * with a dash; empty for null words.
 */
function wordsReader(
  column: string,
  options: CellOptions,
  nulls: readonly string[],
  isStretch = false,
): WordsReader {
  const { values = {}, format, zone, decimal, scale, range } = options;
  const nothing = new Set(["", ...nulls, ...(options.nulls ?? [])]);
  const dates = format === undefined && zone === undefined && !isStretch ? null : dateReader(options);
  return (cell) => {
    const given = cell.trim();
    if (nothing.has(given)) return "";
    const words = Object.hasOwn(values, given) ? values[given] : given;
    if (words == null || words === "") return "";
    if (dates !== null)
      return dates(words) ?? { column, code: "bad-date", found: cell, expected: dateExpected(options) };
    if (decimal === undefined && scale === undefined && !range) return words;
    const ends = range ? words.split(/[-–—]|\b(?:to|bis)\b/u) : [words];
    const numbers = ends.map((end) => numberIn(end.trim(), { decimal, scale }));
    // a number with words, such as "at least 13", is the layout's to read
    return numbers.every((it) => it !== undefined) ? numbers.join("–") : words;
  };
}

function dateOf(
  cells: readonly string[],
  at: readonly number[],
  { year: column, language }: Extract<ColumnSource, { year: string }>,
): string | BadCell {
  const words = at.map((place) => (cells[place] ?? "").trim());
  if (words.every((it) => it === "")) return "";
  const [year = 0, , day = 0] = words.map(Number);
  const month = words[1] ? (monthIn(words[1], language) ?? Number.NaN) : 0;
  const date = [year, month, day].every(Number.isInteger)
    ? partialDate(year, month || null, day || null)
    : null;
  return (
    date ?? {
      column,
      code: "bad-date",
      found: words.join("-"),
      expected: "year and day in numbers, and a month by number or name",
    }
  );
}
