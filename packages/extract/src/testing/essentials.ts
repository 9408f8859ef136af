import { type Draft, slotNames } from "@sitrep/model";
import type { Expected } from "@sitrep/testing";
import { flat } from "./read-sentence.js";

const SHOWN = [
  "kind",
  "event_type",
  "value",
  "value_high",
  "qualifier",
  "outcome",
  "change",
  "munition",
  "actor",
  "target",
  "country",
  "place",
  "date",
  "since",
  "until",
  "during",
  "as_of",
  "time",
  "said_by",
  "certainty",
  "about",
  "part_of",
];

/** What a claim says, by the names of a corpus: what is open, exact or asserted is left out. */
export function essentials(draft: Draft, drafts: readonly Draft[] = []): Expected {
  const fields = fieldsOf(draft, drafts);
  return Object.fromEntries(
    SHOWN.filter((name) => !isPlain(name, fields[name])).map((name) => [name, fields[name]]),
  );
}

/** All fields of a claim that a corpus may name: claims that it belongs to by their words, and how each slot is known (`country_basis`). */
export function fieldsOf(draft: Draft, drafts: readonly Draft[]): Record<string, unknown> {
  const wordsOf = (position: number | null) => (position === null ? null : (drafts[position]?.quote ?? null));
  return {
    ...flat(draft),
    about: "about" in draft ? wordsOf(draft.about) : null,
    part_of: "part_of" in draft ? wordsOf(draft.part_of) : null,
    ...Object.fromEntries(slotNames.map((slot) => [`${slot}_basis`, draft.basis[slot]?.basis ?? null])),
  };
}

const isPlain = (name: string, value: unknown) =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (name === "qualifier" && value === "exact") ||
  (name === "certainty" && value === "asserted");

/** The expected fields that a claim has otherwise, as "name: found instead of expected". */
export function differences(
  fields: Readonly<Record<string, unknown>>,
  expected: Expected,
): readonly string[] {
  return Object.entries(expected)
    .filter(([name, value]) => name !== "wrong" && JSON.stringify(fields[name]) !== JSON.stringify(value))
    .map(([name, value]) => `${name}: ${JSON.stringify(fields[name])} instead of ${JSON.stringify(value)}`);
}

/** As a corpus has it: `{ value: 12, outcome: "killed" }`. */
export function asCode(fields: Expected): string {
  const parts = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}
