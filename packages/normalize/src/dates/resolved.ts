import { type DateBounds, type PartialDate, prefixOf } from "@sitrep/model";

/** What a phrase means in one document. `from` and `to` are inclusive days, null where the year or everything is unknown. */
export interface ResolvedDate {
  /** ISO prefix, as precise as the words: `2023-10` for "mid-October"; `XXXX-01-20` where nothing tells the year */
  readonly date: PartialDate | null;
  readonly from: string | null;
  readonly to: string | null;
  /** `explicit`: month or year written out; `relative`: counted from the publication date; `unknown`: nothing to count from */
  readonly basis: "explicit" | "relative" | "unknown";
  readonly words: string;
}

/** A date and its bounds before words are put beside it. */
export type Meaning = Omit<ResolvedDate, "words">;

export const UNKNOWN: Meaning = { date: null, from: null, to: null, basis: "unknown" };

/** Known bounds, with the longest prefix that covers them unless a better one is given. */
export const within = (
  bounds: DateBounds,
  basis: "explicit" | "relative",
  date: PartialDate | null = prefixOf(bounds),
): Meaning => ({
  date,
  ...bounds,
  basis,
});

export const onDay = (day: string, basis: "explicit" | "relative"): Meaning => ({
  date: day,
  from: day,
  to: day,
  basis,
});

/** The first day that a meaning allows, as a point in time; the date keeps the precision of the words, and a day stays as it is. */
export const startOf = (meaning: Meaning): Meaning =>
  meaning.from === null || isDay(meaning) ? meaning : { ...meaning, to: meaning.from };

/** The last day that a meaning allows. */
export const endOf = (meaning: Meaning): Meaning =>
  meaning.to === null || isDay(meaning) ? meaning : { ...meaning, from: meaning.to };

const isDay = ({ date }: Meaning) => date !== null && date.length === 10;
