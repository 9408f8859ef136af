import { prefixOf, type Record } from "@sitrep/model";
import type { RowContext } from "../layout.js";
import { EARLY, isEarly } from "../records/days.js";
import { type Land, landNamed, pointDoubt } from "../records/lands.js";
import { isTooLong } from "./day-order.js";
import type { UcdpRow } from "./row.js";
import { firstSourceDay } from "./sources.js";

/** The kinds of violence of the codebook, by type_of_violence. */
const VIOLENCE = [null, "State-based violence", "Non-state violence", "One-sided violence"] as const;

const COUNTRY = 6;
/**
 * How far from its point an event may have been, by where_prec, in metres: 1 the place itself, taken as 5 km wide like the towns of
 * the lexicon; 2 about 25 km by the codebook; 3 and 4 a second-level and a first-level division, told by a point within: such are
 * circles of 30 and 100 km on the average, and the point may be off their middle; 5 a line or an area without an end of its
 * own, as wide as a first-level division; 6 a country: the circle of its area. 7, waters and airspace, says nothing.
 */
const RADIUS_METRES = [null, 5_000, 25_000, 50_000, 150_000, 150_000] as const;

/** The record of a row; `native` holds what has no column of its own. */
export function ucdpRecord(
  row: UcdpRow,
  native: Record["native"],
  record_id: string,
  line: number,
  { file, file_hash }: RowContext,
): Record {
  const { date_start, date_end, where_prec, number_of_sources } = row;
  const land = row.country === null ? null : landNamed(row.country);
  const span =
    date_start <= date_end ? { from: date_start, to: date_end } : { from: date_end, to: date_start };
  return {
    record_id,
    file,
    file_hash,
    line,
    dataset: "UCDP GED",
    source_event_id: String(row.id),
    event_date: date_start === date_end ? date_start : prefixOf(span),
    date_from: span.from,
    date_to: span.to,
    event_time: null,
    time_precision: row.date_prec,
    disorder_type: null,
    event_type: VIOLENCE[row.type_of_violence ?? 0] ?? null,
    sub_event_type: null,
    actor1: row.side_a,
    assoc_actor_1: null,
    inter1: null,
    actor2: row.side_b,
    assoc_actor_2: null,
    inter2: null,
    interaction: null,
    civilian_targeting: null,
    country: row.country,
    country_code: land === null ? null : land.code,
    region: row.region,
    admin1: row.adm_1,
    admin2: row.adm_2,
    admin3: null,
    location: row.where_coordinates,
    latitude: row.latitude,
    longitude: row.longitude,
    geo_precision: where_prec,
    geo_radius_m:
      where_prec === COUNTRY ? (land?.radiusMetres ?? null) : (RADIUS_METRES[where_prec ?? 0] ?? null),
    source: row.source_office ?? row.source_article,
    source_scale: null,
    source_url: null,
    other_source_url: null,
    number_of_sources: number_of_sources === null || number_of_sources < 0 ? null : number_of_sources,
    notes: null,
    fatalities_low: row.low,
    fatalities_best: row.best,
    fatalities_high: row.high,
    deaths_a: row.deaths_a,
    deaths_b: row.deaths_b,
    deaths_civilians: row.deaths_civilians,
    deaths_unknown: row.deaths_unknown,
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
    tags: null,
    timestamp: null,
    flags: flagsOf(row, land),
    native,
  };
}

function flagsOf(row: UcdpRow, land: Land | null): string[] {
  const { low, best, high, date_start, date_end, year, latitude, longitude, where_prec } = row;
  const flags: string[] = [];
  if (isAbove(low, best) || isAbove(best, high) || isAbove(low, high)) flags.push("order-broken");
  if (best !== null && differs(row, best)) flags.push("sum-differs");
  const published = firstSourceDay(row.source_date ?? row.source_article ?? "");
  if (published !== null && published < date_start) flags.push("source-older-than-event");
  if (date_start > date_end) flags.push("dates-reversed");
  if (isTooLong(date_start, date_end, row.date_prec)) flags.push("precision-differs");
  if (isEarly(date_start) || isEarly(date_end)) flags.push(EARLY);
  if (year !== null && (yearOf(date_start) > year || yearOf(date_end) < year)) flags.push("year-differs");
  const point =
    land && latitude !== null && longitude !== null ? pointDoubt(land, latitude, longitude) : null;
  // a row of the whole country says itself that its point stands for it
  if (point !== null && !(point === "country-centroid" && where_prec === COUNTRY)) flags.push(point);
  return flags;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const isAbove = (lower: number | null, higher: number | null) =>
  lower !== null && higher !== null && lower > higher;

/** Whether the best estimate is not the sum of the dead of each side; the four must all be there to tell. */
function differs({ deaths_a, deaths_b, deaths_civilians, deaths_unknown }: UcdpRow, best: number): boolean {
  if (deaths_a === null || deaths_b === null || deaths_civilians === null || deaths_unknown === null)
    return false;
  return deaths_a + deaths_b + deaths_civilians + deaths_unknown !== best;
}
