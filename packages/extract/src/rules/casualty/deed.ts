import { mention } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { isPronoun, type Phrase } from "../../grammar/clause.js";
import { clauseAt } from "../../grammar/clauses.js";
import { isNamed } from "../../grammar/participants.js";
import { ONE } from "../counted.js";
import { isHabit } from "./habit.js";
import { isSingular } from "./others.js";
import { victims } from "./victims.js";

const DONE_TO = new Set(["past", "base", "ing", "nominal"]);

export default rule({
  name: "casualty/deed",
  says: "whom a verb or noun of killing or wounding has as its object, in any form of the clause: a number, or one person by name",
  core: mention("casualty", "hurt", ({ form, outcome }) => DONE_TO.has(form) && HARMED.has(outcome)),
  draft: ({ from, to, bound }, view) => {
    const hurt = bound["hurt"];
    const clause = clauseAt(view, from);
    if (hurt?.type !== "casualty" || !clause?.patient || isPronoun(view, clause.patient)) return null;
    const { patient } = clause;
    const number = view
      .within("count", patient.from, patient.head)
      .find(({ reading }) => !reading.ordinal && reading.value !== null);
    if (!arePeople(view, patient) || (!number && !isOnePerson(view, patient))) return null;
    const first = Math.min(from, patient.from);
    if (!number && isHabit(view, first)) return null;
    return {
      ...victims(view, first, Math.max(to, patient.to), hurt, patient),
      count: number?.reading ?? ONE(view.words(patient.from, patient.to)),
      counted: number ?? null,
      yields: true,
    };
  },
});

const HARMED = new Set(["killed", "injured", "killed_or_injured"]);

/** People of the tables, and of others those whom a capital names: "six Jesuits", "Judge Prell". */
const arePeople = (view: View, { from, to, head }: Phrase): boolean =>
  view.within("people", from, to).length > 0 ||
  isNamed(view, from, to) ||
  (head > 0 && view.tokens[head]?.capital === true && view.within("place", from, to).length === 0);

/** "Judge Ana Prell", "the mayor", "a peasant": one person, by name or by what he is. */
function isOnePerson(view: View, { from, to, head }: Phrase): boolean {
  // "Red Crescent workers" are several, "Carlos Ramos" is one
  if (
    [head, to - 1].some((at) => (at === 0 || view.tokens[at]?.capital !== true) && !isSingular(view, at + 1))
  )
    return false;
  const person = view.within("people", from, head + 1).some((found) => found.to === head + 1);
  return person || (isNamed(view, from, head + 1) && view.within("actor", from, head + 1).length === 0);
}
