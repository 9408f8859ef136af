/// <reference types="vite/client" />
import { existsSync } from "node:fs";
import type { Draft } from "@sitrep/model";
import { type Corpus, type Example, marked } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import type { Rule } from "../engine/rule.js";
import { draftsIn, flat } from "../testing/read-sentence.js";
import { rules } from "./index.js";

const corpora: Record<string, { default: Corpus<Rule> }> = import.meta.glob("./**/*.corpus.ts", {
  eager: true,
});
const examplesOf = (rule: Rule): readonly Example[] =>
  corpora[`./${rule.name}.corpus.ts`]?.default.examples ?? [];

/** What the rule reads in a sentence, with all rules on; of several figures of one rule those in the marked words. */
function readBy(rule: Rule, sentence: string): readonly Draft[] {
  const { text, span } = marked(sentence);
  const drafts = draftsIn(text).filter((draft) =>
    rule.completes ? draft.kind === rule.completes : draft.rule === rule.name,
  );
  const within = drafts.filter(
    (draft) => span === null || (draft.start < span.end && span.start < draft.end),
  );
  const exact = within.filter((draft) => span !== null && draft.quote === text.slice(span.start, span.end));
  return exact.length > 0 ? exact : within;
}

/** Why a sentence is not read as its example wants; null where it is. */
function complaint(rule: Rule, example: Exclude<Example, { form: "silent" }>): string | null {
  const { text, span } = marked(example.sentence);
  const drafts = readBy(rule, example.sentence);
  if (drafts.length !== 1)
    return `${drafts.length} drafts by ${rule.name}: ${
      drafts.map((draft) => `«${draft.quote}»`).join(" ") ||
      draftsIn(text)
        .map((draft) => draft.rule)
        .join(", ")
    }`;
  const [draft] = drafts;
  if (!draft) return "no draft";
  const said = flat(draft);
  const wrong = Object.entries(example.expected).filter(
    ([name, value]) => JSON.stringify(said[name]) !== JSON.stringify(value),
  );
  if (wrong.length > 0)
    return wrong
      .map(([name, value]) => `${name}: ${JSON.stringify(said[name])} instead of ${JSON.stringify(value)}`)
      .join("; ");
  const wanted = span && text.slice(span.start, span.end);
  return wanted !== null && draft.quote !== wanted ? `quotes «${draft.quote}»` : null;
}

describe("rules", () => {
  it("has a corpus beside each rule, and a rule for each corpus", () => {
    expect(rules.length).toBeGreaterThan(15);
    for (const rule of rules) {
      expect(
        existsSync(new URL(`./${rule.name}.ts`, import.meta.url)),
        `${rule.name} is named after its file`,
      ).toBe(true);
      expect(
        examplesOf(rule).filter(({ form }) => form === "says").length,
        `${rule.name}.corpus.ts needs sentences that it reads`,
      ).toBeGreaterThan(0);
      expect(
        examplesOf(rule).filter(({ form }) => form === "silent").length,
        `${rule.name}.corpus.ts needs silences`,
      ).toBeGreaterThan(0);
    }
    const names = rules.map((rule) => `./${rule.name}.corpus.ts`);
    expect(Object.keys(corpora).filter((file) => !names.includes(file))).toEqual([]);
  });

  it("has each sentence in one corpus only", () => {
    const sentences = rules.flatMap((rule) =>
      examplesOf(rule).map(({ sentence }) => `${rule.name}: ${marked(sentence).text}`),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  for (const rule of rules)
    describe(rule.name, () => {
      for (const example of examplesOf(rule)) {
        if (example.form === "says")
          it(`says: ${example.sentence}`, () => expect(complaint(rule, example)).toBeNull());
        else if (example.form === "silent") {
          const { sentence, reason } = example;
          it(`is silent (${reason}): ${sentence}`, () => {
            const asserted = readBy(rule, sentence).filter(
              ({ certainty }) =>
                certainty !== "possible" && certainty !== "planned" && certainty !== "denied",
            );
            expect(asserted.map((draft) => draft.quote)).toEqual([]);
          });
        } else
          it(`does not yet read (${example.reason}): ${example.sentence}`, () =>
            expect(complaint(rule, example), "this gap is closed: make it a .says").not.toBeNull());
      }
    });
});
