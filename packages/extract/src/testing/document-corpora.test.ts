/// <reference types="vite/client" />
import type { DocumentCorpus } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { steps as refinements } from "../context/steps.js";
import { tableRows } from "../context/table-rows.js";
import { domains } from "../refine/domains.js";
import { documentComplaint } from "./document-complaint.js";

type Step = { readonly name: string };
const corpora: Record<string, { default: DocumentCorpus<Step> }> = import.meta.glob(
  ["../context/**/*.corpus.ts", "../refine/**/*.corpus.ts"],
  { eager: true },
);
const found = Object.values(corpora).map((module) => module.default);
const named = new Set(found.map(({ subject }) => subject.name));
const steps: readonly Step[] = [tableRows, domains, ...refinements];

/** So many steps have no corpus yet: the number may only fall. */
const LEFT = 3;

describe("document corpora", () => {
  it("are there for each step between sentences and claims", () => {
    expect(found.length).toBeGreaterThan(0);
    const without = [...new Set(steps.map(({ name }) => name))].filter((name) => !named.has(name));
    expect(
      without.length,
      `write a corpus beside each new step, as export default documentCorpus(${without.at(-1)}).says("…", [{ … }], \`…\`); without one are ${without.join(", ")}`,
    ).toBeLessThanOrEqual(LEFT);
    const unknown = [...named].filter((name) => !steps.some((step) => step.name === name));
    expect(unknown, "corpora of steps that are not in context/steps.ts: add the step to its list").toEqual(
      [],
    );
  });

  for (const { subject, examples } of found)
    describe(subject.name, () => {
      it("has documents that it reads", () =>
        expect(examples.filter(({ form }) => form === "says").length).toBeGreaterThan(0));
      for (const example of examples) {
        const title = `${example.reason}: ${example.document.trim().split("\n")[0]}`;
        if (example.form === "says")
          it(`reads ${title}`, () => expect(documentComplaint(example) ?? "", "as expected").toBe(""));
        else
          it(`does not yet read ${title}`, () =>
            expect(documentComplaint(example), "this gap is closed: make it a .says").not.toBeNull());
      }
    });
});
