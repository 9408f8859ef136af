import {
  boundsOf,
  type CasualtyClaim,
  type Document,
  type EventClaim,
  idOf,
  type Record,
} from "@sitrep/model";
import { injured } from "./claims.js";

const NOTHING_ELSE = {
  event_time: null,
  time_precision: 1,
  disorder_type: null,
  inter1: null,
  inter2: null,
  interaction: null,
  civilian_targeting: null,
  region: null,
  admin1: null,
  admin2: null,
  admin3: null,
  source: null,
  source_scale: null,
  source_url: null,
  other_source_url: null,
  number_of_sources: null,
  notes: null,
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
  tags: null,
  timestamp: null,
  flags: [],
  native: {},
};

const US = "Military Forces of the United States (2021-2025)";
const MILITIAS = "Islamic Resistance in Iraq";

type Given = Partial<Record>;
const COUNTRIES: { readonly [code: string]: string } = { IQ: "Iraq", SY: "Syria", JO: "Jordan", YE: "Yemen" };

function recordOf(dataset: string, id: string, date: string, country: string, rest: Given): Record {
  const bounds = boundsOf(date);
  const dead = rest.fatalities_best ?? 0;
  return {
    record_id: idOf("record", dataset, id),
    file: `tables/${dataset.toLowerCase().replace(" ", "-")}.csv`,
    file_hash: idOf("file", dataset),
    line: Number.parseInt(idOf("line", id).slice(0, 6), 16) + 2,
    dataset,
    source_event_id: id,
    event_date: date,
    date_from: bounds?.from ?? null,
    date_to: bounds?.to ?? null,
    event_type: null,
    sub_event_type: null,
    actor1: MILITIAS,
    assoc_actor_1: null,
    actor2: US,
    assoc_actor_2: null,
    country: COUNTRIES[country] ?? null,
    country_code: country,
    location: null,
    latitude: null,
    longitude: null,
    geo_precision: 1,
    geo_radius_m: null,
    fatalities_low: dead,
    fatalities_best: dead,
    fatalities_high: dead,
    ...NOTHING_ELSE,
    ...rest,
  };
}

/** A made-up row in the manner of ACLED: one day, a town, no estimate but the one. */
export const acled = (id: string, date: string, country: string, rest: Given = {}): Record =>
  recordOf("ACLED", id, date, country, {
    event_type: "Explosions/Remote violence",
    sub_event_type: "Air/drone strike",
    geo_radius_m: 5_000,
    ...rest,
  });

/** A made-up row in the manner of UCDP GED: sides without a coalition, three estimates, a place that may be kilometres off. */
export const ucdp = (id: string, date: string, country: string, rest: Given = {}): Record =>
  recordOf("UCDP GED", id, date, country, {
    event_type: "State-based violence",
    actor1: "Government of United States of America",
    actor2: "Kataib Hezbollah",
    geo_radius_m: 25_000,
    geo_precision: 2,
    ...rest,
  });

export const at = (location: string, latitude: number, longitude: number) => ({
  location,
  latitude,
  longitude,
});
export const dead = (best: number, low = best, high = best) => ({
  fatalities_best: best,
  fatalities_low: low,
  fatalities_high: high,
});

export function killed(document: Document, about: EventClaim, value: number): CasualtyClaim {
  return { ...injured(document, about, value, 8), outcome: "killed" };
}
