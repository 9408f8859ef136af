import type { Draft } from "@sitrep/model";
import { type Example, type Expected, marked, type Others } from "@sitrep/testing";
import type { Rule } from "../engine/rule.js";
import { asCode, differences, essentials, fieldsOf } from "./essentials.js";
import { draftsIn } from "./read-sentence.js";

/** Why a sentence is not read as its example says, with what to write for what else is read in it; null where it is. */
export function sentenceComplaint(rule: Rule, example: Example): string | null {
  const { text, span } = marked(example.sentence);
  const drafts = draftsIn(text);
  const complaints: string[] = [];
  const own = example.form === "silent" ? null : ownDraft(rule, drafts, text, span);
  if (own) {
    const differ = differences(fieldsOf(own, drafts), withCertainty(own, expectedOf(example)));
    if (differ.length > 0) complaints.push(`${rule.name}: ${differ.join("; ")}`);
    const wanted = span && text.slice(span.start, span.end);
    if (wanted !== null && own.quote !== wanted) complaints.push(`${rule.name} quotes «${own.quote}»`);
  } else if (example.form !== "silent") complaints.push(`${rule.name} does not read it`);
  const rest = drafts.filter((draft) => draft !== own);
  complaints.push(...othersComplaints(example.others, rest, drafts));
  if (complaints.length === 0) return null;
  return `${complaints.join("\n")}\n${suggestion(example.sentence, rest, drafts)}`;
}

const expectedOf = (example: Example): Expected => (example.form === "silent" ? {} : example.expected);

/** A claim of the rule in the marked words: with those very words where it can be, else one that overlaps them. */
function ownDraft(
  rule: Rule,
  drafts: readonly Draft[],
  text: string,
  span: { readonly start: number; readonly end: number } | null,
): Draft | null {
  const candidates = drafts.filter((draft) =>
    rule.completes ? draft.kind === rule.completes : draft.rule === rule.name,
  );
  if (span === null) return candidates[0] ?? null;
  const within = candidates.filter(({ start, end }) => start < span.end && span.start < end);
  return within.find(({ quote }) => quote === text.slice(span.start, span.end)) ?? within[0] ?? null;
}

/** Every other claim is listed once, and everything that is listed is read. */
function othersComplaints(others: Others, rest: readonly Draft[], drafts: readonly Draft[]): string[] {
  const complaints: string[] = [];
  const left = new Set(rest);
  for (const [name, expected] of Object.entries(others))
    for (const one of isList(expected) ? expected : [expected]) {
      const byRule = [...left].filter((draft) => draft.rule === name);
      const fits = (draft: Draft) =>
        differences(fieldsOf(draft, drafts), withCertainty(draft, one)).length === 0;
      const draft = byRule.find(fits) ?? byRule[0];
      if (!draft) {
        complaints.push(`${name} ${asCode(one)} is listed and not read${again(one)}`);
        continue;
      }
      left.delete(draft);
      const differ = differences(fieldsOf(draft, drafts), withCertainty(draft, one));
      if (differ.length > 0) complaints.push(`${name} «${draft.quote}» ${differ.join("; ")}${again(one)}`);
    }
  for (const draft of left) complaints.push(`${draft.rule} reads «${draft.quote}», which is not listed`);
  return complaints;
}

const again = ({ wrong }: Expected) =>
  wrong === undefined ? "" : ` (it was known to be wrong: ${String(wrong)}; if it is right now, say so)`;

const isList = (expected: Expected | readonly Expected[]): expected is readonly Expected[] =>
  Array.isArray(expected);

/** A claim that is not asserted must be expected so; whether one is claimed or asserted may be left out. */
const withCertainty = ({ certainty }: Draft, expected: Expected): Expected =>
  ["possible", "planned", "denied"].includes(certainty) ? { certainty: "asserted", ...expected } : expected;

/** The line of the corpus that lists what is read now: to be judged, not to be copied. */
function suggestion(sentence: string, rest: readonly Draft[], drafts: readonly Draft[]): string {
  if (rest.length === 0) return `nothing else is read in it: ${JSON.stringify(sentence)}`;
  const byRule = new Map<string, string[]>();
  for (const draft of rest)
    byRule.set(draft.rule, [...(byRule.get(draft.rule) ?? []), asCode(essentials(draft, drafts))]);
  const others = [...byRule].map(
    ([name, found]) => `${JSON.stringify(name)}: ${found.length === 1 ? found[0] : `[${found.join(", ")}]`}`,
  );
  return `if all that is read is right: also(${JSON.stringify(sentence)}, { ${others.join(", ")} })`;
}
