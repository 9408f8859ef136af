import type { PartialDate } from "@sitrep/model";
import { writtenDate } from "./written-date.js";

/** What comes out anew each day or week, and says in its headline which issue it is. */
const EDITION =
  /\b(?:update|report|sitrep|assessment|brief|briefing|bulletin|digest|roundup|summary|overview|newsletter|snapshot|readout|transcript|communiqu[eé]|statement|release|remarks)s?\b/i;
/** A separator, a bracket or "as of" before a day that ends the headline, and no second day beside it. */
const LAST_DAY =
  /(?:(?:[,|:(]|(?<!\d)[–—]|\s-)(?:\sas\s(?:of|at))?|\sas\s(?:of|at))\s*((?:\d|\p{L})[\p{L}\d ,./-]{6,25})\)?$/iu;

/** "Flash Update No. 4 – 21 April 2023", "Daily brief (March 3, 2024)": the day that the headline gives of its issue; null where it names none. */
export function editionDay(title: string): PartialDate | null {
  if (!EDITION.test(title)) return null;
  const last = LAST_DAY.exec(title.trim())?.[1];
  const found = last === undefined ? null : writtenDate(last);
  return found?.rest === "" && found.date?.length === 10 ? found.date : null;
}
