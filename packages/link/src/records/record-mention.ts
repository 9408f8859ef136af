import type { Mention } from "../mentions/mention.js";
import { rowReport } from "../mentions/reports.js";
import type { HeldRecord } from "./held-record.js";
import type { Sighting } from "./sighting.js";

/** One row of an event table among the members of an event. Both its sides stand in `actor`: it does not tell who acts. */
export function mentionOf(record: HeldRecord, { when, sides, country, spots }: Sighting): Mention {
  const figures = new Set(record.best ? [`${record.best} killed`] : []);
  return {
    id: record.id,
    members: [],
    kind: "record",
    event_type: null,
    report: rowReport(`${record.file_hash}:${record.line}`, figures),
    dataset: record.dataset,
    when,
    actor: sides,
    target: [],
    country,
    place: record.location,
    place_id: spots[0]?.place_id ?? null,
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
