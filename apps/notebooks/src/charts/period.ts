import { addDays, daysBetween } from "@sitrep/model/days";

/** Days that an axis shows, `YYYY-MM-DD`, inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What lies further from its neighbours than this is another time, and would press the rest of a chart into a corner. */
const APART_DAYS = 200;

/** The stretch of days that holds most of them; null for no days. Of stretches as full, the later. */
export function mainPeriod(days: readonly string[]): Period | null {
  const sorted = [...days].sort();
  const runs: string[][] = [];
  for (const day of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last !== undefined && daysBetween(last, day) <= APART_DAYS) run.push(day);
    else runs.push([day]);
  }
  const main = runs.reduce<string[]>((best, run) => (run.length >= best.length ? run : best), []);
  return wholePeriod(main);
}

/** From the first of the days to the last; null for no days. */
export function wholePeriod(days: readonly string[]): Period | null {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0], sorted[sorted.length - 1]];
  return from === undefined || to === undefined ? null : { from, to };
}

/** Whether any of the days may be in the period. */
export const touches = (period: Period, from: string, to: string): boolean =>
  from <= period.to && to >= period.from;

/** With a margin on both sides, at least `days` and a fortieth of the whole. */
export function widened({ from, to }: Period, days: number): Period {
  const margin = Math.max(days, Math.ceil(daysBetween(from, to) / 40));
  return { from: addDays(from, -margin), to: addDays(to, margin) };
}

/** Days to pixels. A day is a stretch: a mark is in its middle, a bar reaches from its start to its end. */
export interface DayScale {
  readonly period: Period;
  readonly left: number;
  readonly right: number;
  middleOf(from: string, to: string): number;
  startOf(day: string): number;
  endOf(day: string): number;
}

export function dayScale(period: Period, left: number, right: number): DayScale {
  const days = daysBetween(period.from, period.to) + 1;
  const at = (offset: number): number => left + ((right - left) * Math.min(Math.max(offset, 0), days)) / days;
  const startOf = (day: string): number => at(daysBetween(period.from, day));
  const endOf = (day: string): number => at(daysBetween(period.from, day) + 1);
  return { period, left, right, startOf, endOf, middleOf: (from, to) => (startOf(from) + endOf(to)) / 2 };
}

/** The axis of the same scale for Plot: UTC days, its end exclusive. */
export const plotScaleOf = ({ period, left, right }: DayScale) => ({
  type: "utc" as const,
  domain: [new Date(`${period.from}T00:00:00Z`), new Date(`${addDays(period.to, 1)}T00:00:00Z`)],
  range: [left, right],
});

/** Ticks of days for Plot: at most `most`, at weeks or months that people count in. A time of less than a season has Plot's own. */
export function ticksOf({ from, to }: Period, most: number): { tickSpacing: number } | { ticks: string } {
  const months = daysBetween(from, to) / 30.4;
  if (months <= 4.5) return { tickSpacing: 900 / most };
  const step = [1, 3, 6, 12].find((candidate) => months / candidate <= most);
  return step === undefined
    ? { tickSpacing: 900 / most }
    : { ticks: step === 12 ? "year" : `${step} months` };
}
