import type { Mention } from "../mentions/mention.js";
import { rowReport } from "../mentions/reports.js";
import type { HeldRecord } from "./held-record.js";
import { countryOf, placeIdOf, sidesOf, whenOfRecord } from "./sighting.js";

/** One row of an event table among the members of an event. Both its sides stand in `actor`: it does not tell who acts. */
export function mentionOf(record: HeldRecord): Mention {
  const country = countryOf(record);
  const figures = new Set(record.best ? [`${record.best} killed`] : []);
  return {
    id: record.id,
    members: [],
    kind: "record",
    event_type: null,
    report: rowReport(`${record.file_hash}:${record.line}`, figures),
    dataset: record.dataset,
    when: whenOfRecord(record),
    actor: sidesOf(record),
    target: [],
    country: country === null ? [] : [country],
    place: record.location,
    place_id: placeIdOf(record, country),
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
}
