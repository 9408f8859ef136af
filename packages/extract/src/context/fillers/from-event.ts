import { actorOf } from "@sitrep/lexicon";
import type { Candidate } from "../../engine/candidate.js";
import { isUnarmed, peopleCounted, shares } from "../../engine/sides.js";
import { countryAround } from "../../engine/sites.js";
import { filler } from "../fill.js";
import { FIGURES } from "./kinds.js";
import { isDefence } from "./launchers.js";

/** "seven people are killed and 20 others injured": the others are like the seven. */
export const peopleOfOthers = filler({
  name: "people of the others",
  says: "others who were hurt are of the people whom the sentence counts first",
  slot: "target",
  kinds: ["casualty"],
  among: (candidates) => {
    const firsts = new Map<Candidate["view"], Candidate>();
    for (const candidate of candidates)
      if (candidate.sketch.kind === "casualty" && !firsts.has(candidate.view))
        firsts.set(candidate.view, candidate);
    return (candidate) => {
      const first = firsts.get(candidate.view);
      if (!first || first === candidate || first.sketch.target.length === 0) return null;
      const { sketch, view } = candidate;
      const nobody = peopleCounted(candidate).length === 0;
      return nobody || OTHERS.test(view.words(sketch.from, sketch.to))
        ? { value: first.sketch.target, from: { lender: first } }
        : null;
    };
  },
});
const OTHERS = /\b(?:others?|more|another|additional)\b/;

/** A figure of an event was where the event was, unless its own sentence names another place. */
export const countryOfEvent = filler({
  name: "country of its event",
  says: "a figure without a country has that of the event that it is about",
  slot: "country",
  kinds: ["casualty", "munition_count"],
  among: () => (candidate) => {
    const event = candidate.about;
    if (!event || event.country.length === 0) return null;
    const elsewhere = event.view !== candidate.view && countryAround(candidate.view) !== null;
    const value = narrowed(event.country, candidate.saidBy?.actor ?? null);
    return elsewhere ? null : { value, from: { lender: event } };
  },
});

/** "Iraq said 16 people were killed" of strikes in two countries: those in Iraq. */
export function narrowed(country: readonly string[], sayer: string | null): readonly string[] {
  const home = sayer === null ? null : actorOf(sayer)?.country;
  return home && country.includes(home) ? [home] : country;
}

/** Whom an event hit by name are those whom it hurt, if they take no side. */
export const targetOfEvent = filler({
  name: "target of its event",
  says: "casualties without a side are the civilians or sailors whom the event hit, and sites that were hit are of its target",
  slot: "target",
  kinds: ["casualty", "target_count"],
  among: () => (candidate) => {
    const event = candidate.about;
    if (!event || event.sketch.target.length === 0) return null;
    if (candidate.sketch.kind === "target_count")
      return { value: event.sketch.target, from: { lender: event } };
    const hurt = event.sketch.target.filter(isUnarmed);
    const isArmed = peopleCounted(candidate).some(({ military }) => military);
    return hurt.length > 0 && !isArmed ? { value: hurt, from: { lender: event } } : null;
  },
});

/** "wounded three; the president ordered strikes on three of the group's sites": who attacked is not who then struck it. */
export const actorOfEvent = filler({
  name: "actor of its event",
  says: "munitions and targets that are counted without an actor are those of the event's actor",
  slot: "actor",
  kinds: FIGURES.filter((kind) => kind !== "casualty"),
  among: () => (candidate) => {
    const event = candidate.about;
    if (!event || event.sketch.actor.length === 0) return null;
    const foreign = isDefence(candidate, event) || shares(event.sketch.actor, candidate.sketch.target);
    return foreign ? null : { value: event.sketch.actor, from: { lender: event } };
  },
});
