import { type PeopleCounted, readCellCount } from "@sitrep/lexicon";
import {
  boundsOf,
  type CountReading,
  PartialDate,
  prefixOf,
  Qualifier,
  type SaidByKind,
} from "@sitrep/model";
import { z } from "zod";
import { actorIn, countryIn, munitionIn, placeIn, qualifierIn, saidByIn } from "../words.js";

/** What a cell means, or why it means nothing: what should have stood there. */
export type Cell<T> = { readonly value: T } | { readonly code: string; readonly expected: string };

/** A day, month, year or stretch, with its first and last day. */
export interface DateCell {
  /** null for a stretch across two years, and then only the bounds say when */
  readonly date: PartialDate | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly words: string;
}

/** A number as written; of vague words ("several") there is none, and they are kept. */
export interface CountCell extends Pick<CountReading, "value" | "value_high" | "qualifier"> {
  readonly vague?: string;
}

const refusal = (code: string, expected: string) => ({ code, expected });

const A_COUNT =
  'a whole number with or without a qualifier: 150, "2,500", 3–7, >150, at least 13, "20 est.", several';
const NUMBER_RANGE = /^(\d[\d,]*)\s*[-–—]\s*(\d[\d,]*)$/;

/** "150", "2,500", "3 – 7", ">150", "at least 13", "20 est.", "several"; `counted` is what the people of its column are. */
export function countCell(text: string, counted: PeopleCounted | null = null): Cell<CountCell> {
  const range = NUMBER_RANGE.exec(text);
  if (range) {
    const [low, high] = [range[1], range[2]].map(
      (digits) => readCellCount(digits ?? "")?.value ?? Number.NaN,
    );
    if (low === undefined || high === undefined || !Number.isSafeInteger(low + high))
      return refusal("bad-value", A_COUNT);
    if (low >= high) return refusal("low-above-high", "a range from low to high");
    return { value: { value: low, value_high: high, qualifier: "between" } };
  }
  const reading = readCellCount(text, counted);
  if (reading?.qualifier === "vague")
    return { value: { value: null, value_high: null, qualifier: "vague", vague: text } };
  if (reading?.value == null || !Number.isSafeInteger(reading.value)) return refusal("bad-value", A_COUNT);
  return { value: { value: reading.value, value_high: reading.value_high, qualifier: reading.qualifier } };
}

const QUALIFIERS = Qualifier.options.filter((option) => option !== "vague").join(", ");

export function qualifierCell(text: string): Cell<Qualifier> {
  const qualifier = qualifierIn(text);
  return qualifier && qualifier !== "vague" ? { value: qualifier } : refusal("bad-qualifier", QUALIFIERS);
}

const A_DATE = "a date of the calendar: 2024, 2024-01, 2024-01-20 or 2023-10-17/2023-10-18";

/** "2023-10", "2023-10-17/2023-10-18": bounds are days, inclusive; without a year there are none. */
export function dateCell(text: string): Cell<DateCell> {
  const ends = text.split("/").map((end) => PartialDate.safeParse(end.trim()).data);
  const [first, last = first] = ends;
  if (!first || !last || ends.length > 2 || ends.includes(undefined)) return refusal("bad-date", A_DATE);
  const [from, to] = [boundsOf(first)?.from ?? null, boundsOf(last)?.to ?? null];
  if (ends.length === 1) return { value: { date: first, from, to, words: text } };
  if (from === null || to === null) return refusal("bad-date", A_DATE);
  if (from > to) return refusal("low-above-high", "the earlier day before the later");
  return { value: { date: prefixOf({ from, to }), from, to, words: text } };
}

export interface TimeCell {
  /** UTC, `2024-01-23T21:15:00Z` */
  readonly instant: string;
  /** the day on the spot */
  readonly localDay: string;
  readonly words: string;
}

const Moment = z.iso.datetime({ offset: true });

/** "2024-01-24T00:15+03:00" is 2024-01-23T21:15Z, on 24 January where it happened. */
export function timeCell(text: string): Cell<TimeCell> {
  const moment = text.replace(/(T\d\d:\d\d)(?=Z|[+-])/, "$1:00");
  if (!Moment.safeParse(moment).success)
    return refusal("bad-time", "day, hour and zone: 2024-01-24T00:15+03:00");
  const instant = new Date(moment).toISOString().replace(/\.\d+Z$/, "Z");
  return { value: { instant, localDay: text.slice(0, 10), words: text } };
}

/** A cell with one of a few words, written with any case, blanks or hyphens. */
export function wordCell<T extends string>(
  options: z.ZodType<T>,
  words: readonly string[],
): (text: string) => Cell<T> {
  return (text) => {
    const found = options.safeParse(text.toLowerCase().replace(/[\s-]+/g, "_"));
    return found.success ? { value: found.data } : refusal("unknown-word", words.join(", "));
  };
}

/** A cell with several names, `;` between them; one that nobody knows spoils the cell. */
function listCell(
  text: string,
  idOf: (words: string) => string | null,
  expected: string,
  code: string,
): Cell<string[]> {
  const ids: string[] = [];
  for (const words of text.split(";").map((part) => part.trim())) {
    if (words === "") continue;
    const id = idOf(words);
    if (id === null) return refusal(code, expected.replaceAll("%", words));
    if (!ids.includes(id)) ids.push(id);
  }
  return { value: ids };
}

/** Actors of the lexicon, and those that a sidecar names, by their names in lower case. */
export const actorsCell =
  (given: ReadonlyMap<string, string> = new Map()) =>
  (text: string) =>
    listCell(
      text,
      (words) => given.get(words.toLowerCase()) ?? actorIn(words),
      'known actors; for “%” add a line or an alias to packages/lexicon/tables/actors.csv, or say in the sidecar who it is: {"actors": {"%": {"country": "…"}}}',
      "unknown-actor",
    );

export const countriesCell = (text: string) =>
  listCell(
    text,
    countryIn,
    "countries as ISO code or English name, or seas of packages/lexicon/tables/places.csv, not “%”",
    "unknown-country",
  );

export const munitionsCell = (text: string) =>
  listCell(
    text,
    munitionIn,
    "known munitions; for “%” add a line or an alias to packages/lexicon/tables/munitions.csv",
    "unknown-munition",
  );

export interface PlaceCell {
  readonly place: string;
  readonly place_id: string | null;
  /** that it is in; a sea is its own */
  readonly country: string | null;
}

/** A place that the lexicon does not know keeps its words and has no id. */
export function placeCell(text: string): Cell<PlaceCell> {
  const found = placeIn(text);
  const country = found?.kind === "sea" ? found.place_id : (found?.country ?? null);
  return { value: { place: found?.name ?? text, place_id: found?.place_id ?? null, country } };
}

export interface SaidByCell {
  readonly said_by: string;
  readonly kind: SaidByKind;
  readonly words: string;
}

export function saidByCell(text: string): Cell<SaidByCell> {
  const { slug, kind } = saidByIn(text);
  return { value: { said_by: slug, kind, words: text } };
}

/** "Tanks " is `tanks`: nobody keeps a list of all that an army may lose. */
export const equipmentCell = (text: string): Cell<string> => ({
  value: text.toLowerCase().replace(/\s+/g, " "),
});

export const textCell = (text: string): Cell<string> => ({ value: text });

const Address = z.url({ protocol: /^https?$/ });

export const addressCell = (text: string): Cell<string> =>
  Address.safeParse(text).success
    ? { value: text }
    : refusal("bad-address", "a full address that begins with http:// or https://");
