import type { Record } from "@sitrep/model";
import type { BadCell, RowContext } from "../layout.js";
import { EARLY, isEarly } from "../records/days.js";
import { type Land, landNamed, landNumbered, pointDoubt } from "../records/lands.js";
import { NO_EVENT_ID } from "../records/new-record.js";
import { daySpan, monthSpan, type Span, weekSpan } from "../records/spans.js";
import { deathsDoubt } from "./deaths-told.js";
import type { AcledRow } from "./row.js";

/**
 * How far from its point an event may have been, by geo_precision, in metres: 1 the town named, which is 5 km wide like the towns of
 * the lexicon; 2 a part of a region, told by a town in it: second-level divisions are circles of 30 km on the average, and the
 * town may be at the edge; 3 a region, told by its capital: first-level divisions are circles of 100 km, and capitals
 * seldom are in the middle.
 */
const RADIUS_METRES = [null, 5_000, 50_000, 150_000] as const;

/** The record of a row; `native` holds what has no column of its own. */
export function acledRecord(
  row: AcledRow,
  native: Record["native"],
  record_id: string,
  line: number,
  { file, file_hash }: RowContext,
): Record | BadCell {
  if (row.event_id_cnty === null && row.data_id === null) return NO_ID;
  const land = landOf(row);
  const span = spanOf(row);
  return {
    record_id,
    file,
    file_hash,
    line,
    dataset: "ACLED",
    source_event_id: row.event_id_cnty ?? row.data_id,
    event_date: row.event_date,
    date_from: span.from,
    date_to: span.to,
    event_time: null,
    time_precision: row.time_precision,
    disorder_type: row.disorder_type,
    event_type: row.event_type,
    sub_event_type: row.sub_event_type,
    actor1: row.actor1,
    assoc_actor_1: row.assoc_actor_1,
    inter1: row.inter1,
    actor2: row.actor2,
    assoc_actor_2: row.assoc_actor_2,
    inter2: row.inter2,
    interaction: row.interaction,
    civilian_targeting: row.civilian_targeting,
    country: row.country,
    country_code: land === null ? null : land.code,
    region: row.region,
    admin1: row.admin1,
    admin2: row.admin2,
    admin3: row.admin3,
    location: row.location,
    latitude: row.latitude,
    longitude: row.longitude,
    geo_precision: row.geo_precision,
    geo_radius_m: RADIUS_METRES[row.geo_precision ?? 0] ?? null,
    source: row.source,
    source_scale: row.source_scale,
    source_url: null,
    other_source_url: null,
    number_of_sources: null,
    notes: row.notes,
    fatalities_low: null,
    fatalities_best: row.fatalities,
    fatalities_high: null,
    deaths_a: null,
    deaths_b: null,
    deaths_civilians: null,
    deaths_unknown: null,
    injured_low: null,
    injured: null,
    injured_high: null,
    kidnapped: null,
    missing: null,
    women_killed: null,
    children_killed: null,
    women_injured: null,
    children_injured: null,
    weapon: null,
    confidence: null,
    tags: row.tags,
    timestamp: row.timestamp,
    flags: flagsOf(row, land),
    native,
  };
}

const NO_ID: BadCell = {
  column: "event_id_cnty",
  code: "missing-cell",
  found: "",
  expected: "an event id, as AFG12345, or a data_id",
};

/** By its number, and by its name where the edition has none. */
const landOf = ({ iso, country }: AcledRow): Land | null =>
  (iso === null ? null : landNumbered(iso)) ?? (country === null ? null : landNamed(country));

/**
 * The days that a row may mean. For "last week" or "over the weekend" ACLED writes the middle of the time told, so that a week
 * reaches three days to both sides; where only the month is known it writes its middle, and any day of the month will do.
 */
function spanOf({ event_date, time_precision }: AcledRow): Span {
  if (time_precision === 2) return weekSpan(event_date);
  return time_precision === 3 ? monthSpan(event_date) : daySpan(event_date);
}

const NO_FLAGS: string[] = [];

function flagsOf(row: AcledRow, land: Land | null): string[] {
  const { event_date, year, latitude, longitude, timestamp } = row;
  const point =
    land && latitude !== null && longitude !== null ? pointDoubt(land, latitude, longitude) : null;
  const deaths = deathsDoubt(row.fatalities, row.notes);
  const otherYear = year !== null && Number(event_date.slice(0, 4)) !== year;
  const later = timestamp !== null && event_date > timestamp.slice(0, 10);
  const early = isEarly(event_date);
  const noId = row.event_id_cnty === null;
  if (point === null && deaths === null && !otherYear && !later && !early && !noId) return NO_FLAGS;
  const flags: string[] = [];
  if (deaths !== null) flags.push(deaths);
  if (point !== null) flags.push(point);
  if (otherYear) flags.push("year-differs");
  if (later) flags.push("date-in-future-of-timestamp");
  if (early) flags.push(EARLY);
  if (noId) flags.push(NO_EVENT_ID);
  return flags;
}
