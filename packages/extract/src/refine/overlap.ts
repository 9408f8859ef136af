import type { Candidate, Refinement } from "../engine/candidate.js";

/** One number makes one claim; of two events at one word the one that knows more stays. */
export const overlap: Refinement = {
  name: "overlap",
  says: "two rules read the same words: one number makes one claim, and the first rule of the list has it",
  refine: (candidates, removed) => {
    const kept: Candidate[] = [];
    for (const candidate of candidates) {
      const rival = rivalOf(kept, candidate);
      if (!rival) kept.push(candidate);
      else if (
        candidate.sketch.kind === "event" &&
        !candidate.sketch.yields &&
        knowledge(candidate) > knowledge(rival)
      ) {
        kept[kept.lastIndexOf(rival)] = candidate;
        removed(rival, `${candidate.rule} knows more of it`);
      } else removed(candidate, `${rival.rule} has these words`);
    }
    return kept;
  },
};

/** Candidates come sentence by sentence: only the last ones can be of this one. */
function rivalOf(kept: readonly Candidate[], candidate: Candidate): Candidate | null {
  let first: Candidate | null = null;
  for (let at = kept.length - 1; at >= 0; at--) {
    const other = kept[at];
    if (other?.view !== candidate.view) break;
    if (collide(other, candidate)) first = other;
  }
  return first;
}

function collide(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.sketch, b.sketch];
  // any other figure of the same verb has its people
  if (right.yields && left.kind === right.kind && left.anchor === right.anchor) return true;
  if (left.counted && right.counted) return left.counted.number === right.counted.number;
  if (left.kind !== right.kind) return false;
  if (left.kind === "event") return left.anchor === right.anchor;
  // "seven people, among them a teacher, were killed": the teacher is one of them, not another reading
  if (left.part !== right.part) return false;
  // "six soldiers and a civilian died": a number and a person without one are two, unless the one has the other inside
  if (left.kind === "casualty" && (left.counted === null) !== (right.counted === null)) {
    const [single, several] = left.counted === null ? [left, right] : [right, left];
    const number = several.counted?.number ?? -1;
    return single.from <= number && number < single.to;
  }
  return left.from < right.to && right.from < left.to;
}

const knowledge = ({ sketch }: Candidate) =>
  sketch.actor.length + sketch.target.length + sketch.sites.length + sketch.dates.length;
