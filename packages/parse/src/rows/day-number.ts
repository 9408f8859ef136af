import type { NumberFormat } from "./number-format.js";

const MILLISECONDS = 86_400_000;
/** Day 1 is 1 January 1900; from day 61 on one day is too many, as Lotus took 1900 for a leap year and Excel kept that. */
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const LEAP_THAT_WAS_NONE = 60;
/** 31 December 9999: a higher number is no day. */
const LAST_DAY = 2_958_465;
const BETWEEN_EPOCHS = 1462;

/**
 * A count of days as ISO 8601, as far as its format shows it: `2024-01-20`, `2024-01-20T14:35:00`, `14:35:00`, and `2024-01` for the first
 * of a month that is shown as "Jan 2024". null where it is no day. Workbooks of old Macs count from 1904.
 */
export function dayText(serial: number, date: NumberFormat["date"], from1904: boolean): string | null {
  const days = from1904 ? serial + BETWEEN_EPOCHS : serial;
  if (!(days >= 0) || days >= LAST_DAY + 1) return null;
  const milliseconds = Math.round((days % 1) * MILLISECONDS);
  const whole = Math.floor(days) + (milliseconds === MILLISECONDS ? 1 : 0);
  const time = milliseconds % MILLISECONDS;
  const clock = clockOf(time);
  if (date === "time" && (from1904 ? serial < 1 : whole === 0)) return clock;
  if (whole === 0) return null;
  if (whole === LEAP_THAT_WAS_NONE) return null;
  const day = whole > LEAP_THAT_WAS_NONE ? whole - 1 : whole;
  const iso = new Date(EPOCH_1900 + day * MILLISECONDS).toISOString().slice(0, 10);
  return time === 0 ? shown(iso, date) : `${iso}T${clock}`;
}

/** A date of ISO 8601 as a cell of type `d` holds it: a midnight that nobody wrote is left out. */
export function isoCellText(written: string, date: NumberFormat["date"]): string {
  const text = written.trim();
  const day = /^(\d{4}-\d{2}-\d{2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text)?.[1];
  return day === undefined ? text.replace(/\.0+(?=Z?$)/, "") : shown(day, date);
}

/** The first of a month or of a year may stand for all of it, where only that is shown. */
function shown(iso: string, date: NumberFormat["date"]): string {
  if (date === "month" && iso.endsWith("-01")) return iso.slice(0, 7);
  if (date === "year" && iso.endsWith("-01-01")) return iso.slice(0, 4);
  return iso;
}

function clockOf(milliseconds: number): string {
  const text = new Date(milliseconds).toISOString();
  return text.slice(11, milliseconds % 1000 === 0 ? 19 : 23);
}
