import { codePoints } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { cased } from "./cased.js";
import { extractDrafts } from "./extract-drafts.js";
import { documentFrom } from "./testing/documents.js";

const REPORT = [
  "On January 12, Houthi missiles killed twelve soldiers near Aden, Yemen, the army said.",
  "Rebels attacked a police station in Lima on Monday.",
  "At least 2,500 Syrian civilians were injured in Gaza on Monday.",
];

function readingOf(sentences: readonly string[]) {
  const document = documentFrom(sentences);
  const points = codePoints(document.text);
  return extractDrafts(document).value.map((draft) => {
    expect(points.slice(draft.start, draft.end)).toBe(draft.quote);
    for (const { start, end, words } of draft.dates) expect(points.slice(start, end)).toContain(words);
    return {
      kind: draft.kind,
      start: draft.start,
      end: draft.end,
      actor: draft.actor,
      target: draft.target,
      country: draft.country,
      place: draft.place?.name,
      saidBy: draft.said_by?.slug,
    };
  });
}

describe("a document in capitals", () => {
  it("has claims to lose", () => expect(readingOf(REPORT).length).toBeGreaterThan(2));

  it("is read as in mixed case, at the same places and in its own words", () => {
    const capitals = REPORT.map((sentence) => sentence.toUpperCase());
    expect(readingOf(capitals)).toEqual(readingOf(REPORT));
    const [first] = extractDrafts(documentFrom(capitals)).value;
    expect(first?.place?.words).toBe("ADEN");
  });

  it("is read so where one sentence of a report is in capitals", () => {
    const [first = "", ...rest] = REPORT;
    expect(readingOf([first.toUpperCase(), ...rest])).toEqual(readingOf(REPORT));
  });

  it("is nothing where capitals are names", () => {
    expect(cased(documentFrom([...REPORT, "USS COLE", "FMLN, MRTA, ELN"]))).toBeNull();
  });
});
