import type { CountMention } from "@sitrep/lexicon";
import type { Candidate } from "../engine/candidate.js";
import type { Sketch } from "../engine/rule.js";
import type { RowFacts, View } from "../engine/view.js";
import { type CellRole, roleOf } from "./row-cells.js";

export type Made = (rule: string, view: View, sketch: Sketch) => Candidate;

/** "Airstrike" in a column of kinds: an event where the row says when or where. */
export function kindOfAttack(view: View, facts: RowFacts, make: Made): Candidate[] {
  if (roleIn(view)?.is !== "event" || facts.dates.length + facts.sites.length === 0) return [];
  const noun = view
    .all("event")
    .find(({ form, eventType }) => (form === "noun" || form === "plural") && eventType !== null);
  if (!noun?.eventType) return [];
  const sketch: Sketch = {
    kind: "event",
    event_type: noun.eventType,
    munition: [...new Set(view.all("munition").map(({ munition }) => munition))],
    actor: [...facts.actor],
    target: [...facts.target],
    ...shared(facts),
    from: 0,
    to: noun.to,
    anchor: noun.from,
    counted: null,
  };
  return [make("table/kind-of-attack", view, sketch)];
}

/** "6", "12+", "3 soldiers" below "Killed"; what stands in brackets is a part of it. */
export function figuresOf(view: View, facts: RowFacts, make: Made): Candidate[] {
  const role = roleIn(view);
  if (role?.is !== "figure") return [];
  // "12 injured" in a column of the killed is not what its head says
  if (view.all("casualty").some(({ outcome }) => outcome !== role.outcome)) return [];
  const [count, ...more] = view.all("count").filter(({ from }) => !isInBrackets(view, from));
  if (!count || more.length > 0 || count.from > 1 || count.reading.value === 0) return [];
  return [make("table/figure", view, figureOf(view, role, facts, count))];
}

type Figure = Extract<CellRole, { is: "figure" }>;

function figureOf(view: View, role: Figure, facts: RowFacts, count: CountMention): Sketch {
  const people = view.all("people").flatMap(({ target }) => target ?? []);
  return {
    kind: "casualty",
    outcome: role.outcome,
    count: count.reading,
    actor: [...facts.actor],
    target: [...new Set([...role.target, ...people])],
    ...shared(facts),
    from: count.from,
    to: count.to,
    anchor: count.from,
    counted: count,
  };
}

const shared = ({ sites, dates }: RowFacts) => ({ sites, dates, time: null });

const roleIn = ({ sentence: { cell } }: View): CellRole | null => (cell ? roleOf(cell) : null);

function isInBrackets(view: View, at: number): boolean {
  let open = 0;
  for (let token = 0; token < at; token++) {
    if (view.norm(token) === "(" || view.norm(token) === "[") open++;
    else if (view.norm(token) === ")" || view.norm(token) === "]") open--;
  }
  return open > 0;
}
