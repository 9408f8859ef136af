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
  /** a report's event may have hit several places; empty where none is reported */
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
const NO_FIGURES: ReadonlySet<string> = new Set();

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

/** Reads rows; what names stand for is looked up once a name, for rows are many and names few. */
export class RowReader {
  readonly #names: Names;
  readonly #places = new Map<string, Spot | null>();
  readonly #sides = new Map<string, readonly string[]>();

  constructor(names: Names) {
    this.#names = names;
  }

  /** What a row says. */
  read(record: HeldRecord): Sighting {
    const country = countryOf(record);
    const { best, low, high, injured } = record;
    const spot = spotOfRecord(record, this.#placeNamed(record.location, country));
    const first = low ?? best;
    return {
      when: whenOfRecord(record),
      report: rowReport(`${record.file_hash}:${record.line}`, NO_FIGURES),
      isLead: false,
      country: country === null ? [] : [country],
      spots: spot === null ? [] : [spot],
      sides: this.#sidesNamed(record.actors),
      killed:
        first === null
          ? null
          : { given: new Set([best ?? first]), low: first, high: Math.max(high ?? first, best ?? first) },
      injured: injured === null ? NO_NUMBERS : new Set([injured]),
    };
  }

  #placeNamed(location: string | null, country: string | null): Spot | null {
    if (location === null) return null;
    const key = `${country} ${location}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const spot = spotOf(location, placeNamed(location, country)?.place_id ?? null, this.#names);
    this.#places.set(key, spot);
    return spot;
  }

  #sidesNamed(actors: string): readonly string[] {
    const known = this.#sides.get(actors) ?? sidesNamed([actors]);
    this.#sides.set(actors, known);
    return known;
  }
}

/** The day or days of a row: its coders have settled them. */
export const whenOfRecord = ({ date, first, last }: HeldRecord): When =>
  whenOf({ date, from: dayOf(first), to: dayOf(last), basis: "explicit", time: null });

/** ISO code of the row's country, or its own words. */
export const countryOf = ({ country }: HeldRecord): string | null =>
  country === null || country.length === 2 ? country : (placeNamed(country)?.place_id ?? country);

/** The place that a row names and its own coordinates as one; the name counts only where the coordinates do not speak against it. */
function spotOfRecord({ location, north, east, radius }: HeldRecord, named: Spot | null): Spot | null {
  if (north === null || east === null) return named;
  const [latitude, longitude] = [north / DEGREE, east / DEGREE];
  const known = named !== null && isAround(named, latitude, longitude, radius) ? named : null;
  const radiusMetres = radius ?? known?.radiusMetres ?? TOWN_METRES;
  return {
    place: location ?? "",
    place_id: known?.place_id ?? null,
    kind: radiusMetres > 30_000 ? "wide" : (known?.kind ?? "city"),
    latitude,
    longitude,
    radiusMetres,
  };
}

/** Coordinates this far beyond both radii are another place of the name. */
const OTHER_METRES = 25_000;

const isAround = (spot: Spot, latitude: number, longitude: number, radius: number | null): boolean =>
  spot.latitude === null ||
  spot.longitude === null ||
  metresBetween(spot.latitude, spot.longitude, latitude, longitude) <=
    spot.radiusMetres + (radius ?? 0) + OTHER_METRES;

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
