import { functionClass, wordSet } from "@sitrep/lexicon";
import { sentencesBefore } from "../engine/before.js";
import type { View } from "../engine/view.js";

/** The sentences before that a sentence goes on from: "These included …", "One of the missiles …", "A further 70 …"; none where it begins anew. */
export const tiedTo = (view: View): readonly View[] => (isTied(view) ? sentencesBefore(view, 2) : []);

function isTied(view: View): boolean {
  const first = view.norm(0);
  const second = view.norm(1);
  if (first === "among" || first === "of") return isPointing(view, 1);
  if (isPointing(view, 0) && first !== "the") return includes(view, 1) || includes(view, 2);
  if (first === "they") return includes(view, 1);
  if (first === "the") return REST.has(second) || includes(view, 2);
  if (first === "a" || first === "an") return MORE.has(second);
  if (first === "another") return view.within("count", 0, 2).length > 0;
  const count = view.startingAt("count", 0)[0];
  const behind = count ? count.to : functionClass(view.tokens[0]) === "determiner" ? 1 : 0;
  if (behind === 0) return false;
  return (view.norm(behind) === "of" && isPointing(view, behind + 1)) || view.among(behind, OTHERS);
}

/** "these", "them", "the dead" */
const isPointing = (view: View, at: number) => POINTING.has(view.norm(at));
const POINTING = new Set(["these", "those", "them"].concat("this", "the"));
const REST = new Set(["remaining", "rest", "others"].concat("other"));
const MORE = new Set(["further", "additional"]);
const OTHERS = wordSet("others other more");

/** "The injured | included two children" */
const includes = (view: View, at: number) => view.norm(at).startsWith("includ");
