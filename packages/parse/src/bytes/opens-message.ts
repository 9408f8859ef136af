const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun),?$/i;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/i;
const TIME = /^\d\d?:\d\d(?::\d\d)?$/;
const YEAR = /^\d{4}$/;
/** Words in which a date is written, after its weekday: "Jan 23 21:15:00 +0000 UTC 2024". */
const DATE_WORDS = 6;
/** Words in which a sender is named. */
const SENDER_WORDS = 3;
const LONGEST = 400;

/**
 * Whether a line begins a message of a mailbox: "From desk@example.org Tue Jan 23 21:15:00 2024". A sentence that begins with "From" may
 * have a time and a year, but not a short weekday with month, time and year after it.
 */
export function opensMessage(line: string): boolean {
  if (!line.startsWith("From ")) return false;
  const words = line.slice(0, LONGEST).trim().split(/\s+/).slice(1);
  const weekday = words.findIndex((word, at) => at > 0 && WEEKDAY.test(word));
  if (weekday < 1 || weekday > SENDER_WORDS) return false;
  const date = words.slice(weekday + 1, weekday + 1 + DATE_WORDS);
  return [MONTH, TIME, YEAR].every((part) => date.some((word) => part.test(word)));
}
