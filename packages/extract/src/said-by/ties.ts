import { functionClass, isReportWord, wordSet } from "@sitrep/lexicon";
import { sentencesBefore } from "../engine/before.js";
import type { View } from "../engine/view.js";

/** The sentences before that a sentence goes on from: "These included …", "One of the missiles …", "A further 70 …"; none where it begins anew. */
export const tiedTo = (view: View): readonly View[] => sentencesBefore(view, reachOf(view));

/** "These included" may look past a sentence between; "three more" does not. */
const reachOf = (view: View) => (pointsBack(view) ? 2 : addsTo(view) ? 1 : 0);

function pointsBack(view: View): boolean {
  const first = view.norm(0);
  if (first === "among" || first === "of") return isPointing(view, 1);
  if (isPointing(view, 0) && first !== "the") return includes(view, 1) || includes(view, 2);
  if (first === "they") return includes(view, 1);
  if (first === "the") return isReportWord(view.norm(1), "rest") || includes(view, 2);
  const behind = behindCount(view);
  return behind > 0 && view.norm(behind) === "of" && isPointing(view, behind + 1);
}

/** "A further 70", "another 12", "Seven others" */
function addsTo(view: View): boolean {
  const first = view.norm(0);
  const behind = behindCount(view);
  const adds =
    first === "a" || first === "an"
      ? view.among(1, MORE)
      : first === "another"
        ? view.any("count", 0, 2)
        : behind > 0 && view.among(behind, OTHERS);
  return adds && !view.tokens.some(({ word }) => APART.knows(word));
}

/** After the number or "some" that a sentence begins with; 0 where it begins otherwise. */
function behindCount(view: View): number {
  const count = view.startingAt("count", 0)[0];
  return count ? count.to : functionClass(view.tokens[0]) === "determiner" ? 1 : 0;
}

/** "these", "them", "the dead" */
const isPointing = (view: View, at: number) => isReportWord(view.norm(at), "pointing");
/** "in a separate strike": another event, of which the voice before need not speak. */
const APART = wordSet("separate separately elsewhere");
const MORE = wordSet("further additional");
const OTHERS = wordSet("others other more");

/** "The injured | included two children" */
const includes = (view: View, at: number) => view.norm(at).startsWith("includ");
