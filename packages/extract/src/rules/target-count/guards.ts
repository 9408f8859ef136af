import { countWordsOf, wordList, wordSet } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import type { Phrase } from "../../grammar/clause.js";
import { clausesOf } from "../../grammar/clauses.js";
import { participantsOf } from "../../grammar/participants.js";
import type { Guard } from "../figure.js";
import { hasArmed } from "./armed.js";

/** "the 48,000 dwt | tanker": a large number before a singular noun measures it. */
export const isMeasured: Guard = ({ view, quantity: { reading, to } }) =>
  (reading.value ?? 0) > MOST_OF_ONE && !/(?:s|craft|troops|people|premises)$/.test(view.norm(to - 1));

const MOST_OF_ONE = 100;

/** "shot down 11 | targets": what flies is no target of theirs. */
export const isAirborne: Guard = ({ view, quantity: { to }, head }) =>
  view.norm(to - 1).startsWith("target") &&
  (["aerial", "air"].includes(view.norm(to - 2)) || head?.key === "cue intercepted");

/** "did not hit", "failed to hit". */
export const isNegated: Guard = ({ view, seat }) => {
  const verb = seat?.clause.verb;
  return verb != null && (verb.negated || (verb.control !== null && view.among(verb.control, FAILED)));
};
const FAILED = wordList("rules/target-count/guards/failed");

/** "shot down | five jets", not "stopped | 30 trucks": only what flies is brought down. */
export const isNotDowned: Guard = ({ head, quantity: { noun } }) =>
  head?.key === "cue intercepted" &&
  !(noun?.type === "facility" && (noun.kind === "aircraft" || noun.kind === "building"));

/** It fights: territory, towns and posts are lost without a hit. */
export const isFighting: Guard = ({ quantity: { noun } }) =>
  noun?.type === "munition" ||
  (noun?.type === "facility" && ["vehicle", "vessel", "aircraft", "weapon"].includes(noun.kind));

/** "hit | the two villages": known already. */
export const isKnown: Guard = ({ view, quantity: { from } }) => view.among(from - 1, DEFINITE);
const DEFINITE = wordSet("the these those");

/** Several things with a plural of their own: no days, deals, shares or measures. */
export const isOfThings: Guard = ({ view, quantity: { reading, to } }) =>
  (reading.value ?? 0) > 1 &&
  /s$/.test(view.norm(to - 1)) &&
  view.token(to - 1)?.capital !== true &&
  !view.among(to - 1, NO_THINGS) &&
  !(view.norm(to) === "of" && view.among(to - 1, MEASURES));
const NO_THINGS = countWordsOf("no_target");
const MEASURES = countWordsOf("measure");

/** Somebody armed does it, by a name or none, or a verb that only the armed do: "bombed", "shelled". */
export const isByArmed: Guard = ({ view, seat }) => {
  if (!seat) return false;
  const { clause } = seat;
  const { agent, head } = clause;
  const { actor, someGroup } = participantsOf(view, clause);
  const bombs =
    view.startingAt("event", head).some(({ eventType }) => eventType === "strike") &&
    !view.among(head, LOOSE);
  return bombs || someGroup || actor.length > 0 || (agent !== null && hasArmed(view, agent.from, agent.to));
};
const LOOSE = wordSet("strike struck pounded");

/** "came under | attack", "suffered | heavy damage"; not "suffered | delays", nor what has an object: "set fire to". */
export const isUnharmed: Guard = ({ view, seat, head }) => {
  if (seat?.role !== "agent" || head?.mention == null) return false;
  if (head.key !== "cue undergo") return seat.clause.patient !== null || seat.clause.verb?.passive === true;
  const { head: from, headTo: to, patient, parts } = seat.clause;
  const words = [{ from, to }, ...(patient ? [patient] : []), ...parts];
  return !words.some(
    (said) =>
      view.any("event", said.from, said.to) ||
      view.tokens.slice(said.from, said.to).some(({ word }) => HARM.knows(word)),
  );
};
const HARM = wordSet("damage hits");

/** A side loses them, or somebody armed without a name; not a firm or a party. */
export const isOfSide: Guard = ({ view, seat }) => {
  const loser = seat && (seat.clause.agent ?? null);
  if (!seat || seat.clause.verb?.passive || view.norm(seat.clause.head) === "cost") return true;
  return loser !== null && (view.any("actor", loser.from, loser.to) || hasArmed(view, loser.from, loser.to));
};

/** "were | among the buildings hit", "targets hit in the raids | included"; what else were or included some is not told to be hit. */
export const isNotAmongHit: Guard = ({ view, seat, head }) => {
  if (!seat || head?.mention != null || !view.among(seat.clause.head, AMONG)) return false;
  const { agent, parts } = seat.clause;
  const whole =
    parts.find(({ preposition }) => preposition === "among") ?? (seat.role === "patient" ? agent : null);
  return whole === null || !isHitOrAimed(view, whole);
};
const AMONG = wordList("rules/target-count/guards/among");

/** "the targets", "those hit", "the buildings | hit in Homs". */
function isHitOrAimed(view: View, { from, to }: Phrase): boolean {
  if (view.tokens.slice(from, to).some(({ norm }) => norm === "targets")) return true;
  if (view.within("event", from + 1, to).some(({ form }) => form === "participle")) return true;
  return clausesOf(view).some(
    ({ patient, head, relation }) =>
      relation === "participle" && patient?.from === from && view.any("event", head, head + 1),
  );
}

/** "included | six tanks": only losses are lost. */
export const isNoLoss: Guard = ({ view, seat }) => {
  if (!seat || !view.among(seat.clause.head, LISTING)) return false;
  const { agent, patient, from, head } = seat.clause;
  const said = [agent, patient].flatMap((phrase) => (phrase ? [phrase] : []));
  return (
    !said.some((phrase) => view.tokens.slice(phrase.from, phrase.to).some(({ norm }) => norm === "losses")) &&
    from <= head
  );
};
const LISTING = wordList("rules/target-count/guards/listing");

/** "Russia's loss of | 14 ships". */
export const isOfLosses: Guard = ({ view, quantity: { from } }) =>
  view.norm(from - 1) === "of" && ["loss", "losses"].includes(view.norm(from - 2));

/** Two or more. */
export const isSeveral: Guard = ({ quantity: { reading } }) => (reading.value ?? 0) > 1;

/** "the talks focused on | three villages", "made progress on | two sites": no attack is the subject or the object. */
export const isNotAimed: Guard = ({ view, seat, head }) => {
  const aims =
    head?.key === "cue light_verb" || (head?.mention == null && seat && view.among(seat.clause.head, AIMS));
  if (!seat || !aims || seat.role === "targeting") return false;
  const { agent, patient } = seat.clause;
  const object = seat.role === "patient" ? null : patient;
  return [agent, object].every((phrase) => phrase === null || !view.any("event", phrase.from, phrase.to));
};
const AIMS = wordList("rules/target-count/counted-targets/aimed");

/** "destroyed | 14 …": only after another verb of the same subject does a number without a noun stand for things, "captured nine tanks and destroyed 14". */
export const isFirst: Guard = ({ view, quantity: { to }, seat }) =>
  seat?.clause.verb?.passive !== true &&
  (seat?.clause.relation !== "coordinated" || (view.tokens[to]?.kind ?? "mark") !== "mark");
