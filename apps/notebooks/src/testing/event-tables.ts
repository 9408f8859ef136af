import { buildDatabase, type DatabaseRows } from "@sitrep/load";
import {
  addDays,
  type Claim,
  type Event,
  type EventClaim,
  type EventMember,
  type Record as EventRecord,
  type FileEntry,
  noSlotFields,
  rowClaimId,
  type SetAside,
  sha256,
} from "@sitrep/model";

/** A row of an event table, made up: one day, one town in Iraq, two sides. */
export const recordRow = (file: string, line: number, given: Partial<EventRecord> = {}): EventRecord => ({
  record_id: rowClaimId(sha256(file), line, 99),
  file,
  file_hash: sha256(file),
  line,
  dataset: "ACLED",
  source_event_id: `SYN${line}`,
  event_date: "2023-11-01",
  date_from: "2023-11-01",
  date_to: "2023-11-01",
  event_time: null,
  time_precision: 1,
  disorder_type: null,
  event_type: "Explosions/Remote violence",
  sub_event_type: "Air/drone strike",
  actor1: "Islamic Resistance in Iraq",
  assoc_actor_1: null,
  inter1: null,
  actor2: "Military Forces of the United States (2021-2025)",
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
  location: "A town",
  latitude: 33.8,
  longitude: 42.4,
  geo_precision: 1,
  geo_radius_m: 5_000,
  source: null,
  source_scale: null,
  source_url: null,
  other_source_url: null,
  number_of_sources: null,
  notes: null,
  fatalities_low: null,
  fatalities_best: null,
  fatalities_high: null,
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
  native: {},
  ...given,
});

/** A table of one data set; its counts are those of the rows that are given for it. */
export const tableFile = (file: string, given: Partial<FileEntry> = {}): FileEntry => ({
  ...{ file, container: null, part: null },
  file_hash: sha256(file),
  bytes: 1000,
  role: "table",
  layout: "acled",
  encoding: "utf-8",
  delimiter: ",",
  rows_read: 0,
  rows_taken: 0,
  rows_set_aside: 0,
  rows_flagged: 0,
  licence: "ACLED terms of use",
  dataset: "ACLED",
  citation: "A made-up table in the manner of ACLED.",
  restricted: true,
  synthetic: false,
  vintage: "2024-03-01",
  full_export: false,
  sure: 1,
  why: "all 31 columns of the layout of 2023",
  ...given,
});

/** What rows of a table of figures have in common. */
const rowOrigin = (line: number) => ({
  claim_id: rowClaimId(sha256("tables/counts.csv"), line, 0),
  document_id: null,
  file: "tables/counts.csv",
  file_hash: sha256("tables/counts.csv"),
  line,
  sentence: null,
  rule: "figures",
  quote: null,
  char_start: null,
  char_end: null,
  also_at: [],
  certainty: "asserted" as const,
  said_by: "us",
  said_by_words: "a spokesman",
  said_by_kind: "anonymous" as const,
  via: null,
  via_words: null,
  part_of: null,
  source: "Example Times",
  source_url: "https://example.org/counts",
  actor: ["iran-backed-militias"],
  target: ["us"],
  place: null,
  place_id: null,
  ...noSlotFields,
  actor_basis: "stated" as const,
  target_basis: "stated" as const,
  country_basis: "stated" as const,
  date_basis: "stated" as const,
});

/** An attack in Iraq on one day, in a row of a table of figures. */
const eventRow = (line: number, day: string): EventClaim => ({
  kind: "event",
  ...rowOrigin(line),
  as_of: null,
  as_of_from: null,
  as_of_to: null,
  as_of_basis: "unknown",
  country: ["IQ"],
  event_type: "attack",
  date: day,
  date_from: day,
  date_to: day,
  date_words: null,
  date_reading: "explicit",
  time: null,
  time_words: null,
  munition: [],
});

/** A count of attacks on the United States in Iraq and Syria since 17 October 2023, in a row of a table of figures. */
export const countRow = (
  line: number,
  asOf: string,
  value: number,
  qualifier: "exact" | "at_least",
): Claim => ({
  kind: "event_count",
  ...rowOrigin(line),
  as_of: asOf,
  as_of_from: asOf,
  as_of_to: asOf,
  as_of_basis: "stated",
  country: ["IQ", "SY"],
  event_type: "attack",
  value,
  value_high: null,
  qualifier,
  since: "2023-10-17",
  since_from: "2023-10-17",
  since_to: "2023-10-17",
  since_words: null,
  until: null,
  until_from: null,
  until_to: null,
  until_words: null,
});

/** What the event tables of these tests hold; figures of claims, and an event that a report and a row share, may be added. */
export interface EventTables {
  readonly files: readonly FileEntry[];
  readonly records: readonly EventRecord[];
  readonly setAside?: readonly SetAside[];
  readonly claims?: readonly Claim[];
  readonly events?: readonly Event[];
  readonly members?: readonly EventMember[];
}

const NAMES: Pick<DatabaseRows, "actors" | "actorNames" | "places" | "placeNames"> = {
  actors: [
    { actor_id: "us", name: "United States", kind: "state", parent: null, country: "US" },
    { actor_id: "iran", name: "Iran", kind: "state", parent: null, country: "IR" },
    {
      actor_id: "iran-backed-militias",
      name: "Iran-backed militias",
      kind: "umbrella",
      parent: "iran",
      country: null,
    },
    {
      actor_id: "islamic-resistance-in-iraq",
      name: "Islamic Resistance in Iraq",
      kind: "umbrella",
      parent: "iran-backed-militias",
      country: "IQ",
    },
  ],
  actorNames: [
    { actor_id: "us", name: "United States" },
    { actor_id: "us", name: "US" },
    { actor_id: "iran-backed-militias", name: "Iran-backed militias" },
    { actor_id: "islamic-resistance-in-iraq", name: "Islamic Resistance in Iraq" },
  ],
  places: ["IQ", "SY", "JO"].map((place_id, at) => ({
    place_id,
    name: ["Iraq", "Syria", "Jordan"][at] ?? "",
    kind: "country",
    country: place_id,
    latitude: null,
    longitude: null,
    geo_radius_m: null,
  })),
  placeNames: [],
};

/** Writes a database of these tables; what reports would give is left empty. */
export const writeEventTables = (path: string, given: EventTables) =>
  buildDatabase({
    path,
    meta: { schema_version: "1" },
    documents: [],
    claims: [],
    events: [],
    members: [],
    copies: [],
    setAside: [],
    issues: [],
    ...NAMES,
    ...given,
  });

/** A winter of two data sets, one of them in two vintages, with rows set aside, imprecise ones, and reported counts beside them. Made up. */
export function manyEventTables(): EventTables {
  const [old, newer, ged, counts] = [
    "tables/acled-2024-01.csv",
    "tables/acled-2024-03.csv",
    "tables/ged-candidate.csv",
    "tables/counts.csv",
  ];
  const rowOf = (file: string, at: number, given: Partial<EventRecord> = {}) => {
    const day = addDays("2023-10-17", Math.floor(at * 1.7));
    const country = at % 3 === 0 ? { country: "Syria", country_code: "SY" } : {};
    return recordRow(file, at + 2, { event_date: day, date_from: day, date_to: day, ...country, ...given });
  };
  const older = Array.from({ length: 40 }, (_, at) => rowOf(old, at));
  const current = Array.from({ length: 68 }, (_, at) =>
    rowOf(newer, at, at % 17 === 5 ? { geo_radius_m: 60_000, location: "A province" } : {}),
  );
  const turkish = Array.from({ length: 20 }, (_, at) =>
    rowOf(newer, at * 3, {
      ...NEITHER_SIDE,
      record_id: `other-${at}`,
      line: 100 + at,
      source_event_id: `SYN-T${at}`,
    }),
  );
  const candidates = Array.from({ length: 12 }, (_, at) => {
    const day = addDays("2023-10-20", at * 9);
    const wide =
      at % 4 === 3 ? { event_date: day.slice(0, 7), date_to: addDays(day, 20), time_precision: 4 } : {};
    const given = {
      dataset: "UCDP GED",
      source_event_id: String(500_000 + at),
      event_type: "State-based violence",
    };
    const place =
      at % 5 === 4 ? { latitude: null, longitude: null, geo_radius_m: null } : { geo_radius_m: 25_000 };
    return recordRow(ged, at + 2, {
      ...given,
      event_date: day,
      date_from: day,
      date_to: day,
      ...place,
      ...wide,
    });
  });
  const figures = [
    [24, "2023-11-14"],
    [40, "2023-12-14"],
    [52, "2024-01-09"],
    [60, "2024-01-23"],
    [66, "2024-02-07"],
  ] as const;
  const table = (file: string, rows: number, aside: number, given: Partial<FileEntry> = {}) =>
    tableFile(file, { rows_read: rows + aside, rows_taken: rows, rows_set_aside: aside, ...given });
  const none = { dataset: null, citation: null, restricted: null, vintage: null, full_export: null };
  return {
    files: [
      table(old, older.length, 0, { vintage: "2024-01-15" }),
      table(newer, current.length + turkish.length, 3, { full_export: true }),
      table(ged, candidates.length, 0, {
        layout: "ucdp-ged",
        dataset: "UCDP GED",
        licence: "CC BY 4.0",
        restricted: false,
        citation: "Made-up rows in the manner of the Uppsala Conflict Data Program's georeferenced events.",
        vintage: "24.0.1",
        sure: 0.9,
        why: "47 cells in the order of the candidate release, which has no header",
      }),
      table(counts, figures.length, 0, {
        layout: "figures",
        licence: "CC0 1.0",
        why: "columns kind and value",
        ...none,
      }),
    ],
    records: [...older, ...current, ...turkish, ...candidates],
    setAside: [
      asideOf(newer, 140, "event_date", "bad-date", "31 February 2024", "a day that the calendar has"),
      asideOf(newer, 141, null, "too-few-cells", "12 cells", "31 cells"),
      asideOf(newer, 177, null, "too-few-cells", "30 cells", "31 cells"),
    ],
    ...toldIn(
      figures.map(([value, day], at) => countRow(at + 2, day, value, at % 2 === 0 ? "exact" : "at_least")),
      current,
    ),
  };
}

/** Counts, and three events that reports tell one by one: rows are linked to the first two. */
function toldIn(counts: readonly Claim[], rows: readonly EventRecord[]) {
  const told = [rows[4], rows[20], rows[50]].flatMap((row, at) =>
    row ? [{ row, claim: eventRow(40 + at, row.event_date ?? "") }] : [],
  );
  const events = told.map(({ claim }): Event => {
    const { claim_id, event_type, date, date_from, date_to, time, actor, target, country } = claim;
    const fields = { event_type, date, date_from, date_to, time, actor, target, country };
    const place = { place: null, place_id: null, munition: [] };
    return { event_id: claim_id, ...fields, ...place, date_rule: "only date", other_dates: [] };
  });
  const members = told.flatMap(({ row, claim }, at): EventMember[] => {
    const score = { score: 0.9, reasons: ["same day"], judged_by: "program" as const };
    const linked = { event_id: claim.claim_id, ...score };
    const own = {
      ...linked,
      member_id: claim.claim_id,
      member_kind: "claim",
      source_group: claim.claim_id,
    } as const;
    const other = {
      ...linked,
      member_id: row.record_id,
      member_kind: "record",
      source_group: row.record_id,
    } as const;
    return at < 2 ? [own, other] : [own];
  });
  return { claims: [...counts, ...told.map(({ claim }) => claim)], events, members };
}

const NEITHER_SIDE = { actor1: "Military Forces of Turkey (2016-)", actor2: "PKK: Kurdistan Workers Party" };

const asideOf = (
  file: string,
  line: number,
  column: string | null,
  code: string,
  found: string,
  expected: string,
): SetAside => ({ file, file_hash: sha256(file), line, column, code, found, expected, raw: `row ${line}` });
