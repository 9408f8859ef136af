import { wordList } from "@sitrep/lexicon";
import { isEventNoun } from "../../engine/event-nouns.js";
import type { View } from "../../engine/view.js";
import { type Clause, type Phrase, partsWith } from "../../grammar/clause.js";
import { clausesOf } from "../../grammar/clauses.js";
import { deed, type Guard, type Place } from "../deed.js";
import { isDeadly } from "./guards.js";

/** What leads to that at which it is fired, or where it comes down. */
const AT = ["at", "into", "against", "toward", "towards", "on", "onto"];
const EXPLODES = wordList("rules/event/bomb-exploded/explodes");
const DOWN_IN = [...AT, "through", "in", "near", "outside", "inside"];

/** "fired rockets | at the town", "the missile fired at the town", "a drone crashed | into a school": whom or what the munition comes to is hit. */
function fireIn({ view, clause, head: { mention } }: Place): Clause | null {
  const { agent, patient, verb } = clause;
  if (view.among(clause.head, EXPLODES)) return null;
  const isFired = mention?.type === "cue" && mention.cue === "fired";
  const thing = isFired && (verb?.passive || isMunition(view, patient)) ? patient : agent;
  if (!thing || !isMunition(view, thing)) return null;
  const [part] = partsWith(clause, ...(isFired ? AT : DOWN_IN));
  const aim = part ?? targetedBy(view, thing.head);
  const hit = aim ?? (thing === agent ? patient : null);
  // "fires a machine gun | towards a drone": it is shot at
  if (!hit || isMunition(view, hit)) return null;
  return {
    ...clause,
    agent: agent ?? thing,
    patient: { ...hit, preposition: null },
    parts: [...clause.parts.filter((part) => part !== aim), { ...thing, preposition: "with" }],
  };
}

/** "60 rockets | targeting a base", "launched a strike, | targeting a base". */
export const targetedBy = (view: View, thing: number, holder?: Clause): Phrase | null =>
  clausesOf(view).find(
    ({ head, agent, relation, parent }) =>
      relation === "participle" &&
      view.norm(head) === "targeting" &&
      ((agent !== null && agent.from <= thing && thing < agent.to) || (parent !== null && parent === holder)),
  )?.patient ?? null;

/** A missile, rocket, drone or shell, and no strike by one. */
const isMunition = (view: View, phrase: Phrase | null): boolean =>
  phrase !== null &&
  view.any("munition", phrase.from, phrase.to) &&
  !view.within("event", phrase.from, phrase.to).some(isEventNoun);

/** A town; or somebody or something, with a day, at sea, by so many, or with dead. */
const isTold: Guard = (found) => {
  const { view, clause, actor, target, hits, sites, located, dated } = found;
  if (located) return true;
  if (!hits && target.length === 0) return false;
  const once =
    actor.length > 0 &&
    partsWith(clause, "with").some(({ from, to }) =>
      view.within("count", from, to).some(({ reading }) => reading.value !== null && !reading.ordinal),
    );
  return (
    dated ||
    once ||
    isDeadly(found) ||
    isOfShip(found) ||
    (target.length > 0 && sites.some(({ kind }) => kind === "sea"))
  );
};

const isOfShip: Guard = ({ view, actor, clause: { patient } }) =>
  actor.length > 0 &&
  patient !== null &&
  view.within("facility", patient.from, patient.to).some(({ kind }) => kind === "vessel");

export default deed({
  name: "event/munitions-fired",
  says: "missiles, rockets, drones or shells were fired at somebody or came down in some place",
  head: { cue: ["fired", "impacted"] },
  form: "verb",
  frame: fireIn,
  slots: { target: "ofLand" },
  when: [isTold],
});
