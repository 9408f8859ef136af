import { marked } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { extractDrafts } from "../extract-drafts.js";
import { documentFrom } from "../testing/documents.js";
import { type Saying, sayings } from "./said-by.corpus.js";
import { furtherSayings } from "./said-by-further.corpus.js";
import { kindSayings } from "./said-by-kinds.corpus.js";
import { relaySayings } from "./said-by-relays.corpus.js";
import { structureSayings } from "./said-by-structure.corpus.js";
import { voiceSayings } from "./said-by-voices.corpus.js";

const all = {
  ...sayings,
  ...furtherSayings,
  ...voiceSayings,
  ...structureSayings,
  ...relaySayings,
  ...kindSayings,
};

/** Who said the marked figure: one answer for each draft that is in the marks. */
function answersTo({ text, ...wanted }: Saying) {
  const { text: plain, span } = marked(text.replaceAll(" ¶ ", "\n\n"));
  const drafts = extractDrafts(documentFrom(plain.split("\n\n"))).value.filter(
    ({ kind, start, end }) =>
      (kind !== "event" || !("as_of" in wanted)) &&
      span !== null &&
      start < span.end &&
      span.start < end &&
      plain.slice(start, end) !== "",
  );
  const all = drafts.map(({ said_by, certainty, dates }) => ({
    said_by: said_by?.slug ?? null,
    ...("words" in wanted ? { words: said_by?.words } : {}),
    ...("kind" in wanted ? { kind: said_by?.kind } : {}),
    ...("certainty" in wanted ? { certainty } : {}),
    ...("as_of" in wanted
      ? { as_of: dates.find(({ relation }) => relation === "as_of")?.words ?? null }
      : {}),
    ...("via" in wanted ? { via: said_by?.via?.slug } : {}),
  }));
  return [...new Map(all.map((answer) => [JSON.stringify(answer), answer])).values()];
}

describe("who said it", () => {
  it("has several kinds of saying", () => expect(Object.keys(all).length).toBeGreaterThan(10));
  for (const [kind, examples] of Object.entries(all))
    describe(kind, () => {
      it("holds sentences that name somebody and sentences that do not, or several names", () =>
        expect(new Set(examples.map(({ said_by }) => said_by)).size).toBeGreaterThan(1));
      for (const example of examples) {
        const { text, ...wanted } = example;
        it(text, () => expect(answersTo(example)).toEqual([wanted]));
      }
    });
});
