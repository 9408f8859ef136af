import { wordList } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import { type Phrase, partsWith } from "../../grammar/clause.js";
import { clauseAt } from "../../grammar/clauses.js";
import { filler } from "../fill.js";
import { wordsOf } from "../ground.js";
import { DEEDS, TARGETS } from "./kinds.js";

/** "attacked the village of Kawuri", "an air strike on a market": civilians live or trade there. */
export const villagers = filler({
  name: "villagers",
  says: "an attack on a village, a market or a neighbourhood that names no side was on civilians",
  slot: "target",
  kinds: [...DEEDS, ...TARGETS],
  among: () => (statement) => {
    const { view, anchor } = statement;
    if (statement.kind === "target_count") {
      const { from, to } = statement.counted ?? statement;
      const noun = [to, to + 1].find((at) => view.among(at, SETTLED));
      const words = noun === undefined ? null : wordsOf(view, { from, to: noun + 1 });
      return words && { value: ["civilians"], from: { basis: "stated", words } };
    }
    const clause = clauseAt(view, anchor);
    if (!clause) return null;
    const struck = [
      ...(clause.patient ? [clause.patient] : []),
      ...partsWith(clause, "on", "against", "at", "into"),
    ];
    const hit = struck.find((phrase) => isOfVillagers(view, phrase));
    return hit ? { value: ["civilians"], from: { basis: "stated", words: wordsOf(view, hit) } } : null;
  },
});

/** A phrase that turns on a village or a market, and on nothing armed. */
function isOfVillagers(view: View, { from, to, head }: Phrase): boolean {
  if (view.within("actor", from, to).some(({ modifier, ids }) => !modifier || ids.length === 0)) return false;
  if (view.within("people", from, to).some(({ military }) => military)) return false;
  return view.among(head, SETTLED);
}
const SETTLED = wordList("context/fillers/villagers/settled");
