import { Claim, type DatePhrase, type Document, type Draft } from "@sitrep/model";
import { REFERENCE_DATE } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { settleClaims } from "./settle-claims.js";

const TEXT = "Rockets hit Al-Asad on Sunday, and 150 attacks were counted since mid-October; four were hurt.";

const documentOn = (published: string | null): Document => ({
  document_id: "d",
  file: "a.txt",
  file_hash: "h",
  form: "text",
  encoding: "utf-8",
  title: null,
  publisher: "The Example",
  url: null,
  published,
  published_at: null,
  published_basis: published ? "page" : "none",
  zone: null,
  restates: [],
  language: "en",
  text: TEXT,
  sentences: [{ ordinal: 0, start: 0, end: TEXT.length, part: "body", block: 0, item: false, speaker: null }],
});

const phrase = (
  words: string,
  relation: DatePhrase["relation"],
  reading: DatePhrase["reading"],
): DatePhrase => {
  const start = TEXT.indexOf(words);
  return { words, start, end: start + words.length, relation, night: false, reading };
};
const SUNDAY = phrase("Sunday", "on", { form: "weekday", weekday: 7, which: null });
const MID_OCTOBER = phrase("mid-October", "since", {
  form: "calendar",
  year: null,
  month: 10,
  day: null,
  part: "mid",
});

const common = {
  rule: "test",
  sentence: 0,
  also_at: [],
  certainty: "asserted" as const,
  said_by: { slug: "centcom", words: "U.S. Central Command", kind: "organisation" as const, via: null },
  actor: [],
  target: ["us"],
  country: ["IQ"],
  place: { place_id: "al-asad-airbase", name: "Al-Asad", words: "Al-Asad" },
  time: null,
  basis: {
    actor: null,
    target: { basis: "chain" as const, start: null, end: null },
    country: { basis: "sentence" as const, start: 12, end: 19 },
    place: { basis: "stated" as const, start: 12, end: 19 },
    date: null,
    about: null,
  },
};
const at = (quote: string) => ({
  quote,
  start: TEXT.indexOf(quote),
  end: TEXT.indexOf(quote) + quote.length,
});
const count = (words: string, value: number) => ({
  words,
  value,
  value_high: null,
  qualifier: "exact" as const,
  ordinal: false,
});

const DRAFTS: Draft[] = [
  {
    kind: "event",
    ...common,
    ...at("Rockets hit Al-Asad"),
    dates: [SUNDAY],
    event_type: "attack",
    munition: ["rocket"],
  },
  {
    kind: "event_count",
    ...common,
    ...at("150 attacks"),
    dates: [MID_OCTOBER],
    count: count("150", 150),
    part_of: null,
    about: null,
    event_type: "attack",
  },
  {
    kind: "casualty",
    ...common,
    ...at("four were hurt"),
    dates: [],
    count: count("four", 4),
    part_of: null,
    basis: { ...common.basis, about: { basis: "stated", start: 0, end: 22 } },
    about: 0,
    outcome: "injured",
  },
];

describe("settleClaims", () => {
  it("resolves days and windows against the day of the report, and keeps the words", () => {
    const { value } = settleClaims(documentOn(REFERENCE_DATE), DRAFTS);
    expect(value[0]).toMatchObject({
      date: "2024-01-21",
      date_from: "2024-01-21",
      date_words: "Sunday",
      date_reading: "relative",
      place: "Al-Asad Airbase",
    });
    expect(value[1]).toMatchObject({
      since: "2023-10",
      since_from: "2023-10-10",
      since_to: "2023-10-20",
      since_words: "mid-October",
    });
    expect(value[1]).toMatchObject({
      as_of: REFERENCE_DATE,
      as_of_basis: "published",
      said_by: "centcom",
      said_by_words: "U.S. Central Command",
      said_by_kind: "organisation",
      via: null,
    });
  });

  it("invents no date where the report has none", () => {
    const { value } = settleClaims(documentOn(null), DRAFTS);
    expect(value[0]).toMatchObject({
      date: null,
      date_from: null,
      date_words: "Sunday",
      date_reading: "unknown",
    });
    expect(value[1]).toMatchObject({
      since: "XXXX-10",
      since_from: null,
      as_of: null,
      as_of_basis: "unknown",
    });
  });

  it("says where each slot came from, and of a day which words gave it", () => {
    const { value } = settleClaims(documentOn(REFERENCE_DATE), DRAFTS);
    expect(value[0]).toMatchObject({
      actor_basis: null,
      target_basis: "chain",
      target_at: null,
      place_basis: "stated",
      place_at: { start: 12, end: 19 },
      date_basis: "sentence",
      date_at: { start: SUNDAY.start, end: SUNDAY.end },
    });
    expect(value[1]).toMatchObject({ date_at: { start: MID_OCTOBER.start, end: MID_OCTOBER.end } });
    expect(value[2]).toMatchObject({ date_basis: null, date_at: null, about_basis: "stated" });
  });

  it("gives claims that fit their schema, with ids that their words and not their values make", () => {
    const { value } = settleClaims(documentOn(REFERENCE_DATE), DRAFTS);
    for (const claim of value) expect(Claim.safeParse(claim).error).toBeUndefined();
    expect(value[2]).toMatchObject({ about: value[0]?.claim_id });
    const other = DRAFTS.map(
      (draft): Draft => (draft.kind === "casualty" ? { ...draft, count: count("five", 5) } : draft),
    );
    expect(settleClaims(documentOn("2024-02-08"), other).value.map(({ claim_id }) => claim_id)).toEqual(
      value.map(({ claim_id }) => claim_id),
    );
    expect(new Set(value.map(({ claim_id }) => claim_id)).size).toBe(3);
  });

  it("doubts an event after its report", () => {
    const january = phrase("Sunday", "on", { form: "calendar", year: 2025, month: 1, day: 5, part: null });
    const [event] = DRAFTS;
    const late = event?.kind === "event" ? [{ ...event, dates: [january] }] : [];
    expect(settleClaims(documentOn(REFERENCE_DATE), late).issues.map(({ code }) => code)).toContain(
      "event-after-report",
    );
  });
});
