import { wordList } from "@sitrep/lexicon";
import type { EventType } from "@sitrep/model";
import { isEventNoun } from "../../engine/event-nouns.js";
import { meetsMine } from "../../engine/meets-mine.js";
import type { Guard } from "../deed.js";
import type { Found } from "./frame.js";

/** "the strikes hit the port", "was hit with bombardment": the noun is the deed. */
export const isOfNoun: Guard = ({ view, clause: { relation, agent, parts, verb } }) =>
  // "The raid, which hit the village": it tells more of it
  relation !== "relative" &&
  [
    ...(agent ? [agent] : []),
    ...parts.filter(({ preposition }) => verb?.passive && MEANS.has(preposition ?? "")),
  ].some(({ from, to }) => view.within("event", from, to).some(isEventNoun));
const MEANS = new Set(["with", "by"]);

/** Who acts is reported, by name or as an armed group without one. */
export const isDone: Guard = ({ actor, someGroup }) => actor.length > 0 || someGroup;

/** "destroyed 12 targets" is a count. */
export const isCounted: Guard = ({ view, clause: { patient } }) =>
  patient !== null && view.any("count", patient.from, patient.to);

/** A weapon is in the words of the deed, or "the raid, which hit": who acts is a deed itself. */
export const isArmed: Guard = ({ view, clause: { from, to, agent } }) =>
  view.any("munition", from, to) ||
  (agent !== null && view.within("event", agent.from, agent.to).some(isEventNoun));

/** A town or a named site, or a day. */
export const isSettled: Guard = ({ located, dated }) => located || dated;

/** "hit a depot, while six people | were wounded", "targeted a patrol, | killing four". */
export const isDeadly: Guard = ({ view, head, clause: { headTo } }) =>
  !(head.mention?.type === "cue" && head.mention.cue === "fired") &&
  view
    .within("casualty", headTo, headTo + MOST_TO_DEAD)
    .some(
      ({ form, from, to }) =>
        (form === "past" || (form === "ing" && view.any("count", to, to + 2))) &&
        view.tokens.slice(headTo, from).every(({ norm }) => norm !== ":"),
    );
const MOST_TO_DEAD = 16;

export const isHit: Guard = ({ hits }) => hits;

/** "army aircraft bombed": only states have them; who is hit by "struck" is hit by both, and rockets are mostly a group's. */
export function wordOfVerb({ view, clause: { agent, head: verb, headTo }, head }: Found): EventType | null {
  // whoever laid the mine that a truck struck
  if (meetsMine(view, verb, headTo)) return "attack";
  if (head.mention?.type === "event" && head.mention.eventType === "attack") return "attack";
  if (!agent) return null;
  const { from, to } = agent;
  if (view.any("munition", from, to) || view.among(to - 1, BOMBERS)) return "attack";
  return view.within("cue", from, to).some(({ cue }) => cue === "military_noun") ? "strike" : null;
}
const BOMBERS = wordList("rules/event/guards/bombers");
