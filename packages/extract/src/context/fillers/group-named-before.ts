import { actorOf, forceOf, wordList } from "@sitrep/lexicon";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { clauseAt } from "../../grammar/clauses.js";
import { filler } from "../fill.js";
import { basisOfOther } from "../ground.js";
import { DEEDS } from "./kinds.js";

/** "Kenya struck two camps of al-Shabaab. The militants raided a village": the one group that the sentence before names, not the state that fights it. */
export const groupNamedBefore = filler({
  name: "group named before",
  says: '"the militants" and "the group" who act are the one armed group that the sentence before names',
  slot: "actor",
  kinds: DEEDS,
  among: () => (statement) => {
    const { view } = statement;
    const before = view.before;
    if (!before || !actsAsGroup(statement)) return null;
    const [only, second] = groupsIn(before);
    if (only === undefined || second !== undefined) return null;
    return { value: [only], from: { basis: basisOfOther(before, view), words: null } };
  },
});

const GROUPS = wordList("context/fillers/unnamed/groups");

/** The subject is "the militants", and no more. */
function actsAsGroup({ view, anchor }: Statement): boolean {
  const clause = clauseAt(view, anchor);
  const agent = clause?.agent ?? (clause?.form === "noun" ? clause.parent?.agent : null);
  return (
    agent != null &&
    agent.to === agent.from + 2 &&
    view.norm(agent.from) === "the" &&
    view.among(agent.from + 1, GROUPS)
  );
}

const groupsIn = (view: View): readonly string[] => [
  ...new Set(
    view
      .all("actor")
      .flatMap(({ ids }) => ids.filter((id) => actorOf(id)?.kind === "group"))
      .map(forceOf),
  ),
];
