import { type PeopleCounted, readCellCount } from "@sitrep/lexicon";
import type { Qualifier } from "@sitrep/model";
import { DECIMAL } from "../rows/cells.js";

export interface NumberOptions {
  readonly decimal?: "." | "," | undefined;
  readonly scale?: number | undefined;
}

/** "2.500,5" with a comma before the decimals, "2,500.5" or "2 500" without → a number; undefined for what is none. */
export function numberIn(words: string, { decimal = ".", scale = 1 }: NumberOptions): number | undefined {
  const thousands = decimal === "," ? "." : ",";
  const [whole = "", ...fraction] = words.replace(/[\s\u202F']/g, "").split(decimal);
  const groups = whole.split(thousands);
  if (fraction.length > 1 || !groups.slice(1).every((group) => /^\d{3}$/.test(group))) return undefined;
  const plain = [groups.join(""), ...fraction].join(".");
  return DECIMAL.test(plain) ? scaled(Number(plain), scale) : undefined;
}

/** 1.1 thousand is 1100, not 1100.0000000000002. */
const scaled = (value: number, scale: number) =>
  scale === 1 ? value : Number((value * scale).toPrecision(12));

/** The same where only whole numbers from 0 make sense. */
export function countOf(words: string, options: NumberOptions): number | undefined {
  const value = numberIn(words, options);
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** How many were killed. */
export interface Toll {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  /** the number is only about right */
  readonly isAbout: boolean;
  /** there are only words: "several" */
  readonly isVague: boolean;
}

/** A number, or the ends of a range, with what qualifies them. */
export interface TollWords {
  /** null for words without a number */
  readonly value: number | null;
  readonly value_high: number | null;
  readonly qualifier: Qualifier;
}

const BETWEEN = /[-–—]|\b(?:to|bis)\b/u;

/** "3 – 7", "3 bis 7", "at least 5", "12", "20 est.", "several"; undefined where no number is read, or the higher is first. */
export function tollIn(words: string, options: NumberOptions, counted: PeopleCounted): TollWords | undefined {
  const ends = words.split(BETWEEN).map((end) => countOf(end.trim(), options));
  const [low, high] = ends;
  if (ends.length === 2 && low !== undefined && high !== undefined)
    return low <= high ? { value: low, value_high: high, qualifier: "between" } : undefined;
  if (ends.length === 1 && low !== undefined) return { value: low, value_high: null, qualifier: "exact" };
  const reading = readCellCount(words, counted);
  if (reading?.qualifier === "vague") return { value: null, value_high: null, qualifier: "vague" };
  if (reading?.value == null || !Number.isSafeInteger(reading.value)) return undefined;
  const [value, value_high] = [reading.value, reading.value_high].map((it) =>
    it === null ? null : it * (options.scale ?? 1),
  );
  return value == null ? undefined : { value, value_high: value_high ?? null, qualifier: reading.qualifier };
}

export const NO_TOLL: Toll = { low: null, best: null, high: null, isAbout: false, isVague: false };

/**
 * Low, best and high of a number with its qualifier: "at least 5" is low and best 5; "more than 5" is low 6 with no best; "3 – 7" has
 * no best, because nobody named one.
 */
export function tollOf({ value, value_high }: TollWords, qualifier: Qualifier): Toll {
  const toll = { ...NO_TOLL, isVague: value === null };
  if (value === null) return toll;
  switch (qualifier) {
    case "exact":
      return { ...toll, best: value };
    case "about":
    case "vague":
      return { ...toll, best: value, isAbout: true };
    case "at_least":
      return { ...toll, low: value, best: value };
    case "more_than":
      return { ...toll, low: value + 1 };
    case "at_most":
      return { ...toll, high: value };
    case "less_than":
      return { ...toll, high: Math.max(value - 1, 0) };
    case "between":
      return { ...toll, low: value, high: value_high };
  }
}
