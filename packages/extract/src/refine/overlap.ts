import type { Step } from "../context/step.js";
import type { Statement } from "../engine/statement.js";

/** One number makes one claim; of two events at one word the one that knows more stays. */
export const overlap: Step = {
  name: "overlap",
  says: "two rules read the same words: one number makes one claim, and the first rule of the list has it",
  run: (story, leave) => {
    const kept: Statement[] = [];
    for (const statement of story.all) {
      const at = rivalOf(kept, statement);
      const rival = kept[at];
      if (!rival) kept.push(statement);
      else if (statement.kind === "event" && !statement.yields && knowledge(statement) > knowledge(rival)) {
        kept[at] = statement;
        leave(rival, `${statement.rule} knows more of it`);
      } else leave(statement, `${rival.rule} has these words`);
    }
    // rules have read a sentence one after another: from here on it is in the order of the text
    story.keep(kept.sort((a, b) => a.view.sentence.ordinal - b.view.sentence.ordinal || a.from - b.from));
  },
};

/** Statements come sentence by sentence: only the last ones can be of this one. */
function rivalOf(kept: readonly Statement[], statement: Statement): number {
  let first = -1;
  for (let at = kept.length - 1; at >= 0; at--) {
    const other = kept[at];
    if (other?.view !== statement.view) break;
    if (collide(other, statement)) first = at;
  }
  return first;
}

function collide(left: Statement, right: Statement): boolean {
  // any other figure of the same verb has its people
  if (right.yields && left.kind === right.kind && left.anchor === right.anchor) return true;
  if (left.counted && right.counted) return left.counted.number === right.counted.number;
  if (left.kind !== right.kind) return false;
  if (left.kind === "event") return left.anchor === right.anchor;
  // "seven people, among them a teacher, were killed": the teacher is one of them, not another reading
  if (left.part !== right.part) return false;
  // "six soldiers and a civilian died": a number and a person without one are two
  if (left.kind === "casualty" && (left.counted === null) !== (right.counted === null)) return false;
  // "Ana Prell and Luis Dorrel died": a rule reads each person once
  if (left.kind === "casualty" && left.counted === null && left.rule === right.rule)
    return left.from === right.from;
  return left.from < right.to && right.from < left.to;
}

const knowledge = ({ actor, target, sites, dates }: Statement) =>
  actor.length + target.length + sites.length + dates.length;
