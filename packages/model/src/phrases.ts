import { z } from "zod";

/** Words of a document and where they are: Unicode code points of `documents.text`, end exclusive. */
export const Span = z.strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Span = z.infer<typeof Span>;

export const Qualifier = z.enum([
  "exact",
  "about",
  "more_than",
  "at_least",
  "less_than",
  "at_most",
  "between",
  "vague",
]);
export type Qualifier = z.infer<typeof Qualifier>;

/**
 * A number as written. "Dozens" has no value (`null`, `vague`); "between 20 and 30" has both ends; "the eighth" is 8 and ordinal.
 */
export const CountReading = z.strictObject({
  words: z.string(),
  value: z.number().nullable(),
  value_high: z.number().nullable(),
  qualifier: Qualifier,
  ordinal: z.boolean(),
});
export type CountReading = z.infer<typeof CountReading>;

export const PartOfPeriod = z.enum(["early", "mid", "late"]);
export type PartOfPeriod = z.infer<typeof PartOfPeriod>;

export const DateUnit = z.enum(["hour", "day", "week", "weekend", "month", "year"]);

/** "Jan. 20", "mid-October", "October 2023", "2023". Months and days count from 1. */
const CalendarReading = z.strictObject({
  form: z.literal("calendar"),
  year: z.int().nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
  part: PartOfPeriod.nullable(),
});

/** "Sunday", "last Tuesday", "Tuesday of last week": ISO weekday, Monday 1 to Sunday 7. */
const WeekdayReading = z.strictObject({
  form: z.literal("weekday"),
  weekday: z.int().min(1).max(7),
  which: z.enum(["last", "this", "next", "last_week"]).nullable(),
});

/** "today" (day 0), "yesterday" (day -1), "last month" (month -1), "this week" (week 0), "three days ago" (day -3). */
const RelativeReading = z.strictObject({
  form: z.literal("relative"),
  unit: DateUnit,
  offset: z.int(),
  part: PartOfPeriod.nullable(),
});

/** A stretch that ends with the report: "the past 24 hours", "in recent weeks" (`count` null: by the field's conventions). */
const StretchReading = z.strictObject({
  form: z.literal("stretch"),
  unit: DateUnit,
  count: z.number().nullable(),
});

/** A moment named by what happened: "the start of the war", "the outbreak of the Israel-Hamas war in October". */
const MomentReading = z.strictObject({
  form: z.literal("moment"),
  year: z.int().nullable(),
  month: z.int().min(1).max(12).nullable(),
  day: z.int().min(1).max(31).nullable(),
});

const SimpleReading = z.discriminatedUnion("form", [
  CalendarReading,
  WeekdayReading,
  RelativeReading,
  StretchReading,
  MomentReading,
]);

/** "between 17 and 24 October", "from Nov. 1 to Nov. 5". */
const RangeReading = z.strictObject({ form: z.literal("range"), from: SimpleReading, to: SimpleReading });

export const DateReading = z.discriminatedUnion("form", [
  CalendarReading,
  WeekdayReading,
  RelativeReading,
  StretchReading,
  MomentReading,
  RangeReading,
]);
export type DateReading = z.infer<typeof DateReading>;
export type SimpleDateReading = z.infer<typeof SimpleReading>;

/** What a phrase says of the thing it is next to: when it was, since when or until when it is counted. */
export const DateRelation = z.enum(["on", "since", "until", "during", "as_of"]);
export type DateRelation = z.infer<typeof DateRelation>;

/** Words about a day or a period, read without knowing when they were written. */
export const DatePhrase = z.strictObject({
  words: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  relation: DateRelation,
  /** "on the night of", "overnight": both days may be meant */
  night: z.boolean(),
  reading: DateReading,
});
export type DatePhrase = z.infer<typeof DatePhrase>;

/** "12:15 a.m. (Iraq time)": the hour of the day as said, and the zone as an IANA name or fixed offset (`+03:00`), if given. */
export const TimePhrase = z.strictObject({
  words: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  hour: z.int().min(0).max(23),
  minute: z.int().min(0).max(59),
  zone: z.string().nullable(),
  about: z.boolean(),
});
export type TimePhrase = z.infer<typeof TimePhrase>;
