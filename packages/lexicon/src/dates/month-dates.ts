import { type Core, monthFirst, monthNamed } from "./calendar.js";
import { DOUBTFUL_MONTHS } from "./calendar-words.js";
import { type Lead, leadOf } from "./lead.js";
import { addDays } from "./listed.js";
import { add, type Scan } from "./scan.js";

/** "Oct. 7", "mid-October", "Oct. 17, 18 and 19", from a month's name. */
export function readMonth(scan: Scan, start: number, end: number, raw: string, word: string): number {
  const month = monthNamed(raw);
  const core = month === null ? null : monthFirst(scan.text, start, end, month);
  if (!core || month === null) return 0;
  const lead = leadOf(scan.text, start, scan.floor);
  if (core.reading.day === null && core.reading.year === null && !isPlainMonth(scan.text, core, lead, word))
    return 0;
  const read = add(scan, core, lead, core.reading.day === null);
  return core.reading.day === null ? read : addDays(scan, core, read);
}

const NAME_BEHIND = /^\s[A-Z][a-z]/;
const NAMED_AFTER = new Set(["of", "as_of", "from", "after", "before"]);

/** "May", "Jan" and "April" alone are months only where a preposition says so: people are called that. */
function isPlainMonth(text: string, core: Core, lead: Lead, word: string): boolean {
  const short = word.length < 5 && word !== "june" && word !== "july";
  if (!short && !DOUBTFUL_MONTHS.has(word)) return true;
  const said =
    lead.part !== null || lead.share !== null || (lead.determiner !== null && lead.determiner !== "the");
  if (said) return true;
  if (lead.preposition === null || lead.preposition === "on") return false;
  const name = text.charCodeAt(core.end - 1) !== 46 && NAME_BEHIND.test(text.slice(core.end, core.end + 3));
  return !(name && (short || NAMED_AFTER.has(lead.preposition)));
}
