import { actorOf, isState } from "@sitrep/lexicon";
import { peopleCounted } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { filler, own } from "../fill.js";
import { CASUALTIES } from "./kinds.js";
import { stateOf } from "./state-of.js";

/** Whose the dead are by the word for them alone: martyrs, rebels, sailors. */

/** "41 martyrs": whoever counts them so counts its own. */
export const martyrs = filler({
  name: "martyrs",
  says: "martyrs, and the wounded who are counted with them, are of the country in which they are counted",
  slot: "target",
  kinds: CASUALTIES,
  among: (story) => {
    const counted = new Set(
      story
        .of(CASUALTIES)
        .filter(isOfMartyrs)
        .map(({ view }) => view),
    );
    return (statement) =>
      isOfMartyrs(statement) || (counted.has(statement.view) && peopleCounted(statement).length === 0)
        ? stateOf(statement)
        : null;
  },
});

const isOfMartyrs = ({ view, from, to }: Statement) =>
  view.tokens.slice(from, to + 2).some(({ norm }) => norm === "martyrs" || norm === "martyr");

/** "three sailors were missing from the bulk carrier": they are the ship's. */
export const sailors = filler({
  name: "sailors",
  says: "sailors are of commercial shipping where their sentence or the one before names a merchant ship",
  slot: "target",
  kinds: CASUALTIES,
  among: (story) => (statement) => {
    const { view, from, to } = statement;
    const hasCrew = (start: number, end: number) =>
      view.tokens.slice(start, end).some(({ norm }) => CREW.test(norm));
    const isBare = peopleCounted(statement).length === 0;
    if (!hasCrew(from, to) && !(isBare && hasCrew(0, view.tokens.length))) return null;
    const before = story.beside(view, -1);
    return namesShip(view) || (before !== null && namesShip(before)) ? own(["commercial-shipping"]) : null;
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
  kinds: CASUALTIES,
  among: (story) => (statement) => {
    const { view, from, to, actor } = statement;
    if (!view.within("people", from, to).some((people) => REBELS.test(view.words(people.from, people.to))))
      return null;
    const attackers = [...actor, ...(story.now(statement.about)?.actor ?? [])];
    const near = new Set([0, -1, -2, 1, 2].flatMap((step) => groupsIn(story.beside(view, step))));
    const value = [...near].filter((id) => !attackers.includes(id));
    return value.length === 1 ? { value, from: { basis: "chain", words: null } } : null;
  },
});

const REBELS = /^(?:rebels?|militants?|insurgents?|guerrillas?|guerillas?|fighters?)$/i;

const groupsIn = (view: View | null) =>
  view
    ?.all("actor")
    .flatMap(({ ids }) => ids.filter((id) => actorOf(id)?.kind === "group" && !isState(id))) ?? [];
