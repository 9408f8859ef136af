import type { LinkableRecord } from "@sitrep/model";
import { type DaySpan, dayNumber } from "../days.js";

/** A record as it is held while all of them are looked through: about 250 bytes, for there may be a million. */
export interface HeldRecord {
  readonly id: string;
  readonly file: string;
  readonly file_hash: string;
  readonly line: number;
  readonly dataset: string;
  readonly date: string | null;
  /** days since 1970-01-01, inclusive */
  readonly first: number;
  readonly last: number;
  readonly country: string | null;
  readonly location: string | null;
  /** hundred-thousandths of a degree; null where not given */
  readonly north: number | null;
  readonly east: number | null;
  /** metres; null where the data set does not say */
  readonly radius: number | null;
  /** who took part, as written, joined by line ends: no direction is meant */
  readonly actors: string;
  /** whether its words are those of what is fired or dropped from afar */
  readonly isFromAfar: boolean;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly injured: number | null;
}

export const DEGREE = 100_000;

/** A date that is wider than a quarter tells nothing that a report could be matched by. */
const WIDEST_DAYS = 92;
/** Words of event tables for what is fired or dropped from afar (ACLED's sub-events, CAMEO's names). */
const FROM_AFAR = /\b(?:air|drone|aerial|missile|shelling|artillery|bomb(?:ing|ardment)?)\b/i;
/** What took place without anybody firing at anybody: a protest in a town is not the attack there. */
const PEACEFUL =
  /\b(?:protests?|riots?|demonstrat\w*|strategic developments?|agreements?|statements?|consult\w*|cooperat\w*|appeals?|visits?|negotiat\w*|diploma\w*|aid)\b/i;

/**
 * Records as they come, each kept small. Those without a day, or of no violence, cannot be an attack or strike and are let go; a file
 * that is there twice is taken once.
 */
export class RecordHold {
  readonly held: HeldRecord[] = [];
  readonly #interned = new Map<string, string>();
  /** hash of a file's bytes → the file whose rows are taken */
  readonly #files = new Map<string, string>();

  add(record: LinkableRecord): void {
    const span = spanOf(record);
    const file = this.#files.get(record.file_hash) ?? record.file;
    if (span === null || isPeaceful(record) || file !== record.file) return;
    this.#files.set(record.file_hash, file);
    const { actor1, assoc_actor_1, actor2, assoc_actor_2, latitude, longitude } = record;
    const isPlaced = latitude !== null && longitude !== null;
    this.held.push({
      id: record.record_id,
      file,
      file_hash: this.#one(record.file_hash),
      line: record.line,
      dataset: this.#one(record.dataset),
      date: this.#oneOrNone(record.event_date),
      ...span,
      country: this.#oneOrNone(record.country_code ?? record.country),
      location: this.#oneOrNone(record.location),
      north: isPlaced ? Math.round(latitude * DEGREE) : null,
      east: isPlaced ? Math.round(longitude * DEGREE) : null,
      radius: record.geo_radius_m,
      actors: this.#one([actor1, assoc_actor_1, actor2, assoc_actor_2].filter((name) => name).join("\n")),
      isFromAfar: FROM_AFAR.test(`${record.event_type ?? ""} ${record.sub_event_type ?? ""}`),
      low: record.fatalities_low,
      best: record.fatalities_best,
      high: record.fatalities_high,
      injured: record.injured,
    });
  }

  /** The first text of these words: a million rows have some thousand names, and each row brings its own copy. */
  #one(words: string): string {
    const known = this.#interned.get(words);
    if (known === undefined) this.#interned.set(words, words);
    return known ?? words;
  }

  #oneOrNone(words: string | null): string | null {
    return words === null ? null : this.#one(words);
  }
}

function spanOf({ date_from, date_to }: LinkableRecord): DaySpan | null {
  if (date_from === null || date_to === null) return null;
  const [first, last] = [dayNumber(date_from), dayNumber(date_to)];
  return last < first || last - first > WIDEST_DAYS ? null : { first, last };
}

const isPeaceful = ({ event_type, sub_event_type }: LinkableRecord): boolean =>
  PEACEFUL.test(`${event_type ?? ""} ${sub_event_type ?? ""}`);
