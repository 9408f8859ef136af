import {
  CasualtyClaim,
  type Claim,
  claimId,
  Document,
  documentId,
  Event,
  EventClaim,
  EventCountClaim,
  EventMember,
  Record as EventRecord,
  FileEntry,
  LossCountClaim,
  MunitionCountClaim,
  noSlotFields,
  rowClaimId,
  sha256,
  statedSlots,
  TargetCountClaim,
  TroopLevelClaim,
} from "@sitrep/model";
import type { DatabaseInput, DatabaseRows } from "../src/index.js";
import { actor, place } from "./names.js";

export { temporaryFolder } from "./temporary-folder.js";

/** A report whose sentences are its lines. */
export function documentOf(
  file: string,
  lines: readonly string[],
  overrides: Partial<Document> = {},
): Document {
  const text = `${lines.join("\n")}\n`;
  let start = 0;
  const sentences = lines.map((line, ordinal) => {
    const length = [...line].length;
    const sentence = {
      ordinal,
      start,
      end: start + length,
      part: "body",
      block: ordinal,
      item: false,
      speaker: null,
    };
    start += length + 1;
    return sentence;
  });
  const fileHash = sha256(text);
  return Document.parse({
    document_id: documentId(fileHash),
    file,
    file_hash: fileHash,
    form: "text",
    encoding: "utf-8",
    title: null,
    publisher: null,
    url: null,
    published: null,
    published_at: null,
    published_basis: "none",
    zone: null,
    restates: [],
    language: "en",
    text,
    sentences,
    ...overrides,
  });
}

interface Kinds {
  event: EventClaim;
  event_count: EventCountClaim;
  troop_level: TroopLevelClaim;
  casualty: CasualtyClaim;
  munition_count: MunitionCountClaim;
  target_count: TargetCountClaim;
  loss_count: LossCountClaim;
}

const schemas: { readonly [K in keyof Kinds]: { parse(value: unknown): Kinds[K] } } = {
  event: EventClaim,
  event_count: EventCountClaim,
  troop_level: TroopLevelClaim,
  casualty: CasualtyClaim,
  munition_count: MunitionCountClaim,
  target_count: TargetCountClaim,
  loss_count: LossCountClaim,
};

const origin = {
  also_at: [],
  certainty: "asserted",
  said_by: null,
  said_by_words: null,
  said_by_kind: null,
  via: null,
  via_words: null,
  actor: [],
  target: [],
  country: [],
  place: null,
  place_id: null,
  as_of: null,
  as_of_from: null,
  as_of_to: null,
  as_of_basis: "unknown",
  part_of: null,
  source: null,
  source_url: null,
  ...noSlotFields,
};
const count = { value: 1, value_high: null, qualifier: "exact" };
const window = {
  since: null,
  since_from: null,
  since_to: null,
  since_words: null,
  until: null,
  until_from: null,
  until_to: null,
  until_words: null,
};
const date = { date: null, date_from: null, date_to: null, date_words: null, date_reading: "unknown" };
const ownFields = {
  event: { event_type: "attack", ...date, time: null, time_words: null, munition: [] },
  event_count: { ...count, ...window, event_type: "attack" },
  troop_level: { ...count, change: "level" },
  casualty: { ...count, ...window, about: null, outcome: "injured" },
  munition_count: { ...count, about: null, munition: "missile", outcome: "launched" },
  target_count: { ...count, about: null },
  loss_count: { ...count, ...window, equipment: "tank", outcome: "destroyed" },
};

/** The claim of these fields, which states what it holds where the test does not say otherwise. */
function stating<K extends keyof Kinds>(
  kind: K,
  fields: Readonly<Record<string, unknown>>,
  overrides: Partial<Kinds[K]>,
): Kinds[K] {
  return schemas[kind].parse({ ...fields, ...statedSlots(schemas[kind].parse(fields)), ...overrides });
}

/** A claim of a report that is on `quote`, which must be in the report once. What is not given says nothing. */
export function claimOf<K extends keyof Kinds>(
  kind: K,
  document: Document,
  quote: string,
  overrides: Partial<Kinds[K]> = {},
): Kinds[K] {
  const index = document.text.indexOf(quote);
  if (index === -1) throw new Error(`no "${quote}" in ${document.file}`);
  const start = [...document.text.slice(0, index)].length;
  const end = start + [...quote].length;
  const sentence = document.sentences.find((it) => it.start <= start && start < it.end)?.ordinal ?? 0;
  return stating(
    kind,
    {
      kind,
      claim_id: claimId(document.document_id, kind, start, end, 0),
      document_id: document.document_id,
      file: document.file,
      file_hash: document.file_hash,
      line: null,
      sentence,
      rule: `${kind}/test`,
      quote,
      char_start: start,
      char_end: end,
      ...origin,
      ...ownFields[kind],
      ...overrides,
    },
    overrides,
  );
}

/** A claim of line `line` of a table of figures; `part` tells the claims of one row apart. */
export function rowClaimOf<K extends keyof Kinds>(
  kind: K,
  file: string,
  line: number,
  part: number,
  overrides: Partial<Kinds[K]> = {},
): Kinds[K] {
  return stating(
    kind,
    {
      kind,
      claim_id: rowClaimId(sha256(file), line, part),
      document_id: null,
      file,
      file_hash: sha256(file),
      line,
      sentence: null,
      rule: "figures",
      quote: null,
      char_start: null,
      char_end: null,
      ...origin,
      ...ownFields[kind],
      ...overrides,
    },
    overrides,
  );
}

/** A date of one day with its bounds: of an event, of a figure, of a window's start. */
export const onDay = (date: string) => ({ date, date_from: date, date_to: date });
export const asOf = (as_of: string, as_of_basis: "stated" | "published" = "stated") => ({
  as_of,
  as_of_from: as_of,
  as_of_to: as_of,
  as_of_basis,
});
export const sinceDay = (since: string) => ({ since, since_from: since, since_to: since });

export function eventOf(members: readonly { claim_id: string }[], overrides: Partial<Event> = {}): Event {
  const [first] = members.map((it) => it.claim_id).sort();
  return Event.parse({
    event_id: first,
    event_type: "attack",
    date: null,
    date_from: null,
    date_to: null,
    date_rule: null,
    other_dates: [],
    time: null,
    actor: [],
    target: [],
    country: [],
    place: null,
    place_id: null,
    munition: [],
    ...overrides,
  });
}

export const memberOf = (event: Event, member: string, overrides: Partial<EventMember> = {}): EventMember =>
  EventMember.parse({
    event_id: event.event_id,
    member_id: member,
    member_kind: "claim",
    score: 1,
    reasons: ["same day and base"],
    judged_by: "program",
    source_group: member,
    ...overrides,
  });

export const recordOf = (file: string, line: number, overrides: Partial<EventRecord> = {}): EventRecord =>
  EventRecord.parse({
    record_id: rowClaimId(sha256(file), line, 99),
    file,
    file_hash: sha256(file),
    line,
    dataset: "UCDP GED",
    source_event_id: String(line),
    event_date: "2024-01-20",
    date_from: "2024-01-20",
    date_to: "2024-01-20",
    event_time: null,
    time_precision: 1,
    disorder_type: null,
    event_type: "State-based",
    sub_event_type: null,
    actor1: "One side",
    assoc_actor_1: null,
    inter1: null,
    actor2: null,
    assoc_actor_2: null,
    inter2: null,
    interaction: null,
    civilian_targeting: null,
    country: "Iraq",
    country_code: "IQ",
    region: null,
    admin1: null,
    admin2: null,
    admin3: null,
    location: "A base",
    latitude: 33.8,
    longitude: 42.4,
    geo_precision: 1,
    geo_radius_m: 0,
    source: null,
    source_scale: null,
    source_url: null,
    other_source_url: null,
    number_of_sources: null,
    notes: null,
    fatalities_low: 2,
    fatalities_best: 3,
    fatalities_high: 5,
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
    native: { where_prec: "1" },
    ...overrides,
  });

export const fileOf = (file: string, overrides: Partial<FileEntry> = {}): FileEntry =>
  FileEntry.parse({
    file,
    container: null,
    part: null,
    file_hash: sha256(file),
    bytes: 10,
    role: "report",
    layout: null,
    encoding: "utf-8",
    delimiter: null,
    rows_read: null,
    rows_taken: null,
    rows_set_aside: null,
    rows_flagged: null,
    licence: null,
    dataset: null,
    citation: null,
    restricted: null,
    synthetic: null,
    vintage: null,
    full_export: null,
    sure: null,
    why: null,
    ...overrides,
  });

export interface Given extends Partial<DatabaseRows> {
  readonly documents?: readonly Document[];
  readonly claims?: readonly Claim[];
  readonly records?: readonly EventRecord[];
}

/** Everything that a build asks for; each file that a document, claim or record names is entered. */
export function inputOf(path: string, given: Given = {}): DatabaseInput {
  const named = [...(given.documents ?? []), ...(given.claims ?? []), ...(given.records ?? [])].map(
    (it) => it.file,
  );
  return {
    path,
    meta: { schema_version: "1" },
    files: [...new Set(named)].map((file) => fileOf(file)),
    documents: [],
    claims: [],
    records: [],
    events: [],
    members: [],
    copies: [],
    setAside: [],
    issues: [],
    actors: [
      actor("us", "state", null, "US"),
      actor("iraq", "state", null, "IQ"),
      actor("iran-backed-militias", "umbrella"),
      actor("kataib-hezbollah", "group", "iran-backed-militias"),
    ],
    actorNames: [
      { actor_id: "us", name: "United States" },
      { actor_id: "us", name: "U.S." },
    ],
    places: [
      place("US", "country", "US"),
      place("IQ", "country", "IQ"),
      place("SY", "country", "SY"),
      place("red-sea", "sea", null),
      place("al-asad", "base", "IQ", 33.8),
    ],
    placeNames: [{ place_id: "al-asad", name: "Ain al-Assad" }],
    ...given,
  };
}
