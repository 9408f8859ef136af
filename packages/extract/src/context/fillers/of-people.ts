import { actorOf, isState } from "@sitrep/lexicon";
import type { Candidate } from "../../engine/candidate.js";
import { peopleCounted } from "../../engine/sides.js";
import type { View } from "../../engine/view.js";
import { filler } from "../fill.js";
import { stateOf } from "./state-of.js";

/** Whose the dead are by the word for them alone: martyrs, rebels, sailors. */

/** "41 martyrs": whoever counts them so counts its own. */
export const martyrs = filler({
  name: "martyrs",
  says: "martyrs, and the wounded who are counted with them, are of the country in which they are counted",
  slot: "target",
  kinds: ["casualty"],
  among: (candidates) => {
    const counted = new Set(candidates.filter(isOfMartyrs).map(({ view }) => view));
    return (candidate) =>
      isOfMartyrs(candidate) || (counted.has(candidate.view) && peopleCounted(candidate).length === 0)
        ? stateOf(candidate)
        : null;
  },
});

const isOfMartyrs = ({ sketch, view }: Candidate) =>
  view.tokens.slice(sketch.from, sketch.to + 2).some(({ norm }) => norm === "martyrs" || norm === "martyr");

/** "three sailors were missing from the bulk carrier": they are the ship's. */
export const sailors = filler({
  name: "sailors",
  says: "sailors are of commercial shipping where their sentence or the one before names a merchant ship",
  slot: "target",
  kinds: ["casualty"],
  among: () => (candidate) => {
    const { sketch, view, neighbours } = candidate;
    const isCrew = view.tokens.slice(sketch.from, sketch.to).some(({ norm }) => CREW.test(norm));
    const isBare = peopleCounted(candidate).length === 0;
    const hasCrew = view.tokens.some(({ norm }) => CREW.test(norm));
    if (!isCrew && !(isBare && hasCrew)) return null;
    const before = neighbours.before(view);
    const named = namesShip(view) || (before !== null && namesShip(before));
    return named ? { value: ["commercial-shipping"], from: { own: true } } : null;
  },
});

const CREW = /^(?:crew|mariners?|sailors?|seafarers?|stokers?|crewm[ae]n)$/;

/** A merchant ship: no warship, and nothing else that is military in the sentence. */
const namesShip = (view: View) =>
  view.all("actor").some(({ ids }) => ids.includes("commercial-shipping")) ||
  (view.all("facility").some(({ kind }) => kind === "vessel") &&
    view.all("cue").every(({ cue }) => cue !== "military_noun"));

/** "Eight rebels were killed. The Liberation Front did not comment." */
export const rebels = filler({
  name: "rebels",
  says: "rebels, militants and fighters who were hurt are of the one armed group that the sentences around them name",
  slot: "target",
  kinds: ["casualty"],
  among: () => (candidate) => {
    const { sketch, view, about, neighbours } = candidate;
    const noun = view
      .within("people", sketch.from, sketch.to)
      .find(({ from, to }) => REBELS.test(view.words(from, to)));
    if (!noun) return null;
    const around = [view, ...next(view, neighbours.before), ...next(view, neighbours.after)];
    const near = new Set(around.flatMap(groupsIn));
    const value = [...near].filter((id) => !sketch.actor.includes(id) && !about?.sketch.actor.includes(id));
    return value.length === 1 ? { value, from: { basis: "chain", words: null } } : null;
  },
});

const REBELS = /^(?:rebels?|militants?|insurgents?|guerrillas?|guerillas?|fighters?)$/i;

/** The next two sentences on one side. */
function next(view: View, beside: (view: View) => View | null): readonly View[] {
  const first = beside(view);
  const second = first && beside(first);
  return [first, second].filter((other) => other !== null);
}

const groupsIn = (view: View) =>
  view.all("actor").flatMap(({ ids }) => ids.filter((id) => actorOf(id)?.kind === "group" && !isState(id)));
