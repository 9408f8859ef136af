import { isOfHurtHere } from "../../engine/of-hurt-here.js";
import { deed, type Guard } from "../deed.js";
import { isArmed, isDeadly, isDone, isOfNoun, wordOfVerb } from "./guards.js";
import { isNoAttack } from "./no-attack.js";

/** Who struck or what was hit, and a day, a site or a town. */
const isTold: Guard = (found) => {
  const { view, head, actor, target, sites, located, dated, clause } = found;
  const passive = clause.verb?.passive === true;
  // "hit its target" may be said of sales, but not of missiles
  const isForce = (head.mention?.type === "event" && head.mention.eventType !== null) || isArmed(found);
  // "was assassinated": somebody was
  const hits = found.hits || (passive && view.any("casualty", clause.head, clause.head + 1));
  if (hits && isArmed(found) && isDeadly(found)) return true;
  if (passive && clause.patient && isOfHurtHere(view, clause.patient.from)) return true;
  if (located) return isDone(found) || target.length > 0 || isForce || (hits && passive);
  const placed = sites.length > 0 && (actor.length > 0 || isArmed(found));
  // of a warship the words do not say whose it is
  const isShip =
    clause.patient !== null &&
    view.within("facility", clause.patient.from, clause.patient.to).some(({ kind }) => kind === "vessel");
  if (!dated) return (target.length > 0 || isShip) && placed;
  return target.length > 0 || (placed && actor.length > 0) || (isDone(found) && hits);
};

/** "one of the places hit", "two of them were struck": some of those that were told to be hit. */
const isOfTold: Guard = ({ view, clause: { patient } }) =>
  patient !== null &&
  view
    .startingAt("count", patient.from)
    .some(({ to }) => view.norm(to) === "of" && isPointing(view.norm(to + 1)));
const isPointing = (word: string) => word === "the" || word === "them" || word === "these";

export default deed({
  name: "event/struck",
  says: "somebody struck, hit, attacked or bombed somebody or some place, active or passive",
  head: { event: ["past", "participle", "third", "base", "ing"] },
  form: "verb",
  slots: { word: wordOfVerb },
  when: [isTold],
  unless: [isOfNoun, isNoAttack, isOfTold],
});
