import { boundsOf, prefixOf, Qualifier } from "@sitrep/model";
import { EARLY, isEarly } from "../records/days.js";
import { landNamed, pointDoubt } from "../records/lands.js";
import type { RecordFields } from "../records/new-record.js";
import type { BadCell } from "../records/outcomes.js";
import type { Native } from "../records/records-layout.js";
import { remembered } from "../records/remembered.js";
import { countryIn } from "../words.js";
import { NO_TOLL, type Toll, tollOf } from "./numbers.js";

/** Cells by our column; the parts of a date are `event_date/year`, a qualifier is `fatalities/qualifier`. */
export type OwnCells = Readonly<Record<string, string | number | null>>;

/** The record's fields from the cells of a table of one's own, or the cell that does not go with the others. */
export function ownFields(cells: OwnCells, native: Native): RecordFields | BadCell {
  const text = (column: string): string | null => {
    const value = cells[column] ?? null;
    return value === null ? null : String(value);
  };
  const number = (column: string): number | null => {
    const value = cells[column];
    return typeof value === "number" ? value : null;
  };
  const toll = tollCells(text("fatalities") ?? "", text("fatalities/qualifier"));
  const hurt = tollCells(text("injured") ?? "", text("injured/qualifier"));
  const killed = {
    low: number("fatalities_low") ?? toll.low,
    best: number("fatalities_best") ?? toll.best,
    high: number("fatalities_high") ?? toll.high,
  };
  const injured = {
    low: number("injured_low") ?? hurt.low,
    best: hurt.best,
    high: number("injured_high") ?? hurt.high,
  };
  const written = text("event_date");
  const date = dayIn(written);
  const hour = date === written ? null : (written?.slice(date?.length).replace("T", "") ?? null);
  const when = datesOf(date, dayIn(text("date_from")), dayIn(text("date_to")));
  const country = text("country");
  const country_code = text("country_code") ?? (country === null ? null : countryOf(country));
  const [north, east] = text("coordinates")?.split(" ").map(Number) ?? [];
  const [latitude, longitude] = [number("latitude") ?? north ?? null, number("longitude") ?? east ?? null];
  const located = latitude !== null && longitude !== null;
  const land = country_code === null ? null : landNamed(country_code);
  const doubt = land && located ? pointDoubt(land, latitude, longitude) : null;
  return {
    source_event_id: text("source_event_id"),
    ...when,
    event_time: text("event_time") ?? hour,
    time_precision: number("time_precision"),
    disorder_type: text("disorder_type"),
    event_type: text("event_type"),
    sub_event_type: text("sub_event_type"),
    actor1: text("actor1"),
    assoc_actor_1: text("assoc_actor_1"),
    inter1: text("inter1"),
    actor2: text("actor2"),
    assoc_actor_2: text("assoc_actor_2"),
    inter2: text("inter2"),
    interaction: text("interaction"),
    civilian_targeting: text("civilian_targeting"),
    country,
    country_code,
    region: text("region"),
    admin1: text("admin1"),
    admin2: text("admin2"),
    admin3: text("admin3"),
    location: text("location"),
    latitude,
    longitude,
    geo_precision: number("geo_precision"),
    geo_radius_m: number("geo_radius_m"),
    source: text("source"),
    source_scale: text("source_scale"),
    source_url: text("source_url"),
    other_source_url: text("other_source_url"),
    number_of_sources: number("number_of_sources"),
    notes: text("notes"),
    fatalities_low: killed.low,
    fatalities_best: killed.best,
    fatalities_high: killed.high,
    deaths_a: number("deaths_a"),
    deaths_b: number("deaths_b"),
    deaths_civilians: number("deaths_civilians"),
    deaths_unknown: number("deaths_unknown"),
    injured_low: injured.low,
    injured: injured.best,
    injured_high: injured.high,
    kidnapped: number("kidnapped"),
    missing: number("missing"),
    women_killed: number("women_killed"),
    children_killed: number("children_killed"),
    women_injured: number("women_injured"),
    children_injured: number("children_injured"),
    weapon: text("weapon"),
    confidence: text("confidence"),
    tags: text("tags"),
    timestamp: text("timestamp"),
    flags: [
      ...(isBroken(killed) || isBroken(injured) ? ["order-broken"] : []),
      ...(toll.isAbout ? ["fatalities-about"] : []),
      ...(toll.isVague ? ["fatalities-vague"] : []),
      ...(hurt.isAbout ? ["injured-about"] : []),
      ...(hurt.isVague ? ["injured-vague"] : []),
      ...(when.date_from !== null && when.date_to !== null && when.date_from > when.date_to
        ? ["dates-reversed"]
        : []),
      ...([when.event_date ?? null, when.date_from, when.date_to].some(isEarly) ? [EARLY] : []),
      ...(doubt === null ? [] : [doubt]),
    ],
    native,
  };
}

const countryOf = remembered(countryIn);

const isBroken = ({ low, best, high }: Pick<Toll, "low" | "best" | "high">): boolean =>
  (low !== null && best !== null && low > best) ||
  (best !== null && high !== null && best > high) ||
  (low !== null && high !== null && low > high);

/** "between 3 7" with no qualifier of its own, or "exact 5 " with one from another column. */
function tollCells(toll: string, qualifier: string | null): Toll {
  if (toll === "") return NO_TOLL;
  // most are a number and nothing else
  if (qualifier === null && toll.startsWith("exact ")) return { ...NO_TOLL, best: Number(toll.slice(6)) };
  const [own, value, value_high] = toll.split(" ");
  if (!value) return { ...NO_TOLL, isVague: own === "vague" };
  const ends = { value: Number(value), value_high: value_high ? Number(value_high) : null };
  const read = Qualifier.safeParse(own === "exact" && qualifier !== null ? qualifier : own).data ?? "exact";
  return tollOf({ ...ends, qualifier: read }, read);
}

/** The day of a date that has its hour after it. */
const dayIn = (date: string | null): string | null =>
  date === null || date.length <= 10 || date[10] !== "T" ? date : date.slice(0, 10);

type Dates = Pick<RecordFields, "event_date"> & {
  readonly date_from: string | null;
  readonly date_to: string | null;
};

/** The bounds are the date's, where they have no columns of their own; the date is what both bounds share, where it has none. */
function datesOf(written: string | null, from: string | null, to: string | null): Dates {
  const [date = null, end = null] = written !== null && written.length > 10 ? written.split("/") : [written];
  if (end !== null) return datesOf(null, from ?? date, to ?? end);
  const own = date === null ? null : boundsOf(date);
  const first = from === null ? (own?.from ?? null) : (boundsOf(from)?.from ?? null);
  const last =
    to === null
      ? (own?.to ?? (from === null ? null : (boundsOf(from)?.to ?? null)))
      : (boundsOf(to)?.to ?? null);
  const shared = first !== null && last !== null ? prefixOf({ from: first, to: last }) : null;
  return { event_date: date ?? shared, date_from: first, date_to: last };
}
