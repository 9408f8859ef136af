/// <reference types="vite/client" />
import type { DocumentCorpus } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { steps as refinements } from "../context/steps.js";
import { tableRows } from "../context/table-rows.js";
import { draftsOf } from "../drafts-of.js";
import { domains } from "../refine/domains.js";
import { traceOf } from "../trace.js";
import { documentComplaint } from "./document-complaint.js";
import { readWritten } from "./written-document.js";

type Step = { readonly name: string };
type Corpora = DocumentCorpus<Step> | readonly DocumentCorpus<Step>[];
const files: Record<string, { default: Corpora }> = import.meta.glob(
  ["../context/**/*.corpus.ts", "../refine/**/*.corpus.ts"],
  { eager: true },
);
const found = Object.values(files).flatMap((module) => module.default);
const named = new Set(found.map(({ subject }) => subject.name));
const steps: readonly Step[] = [tableRows, domains, ...refinements];

/** All that is read in a document, with all steps or without one. */
function read(document: string, without: string | null): string {
  const written = readWritten(document).document;
  const run = refinements.filter(({ name }) => name !== without);
  return JSON.stringify(draftsOf(written, traceOf(written, null, run).kept));
}

describe("document corpora", () => {
  it("are there for each step between sentences and claims", () => {
    expect(found.length).toBeGreaterThan(0);
    const without = [...new Set(steps.map(({ name }) => name))].filter((name) => !named.has(name));
    expect(
      without,
      `write a corpus beside each new step, as export default documentCorpus(${without.at(-1)}).says("…", [{ … }], \`…\`);`,
    ).toEqual([]);
    const unknown = [...named].filter((name) => !steps.some((step) => step.name === name));
    expect(unknown, "corpora of steps that are not in context/steps.ts: add the step to its list").toEqual(
      [],
    );
  });

  for (const { subject, examples } of found)
    describe(subject.name, () => {
      it("has documents that it reads", () =>
        expect(examples.filter(({ form }) => form === "says").length).toBeGreaterThan(0));
      if (refinements.some(({ name }) => name === subject.name))
        it("has a document that is read otherwise without the step", () =>
          expect(
            examples.some(({ document }) => read(document, null) !== read(document, subject.name)),
            "no document of its corpus needs the step: write one, or take the step out",
          ).toBe(true));
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
