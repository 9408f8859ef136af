import type { Claimant } from "@sitrep/model";
import { sentencesBefore } from "../engine/before.js";
import type { Candidate, Refinement } from "../engine/candidate.js";
import type { View } from "../engine/view.js";
import { type Attribution, attributionsIn } from "./attributions.js";

/** Who is given as the source of a statement: in the sentence itself, or as the speaker of a transcript. */
export const claimants: Refinement = {
  name: "claimants",
  says: 'the claimant is whom the sentence quotes before the figure, else behind it; "he said" and a quotation that goes on are of the one quoted before',
  refine: (candidates) => {
    const known = new Map<View, readonly Attribution[]>();
    for (const candidate of candidates) candidate.saidBy = claimantOf(candidate, known);
    return candidates;
  },
};

function claimantOf({ view, sketch }: Candidate, known: Map<View, readonly Attribution[]>): Claimant | null {
  const attributions = of(view, known);
  const nearest = attributions.findLast(({ at }) => at < sketch.anchor) ?? attributions[0];
  if (nearest) return nearest.claimant ?? quotedBefore(view, known);
  if (goesOn(view)) return quotedBefore(view, known);
  return view.sentence.speaker && view.sentence.speaker !== "Q"
    ? { words: view.sentence.speaker, actor: null }
    : null;
}

function of(view: View, known: Map<View, readonly Attribution[]>): readonly Attribution[] {
  let found = known.get(view);
  if (!found) {
    found = attributionsIn(view);
    known.set(view, found);
  }
  return found;
}

/** The one quoted last in the three sentences before. */
function quotedBefore(view: View, known: Map<View, readonly Attribution[]>): Claimant | null {
  for (const earlier of sentencesBefore(view, 3)) {
    const last = of(earlier, known).findLast(({ claimant }) => claimant !== null);
    if (last) return last.claimant;
  }
  return null;
}

/** A sentence that stands in quotation marks by itself: it belongs to the quotation before. */
const goesOn = ({ tokens }: View) => ["“", '"', "”"].includes(tokens[0]?.norm ?? "");
