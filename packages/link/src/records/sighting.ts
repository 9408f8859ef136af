import { placeNamed } from "@sitrep/lexicon";
import { metresBetween } from "../compare/metres.js";
import { dayOf } from "../days.js";
import type { Profile, Report, When } from "../mentions/mention.js";
import { rowReport } from "../mentions/reports.js";
import { whenOf } from "../mentions/when.js";
import type { Names } from "../names.js";
import { DEGREE, type HeldRecord } from "./held-record.js";
import { sidesNamed } from "./sides-named.js";

/** A point and how far from it the event may have been. */
export interface Spot {
  /** in the words of the report or row */
  readonly place: string;
  readonly place_id: string | null;
  readonly kind: "base" | "city" | "wide";
  /** degrees; null where no table knows the place and the row gives no coordinates */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly radiusMetres: number;
}

/** What records and reports are compared by: who took part, without who did what to whom. */
export interface Sighting {
  readonly when: When;
  readonly report: Report;
  readonly isLead: boolean;
  readonly country: readonly string[];
  /** a report's event may have hit several places; empty where none is told */
  readonly spots: readonly Spot[];
  readonly sides: readonly string[];
  /** people killed: the numbers given, and the bounds of a coder's estimate */
  readonly killed: Killed | null;
  readonly injured: ReadonlySet<number>;
}

export interface Killed {
  readonly given: ReadonlySet<number>;
  readonly low: number;
  readonly high: number;
}

/** A place of which neither the row nor our tables say how wide it is: a town. */
const TOWN_METRES = 5_000;
const NO_NUMBERS: ReadonlySet<number> = new Set();

/** What the reports of one event say together. */
export function sightingOfReports({ members, ...profile }: Profile, names: Names): Sighting {
  const spots = new Map<string, Spot>();
  for (const { place, place_id } of members) {
    const spot = place === null ? null : spotOf(place, place_id, names);
    if (spot !== null) spots.set(place_id ?? spot.place, spot);
  }
  const killed = numbersOf(profile.figures, "killed");
  return {
    when: profile.when,
    report: profile.report,
    isLead: profile.isLead,
    country: profile.country,
    spots: [...spots.values()],
    sides: [...new Set([...profile.actor, ...profile.target])].filter((side) => side !== "civilians"),
    killed: killed.size === 0 ? null : { given: killed, low: Math.min(...killed), high: Math.max(...killed) },
    injured: numbersOf(profile.figures, "injured"),
  };
}

/** What a row says. */
export function sightingOfRecord(record: HeldRecord, names: Names): Sighting {
  const country = countryOf(record);
  const { best, low, high, injured } = record;
  const spot = spotOfRecord(record, country, names);
  const first = low ?? best;
  return {
    when: whenOfRecord(record),
    report: rowReport(`${record.file_hash}:${record.line}`, new Set()),
    isLead: false,
    country: country === null ? [] : [country],
    spots: spot === null ? [] : [spot],
    sides: sidesOf(record),
    killed:
      first === null
        ? null
        : { given: new Set([best ?? first]), low: first, high: Math.max(high ?? first, best ?? first) },
    injured: injured === null ? NO_NUMBERS : new Set([injured]),
  };
}

/** The day or days of a row: its coders have settled them. */
export const whenOfRecord = ({ date, first, last }: HeldRecord): When =>
  whenOf({ date, from: dayOf(first), to: dayOf(last), basis: "explicit", time: null });

export const sidesOf = ({ actors }: HeldRecord): string[] => sidesNamed([actors]);

/** ISO code of the row's country, or its own words. */
export const countryOf = ({ country }: HeldRecord): string | null =>
  country === null || country.length === 2 ? country : (placeNamed(country)?.place_id ?? country);

/** The place of our tables that a row names, where its own coordinates do not speak against it. */
export function placeIdOf(record: HeldRecord, country: string | null): string | null {
  const place = record.location === null ? null : placeNamed(record.location, country);
  if (place === null || record.north === null || record.east === null) return place?.place_id ?? null;
  if (place.latitude === null || place.longitude === null) return place.place_id;
  const apart = metresBetween(place.latitude, place.longitude, record.north / DEGREE, record.east / DEGREE);
  return apart <= (place.geo_radius_m ?? 0) + (record.radius ?? 0) + 25_000 ? place.place_id : null;
}

function spotOfRecord(record: HeldRecord, country: string | null, names: Names): Spot | null {
  const { location, north, east, radius } = record;
  const place_id = placeIdOf(record, country);
  const known = location === null || place_id === null ? null : spotOf(location, place_id, names);
  if (north === null || east === null)
    return known ?? (location === null ? null : spotOf(location, null, names));
  const radiusMetres = radius ?? known?.radiusMetres ?? TOWN_METRES;
  return {
    place: location ?? "",
    place_id,
    kind: radiusMetres > 30_000 ? "wide" : (known?.kind ?? "city"),
    latitude: north / DEGREE,
    longitude: east / DEGREE,
    radiusMetres,
  };
}

/** A place by its id; null for a country, which says no more than the country's code. */
function spotOf(place: string, place_id: string | null, names: Names): Spot | null {
  const site = place_id === null ? null : names.place(place_id);
  if (site?.kind === "country") return null;
  return {
    place,
    place_id,
    kind: site?.kind === "base" || site?.kind === "city" ? site.kind : site ? "wide" : "city",
    latitude: site?.latitude ?? null,
    longitude: site?.longitude ?? null,
    radiusMetres: site?.geo_radius_m ?? TOWN_METRES,
  };
}

const numbersOf = (figures: ReadonlySet<string>, outcome: string): ReadonlySet<number> =>
  new Set([...figures].flatMap((it) => (it.endsWith(` ${outcome}`) ? [Number.parseInt(it, 10)] : [])));
