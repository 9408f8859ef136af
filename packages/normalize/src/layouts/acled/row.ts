import { z } from "zod";
import { type DayOrder, orderCure } from "../records/day-order.js";
import { aDay, dayOf } from "../records/days.js";
import { degrees } from "../records/degrees.js";
import { AN_INSTANT, instantOf } from "../records/instants.js";
import { NO_NUMBER, NO_WORDS } from "../records/null-words.js";
import { made, requiredMade, text, whole } from "../rows/cells.js";

const words = () => text(NO_WORDS);

/** What says the order of day and month, where no row shows it. */
export const CURE = orderCure("acled", ["event_date"]);

const day = (order: DayOrder | null) => requiredMade((words) => dayOf(words, order), aDay(CURE));

/** A row of ACLED, of any edition: columns that an edition lacks are null. Inter codes are numbers until 2023, words since. */
export const AcledRow = z.object({
  event_id_cnty: words(),
  data_id: words(),
  event_date: day(null),
  year: whole(1900, 2200, NO_NUMBER, "a year"),
  time_precision: whole(1, 3, NO_NUMBER, "1 (day), 2 (week) or 3 (month)"),
  disorder_type: words(),
  event_type: words(),
  sub_event_type: words(),
  actor1: words(),
  assoc_actor_1: words(),
  inter1: words(),
  actor2: words(),
  assoc_actor_2: words(),
  inter2: words(),
  interaction: words(),
  civilian_targeting: words(),
  /** a country's number of ISO 3166-1 */
  iso: words(),
  region: words(),
  country: words(),
  admin1: words(),
  admin2: words(),
  admin3: words(),
  location: words(),
  latitude: degrees(90, NO_NUMBER),
  longitude: degrees(180, NO_NUMBER),
  geo_precision: whole(1, 3, NO_NUMBER, "1 (town), 2 (part of a region) or 3 (region)"),
  source: words(),
  source_scale: words(),
  notes: words(),
  fatalities: whole(0, 1_000_000, NO_NUMBER, "a number of people"),
  tags: words(),
  timestamp: made(instantOf, AN_INSTANT, NO_NUMBER),
});
export type AcledRow = z.output<typeof AcledRow>;

/** The same in a file whose days are of one order. */
export const acledRow = (order: DayOrder | null): typeof AcledRow =>
  order === null ? AcledRow : AcledRow.extend({ event_date: day(order) });
