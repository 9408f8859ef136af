import type { PeopleCounted } from "@sitrep/lexicon";
import { countryNamedIn } from "../records/country-names.js";
import { type Cell, made } from "../rows/cells.js";
import { countryIn } from "../words.js";
import { degreesIn, pointIn } from "./coordinates.js";
import { dateExpected, dateReader, isoDate } from "./date-format.js";
import type { FromColumn } from "./mapping.js";
import { countOf, numberIn, tollIn } from "./numbers.js";
import type { ColumnType } from "./our-columns.js";
import { timeIn } from "./times.js";

/** How a cell is to be read: a source of a column without its place. */
export type CellOptions = Omit<
  FromColumn,
  "from" | "qualifier" | "qualifiers" | "join" | "split" | "pattern" | "part"
>;

type Make = (words: string) => string | number | undefined;

/** A cell of a column of ours, by its type and what the mapping says of it. Null words of the mapping are reported before anything else. */
export function ownCell(
  type: ColumnType,
  options: CellOptions,
  nulls: readonly string[],
  counted: PeopleCounted = "killed",
): Cell<string | number | null> {
  const { values = {} } = options;
  const unknown = Object.entries(values).flatMap(([theirs, ours]) => (ours === null ? [theirs] : []));
  const { make, what } = readerOf(type, options, counted);
  const words = new Map(Object.entries(values));
  const asOurs = (theirs: string) => make(words.get(theirs) ?? theirs);
  return made(asOurs, what, ["", ...nulls, ...(options.nulls ?? []), ...unknown]);
}

const withEnds = (what: string, { range }: CellOptions) =>
  range ? `${what}, or a range such as 3 – 7` : what;

function readerOf(
  type: ColumnType,
  options: CellOptions,
  counted: PeopleCounted,
): { readonly make: Make; readonly what: string } {
  switch (type) {
    case "text":
      return { make: (words) => words, what: "text" };
    case "country":
      return {
        make: (words) => countryWith(words, options) ?? undefined,
        what:
          options.language === undefined
            ? "a country as ISO code or English name"
            : `a country as ISO code, or its name in ${options.language} or English`,
      };
    case "address":
      return { make: address, what: "a full address that begins with http:// or https://" };
    case "date":
      return { make: dateReader(options), what: dateExpected(options) };
    case "instant":
      return { make: instantIn, what: "a moment: 2024-01-20T15:30:00Z, or seconds since 1970" };
    case "time":
      return { make: timeIn, what: "an hour: 16:00, 4:00 PM or 16:00-05:00" };
    case "code":
      return { make: (words) => wholeIn(words), what: "a whole number" };
    case "count":
      return { make: (words) => countOf(words, options), what: "a whole number from 0" };
    case "latitude":
      return { make: (words) => degreesIn(words, type, options), what: "degrees north, -90 to 90" };
    case "longitude":
      return { make: (words) => degreesIn(words, type, options), what: "degrees east, -180 to 180" };
    case "point":
      return {
        make: (words) => pointText(words, options),
        what: `degrees ${options.order === "longitude-first" ? "east and north" : "north and east"}, such as 33.31, 44.36 or 33°18'N 44°21'E; of 33,31; 44,36 the sidecar says "decimal": ","`,
      };
    case "toll":
      return {
        make: (words) => tollText(words, options, counted),
        what: withEnds("a number of people, about 20, several", { range: true }),
      };
  }
}

/** Both ends and the qualifier as one text, which a cell must be: "between 3 7". */
function tollText(words: string, options: CellOptions, counted: PeopleCounted): string | undefined {
  const toll = tollIn(words, options, counted);
  return toll && [toll.qualifier, toll.value ?? "", toll.value_high ?? ""].join(" ");
}

/** A country by its name in the language of its column, else as anybody may write it. */
export const countryWith = (words: string, { language }: Pick<CellOptions, "language">): string | null =>
  (language === undefined ? null : countryNamedIn(words, language)) ?? countryIn(words);

const address = (words: string) => (/^https?:\/\//i.test(words) && URL.canParse(words) ? words : undefined);

function wholeIn(words: string): number | undefined {
  const value = numberIn(words, {});
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Latitude and longitude as one text, which a cell must be. */
function pointText(words: string, options: CellOptions): string | undefined {
  const point = pointIn(words, options);
  return point && `${point.latitude} ${point.longitude}`;
}

const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** UTC where no zone is given; a day alone is its beginning. */
function instantIn(words: string): string | undefined {
  if (/^\d{9,10}$/.test(words)) return instantOf(Number(words) * 1000);
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return isoDate(words) && `${words}T00:00:00Z`;
  if (!INSTANT.test(words) || isoDate(words) === undefined) return undefined;
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/.test(words.slice(10));
  return instantOf(Date.parse(words.replace(" ", "T") + (hasZone ? "" : "Z")));
}

const instantOf = (milliseconds: number) =>
  Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString().replace(/\.\d+Z$/, "Z");
