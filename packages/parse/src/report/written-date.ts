import { type PartialDate, partialDate } from "@sitrep/model";

/** A date found in a line or attribute, its hour where a zone is with it, and what else the line says. */
export interface WrittenDate {
  readonly date: PartialDate | null;
  /** instant in UTC; null without an hour or a zone */
  readonly at: string | null;
  /** what was written, when it can mean two days ("03/04/2024") or none ("2024-02-31") */
  readonly doubt: { readonly code: "ambiguous-date" | "bad-date"; readonly words: string } | null;
  /** the line calls it an update, not the publication */
  readonly updated: boolean;
  /** the words that are neither date, hour, zone, weekday nor label */
  readonly rest: string;
}

const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** Names of months and their short forms, as a group of an expression that knows no case. */
export const MONTH_WORDS =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DATE = new RegExp(
  [
    "\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)",
    "\\b(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b",
    "\\b(\\d{1,2})([/.-])(\\d{1,2})[/.-](\\d{4})\\b",
    `\\b${MONTH_WORDS}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${MONTH_WORDS}\\.?,?[\\s-]+(\\d{4})\\b`,
  ].join("|"),
  "gi",
);
const HOUR =
  /\b(\d{1,2})(?:[:.](\d{2}))?(?::(\d{2})(?:\.\d{1,9})?)?\s*([ap])\.?\s?m\b\.?|\b(\d{1,2})[:h.](\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:\s?hrs?\b|h\b)?/gi;
const ZONE =
  /(?:\b(?:UTC|GMT)\s?([+-]\d{1,2}(?::?\d{2})?)(?!\d)|\b(UTC|GMT|EST|EDT|CET|CEST|MSK|PST|PDT|CST|CDT|IST|ET|PT|CT|BST|AST)\b|(?<=\d\s?)(Z)\b|(?<=\d\s?)([+-]\d{2}:?\d{2})\b)/g;
const OFFSETS = new Map([
  ["UTC", 0],
  ["GMT", 0],
  ["Z", 0],
  ["EST", -300],
  ["EDT", -240],
  ["CET", 60],
  ["CEST", 120],
  ["MSK", 180],
]);
const LABELS =
  /\b(?:date(?:line)?|published|publication|publish date|posted|created|issued|released|originally|first|last|updated|update|modified|on|at|the|local time|advertisement|time|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|\d{1,3} min(?:ute)?s?(?: read)?|read|\d{1,3} (?:minute|hour|day|week|month|year)s? ago)\b/gi;
const UPDATE = /\b(?:updat|modif|edited|revis)\w{0,6}\D{0,16}$/i;

/** Reads the publication date that a short line or a page's attribute holds; null where it holds none. */
export function writtenDate(words: string): WrittenDate | null {
  const matches = [...words.matchAll(DATE)];
  if (matches.length === 0) return null;
  const chosen = matches.find((match) => !UPDATE.test(words.slice(0, match.index))) ?? matches[0];
  if (!chosen) return null;
  const updated = UPDATE.test(words.slice(0, chosen.index));
  const hourBased = /\d{1,2}h\d{2}\b/.test(words);
  const { date, doubt } = dayOf(chosen, hourBased);
  const behind = words.slice(chosen.index + chosen[0].length);
  return {
    date,
    at: date === null ? null : instantOf(date, behind.replace(/^[T\s,–-]+/, " "), words),
    doubt,
    updated,
    rest: restOf(words),
  };
}

function dayOf(match: RegExpMatchArray, dayFirst: boolean): Pick<WrittenDate, "date" | "doubt"> {
  const [words, y1, m1, d1, y2, m2, d2, first, separator, second, y3, name4, d4, y4, d5, name5, y5] = match;
  const number = (text: string | undefined) => Number(text);
  const settle = (
    year: string | undefined,
    month: number,
    day: number,
  ): Pick<WrittenDate, "date" | "doubt"> => {
    const date = partialDate(number(year), month, day);
    return { date, doubt: date === null ? { code: "bad-date", words } : null };
  };
  if (y1 !== undefined) return settle(y1, number(m1), number(d1));
  if (y2 !== undefined) return settle(y2, number(m2), number(d2));
  if (name4 !== undefined) return settle(y4, monthOf(name4), number(d4));
  if (name5 !== undefined) return settle(y5, monthOf(name5), number(d5));
  const [left, right] = [number(first), number(second)];
  if (dayFirst || separator === "." || left > 12 || left === right) return settle(y3, right, left);
  if (right > 12) return settle(y3, left, right);
  return { date: null, doubt: { code: "ambiguous-date", words } };
}

/** "Sept." is 9; 0 for a word that is no month. */
export const monthOf = (name: string): number => NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** The hour after the date, else before it; only where a zone with a fixed offset is in the line. */
function instantOf(date: PartialDate, behind: string, words: string): string | null {
  const zone = [...words.replace(DATE, (match) => "x".repeat(match.length)).matchAll(ZONE)][0];
  if (!zone) return null;
  const written = zone[1] ?? zone[4];
  const offset = written === undefined ? OFFSETS.get(zone[2] ?? zone[3] ?? "") : minutesOf(written);
  const hour = [...behind.matchAll(HOUR)][0] ?? [...words.replace(DATE, " ").matchAll(HOUR)][0];
  if (offset === undefined || !hour || date.length !== 10) return null;
  const [, h12, m12, s12, half, h24, m24, s24] = hour;
  const hours = h12 === undefined ? Number(h24) : (Number(h12) % 12) + (half?.toLowerCase() === "p" ? 12 : 0);
  const minutes = Number(m12 ?? m24 ?? 0);
  if (hours > 23 || minutes > 59) return null;
  const time =
    Date.parse(`${date}T00:00:00Z`) + ((hours * 60 + minutes - offset) * 60 + Number(s12 ?? s24 ?? 0)) * 1000;
  return new Date(time).toISOString().replace(".000Z", "Z");
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0));
}

const restOf = (words: string): string =>
  words
    .replace(DATE, " ")
    .replace(HOUR, " ")
    .replace(ZONE, " ")
    .replace(LABELS, " ")
    .replace(/[\s|·•–—\-,.:()/[\]*_#]+/g, " ")
    .trim();
