import type { DatePhrase } from "@sitrep/model";
import { fill } from "../context/fill.js";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { clauseEnd, clauseStart } from "../engine/clauses.js";
import { isPassive } from "../engine/noun-phrase.js";
import { actorsIn } from "../engine/people.js";
import { subjectOf } from "../engine/subject.js";
import type { View } from "../engine/view.js";
import { eventTypeOf } from "../rules/event-type.js";

/** A killing is an attack, with the figure of whom it killed; a figure whose event the text names needs no second one. */
export const killings: Refinement = {
  name: "killings",
  says: "people killed or wounded by a verb, on a day and in a town or by a named side, were attacked there: the figure gets an event",
  refine: (candidates) =>
    candidates.flatMap((candidate) => {
      const deed = eventOf(candidate);
      if (deed === null) return [candidate];
      fill(candidate, "about", { value: deed, from: { lender: deed } });
      return [deed, candidate];
    }),
};

const HARMED = new Set(["killed", "injured", "killed_or_injured"]);
const DONE = new Set(["asserted", "claimed", "initial"]);
/** Forms of a verb that somebody did to them; "died" and "deaths" need nobody who did it. */
const DEED = new Set(["past", "base", "ing", "nominal"]);
/** More than so many are a sum of many deeds. */
const SUMMED = 500;

function eventOf(candidate: Candidate): Candidate | null {
  const { sketch, view, certainty } = candidate;
  if (sketch.kind !== "casualty" || !HARMED.has(sketch.outcome) || !DONE.has(certainty)) return null;
  if (candidate.about !== null || candidate.partOf !== null || sketch.part) return null;
  if (view.sentence.part !== "body" && view.sentence.part !== "embed") return null;
  if ((sketch.count.value ?? SUMMED + 1) > SUMMED) return null;
  const verb = view.startingAt("casualty", sketch.anchor).find(({ form }) => DEED.has(form));
  // "announced the deaths of six soldiers": nobody is said to have killed them
  if (verb?.form === "nominal" && view.norm(verb.from).startsWith("death")) return null;
  if (!verb || sketch.dates.some(({ relation }) => relation !== "on")) return null;
  if (isNamed(view, verb.from)) return null;
  const { actor, someGroup } = killersOf(view, verb.from, verb.to);
  const acted = actor.length > 0 || someGroup;
  const located = candidate.place !== null;
  const dated = sketch.dates.some(({ reading }) => isDay(reading));
  if (Number(acted) + Number(located) + Number(dated) < 2) return null;
  return {
    ...candidate,
    rule: "event/killing",
    alsoAt: [],
    about: null,
    grounds: {},
    sketch: {
      kind: "event",
      event_type: eventTypeOf(actor, someGroup, "attack", sketch.target),
      actor,
      target: sketch.target.filter((id) => !actor.includes(id)),
      sites: sketch.sites,
      munition: [],
      dates: sketch.dates,
      time: sketch.time,
      from: sketch.from,
      to: sketch.to,
      anchor: sketch.anchor,
      counted: null,
    },
  };
}

/** A day or a night, not "in 2019". */
const isDay = (reading: DatePhrase["reading"]) => reading.form !== "calendar" || reading.day !== null;

/** "the attack left four wounded", "killed in the ambush": the deed has its own name in the clause. */
const isNamed = (view: View, verb: number) =>
  view
    .within("event", clauseStart(view, verb), clauseEnd(view, verb))
    .some(({ form }) => form === "noun" || form === "plural");

function killersOf(view: View, from: number, to: number): { actor: string[]; someGroup: boolean } {
  // "the patrol sank two Tiger boats, killing eight": of two who are named next to it either may have done it
  const named = view.within("actor", clauseStart(view, from), from).filter(({ ids }) => ids.length > 0);
  if (view.startingAt("casualty", from).some(({ form }) => form === "ing") && named.length > 1)
    return { actor: [], someGroup: false };
  if (!isPassive(view, from) && view.norm(to) !== "by") {
    const { ids, someGroup } = subjectOf(view, from);
    return { actor: ids, someGroup };
  }
  const end = clauseEnd(view, from);
  for (let at = to; at < Math.min(end, to + 14); at++)
    if (view.norm(at) === "by") {
      const actor = actorsIn(view, at + 1, Math.min(end, at + 6));
      return { actor, someGroup: actor.length === 0 && view.within("actor", at + 1, at + 4).length > 0 };
    }
  return { actor: [], someGroup: false };
}
