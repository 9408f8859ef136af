import { remembered } from "../records/remembered.js";
import { westernDigits } from "./times.js";

/** A month's name at a place of a text. */
export interface MonthAt {
  /** 1 to 12 */
  readonly month: number;
  /** characters that the name takes */
  readonly length: number;
}

export type MonthReader = (words: string, at: number) => MonthAt | null;

/** Whether Intl knows a language by its BCP 47 tag: `de`, `ar-IQ`, `uk`. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

/**
 * Finds the names of months that Intl has for a language, long and short, as they stand alone and in a date ("январь", "января");
 * cut to three letters or more too, where only one month begins so ("Sept"). Case and a full stop behind do not matter.
 */
export const monthReader = remembered((language: string): MonthReader => {
  const names = namesIn(language);
  const longest = [...names.keys()].sort((left, right) => right.length - left.length);
  return (words, at) => {
    const whole = longest.find((name) => words.slice(at, at + name.length).toLowerCase() === name);
    const letters = lettersAt(words, at);
    // "Sept" is no "Sep" with a letter after it
    if (whole !== undefined && letters.length <= whole.length)
      return { month: names.get(whole) ?? 0, length: whole.length };
    const month = monthBegun(letters.toLowerCase(), names);
    return month === null ? null : { month, length: letters.length };
  };
});

/** 0 to 12 for "0", "08", "August" or "Aug."; undefined for anything else. */
export function monthIn(words: string, language = "en"): number | undefined {
  const western = westernDigits(words);
  if (/^\d{1,2}(?:\.0)?$/.test(western)) return Number(western) <= 12 ? Number(western) : undefined;
  const found = monthReader(language)(western, 0);
  const rest = found === null ? western : western.slice(found.length);
  return found !== null && (rest === "" || rest === ".") ? found.month : undefined;
}

function namesIn(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const month of ["long", "short"] as const)
    for (const day of [undefined, "numeric"] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day, timeZone: "UTC", calendar: "gregory" });
      for (let number = 1; number <= 12; number++) {
        const parts = format.formatToParts(Date.UTC(2024, number - 1, 15));
        const name = (parts.find(({ type }) => type === "month")?.value ?? "")
          .replace(/\.$/, "")
          .toLowerCase();
        if (/\p{L}/u.test(name) && !names.has(name)) names.set(name, number);
      }
    }
  return names;
}

/** The only month of which a name begins with these letters. */
function monthBegun(letters: string, names: ReadonlyMap<string, number>): number | null {
  if (letters.length < 3) return null;
  const months = new Set([...names].flatMap(([name, month]) => (name.startsWith(letters) ? [month] : [])));
  const [only = null, other] = months;
  return other === undefined ? only : null;
}

function lettersAt(words: string, at: number): string {
  let end = at;
  while (/[\p{L}\p{M}]/u.test(words.charAt(end))) end++;
  return words.slice(at, end);
}
