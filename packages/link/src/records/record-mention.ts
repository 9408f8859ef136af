import { isState } from "@sitrep/lexicon";
import type { EventType } from "@sitrep/model";
import type { Mention } from "../mentions/mention.js";
import { rowReport } from "../mentions/reports.js";
import type { HeldRecord } from "./held-record.js";
import { sidesNamed } from "./sides-named.js";
import type { Sighting } from "./sighting.js";

/** One row of an event table among the members of an event. Both its sides are in `actor`: it does not tell who acts. */
export function mentionOf(record: HeldRecord, { when, sides, country, spots }: Sighting): Mention {
  const figures = new Set(record.best ? [`${record.best} killed`] : []);
  return {
    id: record.id,
    members: [],
    kind: "record",
    event_type: typeOf(record),
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
    said_by_kind: null,
    isOfReport: false,
    publishers: [record.dataset],
    claimants: [],
    file: record.file,
    line: record.line,
    char_start: null,
    char_end: null,
  };
}

/**
 * By the side that the row names first: a state's fire from afar is a strike, a group's an attack. It is no more than likely, and counts
 * only for an event that no report tells; null where the row names nobody that we know, or a state's troops fight.
 */
function typeOf({ actors, isFromAfar }: HeldRecord): EventType | null {
  const [first] = sidesNamed(actors.split("\n").slice(0, 1));
  if (first === undefined) return null;
  if (!isState(first)) return "attack";
  return isFromAfar ? "strike" : null;
}
