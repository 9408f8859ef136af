import type { DatePhrase } from "@sitrep/model";

type Dates = readonly DatePhrase[];

/** "same" words, "none" on both sides, on "one" side only, of "unlike" kinds ("Tuesday" and "Jan. 24"), or "no": two different days. */
export function datesAgree(left: Dates, right: Dates): "same" | "none" | "one" | "unlike" | "no" {
  if (left.length === 0 && right.length === 0) return "none";
  if (left.length === 0 || right.length === 0) return "one";
  if (left.some((a) => right.some((b) => sameReading(a, b) || sameDayOfYear(a, b)))) return "same";
  // a day with its year written out is another day than "Sunday": reports give the year of what is long past
  const dated = [...left, ...right].some(
    ({ reading }) => reading.form === "calendar" && reading.year !== null,
  );
  // a month without a day is what is recalled beside the news of a weekday
  if (left.every(isMonth) !== right.every(isMonth)) return "no";
  const unlike = left.some((a) => right.some((b) => a.reading.form !== b.reading.form));
  return unlike && !dated ? "unlike" : "no";
}

const isMonth = ({ reading }: DatePhrase): boolean => reading.form === "calendar" && reading.day === null;

const sameDayOfYear = ({ reading: a }: DatePhrase, { reading: b }: DatePhrase): boolean =>
  a.form === "calendar" && b.form === "calendar" && a.month === b.month && a.day === b.day;

/** Whether two phrases read alike, whatever their words. */
export const sameReading = (a: DatePhrase, b: DatePhrase): boolean => isAlike(a.reading, b.reading);

/** Plain values with the same entries. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [new Map<string, unknown>(Object.entries(a)), Object.entries(b)];
  return left.size === right.length && right.every(([key, value]) => isAlike(left.get(key), value));
}

/** A day said in the same words. */
export const sameWords = (left: Dates, right: Dates): boolean =>
  left.some((a) => right.some((b) => a.words.toLowerCase() === b.words.toLowerCase()));
