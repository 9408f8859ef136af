import type { MentionOf } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import { filled } from "../context/fill.js";
import type { Step } from "../context/step.js";
import { clauseEnd, clauseStart } from "../engine/clauses.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { clauseAt } from "../grammar/clauses.js";
import { isNamed, participantsOf } from "../grammar/participants.js";
import { eventTypeOf } from "../rules/event-type.js";

/** The name of the events that are made of figures. */
export const KILLING = "event/killing";

/** A killing is an attack, with the figure of whom it killed; a figure whose event the text names needs no second one. */
export const killings: Step = {
  name: "killings",
  says: "people killed or wounded by a verb, on a day and in a town or by a named side, were attacked there: the figure gets an event",
  run: (story) => {
    const deeds: Statement[] = [];
    const all = story.all.flatMap((statement) => {
      const deed = eventOf(statement);
      if (deed === null) return [statement];
      // "killed a driver and injured another": one deed, two figures
      const last = deeds.at(-1);
      const same = last && isSame(last, deed) ? last : null;
      const figure = filled(statement, "about", { value: same ?? deed, from: { lender: same ?? deed } });
      if (same) return [figure];
      deeds.push(deed);
      return [deed, figure];
    });
    if (deeds.length > 0) story.keep(all);
  },
};

/** One sentence, one killer, one place. */
const isSame = (left: Statement, right: Statement) =>
  left.view === right.view &&
  left.place?.name === right.place?.name &&
  left.actor.join() === right.actor.join();

const HARMED = new Set(["killed", "injured", "killed_or_injured"]);
const DONE = new Set(["asserted", "claimed", "initial"]);
/** Forms of a verb that somebody did to them; "died" and "deaths" need nobody who did it. */
const DEED = new Set(["past", "base", "ing", "nominal"]);
/** More than so many are a sum of many deeds. */
const SUMMED = 500;

function eventOf(statement: Statement): Statement | null {
  const { view, certainty, dates, anchor } = statement;
  if (statement.kind !== "casualty" || !HARMED.has(statement.outcome) || !DONE.has(certainty)) return null;
  if (statement.about !== null || statement.partOf !== null || statement.part) return null;
  if (view.sentence.part !== "body" && view.sentence.part !== "embed") return null;
  if ((statement.count.value ?? SUMMED + 1) > SUMMED) return null;
  const verb = view.startingAt("casualty", anchor).find(({ form }) => DEED.has(form));
  // "announced the deaths of six soldiers": nobody is said to have killed them
  if (verb?.form === "nominal" && view.norm(verb.from).startsWith("death")) return null;
  if (!verb || dates.some(({ relation }) => relation !== "on")) return null;
  if (hasName(view, verb.from)) return null;
  const { actor, someGroup, munition } = killersOf(view, verb);
  const acted = actor.length > 0 || someGroup || munition.length > 0;
  const dated = dates.some(({ reading }) => isDay(reading));
  const singled = isDeliberate(view, verb.from) && isNamedVictim(view, verb.from);
  if (Number(acted) + Number(statement.place !== null) + Number(dated) < (singled ? 1 : 2)) return null;
  const { count: _, outcome: __, ...shared } = statement;
  return {
    ...shared,
    id: -statement.id,
    kind: "event",
    rule: KILLING,
    event_type: eventTypeOf(actor, someGroup, "attack", statement.target),
    actor,
    target: statement.target.filter((id) => !actor.includes(id)),
    munition: [...munition],
    counted: null,
    alsoAt: [],
    grounds: {},
  };
}

/** A day or a night, not "in 2019". */
const isDay = (reading: DatePhrase["reading"]) => reading.form !== "calendar" || reading.day !== null;

/** "the attack left four wounded", "killed in the ambush": the deed has its own name in the clause. */
const hasName = (view: View, verb: number) =>
  view
    .within("event", clauseStart(view, verb), clauseEnd(view, verb))
    .some(({ form }) => form === "noun" || form === "plural");

/** "murdered", "assassinated", "gunned down": not what a fire or a fall does too. */
const isDeliberate = (view: View, verb: number) => !BLIND.some((stem) => view.norm(verb).startsWith(stem));
const BLIND = ["kill", "wound", "injur"];

/** "Judge Ana Prell was murdered": whoever is named can be killed only once. */
function isNamedVictim(view: View, verb: number): boolean {
  const patient = clauseAt(view, verb)?.patient;
  return patient != null && isNamed(view, patient.from, patient.to);
}

interface Killers {
  readonly actor: string[];
  readonly someGroup: boolean;
  readonly munition: readonly string[];
}

/** Who killed, and with what: the subject, "by gunmen", "by a roadside bomb". */
function killersOf(view: View, { from, form }: MentionOf<"casualty">): Killers {
  const clause = clauseAt(view, from);
  if (clause === null) return NOBODY;
  const { agent } = clause;
  const munition = agent
    ? [...new Set(view.within("munition", agent.from, agent.to).map((found) => found.munition))]
    : [];
  // "the patrol sank two Tiger boats, killing eight": of two who are named next to it either may have done it
  const named = view.within("actor", clauseStart(view, from), from).filter(({ ids }) => ids.length > 0);
  if (form === "ing" && named.length > 1) return { ...NOBODY, munition };
  const { actor, someGroup } = participantsOf(view, clause);
  return { actor: [...actor], someGroup, munition };
}
const NOBODY: Killers = { actor: [], someGroup: false, munition: [] };
