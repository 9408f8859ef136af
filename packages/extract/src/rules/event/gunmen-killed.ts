import { isState } from "@sitrep/lexicon";
import { deed, type Guard } from "../deed.js";
import { isArmed, isDone } from "./guards.js";

/** No state, and no bomb or attack that has a name: those tell it better. */
const isByGroup: Guard = (found) => isDone(found) && !found.actor.some(isState) && !isArmed(found);

const isLocated: Guard = ({ located }) => located;

/** A person, or a number that can be counted: "dozens over the years" are no one event. */
const hasVictim: Guard = ({ view, clause: { patient, verb } }) => {
  if (patient === null || verb?.passive) return false;
  const { from, to } = patient;
  const counts = view.within("count", from, to);
  return counts.length > 0
    ? counts.every(({ reading }) => reading.value !== null)
    : view.any("people", from, to);
};

/** "in an attack": the deed has a name of its own. */
const isNamed: Guard = ({ view, clause: { from, to } }) => view.any("event", from, to);

export default deed({
  name: "event/gunmen-killed",
  says: "gunmen or fighters of a group killed somebody in a place, with no attack named",
  head: { casualty: ["past"] },
  form: "verb",
  when: [isByGroup, isLocated, hasVictim],
  unless: [isNamed],
});
