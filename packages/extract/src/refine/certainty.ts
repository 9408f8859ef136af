import { type MentionOf, wordList } from "@sitrep/lexicon";
import type { Certainty } from "@sitrep/model";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { clauseStart } from "../engine/clauses.js";
import type { View } from "../engine/view.js";
import { clauseAt } from "../grammar/clauses.js";

/** "could", "will", "denied", "initial report": how sure a statement is, from the words before what it turns on. */
export const certainty: Refinement = {
  name: "certainty",
  says: "hypothetical, planned, denied, initial or only claimed statements are marked as such",
  refine: (candidates) => {
    for (const candidate of candidates) candidate.certainty = certaintyOf(candidate);
    return candidates;
  },
};

type CueMention = MentionOf<"cue">;
const DENYING = wordList("refine/certainty/denying");

function certaintyOf(candidate: Candidate): Certainty {
  const { sketch, view, rule } = candidate;
  if (rule === "casualty/none-hurt") return "denied";
  // a plan to send troops is a fact of its own kind
  if (sketch.kind === "troop_level" && sketch.change === "planned") return "asserted";
  // "would drop from 3,000": what it was
  if (sketch.kind === "troop_level" && view.norm(sketch.from - 1) === "from") return "asserted";
  const start = Math.max(clauseStart(view, sketch.anchor), ownStart(view, sketch.anchor));
  const before = (cue: string, from: number) =>
    view.within("cue", from, Math.max(sketch.anchor, sketch.from)).some((found) => found.cue === cue);
  const near = Math.max(start, sketch.anchor - 9);
  if (before("denial", Math.max(start, sketch.anchor - 4)) && !isNotOnly(candidate)) return "denied";
  // "none of the 19 was injured", "denied that six missiles were fired"
  const denied = view
    .within("cue", Math.max(start - 2, sketch.from - 4), sketch.from)
    .some((cue) => cue.cue === "denial" && view.among(cue.from, DENYING));
  if (denied || isDenied(candidate, start)) return "denied";
  // drones that were thwarted are a figure, an attack that was thwarted is none
  if (sketch.kind !== "munition_count" && before("prevention", Math.max(start, sketch.anchor - 5)))
    return "possible";
  if (before("modal", near)) return "possible";
  if (before("future", near)) return "planned";
  if (before("possible", Math.max(start, sketch.from - 4))) return "possible";
  if (
    sketch.kind !== "event" &&
    view.all("cue").some((cue) => cue.cue === "initial" && isOfFigure(view, cue, sketch.anchor))
  )
    return "initial";
  if (before("claim_word", near)) return "claimed";
  return candidate.hedge ?? "asserted";
}

/** "were ready to strike, and | had struck": a second verb with a helper or a past form of its own does not share the first one's "ready to". */
function ownStart(view: View, anchor: number): number {
  const clause = clauseAt(view, anchor);
  return clause?.relation === "coordinated" && clause.verb?.form === "finite" && clause.head > clause.from
    ? clause.from
    : 0;
}

/** "so far" is said of the clause that it stands in; "the worst attack of the war so far" is no word about a figure. */
function isOfFigure(view: View, { from, to }: CueMention, anchor: number): boolean {
  if (view.norm(from) !== "so") return true;
  if (view.norm(to) === "this" || view.norm(to) === "since") return false;
  for (let at = Math.min(from, anchor); at < Math.max(from, anchor); at++)
    if (view.norm(at) === ",") return false;
  return true;
}

/** "denied that it had struck two hospitals": somebody denies the whole clause, and says nothing else before it. */
function isDenied({ sketch, view }: Candidate, start: number): boolean {
  const denial = view
    .within("cue", Math.max(0, start - 2), sketch.from)
    .findLast((cue) => cue.cue === "denial" && view.among(cue.from, REFUTING));
  return (
    denial !== undefined &&
    sketch.from - denial.to < 12 &&
    !view.within("cue", denial.to, sketch.from).some(({ cue }) => cue === "report_verb")
  );
}
const REFUTING = wordList("refine/certainty/refuting");

/** "not only", "no fewer than", "no longer": no denial of the figure. */
function isNotOnly({ sketch, view }: Candidate): boolean {
  return view
    .within("cue", Math.max(0, sketch.anchor - 4), sketch.anchor + 1)
    .filter((cue) => cue.cue === "denial")
    .every((cue) => ["only", "fewer", "less", "longer", "just", "yet", "more"].includes(view.norm(cue.to)));
}
