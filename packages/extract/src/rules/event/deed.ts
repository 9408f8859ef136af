import { wordSet } from "@sitrep/lexicon";
import { BEFALLS } from "../../grammar/deed-nouns.js";
import { isNamed } from "../../grammar/participants.js";
import { deed, type Guard } from "../deed.js";
import { isAnswered } from "./answered.js";
import { isArmed, isDone } from "./guards.js";

/** Who struck or what was hit, and a day, a site or a town. */
const isTold: Guard = (found) => {
  const {
    view,
    head: { mention },
    clause,
    actor,
    target,
    hits,
    sites,
    located,
    dated,
  } = found;
  if (view.among(clause.head, RUINS) && isOfSeveral(found)) return false;
  if (isOfPerson(found)) return true;
  if (mention?.type !== "event") return false;
  if (mention.form === "plural" && !(dated && actor.length > 0)) return false;
  // "the terrorist assault of 7 May": of whom, on whom?
  if (!hits && actor.length + target.length === 0) return false;
  const struck = hits && (isDone(found) || mention.eventType !== null || isArmed(found));
  if (located) return isDone(found) || struck || target.length > 0;
  const placed = actor.length > 0 && sites.length > 0;
  return dated ? target.length > 0 || placed || (isDone(found) && struck) : target.length > 0 && placed;
};

/** "the attack on Judge Ana Prell", "Ana Prell's murder": one that somebody named is hit in needs no more to be known by. */
const isOfPerson: Guard = ({ view, clause: { head, patient } }) =>
  patient !== null &&
  view.startingAt("event", head).every(({ form }) => form !== "plural") &&
  (view.among(head, BEFALLS) || view.any("people", patient.from, patient.to)) &&
  isNamed(view, patient.from, patient.to);

/** "the destruction of 44 tanks" is a count of losses. */
const isOfSeveral: Guard = ({ view, clause: { patient } }) =>
  patient !== null &&
  view
    .within("count", patient.from, patient.to)
    .some(({ reading }) => !reading.ordinal && reading.value !== 1);
const RUINS = wordSet("destruction downing");

export default deed({
  name: "event/deed",
  says: "a noun of attack or killing with who, whom, a day, a site or a town",
  // "the judge's | murder"
  head: { event: ["noun", "plural"], casualty: ["base", "ing"] },
  form: "noun",
  slots: { word: ({ head: { mention } }) => (mention?.type === "event" ? mention.eventType : "attack") },
  when: [isTold],
  unless: [isAnswered],
});
