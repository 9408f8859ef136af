import { dateReader, isoDate } from "../mapping/date-format.js";

/** How the days of a column are written. */
export interface DayForms {
  /** the format that reads most cells; null for ISO 8601, which needs none */
  readonly format: string | null;
  /** another that reads as many: no cell shows which of two numbers is the day */
  readonly other: string | null;
  /** share of the cells that it reads */
  readonly share: number;
}

/** Forms that tables have, those of four digits before those of two; where two read as many cells, the first. */
const FORMATS = [
  ...["d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "M.d.yyyy", "d-M-yyyy", "M-d-yyyy"],
  ...["d/M/yy", "M/d/yy", "d.M.yy", "M.d.yy", "d-M-yy", "M-d-yy"],
  ...["yyyy/M/d", "yyyy.M.d", "yyyy-M-d", "yyyyMMdd"],
  ...["d MMMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "d MMM yy", "MMMM d, yyyy", "MMMM d yyyy", "d. MMMM yyyy"],
  ...["EEEE, d MMMM yyyy", "EEEE, MMMM d, yyyy", "EEEE d MMMM yyyy", "MMMM yyyy", "MMM-yy", "MM/yyyy"],
];
const MOST = 0.9;
/** Cells with more letters are no days. */
const LONGEST = 40;
const YEARS = /^\d{4}$/;

/** By some of the different cells, and where two forms fit, by all of them: the one that shows the order may be the last. */
export function dayFormsOf(all: readonly string[], tried: readonly string[]): DayForms | null {
  if (
    tried.length === 0 ||
    tried.some((word) => word.length > LONGEST) ||
    tried.every((word) => YEARS.test(word))
  )
    return null;
  const iso = shareOf(tried, (word) => word.length > 6 && isoDate(word) !== undefined);
  if (iso >= MOST) return { format: null, other: null, share: iso };
  const fitting = FORMATS.flatMap((format) => {
    const read = dateReader({ format });
    const fits = (word: string) => read(word) !== undefined;
    return shareOf(tried, fits) >= MOST ? [{ format, share: shareOf(all, fits) }] : [];
  });
  const [best, ...others] = fitting.sort((left, right) => right.share - left.share);
  if (!best) return null;
  const other = others.find(({ format, share }) => share === best.share && isOtherOrder(format, best.format));
  return { format: best.format, other: other?.format ?? null, share: best.share };
}

/** Whether two formats differ in nothing but the order of day and month. */
const isOtherOrder = (one: string, other: string): boolean =>
  one !== other && one.replace(/[dM]/g, "") === other.replace(/[dM]/g, "") && sorted(one) === sorted(other);

const sorted = (format: string): string => [...format].sort().join("");

const shareOf = (words: readonly string[], fits: (word: string) => boolean): number =>
  words.length === 0 ? 0 : words.filter(fits).length / words.length;
