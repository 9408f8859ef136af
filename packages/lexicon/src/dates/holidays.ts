import type { CalendarCore } from "./calendar.js";

/** Days that reports name instead of dating them, with month and day. */
const HOLIDAYS: readonly (readonly [name: string, month: number, day: number])[] = [
  ["Christmas Day", 12, 25],
  ["Christmas Eve", 12, 24],
  ["New Year’s Day", 1, 1],
  ["New Year’s Eve", 12, 31],
  ["New Year's Day", 1, 1],
  ["New Year's Eve", 12, 31],
];

/** "Christmas Day", "New Year’s Eve" from the first letter. */
export function holidayAt(text: string, start: number): CalendarCore | null {
  const found = HOLIDAYS.find(([name]) => text.startsWith(name, start));
  if (!found) return null;
  const [name, month, day] = found;
  const reading = { form: "calendar", year: null, month, day, part: null } as const;
  return { start, end: start + name.length, reading, night: false };
}
