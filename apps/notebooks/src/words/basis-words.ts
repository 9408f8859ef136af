import type { InferredSlot } from "../rows/view-rows.js";
import { numberWords } from "./figure-words.js";
import { listWords } from "./names.js";

/** From where slots were filled: `country: from the dateline; actor and target: from another sentence`. Empty where all are stated. */
export const inferredWords = (inferred: readonly InferredSlot[]): string =>
  [...byBasis(inferred)]
    .map(([basis, slots]) => `${listWords(slots.map(slotWord))}: ${basisWords(basis)}`)
    .join("; ");

/** For a cell of a table of values: `country: dateline; actor: chain`. */
export const inferredData = (inferred: readonly InferredSlot[]): string =>
  inferred.map(({ slot, basis }) => `${slot}: ${basis}`).join("; ");

/** How much of a page is inferred, as a sentence after another; empty where there are no rows. */
export function inferredLead(
  rows: readonly { readonly inferred: readonly InferredSlot[] }[],
  noun: string,
): string {
  const slots = rows.flatMap(({ inferred }) => inferred);
  if (rows.length === 0) return "";
  if (slots.length === 0) return ` All that is said of them stands in the words about them.`;
  const some = rows.filter(({ inferred }) => inferred.length > 0).length;
  const sources = [...byBasis(slots)].map(
    ([basis, all]) => `${numberWords(all.length)} ${basisWords(basis)}`,
  );
  const figures = `${numberWords(some)} ${some === 1 ? noun : `${noun}s`}`;
  const filled = slots.length === 1 ? "1 slot" : `${numberWords(slots.length)} slots`;
  return ` In ${figures}, ${filled} (actor, target, country, place or day) ${slots.length === 1 ? "is" : "are"} inferred from outside the clause: ${listWords(sources)}. Each mark and row says which.`;
}

const ORDER = ["person", "sentence", "chain", "heading", "dateline", "publisher"];

/** The slots of each basis, the surest first. */
function byBasis(inferred: readonly InferredSlot[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const sorted = [...inferred].sort((a, b) => ORDER.indexOf(a.basis) - ORDER.indexOf(b.basis));
  for (const { slot, basis } of sorted) found.set(basis, [...(found.get(basis) ?? []), slot]);
  return found;
}

/** `from the dateline`, `from another sentence`. */
export const basisWords = (basis: string): string => BASES[basis] ?? `from the ${basis}`;
const BASES: Readonly<Record<string, string>> = {
  sentence: "from elsewhere in the sentence",
  chain: "from another sentence",
  heading: "from a heading",
  publisher: "from who published it",
  person: "set by a person",
};

/** What readers call a slot. */
export const slotWord = (slot: string): string =>
  slot === "date" ? "day" : slot === "about" ? "event" : slot;
