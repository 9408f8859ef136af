import { z } from "zod";
import { type DayOrder, orderCure } from "../records/day-order.js";
import { aDay, dayOf } from "../records/days.js";
import { degrees } from "../records/degrees.js";
import { NO_NUMBER, NO_WORDS } from "../records/null-words.js";
import { requiredMade, requiredWhole, text, whole } from "../rows/cells.js";

const words = () => text(NO_WORDS);
const people = () => whole(0, 10_000_000, NO_NUMBER, "a number of people");

/** What says the order of day and month, where no row shows it. */
export const CURE = orderCure("ucdp-ged", ["date_start", "date_end"]);

const day = (order: DayOrder | null) => requiredMade((words) => dayOf(words, order), aDay(CURE));

/** A row of UCDP GED, of any release: the columns that a record has, or that tell what to doubt. */
export const UcdpRow = z.object({
  id: requiredWhole(1, 1_000_000_000_000, "the number of an event"),
  year: whole(1900, 2200, NO_NUMBER, "a year"),
  type_of_violence: whole(1, 3, NO_NUMBER, "1 (state-based), 2 (non-state) or 3 (one-sided)"),
  side_a: words(),
  side_b: words(),
  number_of_sources: whole(-1, 1_000_000, NO_NUMBER, "a number of sources, or -1 for unknown"),
  source_article: words(),
  source_office: words(),
  source_date: words(),
  where_prec: whole(1, 7, NO_NUMBER, "1 (exact) to 7 (international waters or airspace)"),
  where_coordinates: words(),
  adm_1: words(),
  adm_2: words(),
  latitude: degrees(90, NO_NUMBER),
  longitude: degrees(180, NO_NUMBER),
  country: words(),
  region: words(),
  date_prec: whole(1, 5, NO_NUMBER, "1 (a day) to 5 (more than a month)"),
  date_start: day(null),
  date_end: day(null),
  deaths_a: people(),
  deaths_b: people(),
  deaths_civilians: people(),
  deaths_unknown: people(),
  best: people(),
  high: people(),
  low: people(),
});
export type UcdpRow = z.output<typeof UcdpRow>;

/** The same in a file whose days are of one order. */
export const ucdpRow = (order: DayOrder | null): typeof UcdpRow =>
  order === null ? UcdpRow : UcdpRow.extend({ date_start: day(order), date_end: day(order) });

/** Columns that a record has under a name of its own; what the others say is in `native` too. */
export const TOLD: ReadonlySet<string> = new Set([
  "id",
  "side_a",
  "side_b",
  "number_of_sources",
  "source_office",
  "where_prec",
  "where_coordinates",
  "adm_1",
  "adm_2",
  "latitude",
  "longitude",
  "country",
  "region",
  "date_prec",
  "date_start",
  "date_end",
  "deaths_a",
  "deaths_b",
  "deaths_civilians",
  "deaths_unknown",
  "best",
  "high",
  "low",
]);
