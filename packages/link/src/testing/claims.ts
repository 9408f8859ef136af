import { type Claim, claimId, type Document, type EventClaim } from "@sitrep/model";

let documents = 0;

/** A report of one outlet on one day. */
export function report(
  publisher: string,
  published: string | null,
  overrides: Partial<Document> = {},
): Document {
  const id = `document-${documents++}`;
  return {
    document_id: id,
    file: `${id}.txt`,
    file_hash: id,
    form: "text",
    encoding: "utf-8",
    title: null,
    publisher,
    url: null,
    published,
    published_at: null,
    published_basis: published ? "page" : "none",
    zone: null,
    restates: [],
    language: "en",
    text: "",
    sentences: [],
    ...overrides,
  };
}

const origin = (document: Document, kind: Claim["kind"], at: number) => ({
  claim_id: claimId(document.document_id, kind, at, at + 10, 0),
  document_id: document.document_id,
  file: document.file,
  file_hash: document.file_hash,
  line: null,
  sentence: at,
  rule: "test",
  quote: "words",
  char_start: at,
  char_end: at + 10,
  also_at: [],
  certainty: "asserted" as const,
  said_by: null,
  said_by_words: null,
  as_of: null,
  as_of_from: null,
  as_of_to: null,
  as_of_basis: "unknown" as const,
  part_of: null,
  source: null,
  source_url: null,
  actor: [],
  target: [],
  country: [],
  place: null,
  place_id: null,
});

/** A day as its own bounds. */
const on = (date: string | null) =>
  date && date.length === 10 && !date.startsWith("XXXX")
    ? { date, date_from: date, date_to: date }
    : { date, date_from: null, date_to: null };

export function event(
  document: Document,
  at: number,
  date: string | null,
  overrides: Partial<EventClaim> = {},
): EventClaim {
  return {
    kind: "event",
    ...origin(document, "event", at),
    event_type: "attack",
    ...on(date),
    date_words: date,
    date_basis: date ? "explicit" : "unknown",
    time: null,
    time_words: null,
    munition: [],
    ...overrides,
  };
}

export function injured(about: EventClaim, document: Document, value: number): Claim {
  return {
    kind: "casualty",
    ...origin(document, "casualty", (about.char_start ?? 0) + 1),
    value,
    value_high: null,
    qualifier: "exact",
    since: null,
    since_from: null,
    since_to: null,
    since_words: null,
    until: null,
    until_from: null,
    until_to: null,
    until_words: null,
    about: about.claim_id,
    outcome: "injured",
  };
}

export const AL_ASAD = {
  place: "Al-Asad Airbase",
  place_id: "al-asad-airbase",
  country: ["IQ"],
  target: ["us"],
};
export const ERBIL = { place: "Erbil Air Base", place_id: "erbil-airbase", country: ["IQ"], target: ["us"] };
