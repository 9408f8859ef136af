import type {
  ActorRow,
  AttackCount,
  ChronologyEvent,
  Evidence,
  PlaceRow,
  TroopLevel,
} from "../rows/view-rows.js";
import { type Names, namesFrom } from "../words/names.js";

/** Actors and places as the database would give them. */
export const testActors: readonly ActorRow[] = [
  actor("us", "United States", "state", null, "US"),
  actor("us-led-coalition", "US-led coalition", "force", null, null),
  actor("pentagon", "Pentagon", "organisation", "us", null),
  actor("iran", "Iran", "state", null, "IR"),
  actor("iran-backed-militias", "Iran-backed militias", "umbrella", "iran", null),
  actor("kataib-hezbollah", "Kataib Hezbollah", "group", "iran-backed-militias", "IQ"),
  actor("houthis", "Houthis", "group", null, "YE"),
  actor("commercial-shipping", "Commercial shipping", "population", null, null),
];
export const testPlaces: readonly PlaceRow[] = [
  { place_id: "IQ", name: "Iraq", kind: "country" },
  { place_id: "SY", name: "Syria", kind: "country" },
  { place_id: "JO", name: "Jordan", kind: "country" },
  { place_id: "red-sea", name: "Red Sea", kind: "sea" },
];

/** Their names. */
export const testNames: Names = namesFrom(testActors, testPlaces);

function actor(actor_id: string, name: string, kind: string, parent: string | null, country: string | null) {
  return { actor_id, name, kind, parent, country };
}

const evidence = (id: string): Evidence => ({
  claim_id: id,
  quote: `the words of ${id}`,
  file: "reports/a.md",
  line: null,
  char_start: 10,
  char_end: 30,
  document_id: "d1",
  publisher: "Example Times",
  published: "2024-01-23",
  title: "A day in January",
  url: "https://example.org/a",
  restates_publisher: null,
  said_by: "pentagon",
  said_by_words: "Pentagon",
  certainty: "asserted",
  inferred: [],
});

const moment = (as_of: string | null) => ({
  as_of,
  as_of_from: as_of,
  as_of_to: as_of,
  as_of_basis: as_of === null ? "unknown" : "stated",
});

/** A count of attacks on the United States in Iraq and Syria since 17 October 2023; `as_of` is a day or null. */
export const attackCount = (
  id: string,
  as_of: string | null,
  value: number | null,
  overrides: Partial<AttackCount> = {},
): AttackCount => ({
  ...evidence(id),
  ...moment(as_of),
  event_type: "attack",
  value,
  value_high: null,
  qualifier: value === null ? "vague" : "exact",
  since: "2023-10-17",
  since_from: "2023-10-17",
  since_to: "2023-10-17",
  since_words: null,
  until: null,
  until_words: null,
  actor: ["iran-backed-militias"],
  target: ["us", "us-led-coalition"],
  country: ["IQ", "SY"],
  part_of: null,
  ...overrides,
});

export const troopLevel = (
  id: string,
  as_of: string | null,
  value: number | null,
  overrides: Partial<TroopLevel> = {},
): TroopLevel => ({
  ...evidence(id),
  ...moment(as_of),
  value,
  value_high: null,
  qualifier: value === null ? "vague" : "about",
  change: "level",
  actor: ["us"],
  country: ["IQ"],
  place: null,
  ...overrides,
});

export const chronologyEvent = (
  id: string,
  date: string | null,
  overrides: Partial<ChronologyEvent> = {},
): ChronologyEvent => ({
  event_id: id,
  event_type: "strike",
  date,
  date_from: date,
  date_to: date,
  date_rule: date === null ? null : "only date",
  other_dates: [],
  time: null,
  actor: ["us"],
  target: ["kataib-hezbollah"],
  country: ["IQ"],
  place: null,
  munition: [],
  killed: null,
  injured: null,
  munitions: null,
  reports: 1,
  independent_sources: 1,
  digest_of: [],
  inferred: [],
  quotes: [
    {
      quote: `the words of ${id}`,
      file: "reports/a.md",
      line: null,
      publisher: "Example Times",
      published: "2024-01-23",
      url: "https://example.org/a",
      said_by: null,
      inferred: [],
      claim_id: `claim-of-${id}`,
      document_id: "d1",
    },
  ],
  ...overrides,
});

/** A winter of counts: growing, qualified, disputed, undated, of several claimants. Made up, in the shape of real ones. */
export const manyCounts = (): AttackCount[] => [
  ...Array.from({ length: 30 }, (_, at) =>
    attackCount(`count-${at}`, dayOf(at * 4), 10 + at * 5 + (at % 3), {
      qualifier: ["exact", "at_least", "about", "more_than", "less_than"][at % 5] ?? "exact",
      said_by: at % 4 === 3 ? null : at % 7 === 0 ? "a naval officer" : "pentagon",
      said_by_words: at % 4 === 3 ? null : at % 7 === 0 ? "a naval officer" : "Pentagon",
    }),
  ),
  attackCount("rival-a", dayOf(40), 64),
  attackCount("rival-b", dayOf(40), 90),
  attackCount("month", "2023-12", 100, { as_of_from: "2023-12-01", as_of_to: "2023-12-31" }),
  attackCount("undated-a", null, 150, { qualifier: "more_than" }),
  attackCount("undated-b", null, 151),
  attackCount("short", dayOf(80), 9, {
    since: "2024-01-04",
    since_from: "2024-01-04",
    since_to: "2024-01-04",
  }),
  attackCount("range", dayOf(100), 120, { value_high: 140, qualifier: "between" }),
  attackCount("vague", dayOf(100), null),
  ...["a", "b", "c"].map((id, at) =>
    attackCount(`ship-${id}`, dayOf(60 + at * 3), 30 + at, {
      actor: ["houthis"],
      target: ["commercial-shipping"],
      country: ["red-sea"],
      since: null,
      since_from: null,
      since_to: null,
    }),
  ),
];

/** Events of five months, several on one day, some undated, some imprecise. */
export const manyEvents = (): ChronologyEvent[] =>
  Array.from({ length: 45 }, (_, at) =>
    chronologyEvent(`event-${at}`, at % 9 === 8 ? null : dayOf(at * 3 - (at % 3)), {
      event_type: at % 2 === 0 ? "strike" : "attack",
      actor: at % 2 === 0 ? ["us"] : ["iran-backed-militias"],
      target: at % 2 === 0 ? ["kataib-hezbollah"] : ["us"],
      place: at % 4 === 0 ? "Al-Asad Airbase" : null,
      killed: at % 5 === 0 ? "at least 3" : null,
      injured: at % 3 === 0 ? "2 (us); 1 (iran)" : null,
      munitions: at % 6 === 0 ? "17 launched, 2 impacted" : null,
      reports: 1 + (at % 4),
      independent_sources: 1 + (at % 2),
      other_dates: at % 10 === 1 ? [dayOf(at * 3 + 1)] : [],
      ...(at % 7 === 3 ? { date: "2023-12", date_from: "2023-12-01", date_to: "2023-12-31" } : {}),
    }),
  );

/** Days after 17 October 2023. */
const dayOf = (days: number): string =>
  new Date(Date.UTC(2023, 9, 17) + days * 86_400_000).toISOString().slice(0, 10);
