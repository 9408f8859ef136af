import type { Clause, Phrase } from "../grammar/clause.js";
import { clausesOf } from "../grammar/clauses.js";
import { viewIn } from "./read-sentence.js";

/** Each clause as `relation: agent > head > patient (parts) @ dates`, `passive` where it is, the control verb before the head. */
export function clausesTold(sentence: string): string[] {
  const view = viewIn(sentence);
  const words = (phrase: Phrase | null) => (phrase ? view.words(phrase.from, phrase.to) : "-");
  const one = ({ relation, agent, patient, head, headTo, verb, parts, dates }: Clause) =>
    [
      `${relation}:`,
      words(agent),
      ">",
      ...(verb?.passive ? ["passive"] : []),
      ...(verb?.control == null ? [] : [view.norm(verb.control)]),
      view.words(head, headTo),
      ">",
      words(patient),
      ...(parts.length > 0
        ? [`(${parts.map((part) => `${part.preposition} ${words(part)}`).join(", ")})`]
        : []),
      ...(dates.length > 0 ? [`@ ${dates.map(({ from, to }) => view.words(from, to)).join(", ")}`] : []),
    ].join(" ");
  return clausesOf(view).map(one);
}
