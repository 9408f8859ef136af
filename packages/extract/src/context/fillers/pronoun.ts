import type { Candidate } from "../../engine/candidate.js";
import { actorsIn } from "../../engine/people.js";
import { clauseAt, clausesOf, type Phrase } from "../../grammar/clauses.js";
import { filler } from "../fill.js";
import { DEEDS } from "./kinds.js";

const ACTING = new Set(["they", "it", "he"]);

const isPronoun = ({ view }: Candidate, { from, to }: Phrase) =>
  to === from + 1 && ACTING.has(view.norm(from));

/** "a day after they raided the station": who that is, the sentence or the one before says, and nothing further off. */
export function actsByPronoun(candidate: Candidate): boolean {
  const agent = clauseAt(candidate.view, candidate.sketch.anchor)?.agent;
  return agent !== null && agent !== undefined && isPronoun(candidate, agent);
}

/** "British soldiers were on alert after they raided a police station": the one who acts in the clause before. */
export const pronoun = filler({
  name: "pronoun",
  says: '"they" and "it" are who acts in the clause before, in one sentence',
  slot: "actor",
  kinds: [...DEEDS],
  among: () => (candidate) => {
    const { view, sketch } = candidate;
    if (!actsByPronoun(candidate)) return null;
    const before = clausesOf(view).findLast(
      ({ agent, head }) => head < sketch.anchor && agent !== null && !isPronoun(candidate, agent),
    )?.agent;
    const value = before ? actorsIn(view, before.from, before.to) : [];
    return value.length > 0 ? { value, from: { own: true } } : null;
  },
});
