import { wordList, wordSet } from "@sitrep/lexicon";
import { isEventNoun } from "../../engine/event-nouns.js";
import type { View } from "../../engine/view.js";
import type { Clause, Phrase } from "../../grammar/clause.js";
import { isCleared } from "../../grammar/cleared.js";
import { weaponOf } from "../../grammar/weapons.js";
import { deed, type Guard, type Place } from "../deed.js";
import { targetedBy } from "./munitions-fired.js";

const EXPLODES = wordList("rules/event/bomb-exploded/explodes");

/** A blast does what its weapon does: "set off a bomb at a bank" is done to the bank, "exploded under a bus" to the bus. */
function blastIn({ view, clause, head: { mention } }: Place): Clause | null {
  const weapon = weaponOf(view, clause);
  // "destroyed in a missile strike", "a bomb targeting a patrol exploded": another word is the deed
  if (!weapon || !mention || hasDeed(view, weapon) || targetedBy(view, weapon.head)) return null;
  const onBomb = weapon === clause.patient;
  if (mention.type === "casualty")
    return weapon === clause.agent && !clause.verb?.passive && isBlast(view, weapon) ? clause : null;
  // "a bomb | hidden in a cart exploded": the clause around it tells
  if (clause.relation === "participle" && clause.verb?.passive) return null;
  if (mention.type !== "cue" || (mention.cue === "impacted" && !view.among(mention.from, EXPLODES)))
    return null;
  // "destroyed two drones": the weapon itself is ruined; and nothing but a bomb is planted
  if (onBomb ? RUINED.has(mention.cue) || mention.cue === "occur" : mention.cue === "plant") return null;
  const patient = onBomb ? null : clause.patient;
  return { ...clause, patient: patient ?? besideIn(view, clause) };
}
/** A bomb, a mine or a blast; what a rocket or a drone kills is reported as a killing. */
const isBlast = (view: View, { from, to }: Phrase) =>
  view.within("munition", from, to).every(({ munition }) => munition === "bomb" || munition === "mine");
const RUINED = new Set(["destroyed", "damaged"]);

const hasDeed = (view: View, { from, to }: Phrase) => view.within("event", from, to).some(isEventNoun);

/** "outside | a school", "among | civilians": who or what was there. */
const besideIn = (view: View, { parts }: Clause): Phrase | null =>
  parts.find(
    ({ from, to, preposition }) =>
      preposition !== null &&
      BESIDE.has(preposition) &&
      (view.any("facility", from, to) || view.any("people", from, to)),
  ) ?? null;
const BESIDE = wordList("rules/event/bomb-exploded/beside");

/** A place or a day, or what was hit; whom a bomb kills need one of them more, and "hit" and "struck" are said of other things too. */
const isTold: Guard = ({ view, clause: { patient, head: verb }, hits, dated, head, sites }) => {
  if (sites.length > 0) return true;
  if (head.mention?.type === "casualty") return dated && hits;
  const struck =
    patient !== null && (patient.preposition === null || (hits && ONTO.has(patient.preposition)));
  return view.among(verb, HITS) ? struck && dated : struck || dated;
};
const ONTO = new Set(["at", "on", "against"]);
const HITS = wordSet("hit struck");

/** "their drones destroyed 20 tanks", "bombs killed more than 3,000" sum up many; of what one bomb destroyed the number is one deed's. */
const isSum: Guard = ({ view, clause }) => {
  const { patient } = clause;
  const weapon = weaponOf(view, clause);
  const counts = patient ? view.within("count", patient.from, patient.to) : [];
  if (counts.some(({ reading }) => (reading.value ?? 0) >= SUMMED)) return true;
  const isSeveral =
    weapon !== null && view.within("munition", weapon.from, weapon.to).some(({ plural }) => plural);
  return counts.length > 0 && isSeveral;
};
/** More than one bomb kills. */
const SUMMED = 1000;

export default deed({
  name: "event/bomb-exploded",
  says: "a bomb or a blast went off, killed somebody, destroyed, damaged or shook something, or somebody set one off",
  head: { cue: ["destroyed", "damaged", "impacted", "plant", "occur"], casualty: ["past", "base"] },
  form: "verb",
  frame: blastIn,
  when: [isTold],
  unless: [isSum, ({ view, clause }) => isCleared(view, clause.head)],
});
