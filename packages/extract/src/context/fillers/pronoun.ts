import { forceOf } from "@sitrep/lexicon";
import { actorsIn } from "../../engine/people.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import type { Phrase } from "../../grammar/clause.js";
import { clauseAt, clausesOf } from "../../grammar/clauses.js";
import { filler, own } from "../fill.js";
import { basisOfOther, wordsOf } from "../ground.js";
import { DEEDS } from "./kinds.js";

const ACTING = new Set(["they", "it", "he"]);

const OWN = new Set(["its", "their", "his"]);

/** "they", and "its fighters" */
const isPronoun = (view: View, { from, to }: Phrase) =>
  (to === from + 1 && ACTING.has(view.norm(from))) ||
  (OWN.has(view.norm(from)) && view.within("people", from, to).some(({ military }) => military));

/** "a day after they raided the station": who that is, the sentence or the one before says, and nothing further off. */
export function actsByPronoun({ view, anchor }: Statement): boolean {
  const clause = clauseAt(view, anchor);
  // for a noun ("launched airstrikes") who acts by its verb
  const agent = clause?.agent ?? (clause?.form === "noun" ? clause.parent?.agent : null);
  return agent != null && isPronoun(view, firedBy(view, agent) ?? agent);
}

/** "its fighters launched rockets | targeting a base": who fired what hits. */
const firedBy = (view: View, { from, to }: Phrase): Phrase | null =>
  !view.any("munition", from, to)
    ? null
    : (clausesOf(view).find(({ patient, agent }) => agent !== null && patient?.from === from)?.agent ?? null);

/** "British soldiers were on alert after they raided a police station", "Israel stepped up its campaign. It launched airstrikes": the one who acts in the clause before. */
export const pronoun = filler({
  name: "pronoun",
  says: '"they" and "it" are who acts in the clause before, in its sentence or at the head of the one before',
  slot: "actor",
  kinds: DEEDS,
  among: () => (statement) => {
    const { view, anchor, saidBy } = statement;
    if (!actsByPronoun(statement)) return null;
    const before = clausesOf(view).findLast(
      ({ agent, head, form }) =>
        form === "verb" && head < anchor && agent !== null && !isPronoun(view, agent),
    )?.agent;
    if (before) {
      const named = actorsIn(view, before.from, before.to);
      // "the group said it fired rockets"
      return own(named.length === 0 && saidBy?.actor ? [forceOf(saidBy.actor)] : named);
    }
    const last = view.before;
    const agent = last && clausesOf(last).find((clause) => clause.relation === "main" && clause.agent)?.agent;
    if (!last || !agent || isPronoun(last, agent)) return null;
    const value = actorsIn(last, agent.from, agent.to);
    return { value, from: { basis: basisOfOther(last, view), words: wordsOf(last, agent) } };
  },
});
