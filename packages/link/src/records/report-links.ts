import type { Comparison } from "../compare/compare.js";
import { thresholds } from "../features.js";
import type { Names } from "../names.js";
import { compareSightings } from "./compare-sightings.js";
import type { HeldRecord } from "./held-record.js";
import { countryOf, type RowReader, type Sighting } from "./sighting.js";

/** A report's event, by its position among all, and what a row has to do with it. */
export interface ReportLink extends Comparison {
  readonly event: number;
  readonly record: number;
}

/** A day that may be any of so many is no key to look by. */
const WIDEST_DAYS = 31;
/** Of rows that might be one event of the reports only the best so many are kept: more would only tie. */
const KEPT = 48;

/**
 * Rows that may be an event of the reports. Each row asks for the events of its own days and country only, so the time grows with the
 * number of rows, and what is kept with the number of events.
 */
export function reportLinks(
  events: readonly Sighting[],
  records: readonly HeldRecord[],
  reader: RowReader,
  names: Names,
): ReportLink[] {
  const blocks = blocksOf(events);
  const kept = new Map<number, ReportLink[]>();
  for (const [at, record] of records.entries()) {
    let own: Sighting | null = null;
    for (const event of eventsNear(record, blocks)) {
      own ??= reader.read(record);
      const told = events[event];
      const comparison = told ? compareSightings(told, own, names) : null;
      if (comparison === null || comparison.points < thresholds.row_linked) continue;
      const links = kept.get(event) ?? [];
      links.push({ event, record: at, ...comparison });
      kept.set(event, links.length > 2 * KEPT ? bestOf(links, records) : links);
    }
  }
  return [...kept.values()].flatMap((links) => bestOf(links, records));
}

type Blocks = ReadonlyMap<string, readonly number[]>;
const ANYWHERE = "*";

/** Events by country and day, a day more on each side: a report may count its days in another zone, or be a day off. */
function blocksOf(events: readonly Sighting[]): Blocks {
  const blocks = new Map<string, number[]>();
  for (const [at, { when, country }] of events.entries()) {
    const { reach } = when;
    if (reach === null || reach.last - reach.first > WIDEST_DAYS) continue;
    // the one of a sea, or of no country, is looked for by its day alone
    const isOfLand = country.length > 0 && country.every((code) => code.length === 2);
    for (const area of [...(isOfLand ? country : [ANYWHERE]), "?"])
      for (let day = reach.first - 1; day <= reach.last + 1; day++) {
        const key = `${area} ${day}`;
        const block = blocks.get(key);
        if (block) block.push(at);
        else blocks.set(key, [at]);
      }
  }
  return blocks;
}

/** Events of the row's days and country; of its days alone where it gives no country. Each once, in order. */
function eventsNear(record: HeldRecord, blocks: Blocks): readonly number[] {
  if (blocks.size === 0) return [];
  const country = countryOf(record);
  const found = new Set<number>();
  for (const area of country?.length === 2 ? [country, ANYWHERE] : ["?"])
    for (let day = record.first; day <= record.last; day++)
      for (const event of blocks.get(`${area} ${day}`) ?? []) found.add(event);
  return [...found];
}

const bestOf = (links: ReportLink[], records: readonly HeldRecord[]): ReportLink[] => {
  const idOf = ({ record }: ReportLink) => records[record]?.id ?? "";
  return links.sort((a, b) => b.points - a.points || (idOf(a) < idOf(b) ? -1 : 1)).slice(0, KEPT);
};
