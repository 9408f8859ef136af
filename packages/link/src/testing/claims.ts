import {
  boundsOf,
  type CasualtyClaim,
  type Claim,
  claimId,
  type Document,
  type EventClaim,
  idOf,
  type MunitionCountClaim,
  noSlotFields,
  type TargetCountClaim,
} from "@sitrep/model";

const NOWHERE = { restates: [], text: "", sentences: [], url: null, title: null, zone: null };

/** A report of one outlet on one day, without words. */
export function report(publisher: string, published: string | null, rest: Partial<Document> = {}): Document {
  const id = idOf("document", publisher, published, rest.title ?? null, rest.file ?? null);
  return {
    document_id: id,
    file: `${publisher.toLowerCase().replace(/\W+/g, "-")}-${id.slice(0, 4)}.txt`,
    file_hash: id,
    form: "text",
    encoding: "utf-8",
    publisher,
    published,
    published_at: null,
    published_basis: published === null ? "none" : "page",
    language: "en",
    ...NOWHERE,
    ...rest,
  };
}

/** A report whose text is these sentences; the first so many are what it opens with. */
export function written(publisher: string, published: string | null, ...texts: string[]): Document {
  let start = 0;
  const sentences = texts.map((text, ordinal) => {
    const sentence = {
      ordinal,
      start,
      end: start + text.length,
      part: "body" as const,
      block: ordinal,
      item: false,
    };
    start += text.length + 1;
    return { ...sentence, speaker: null };
  });
  return report(publisher, published, {
    text: texts.join(" "),
    sentences,
    title: texts[0]?.slice(0, 40) ?? null,
  });
}

const origin = (document: Document, kind: Claim["kind"], at: number) => ({
  claim_id: claimId(document.document_id, kind, at, at + 9, 0),
  document_id: document.document_id,
  file: document.file,
  file_hash: document.file_hash,
  line: null,
  sentence: Math.floor(at / 10),
  rule: "test",
  quote: "the words",
  char_start: at,
  char_end: at + 9,
  also_at: [],
  certainty: "asserted" as const,
  said_by: null,
  said_by_words: null,
  said_by_kind: null,
  via: null,
  via_words: null,
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
  ...noSlotFields,
});

/** An attack told at some place of a report (ten characters make a sentence), on a day or month, or without any (`null`). */
export function event(
  document: Document,
  at: number,
  date: string | null,
  rest: Partial<EventClaim> = {},
): EventClaim {
  const bounds = date === null ? null : boundsOf(date);
  return {
    kind: "event",
    ...origin(document, "event", at),
    event_type: "attack",
    date,
    date_from: bounds?.from ?? null,
    date_to: bounds?.to ?? null,
    date_words: date,
    date_reading: date === null ? "unknown" : "explicit",
    time: null,
    time_words: null,
    munition: [],
    ...rest,
  };
}

const count = (value: number) => ({ value, value_high: null, qualifier: "exact" as const });
const WITHOUT_WINDOW = {
  since: null,
  since_from: null,
  since_to: null,
  since_words: null,
  until: null,
  until_from: null,
  until_to: null,
  until_words: null,
};

export function injured(document: Document, about: EventClaim | null, value: number, at = 5): CasualtyClaim {
  const own = {
    kind: "casualty",
    outcome: "injured",
    about: about?.claim_id ?? null,
    ...WITHOUT_WINDOW,
  } as const;
  return { ...origin(document, "casualty", (about?.char_start ?? 0) + at), ...own, ...count(value) };
}

export function launched(document: Document, about: EventClaim | null, value: number): MunitionCountClaim {
  const own = { kind: "munition_count", munition: "missile", outcome: "launched" } as const;
  const at = (about?.char_start ?? 0) + 6;
  return {
    ...origin(document, "munition_count", at),
    ...own,
    about: about?.claim_id ?? null,
    ...count(value),
  };
}

export function sites(document: Document, about: EventClaim | null, value: number): TargetCountClaim {
  const at = (about?.char_start ?? 0) + 7;
  return {
    ...origin(document, "target_count", at),
    kind: "target_count",
    about: about?.claim_id ?? null,
    ...count(value),
  };
}

export const AL_ASAD = {
  place: "Al-Asad Airbase",
  place_id: "al-asad-airbase",
  country: ["IQ"],
  actor: ["iran-backed-militias"],
  target: ["us"],
};
export const ERBIL = { ...AL_ASAD, place: "Erbil Air Base", place_id: "erbil-airbase" };
export const STRIKE_IN_IRAQ = {
  event_type: "strike" as const,
  actor: ["us"],
  target: ["iran-backed-militias"],
  country: ["IQ"],
};
export const STRIKE_IN_YEMEN = { ...STRIKE_IN_IRAQ, target: ["houthis"], country: ["YE"] };
