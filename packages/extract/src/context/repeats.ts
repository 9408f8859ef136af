import { type Candidate, type Refinement, spanOf } from "../engine/candidate.js";
import { absorb } from "./absorb.js";
import { sameFigure } from "./same-figure.js";

/** A figure that a document states twice is one draft with further spans; the fuller statement keeps the quote's place. */
export const repeats: Refinement = {
  name: "repeated",
  says: "a figure repeated in a document is one draft, with its further places kept in also_at",
  refine: (candidates, removed) => {
    const kept: Candidate[] = [];
    const alike = new Map<string, Candidate[]>();
    for (const candidate of candidates) {
      const key = keyOf(candidate);
      const known = key === null ? [] : (alike.get(key) ?? []);
      const first = known.find(
        (other) => isUnsure(other) === isUnsure(candidate) && sameFigure(other, candidate),
      );
      if (first) {
        absorb(first, candidate);
        removed(candidate, `says again what stands at ${spanOf(first).start}`);
        continue;
      }
      kept.push(candidate);
      if (key !== null) alike.set(key, [...known.slice(-REMEMBERED), candidate]);
    }
    return kept;
  },
};

/** How many statements of one kind and value are remembered: texts of ordinary length have fewer, and a long one stays linear. */
const REMEMBERED = 100;

const keyOf = ({ sketch }: Candidate) =>
  "count" in sketch ? `${sketch.kind} ${sketch.count.value} ${sketch.count.qualifier}` : null;

export const isUnsure = ({ certainty }: Candidate) =>
  certainty === "possible" || certainty === "planned" || certainty === "denied";
