import type { Comparison } from "../compare/compare.js";
import { thresholds } from "../features.js";
import type { Names } from "../names.js";
import { compareSightings } from "./compare-sightings.js";
import { DEGREE, type HeldRecord } from "./held-record.js";
import type { RowReader, Sighting } from "./sighting.js";

/** Rows of two data sets that may be one event, by their positions. */
export interface RecordPair extends Comparison {
  readonly left: number;
  readonly right: number;
}

/** Wider dates are no key: a row of a month would meet every other of it. */
const WIDEST_DAYS = 10;
/** A row of a whole country would meet every other of it. */
const WIDEST_METRES = 150_000;
/** Two rows of data sets are within their radii and this of one another; a degree of latitude has 111 km. */
const SLACK = Math.round((10 / 111) * DEGREE);
const FURTHEST = Math.round((310 / 111) * DEGREE);
/** In a crowd of rows of one day each looks at so many of the others, nearest in latitude first. */
const LOOKED_AT = 600;
/** Who has more than so many beside it cannot be told apart from them, and is compared with none. */
const MOST_NEAR = 48;

/**
 * Rows of different data sets that may be one event: of one day or days next to one another, and near in latitude. Rows of one data set
 * are never compared: their coders have told them apart.
 */
export function recordPairs(records: readonly HeldRecord[], reader: RowReader, names: Names): RecordPair[] {
  if (records.every(({ dataset }) => dataset === records[0]?.dataset)) return [];
  const days = byDay(records);
  const pairs = new Map<string, RecordPair>();
  let sightings = new Map<number, Sighting>();
  let before = new Map<number, Sighting>();
  const met = new Map<number, number>();
  // a pair is met from both its ends
  const isCrowded = (at: number) => (met.get(at) ?? 0) > 2 * MOST_NEAR;
  const sightingAt = (at: number, record: HeldRecord): Sighting => {
    const known = sightings.get(at) ?? before.get(at);
    const made = known ?? reader.read(record);
    sightings.set(at, made);
    return made;
  };
  for (const [day, own] of days) {
    [before, sightings] = [sightings, new Map()];
    for (const others of [own, days.get(day + 1) ?? []])
      for (const [left, right] of nearIn(own, others, records)) {
        const [a, b] = [records[left], records[right]];
        const key = `${left} ${right}`;
        if (!a || !b || pairs.has(key) || isCrowded(left) || isCrowded(right)) continue;
        for (const at of [left, right]) met.set(at, (met.get(at) ?? 0) + 1);
        const comparison = compareSightings(sightingAt(left, a), sightingAt(right, b), names);
        if (comparison !== null && comparison.points >= thresholds.row_linked)
          pairs.set(key, { left, right, ...comparison });
      }
  }
  return [...pairs.values()].filter(({ left, right }) => !isCrowded(left) && !isCrowded(right));
}

/** Positions of rows by each of their days, in the order of days; of one day in the order of latitude, then of ids. */
function byDay(records: readonly HeldRecord[]): Map<number, number[]> {
  const days = new Map<number, number[]>();
  for (const [at, { first, last, north, radius }] of records.entries()) {
    if (north === null || last - first > WIDEST_DAYS || (radius ?? 0) > WIDEST_METRES) continue;
    for (let day = first; day <= last; day++) {
      const own = days.get(day);
      if (own) own.push(at);
      else days.set(day, [at]);
    }
  }
  const northOf = (at: number) => records[at]?.north ?? 0;
  const idOf = (at: number) => records[at]?.id ?? "";
  for (const own of days.values())
    own.sort((a, b) => northOf(a) - northOf(b) || (idOf(a) < idOf(b) ? -1 : 1));
  return new Map([...days].sort(([a], [b]) => a - b));
}

/** Each of the one with those of the other that are near it; pairs of positions, the lower first. */
function* nearIn(
  own: readonly number[],
  others: readonly number[],
  records: readonly HeldRecord[],
): Generator<readonly [number, number]> {
  for (const at of own) {
    const near = nearTo(at, others, records);
    if (near.length <= MOST_NEAR) for (const other of near) yield at < other ? [at, other] : [other, at];
  }
}

/** Those near a row, nearest in latitude first: one step up or down the order at a time. */
function nearTo(at: number, order: readonly number[], records: readonly HeldRecord[]): number[] {
  const one = records[at];
  if (!one || one.north === null) return [];
  const near: number[] = [];
  let up = firstFrom(order, one.north, records);
  let down = up - 1;
  for (let looked = 0; looked < LOOKED_AT && near.length <= MOST_NEAR; looked++) {
    const [above, below] = [gapTo(order[up], one.north, records), gapTo(order[down], one.north, records)];
    if (Math.min(above, below) > FURTHEST) break;
    const other = above <= below ? order[up++] : order[down--];
    if (other !== undefined && areNear(one, records[other])) near.push(other);
  }
  return near;
}

/** Where in an order by latitude those begin that lie no further south. */
function firstFrom(order: readonly number[], north: number, records: readonly HeldRecord[]): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[order[middle] ?? 0]?.north ?? 0) < north) low = middle + 1;
    else high = middle;
  }
  return low;
}

const gapTo = (at: number | undefined, north: number, records: readonly HeldRecord[]): number =>
  at === undefined ? Number.POSITIVE_INFINITY : Math.abs((records[at]?.north ?? 0) - north);

/** Of two data sets and one country, and no further apart than both radii allow: what can be recognised without reading the row. */
function areNear(one: HeldRecord, other: HeldRecord | undefined): boolean {
  if (!other || other.dataset === one.dataset) return false;
  if (one.north === null || other.north === null || one.east === null || other.east === null) return false;
  if (one.country?.length === 2 && other.country?.length === 2 && one.country !== other.country) return false;
  const reach = (((one.radius ?? 5_000) + (other.radius ?? 5_000)) / 111_000) * DEGREE + SLACK;
  // a degree of longitude is the shorter, the further from the equator
  const shrunk = Math.max(0.1, Math.cos((one.north / DEGREE) * (Math.PI / 180)));
  return Math.abs(one.north - other.north) <= reach && Math.abs(one.east - other.east) * shrunk <= reach;
}
