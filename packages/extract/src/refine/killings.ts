import { type MentionOf, wordList } from "@sitrep/lexicon";
import type { DatePhrase, EventType } from "@sitrep/model";
import { filled } from "../context/fill.js";
import { EVENTS } from "../context/fillers/kinds.js";
import type { Step } from "../context/step.js";
import { clauseEnd, clauseStart } from "../engine/clauses.js";
import { isEventNoun } from "../engine/event-nouns.js";
import { changed, type Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { clauseAt } from "../grammar/clauses.js";
import { isNamed, participantsOf } from "../grammar/participants.js";
import { withCredit } from "../rules/event/frame.js";
import { isOverWeeks } from "../rules/event/noun-guards.js";
import { eventTypeOf } from "../rules/event-type.js";

/** The name of the events that are made of figures. */
export const KILLING = "event/killing";

/** A killing is an attack, with the figure of whom it killed; a figure whose event the text names needs no second one. */
export const killings: Step = {
  name: "killings",
  says: "people killed or wounded by a verb, on a day and in a town or by a named side, were attacked there: the figure gets an event",
  run: (story) => {
    const deeds: Statement[] = [];
    const read = new Set(
      story.of(EVENTS).flatMap(({ view, alsoAt }) => [view, ...alsoAt.map((said) => said.view)]),
    );
    const all = story.all.flatMap((statement) => {
      const deed = eventOf(statement, read.has(statement.view));
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

function eventOf(statement: Statement, isRead: boolean): Statement | null {
  const { view, certainty, dates, anchor } = statement;
  if (statement.kind !== "casualty" || !HARMED.has(statement.outcome) || !DONE.has(certainty)) return null;
  if (statement.about !== null || statement.partOf !== null || statement.part) return null;
  if (view.sentence.part !== "body" && view.sentence.part !== "embed") return null;
  if ((statement.count.value ?? SUMMED + 1) > SUMMED) return null;
  const verb = view.startingAt("casualty", anchor).find(({ form }) => DEED.has(form));
  // "announced the deaths of six soldiers": nobody is said to have killed them
  if (verb?.form === "nominal" && view.norm(verb.from).startsWith("death")) return null;
  if (!verb || dates.some((date) => !datesOne(date, statement.count.value))) return null;
  // "was hired to murder the judge": that it was done is not said
  const clause = clauseAt(view, verb.from);
  // "weeks of shelling have killed 40"
  if (clause?.agent && isOverWeeks(view, clause.agent)) return null;
  if (hasName(view, verb.from, isRead) || clause?.verb?.form === "infinitive") return null;
  const { actor, someGroup, someone, munition } = killersOf(view, verb);
  const acted = actor.length > 0 || someGroup || someone || munition.length > 0;
  const located = statement.place !== null;
  const dated = dates.some(({ reading }) => isDay(reading));
  // who is named can be killed only once, and what is called murder has a murderer
  const plain = Number(isDeliberate(view, verb)) + Number(isNamedVictim(view, verb.from));
  if (!located && !dated && isGrievance(view, verb.from)) return null;
  if (Number(acted) + Number(located) + Number(dated) < 2 - plain) return null;
  const eventType = eventTypeOf(actor, someGroup, typeNear(view, verb.from), statement.target);
  return eventFrom(statement, eventType, actor, munition);
}

const eventFrom = (
  figure: Statement,
  event_type: EventType,
  actor: string[],
  munition: readonly string[],
): Statement =>
  changed(figure, {
    id: -figure.id,
    kind: "event",
    rule: KILLING,
    event_type,
    actor,
    target: figure.target.filter((id) => !actor.includes(id)),
    munition: [...munition],
    counted: null,
    alsoAt: [],
    grounds: {},
  });

/** A day; "last week" of one person, who is killed once, and no year of his life. */
const datesOne = ({ relation, reading }: DatePhrase, value: number | null) =>
  relation === "on" || (value === 1 && relation === "during" && reading.form !== "calendar");

/** A day or a night, not "in 2019". */
const isDay = (reading: DatePhrase["reading"]) => reading.form !== "calendar" || reading.day !== null;

/** "the attack left four wounded", "killed in the ambush": the deed has its own name in the clause; one attack that no rule has read names it too. */
const hasName = (view: View, verb: number, isRead: boolean) =>
  view
    .within("event", clauseStart(view, verb), clauseEnd(view, verb))
    .some(({ form, from }) => from !== verb && (form === "plural" || (form === "noun" && isRead)));

/** "Two were killed in another strike": what the noun in its clause says. */
const typeNear = (view: View, verb: number) =>
  view.within("event", clauseStart(view, verb), clauseEnd(view, verb)).find(isEventNoun)?.eventType ??
  "attack";

/** "murdered", "assassinated", "gunned down", "the killing of": not what a fire or a fall does too. */
const isDeliberate = (view: View, { from, form }: MentionOf<"casualty">) =>
  form === "nominal" || view.among(from, DELIBERATE);
const DELIBERATE = wordList("refine/killings/deliberate");

/** "vowed revenge for the | killing of": an old deed is the reason, and nothing more is said of it. */
function isGrievance(view: View, verb: number): boolean {
  for (let at = Math.max(0, verb - MOST_TO_REASON); at < verb; at++)
    if (view.among(at, GRIEVANCES)) return true;
  return false;
}
const MOST_TO_REASON = 6;
const GRIEVANCES = wordList("refine/killings/grievances");

/** "Judge Ana Prell was murdered": whoever is named can be killed only once. */
function isNamedVictim(view: View, verb: number): boolean {
  const patient = clauseAt(view, verb)?.patient;
  return patient != null && isNamed(view, patient.from, patient.to);
}

interface Killers {
  readonly actor: string[];
  readonly someGroup: boolean;
  readonly someone: boolean;
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
  const { actor, someGroup, someone } = withCredit(view, clause, participantsOf(view, clause));
  return { actor: [...actor], someGroup, someone, munition };
}
const NOBODY: Killers = { actor: [], someGroup: false, someone: false, munition: [] };
