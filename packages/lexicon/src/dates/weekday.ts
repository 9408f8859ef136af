import { type Core, simpleDate } from "./calendar.js";
import { wordBefore } from "./word-before.js";

const PART_OF_DAY = /\s{1,2}(morning|afternoon|evening|night|overnight)\b/y;
const DATE_BEHIND = /(?:\s?[-–—,]\s{0,3}|\.,?\s{1,3}|\s{1,3})(?:the\s)?(?=[A-Z\d])/y;
const WEEK_BEHIND = /\s(?:of\s)?last\sweek\b/y;
const NAMED_DAYS = new Set(["black", "bloody", "good", "palm", "easter"]);
const NAME_BEHIND = /\s(?:Times|Telegraph|Express|Mirror|Mail|Mosque|Market|Night\sLive|School)\b/y;
const SHORT_LEADS = new Set(["on", "since", "last", "until", "by", "early", "late", "next", "this", "from"]);

/**
 * "Sunday", "Monday night", "Tuesday, Jan. 23" from the first letter. "Sat", "Sun" and "Wed" are weekdays only with a date behind,
 * or with their dot after a preposition.
 */
export function weekdayAt(
  text: string,
  start: number,
  end: number,
  weekday: number,
  raw: string,
  floor: number,
): Core | null {
  if (!/^[A-Z]/.test(raw)) return null;
  const before = wordBefore(text, start, floor)?.word ?? "";
  NAME_BEHIND.lastIndex = end;
  if (NAMED_DAYS.has(before) || NAME_BEHIND.test(text)) return null;
  PART_OF_DAY.lastIndex = end;
  const part = PART_OF_DAY.exec(text);
  const dayEnd = part ? PART_OF_DAY.lastIndex : end;
  const night = part?.[1] === "night" || part?.[1] === "overnight";
  const dated = dateBehind(text, dayEnd);
  if (dated) return { ...dated, start, night };
  WEEK_BEHIND.lastIndex = dayEnd;
  if (WEEK_BEHIND.test(text))
    return {
      start,
      end: WEEK_BEHIND.lastIndex,
      reading: { form: "weekday", weekday, which: "last_week" },
      night,
    };
  const reading = { form: "weekday", weekday, which: null } as const;
  if (raw.length > 5) return { start, end: dayEnd, reading, night };
  const dotted = text.charCodeAt(end) === 46;
  if (!(dotted ? SHORT_LEADS.has(before) : part !== null && SHORT_LEADS.has(before))) return null;
  return { start, end: dotted ? end + 1 : dayEnd, reading, night };
}

/** The calendar day right after a weekday, which then says it all. */
function dateBehind(text: string, end: number): Core | null {
  DATE_BEHIND.lastIndex = end;
  if (!DATE_BEHIND.test(text)) return null;
  const core = simpleDate(text, DATE_BEHIND.lastIndex, null);
  return core?.reading.form === "calendar" && core.reading.day !== null ? core : null;
}
