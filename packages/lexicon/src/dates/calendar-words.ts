import type { DateUnit, PartOfPeriod } from "@sitrep/model";
import type { z } from "zod";

export type Unit = z.infer<typeof DateUnit>;

const MONTH_NAMES = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

const WEEKDAY_NAMES = [
  ["monday", "mon"],
  ["tuesday", "tues", "tue"],
  ["wednesday", "wed"],
  ["thursday", "thurs", "thur", "thu"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
] as const;

const numbered = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1])));

/** Lower-case name or abbreviation without its dot → month, January 1. */
export const MONTHS = numbered(MONTH_NAMES);

/** Lower-case name or abbreviation without its dot → ISO weekday, Monday 1. */
export const WEEKDAYS = numbered(WEEKDAY_NAMES);

/** Names of months that are also names of people, verbs or adjectives: alone they are months only after a preposition. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(["march", "april", "may", "june", "august"]);

/** Units that follow "this", "last", "the past"; hours and days also follow numbers. */
export const UNITS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ["hour", "hour"],
  ["hours", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["weekend", "weekend"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);

/** "a few minutes ago": on the day of the telling. */
export const MINUTES: ReadonlySet<string> = new Set(["minute", "minutes", "moment", "moments"]);

/** "this morning", "last night": parts of a day, with whether they may run into the next one. */
export const DAY_PARTS: ReadonlyMap<string, { night: boolean }> = new Map([
  ["morning", { night: false }],
  ["afternoon", { night: false }],
  ["evening", { night: false }],
  ["night", { night: true }],
]);

/** Words that name a day by themselves, as days from the report. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

export const PARTS: ReadonlyMap<string, PartOfPeriod> = new Map<string, PartOfPeriod>([
  ["early", "early"],
  ["earlier", "early"],
  ["mid", "mid"],
  ["late", "late"],
  ["later", "late"],
]);

/** "the end of October", "the beginning of the month". */
export const PARTS_BEFORE_OF: ReadonlyMap<string, PartOfPeriod> = new Map<string, PartOfPeriod>([
  ["beginning", "early"],
  ["start", "early"],
  ["turn", "early"],
  ["middle", "mid"],
  ["end", "late"],
  ["close", "late"],
]);

/** "the first week of August", "the second half of October". */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["second", 2],
  ["third", 3],
  ["fourth", 4],
  ["last", -1],
  ["final", -1],
]);

/** Small numbers as they come before "days ago" and after "the past". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["eighteen", 18],
  ["twenty", 20],
  ["thirty", 30],
]);
