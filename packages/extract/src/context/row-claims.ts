import type { CountMention } from "@sitrep/lexicon";
import type { Sketch } from "../engine/rule.js";
import type { Statement } from "../engine/statement.js";
import type { RowFacts, View } from "../engine/view.js";
import { type CellRole, roleOf } from "./row-cells.js";

export type Made = (rule: string, view: View, sketch: Sketch) => Statement;

/** "Airstrike" in a column of kinds: an event where the row says when or where. */
export function kindOfAttack(view: View, facts: RowFacts, make: Made): Statement[] {
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

/** "6", "12+", "3 soldiers" below "Killed". */
export function figuresOf(view: View, facts: RowFacts, make: Made): Statement[] {
  const role = roleIn(view);
  if (role?.is !== "figure") return [];
  // "12 injured" in a column of the killed is not what its head says
  if (view.all("casualty").some(({ outcome }) => outcome !== role.outcome)) return [];
  const [count, ...more] = view.all("count");
  if (!count || count.from > 1 || count.reading.value === 0) return [];
  if (more.some(({ from }) => !isPart(view, count.to, from))) return [];
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

/** A second number in brackets is a part of the first, or the mark of a note: "9 (3 police officers)", "6[12]", "6, including 2 children". */
function isPart({ tokens, reading }: View, behind: number, at: number): boolean {
  const between = reading.text.slice(tokens[behind - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  return /[([]/.test(between) || /\b(?:including|of them|of whom|among them)\b/i.test(between);
}
