import { type EventMention, wordSet } from "@sitrep/lexicon";
import type { EventType } from "@sitrep/model";
import { either, mention } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import type { Clause } from "../../grammar/clause.js";
import { clauseAt } from "../../grammar/clauses.js";
import { BEFALLS } from "../../grammar/deed-nouns.js";
import { isNamed } from "../../grammar/participants.js";
import { isAnswered } from "./answered.js";
import { type Found, foundIn, sketchOf } from "./frame.js";
import { isNoAttack } from "./no-attack.js";

export default rule({
  name: "event/deed",
  says: "one frame for every form of a deed: who attacked whom or what, by a verb or a noun, with a day, a site or a town",
  core: either(
    mention("event", "event"),
    // "the judge's | murder"
    mention("casualty", "death", ({ form }) => form === "base" || form === "ing"),
    mention("cue", "ruin", ({ cue }) => cue === "destroyed" || cue === "damaged"),
  ),
  draft: ({ from, bound }, view) => {
    const clause = clauseAt(view, from);
    if (clause === null || isOfNoun(view, clause)) return null;
    if (bound["death"] && clause.form === "verb") return null;
    const event = bound["event"]?.type === "event" ? bound["event"] : null;
    if (event && isAnswered(view, event)) return null;
    if (event && clause.form === "verb" && isNoAttack(view, event)) return null;
    const found = foundIn(view, clause);
    return isTold(found, event) ? sketchOf(found, wordOf(found, event)) : null;
  },
});

/** "the strikes hit the port", "was hit with bombardment": the noun is the deed. */
const isOfNoun = (view: View, { form, relation, agent, parts }: Clause) =>
  form === "verb" &&
  // "The raid, which hit the village": it tells more of it
  relation !== "relative" &&
  [...(agent ? [agent] : []), ...parts.filter(({ preposition }) => MEANS.has(preposition ?? ""))].some(
    ({ from, to }) => view.within("event", from, to).length > 0,
  );
const MEANS = new Set(["with", "by"]);

/** Who struck or what was hit, and a day, a site or a town. */
function isTold(found: Found, event: EventMention | null): boolean {
  const { view, clause, actor, someGroup, target, hits, sites, located, dated } = found;
  // "the destruction of 44 tanks" is a count of losses
  if (clause.form === "noun" && view.among(clause.head, RUINS) && isOfSeveral(view, clause)) return false;
  if (clause.form === "noun" && isOfPerson(view, clause)) return true;
  const who = actor.length > 0 || someGroup;
  // what is ruined needs somebody who did it, and is one thing
  if (event === null) return who && hits && (located || dated) && !isCounted(view, clause);
  if (clause.form === "noun" && event.form === "plural" && !(dated && actor.length > 0)) return false;
  // "the terrorist assault of 7 May": of whom, on whom?
  if (clause.form === "noun" && !hits && actor.length + target.length === 0) return false;
  // "hit its target" may be said of sales, but not of missiles
  const struck = hits && (who || event.eventType !== null || isArmed(view, clause));
  const aimed = struck || target.length > 0;
  if (located) return who || aimed;
  const placed = actor.length > 0 && sites.length > 0;
  return dated ? target.length > 0 || placed || (who && struck) : target.length > 0 && placed;
}

/** "the attack on Judge Ana Prell", "Ana Prell's murder": one that somebody named is hit in needs no more to be known by. */
const isOfPerson = (view: View, { head, patient }: Clause) =>
  patient !== null &&
  view.startingAt("event", head).every(({ form }) => form !== "plural") &&
  (view.among(head, BEFALLS) || view.within("people", patient.from, patient.to).length > 0) &&
  isNamed(view, patient.from, patient.to);

const isArmed = (view: View, { from, to }: Clause) => view.within("munition", from, to).length > 0;

/** "destroyed 12 targets" is a count. */
const isCounted = (view: View, { patient }: Clause) =>
  patient !== null && view.within("count", patient.from, patient.to).length > 0;

const isOfSeveral = (view: View, { patient }: Clause) =>
  patient !== null &&
  view
    .within("count", patient.from, patient.to)
    .some(({ reading }) => !reading.ordinal && reading.value !== 1);
const RUINS = wordSet("destruction downing");

/** What the word says of attack or strike: a noun and "attacked" say it, "struck" is done by both sides, and rockets are mostly a group's. */
function wordOf({ view, clause }: Found, event: EventMention | null): EventType | null {
  if (event === null || event.eventType === "attack") return "attack";
  if (clause.form === "noun") return event.eventType;
  // "army aircraft bombed": only states have them
  const isArmy =
    clause.agent !== null &&
    view.within("cue", clause.agent.from, clause.agent.to).some(({ cue }) => cue === "military_noun");
  if (isArmy) return "strike";
  return clause.agent && view.within("munition", clause.agent.from, clause.agent.to).length > 0
    ? "attack"
    : null;
}
