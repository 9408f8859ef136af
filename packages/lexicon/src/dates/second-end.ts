import { type Core, simpleDate } from "./calendar.js";
import type { Lead } from "./lead.js";

const DASH = /\s?[-–—]\s?/y;
const TIGHT_DASH = /[-–—]/y;
const TO = /\s{1,3}(to|through|until|till|and|into)\s{1,3}(?:on\s)?(?:the\s(?=\d|[A-Z]))?/y;

/**
 * The other end after a date: "Oct. 17–30", "from Nov. 1 to Nov. 5", "between mid-October and late January". Without "from" or
 * "between" a range needs a dash, "to" or "through" between two dates of one kind; "and" needs "between".
 */
export function secondEnd(text: string, core: Core, lead: Lead): Core | null {
  const { reading } = core;
  if (reading.form === "stretch" || reading.form === "moment") return null;
  const month = reading.form === "calendar" && reading.day !== null ? reading.month : null;
  const dashed = matchEnd(DASH, text, core.end);
  if (dashed !== null) {
    const tight = matchEnd(TIGHT_DASH, text, core.end) === dashed;
    const other = simpleDate(text, dashed, tight ? month : null);
    return other && sameKind(core, other) ? other : null;
  }
  TO.lastIndex = core.end;
  const link = TO.exec(text)?.[1];
  if (link === undefined) return null;
  const both = lead.preposition === "from" || lead.preposition === "between";
  if (link === "and" ? lead.preposition !== "between" : link === "into" ? !core.night : false) return null;
  const other = simpleDate(text, TO.lastIndex, month);
  if (!other) return null;
  if (both) return other;
  return sameKind(core, other) ? other : null;
}

function matchEnd(pattern: RegExp, text: string, index: number): number | null {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Two days in order, two months, two weekdays; a year only after a year. */
function sameKind(from: Core, to: Core): boolean {
  const [first, second] = [from.reading, to.reading];
  if (first.form === "weekday") return second.form === "weekday";
  if (first.form !== "calendar" || second.form !== "calendar") return false;
  if ((first.day === null) !== (second.day === null) || (first.month === null) !== (second.month === null))
    return false;
  const sameMonth = first.month === second.month && first.year === second.year;
  return first.day === null || second.day === null || !sameMonth || second.day > first.day;
}
