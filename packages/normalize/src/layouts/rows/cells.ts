import { z } from "zod";

/** A whole number as tables write it: "7", "-99", "+3", "12.0". */
export const WHOLE = /^[+-]?\d{1,15}(?:\.0{1,9})?$/;
/** A number with a point: "33.4372", "-.5", "1.2e-3". */
export const DECIMAL = /^[+-]?(?:\d{1,15}(?:\.\d{0,20})?|\.\d{1,20})(?:[eE][+-]?\d{1,2})?$/;

/** A cell of a table: what it must be is in its description, which messages show to people. */
export type Cell<T> = z.ZodType<T, string>;

/** The words of a cell, without white space around them; null where it holds one of the null words. */
export const text = (nulls: readonly string[] = [""]): Cell<string | null> =>
  orNull(nulls, z.string().trim(), "text");

/** Words that must be there. */
export const required = (what = "text"): Cell<string> => z.string().trim().min(1).describe(what);

/** A whole number between two bounds, inclusive. */
export const whole = (
  low: number,
  high: number,
  nulls: readonly string[] = [""],
  what = `a whole number from ${low} to ${high}`,
): Cell<number | null> => orNull(nulls, wholeNumber(low, high), what);

/** A whole number that must be there. */
export const requiredWhole = (low: number, high: number, what: string): Cell<number> =>
  wholeNumber(low, high).describe(what);

/** A number between two bounds, inclusive: degrees. */
export const decimal = (
  low: number,
  high: number,
  nulls: readonly string[] = [""],
  what = `a number from ${low} to ${high}`,
): Cell<number | null> =>
  orNull(nulls, z.string().trim().regex(DECIMAL).transform(Number).pipe(z.number().min(low).max(high)), what);

/** One of some words, as written. */
export const oneOf = <const Word extends string>(
  words: readonly [Word, ...Word[]],
  nulls: readonly string[] = [""],
): Cell<Word | null> => orNull(nulls, z.string().trim().pipe(z.enum(words)), `one of ${words.join(", ")}`);

/** What a function makes of the words, undefined where it cannot: a date, an instant. */
export const made = <T extends string | number>(
  make: (words: string) => T | undefined,
  what: string,
  nulls: readonly string[] = [""],
): Cell<T | null> => orNull(nulls, making(make), what);

/** The same where the cell must not be empty. */
export const requiredMade = <T extends string | number>(
  make: (words: string) => T | undefined,
  what: string,
): Cell<T> => making(make).describe(what);

const making = <T extends string | number>(make: (words: string) => T | undefined) =>
  z
    .string()
    .trim()
    .transform((words, context): T => {
      const value = make(words);
      if (value !== undefined) return value;
      context.addIssue({ code: "custom" });
      return z.NEVER;
    });

const wholeNumber = (low: number, high: number) =>
  z.string().trim().regex(WHOLE).transform(Number).pipe(z.int().min(low).max(high));

/** Null words are reported before anything else is: "-99" is no number where it means unknown. */
function orNull<T>(nulls: readonly string[], cell: Cell<T>, what: string): Cell<T | null> {
  const words = z
    .string()
    .trim()
    .pipe(z.enum(nulls as [string, ...string[]]))
    .transform(() => null);
  return z.union([words, cell]).describe(what);
}
