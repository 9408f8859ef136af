import { wordList } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import type { Clause, Phrase } from "./clause.js";
import { clausesOf } from "./clauses.js";

/** Who or what a deed is done to by the clause around its noun: "the judge survived | an attack", "the house was the target of | an attack". */
export function sufferedBy(view: View, deed: Clause): Phrase | null {
  const holds = ({ from, to }: Phrase) => from <= deed.head && deed.head < to;
  for (const { verb, head, agent, patient, parts } of clausesOf(view)) {
    if (verb === null || verb.negated || verb.modal !== null || agent === null) continue;
    const isFrom = parts.some((phrase) => phrase.preposition === "from" && holds(phrase));
    if (view.among(head, SURVIVING) && (isFrom || (patient !== null && holds(patient)))) return agent;
    if (patient !== null && holds(patient) && view.among(patient.head, AIMS) && view.among(head, BEING))
      return agent;
  }
  return null;
}
const SURVIVING = wordList("grammar/suffered/surviving");
const AIMS = wordList("grammar/suffered/aims");
const BEING = wordList("grammar/suffered/being");
