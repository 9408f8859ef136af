import { classesOf, WORD_CLASS, wordList } from "@sitrep/lexicon";
import type { TroopChange } from "@sitrep/model";
import type { View } from "../../engine/view.js";
import type { Clause } from "../../grammar/clause.js";

const GROW = wordList("rules/troop-level/number-of-troops/grow");
const SHRINK = wordList("rules/troop-level/number-of-troops/shrink");
const PLEDGED = wordList("rules/troop-level/change/pledged");

/** Whether troops are somewhere, come, go or are to come, by the head of their clause, and by what ties the number to it. */
export function changeOf(view: View, clause: Clause | null, role: string): TroopChange {
  if (clause === null) return role === "by" ? "increase" : "level";
  // "from 5,200 to 3,500": the first is what there is
  if (role === "from") return "level";
  const moved = moveOf(view, clause, role);
  return isAhead(view, clause) || view.among(clause.head, PLEDGED) ? "planned" : moved;
}

function moveOf(view: View, clause: Clause, role: string): TroopChange {
  const { head } = clause;
  if (role === "by" || role === "with") return view.among(head, SHRINK) ? "decrease" : "increase";
  if (role === "to" || role === "at" || role === "strong") return "level";
  if (view.hasCue("withdraw", head) || clause.parts.some(({ preposition }) => preposition === "out"))
    return "decrease";
  if (!view.hasCue("deploy", head)) return view.among(head, GROW) ? "increase" : "level";
  return isStationed(view, clause) ? "level" : "increase";
}

/** "are deployed to", "deployed in": they are there; "were deployed to", "are being deployed": they come. */
function isStationed(view: View, { head, verb, parts }: Clause): boolean {
  if (!verb?.passive || !view.hasCue("station", head) || view.norm(head - 1) === "being") return false;
  const isNow = ["are", "is", "remain"].includes(view.norm(head - 1)) || verb.form === "participle";
  return isNow || !parts.some(({ preposition }) => preposition === "to" || preposition === "into");
}

const AHEAD = wordList("rules/troop-level/change/ahead");

/** "will send", "plans to keep", "are to be sent", "ordered 2,000 troops | to deploy": still to come. */
function isAhead(view: View, clause: Clause): boolean {
  const { verb, head, parent, relation } = clause;
  if (!verb) return false;
  // "allowed 200 soldiers | to leave"
  if (verb.form === "infinitive" || verb.modal !== null || isAheadWord(view, verb.control)) return true;
  for (let at = head - 1; at > head - MOST_HELPERS; at--)
    if (view.norm(at) === "to" && (classesOf(view.token(at - 1)) & WORD_CLASS.be) !== 0) return true;
  const governs = relation === "infinitive" || relation === "participle";
  return isAheadWord(view, head) || (governs && parent !== null && isAhead(view, parent));
}
const MOST_HELPERS = 4;

const isAheadWord = (view: View, at: number | null) =>
  at !== null &&
  (view.among(at, AHEAD) || view.within("cue", at, at + 1).some(({ cue }) => cue === "future"));
