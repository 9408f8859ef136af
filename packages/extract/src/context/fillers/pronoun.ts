import type { Candidate } from "../../engine/candidate.js";
import { actorsIn } from "../../engine/people.js";
import type { View } from "../../engine/view.js";
import type { Phrase } from "../../grammar/clause.js";
import { clauseAt, clausesOf } from "../../grammar/clauses.js";
import { filler } from "../fill.js";
import { basisOfOther, wordsOf } from "../ground.js";
import { DEEDS } from "./kinds.js";

const ACTING = new Set(["they", "it", "he"]);

const isPronoun = (view: View, { from, to }: Phrase) => to === from + 1 && ACTING.has(view.norm(from));

/** Who acts by the clause of an event: for a noun ("launched airstrikes") that of its verb. */
function agentOf({ view, sketch }: Candidate): Phrase | null {
  const clause = clauseAt(view, sketch.anchor);
  return clause?.agent ?? (clause?.form === "noun" ? (clause.parent?.agent ?? null) : null);
}

/** "a day after they raided the station": who that is, the sentence or the one before says, and nothing further off. */
export function actsByPronoun(candidate: Candidate): boolean {
  const agent = agentOf(candidate);
  return agent !== null && isPronoun(candidate.view, agent);
}

/** "British soldiers were on alert after they raided a police station", "Israel stepped up its campaign. It launched airstrikes": the one who acts in the clause before. */
export const pronoun = filler({
  name: "pronoun",
  says: '"they" and "it" are who acts in the clause before, in its sentence or at the head of the one before',
  slot: "actor",
  kinds: [...DEEDS],
  among: () => (candidate) => {
    const { view, sketch } = candidate;
    if (!actsByPronoun(candidate)) return null;
    const before = clausesOf(view).findLast(
      ({ agent, head }) => head < sketch.anchor && agent !== null && !isPronoun(view, agent),
    )?.agent;
    if (before) {
      const value = actorsIn(view, before.from, before.to);
      return value.length > 0 ? { value, from: { own: true } } : null;
    }
    const last = view.before;
    const head = last && clausesOf(last).find(({ relation, agent }) => relation === "main" && agent !== null);
    if (!last || !head?.agent || isPronoun(last, head.agent)) return null;
    const value = actorsIn(last, head.agent.from, head.agent.to);
    const words = wordsOf(last, head.agent);
    return value.length > 0 ? { value, from: { basis: basisOfOther(last, view), words } } : null;
  },
});
