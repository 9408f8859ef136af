import { type PartialDate, partsOf, type TimePhrase } from "@sitrep/model";

/**
 * The instant of an hour on a day, ISO 8601 in UTC: 24 January 2024, 12:15 a.m. in Baghdad is `2024-01-23T21:15:00Z`. Null unless
 * day, hour and zone are all known: `defaultZone` answers for "local time" and for hours without a zone. "Midnight" is null, for it
 * may end the day as well as start it. In the hour that summer time skips the later reading is taken, in the doubled hour the earlier.
 */
export function instantOf(
  date: PartialDate | null,
  time: TimePhrase,
  defaultZone: string | null,
): string | null {
  const zone = time.zone ?? defaultZone;
  const parts = date === null ? null : partsOf(date);
  if (zone === null || !parts || parts.year === null || parts.month === null || parts.day === null)
    return null;
  if (/^midnight\b/i.test(time.words)) return null;
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, time.hour, time.minute);
  const first = offsetAt(zone, wall);
  if (first === null) return null;
  const second = offsetAt(zone, wall - first) ?? first;
  const skipped = offsetAt(zone, wall - second) !== second;
  const offset = skipped ? Math.min(first, second) : second;
  return `${new Date(wall - offset).toISOString().slice(0, 19)}Z`;
}

const FIXED = /^([+-])(\d{2}):(\d{2})$/;
const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Milliseconds that a zone is ahead of UTC at an instant; null for a zone that does not exist. */
function offsetAt(zone: string, instant: number): number | null {
  const fixed = FIXED.exec(zone);
  if (fixed) return (fixed[1] === "-" ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
  const format = formatOf(zone);
  if (!format) return null;
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = newFormat(zone);
  formats.set(zone, format);
  return format;
}

function newFormat(timeZone: string): Intl.DateTimeFormat | null {
  const numeric = "2-digit";
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}
