import { actorNamed, isState, placeNamed } from "@sitrep/lexicon";
import type { EventType, Record } from "@sitrep/model";
import type { Mention } from "./mention.js";
import { rowReport } from "./reports.js";
import { whenOf } from "./when.js";

/** Words of event tables for what is fired or dropped from afar (ACLED's sub-events, CAMEO's names). */
const FROM_AFAR = /\b(?:air|drone|aerial|missile|shelling|artillery|bomb(?:ing|ardment)?)\b/i;

/** One row of an event table. Its coders have settled it: its date is written out, and names are looked up as they stand. */
export function fromRecord(record: Record): Mention {
  const country = record.country_code ?? countryNamed(record.country);
  const place = record.location === null ? null : placeNamed(record.location, country);
  const id = `${record.file_hash}:${record.line}`;
  const figures = new Set(record.fatalities_best ? [`${record.fatalities_best} killed`] : []);
  const from = record.date_from;
  const mention = {
    id: record.record_id,
    kind: "record" as const,
    event_type: typeOf(record),
    report: rowReport(id, figures),
    dataset: record.dataset,
    when: whenOf({ date: record.event_date, from, to: record.date_to, basis: "explicit", time: null }),
    actor: actorsNamed(record.actor1),
    target: actorsNamed(record.actor2),
    country: country === null ? [] : [country],
    place: record.location,
    place_id: place?.place_id ?? null,
    munition: [],
    figures,
    isLead: false,
    isSeveral: false,
    item: null,
    said_by: null,
    publishers: [record.dataset.toLowerCase()],
    file: record.file,
    line: record.line,
    char_start: null,
    char_end: null,
  };
  return { ...mention, members: [] };
}

/** A country that the layout did not know: as the lexicon knows it, else in its own words. */
const countryNamed = (words: string | null): string | null =>
  words === null ? null : (placeNamed(words)?.place_id ?? words);

const actorsNamed = (words: string | null): string[] => {
  const actor = words === null ? null : actorNamed(words);
  return actor === null ? [] : [actor];
};

/** A state's fire from afar is a strike, a group's an attack; null where the row does not tell. */
function typeOf({ actor1, event_type, sub_event_type }: Record): EventType | null {
  const actor = actor1 === null ? null : actorNamed(actor1);
  if (actor === null) return null;
  if (!isState(actor)) return "attack";
  return FROM_AFAR.test(`${event_type} ${sub_event_type}`) ? "strike" : null;
}
