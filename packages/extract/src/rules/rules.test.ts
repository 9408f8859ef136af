/// <reference types="vite/client" />
import { existsSync } from "node:fs";
import { type Corpus, type Example, marked } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import type { Rule } from "../engine/rule.js";
import { sentenceComplaint } from "../testing/sentence-complaint.js";
import { rules } from "./index.js";

const corpora: Record<string, { default: Corpus<Rule> }> = import.meta.glob("./**/*.corpus.ts", {
  eager: true,
});
const examplesOf = (rule: Rule): readonly Example[] =>
  corpora[`./${rule.name}.corpus.ts`]?.default.examples ?? [];
const files = Object.keys(import.meta.glob("./*/*.ts"))
  .filter((file) => !file.endsWith(".corpus.ts") && !file.endsWith(".test.ts"))
  .map((file) => file.slice(2, -3));

describe("rules", () => {
  it("have a corpus beside each rule, and a rule for each corpus", () => {
    expect(rules.length).toBeGreaterThan(15);
    for (const { name } of rules) {
      expect(
        existsSync(new URL(`./${name}.ts`, import.meta.url)),
        `rules/${name}.ts does not exist: a rule is named after its file`,
      ).toBe(true);
      const { default: corpus } = corpora[`./${name}.corpus.ts`] ?? {};
      expect(
        corpus?.subject.name,
        `write rules/${name}.corpus.ts: export default corpus(rule).says({ … }, "…").silent("…", "…");`,
      ).toBe(name);
      const has = (form: Example["form"]) => corpus?.examples.some((example) => example.form === form);
      expect(has("says"), `rules/${name}.corpus.ts needs a sentence that it reads: .says({ … }, "…")`).toBe(
        true,
      );
      expect(has("silent"), `rules/${name}.corpus.ts needs a silence: .silent("the reason", "…")`).toBe(true);
    }
  });

  it("are all in the list of rules/index.ts", () => {
    const names = new Set(rules.map(({ name }) => name));
    const forgotten = Object.keys(corpora)
      .map((file) => file.slice(2, -".corpus.ts".length))
      .filter((name) => !names.has(name));
    expect(forgotten.map(lineFor), "add these lines to rules/index.ts").toEqual([]);
    expect(files.length).toBeGreaterThan(rules.length - 1);
  });

  it("have each sentence in one corpus only", () => {
    const sentences = rules.flatMap((rule) =>
      examplesOf(rule).map(({ sentence }) => `${rule.name}: ${marked(sentence).text}`),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  for (const rule of rules)
    describe(rule.name, () => {
      for (const example of examplesOf(rule)) {
        if (example.form === "says")
          it(`says: ${example.sentence}`, () => expect(sentenceComplaint(rule, example) ?? "").toBe(""));
        else if (example.form === "silent")
          it(`is silent (${example.reason}): ${example.sentence}`, () =>
            expect(sentenceComplaint(rule, example) ?? "").toBe(""));
        else
          it(`does not yet read (${example.reason}): ${example.sentence}`, () =>
            expect(sentenceComplaint(rule, example), "this gap is closed: make it a .says").not.toBeNull());
      }
    });
});

const lineFor = (name: string) => {
  const variable = name
    .slice(name.indexOf("/") + 1)
    .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `import ${variable} from "./${name}.js";  and  ${variable},  in the list`;
};
