import { actorOf, isState } from "@sitrep/lexicon";
import { Nearby } from "../context/nearby.js";
import type { Candidate, Refinement } from "../engine/candidate.js";
import {
  alwaysRelated,
  armed,
  isUnarmed,
  originsOf,
  peopleCounted,
  shares,
  typeOf,
} from "../engine/sides.js";
import { countryAround } from "../engine/sites.js";
import { fillLauncher, isDefence } from "./launchers.js";

/**
 * What the document says elsewhere of the same thing: an attack on the same side whose only named actor is known, a strike on a group
 * whose only named country is known, and the event that a figure belongs to.
 */
export const inherited: Refinement = {
  name: "inherited",
  says: "a statement without actor or place takes them from the document, where it names only one for the same sides",
  refine: (candidates) => {
    const events = candidates.filter(
      ({ sketch }) => sketch.kind === "event" || sketch.kind === "event_count",
    );
    const nearby = new Nearby(events);
    for (const candidate of events) {
      if (candidate.sketch.actor.length === 0) fillActor(candidate, nearby.around(candidate));
      if (candidate.sketch.actor.length === 0) fillBomber(candidate, nearby.around(candidate));
      if (candidate.country.length === 0) fillCountry(candidate, nearby.around(candidate));
      if (candidate.sketch.target.length === 0) fillTarget(candidate, nearby.around(candidate));
    }
    const firsts = new Map<Candidate["view"], Candidate>();
    for (const candidate of candidates) {
      if (candidate.sketch.kind === "casualty" && !firsts.has(candidate.view))
        firsts.set(candidate.view, candidate);
      fillOthers(candidate, firsts.get(candidate.view));
      if (candidate.about) fillFromEvent(candidate, candidate.about);
      if (candidate.sketch.kind === "munition_count" && candidate.sketch.actor.length === 0)
        fillLauncher(candidate, nearby.around(candidate));
      if (candidate.sketch.kind === "target_count" && candidate.sketch.actor.length === 0)
        fillActor(candidate, nearby.around(candidate));
    }
    return candidates;
  },
};

function fillActor(candidate: Candidate, events: readonly Candidate[]): void {
  const aimless = candidate.sketch.target.length === 0;
  const alike = events.filter(
    (other) =>
      other !== candidate &&
      (typeOf(other) === typeOf(candidate) || typeOf(candidate) === null) &&
      (aimless || shares(other.sketch.target, candidate.sketch.target)) &&
      !shares(other.sketch.actor, candidate.sketch.target) &&
      other.sketch.actor.length > 0 &&
      (!aimless || other.sketch.target.length > 0) &&
      !contradicts(other, candidate) &&
      // items of a list may be different stories: only the same country makes them one
      (!aimless || !candidate.view.sentence.item || shares(other.country, candidate.country)),
  );
  const [only] = alike;
  if (
    !only ||
    isElsewhere(candidate, alike) ||
    isFromElsewhere(candidate, only) ||
    !alike.every((other) => alwaysRelated(other.sketch.actor, only.sketch.actor))
  )
    return;
  // without a target there must be no second pair of sides in the whole document
  if (aimless && !alike.every((other) => alwaysRelated(other.sketch.target, only.sketch.target))) return;
  candidate.sketch = {
    ...candidate.sketch,
    actor: only.sketch.actor,
    target: aimless && isOneSide(candidate, only) ? only.sketch.target : candidate.sketch.target,
  };
}

/** Missiles and shells of a country where the report names one state that strikes: "In Kramatorsk, a missile hit a house". */
function fillBomber(candidate: Candidate, events: readonly Candidate[]): void {
  const { sketch, country } = candidate;
  if (sketch.kind !== "event" || !sketch.munition.some((munition) => STATE_FIRE.has(munition))) return;
  const there = events.filter(
    (other) => other !== candidate && shares(other.country, country) && other.sketch.actor.length > 0,
  );
  const [only] = there;
  if (!only?.sketch.actor.every(isState) || isElsewhere(candidate, there) || isFromElsewhere(candidate, only))
    return;
  if (!there.every((other) => alwaysRelated(other.sketch.actor, only.sketch.actor))) return;
  const atHome = only.sketch.actor.some((id) => country.includes(actorOf(id)?.country ?? ""));
  if (atHome || shares(only.sketch.actor, sketch.target)) return;
  candidate.sketch = { ...sketch, event_type: "strike", actor: only.sketch.actor };
}

const STATE_FIRE = new Set(["missile", "drone", "shell", "rocket"]);

/** An event with a day of its own, far from any statement of the actor, may be somebody else's. */
const isElsewhere = (candidate: Candidate, alike: readonly Candidate[]) =>
  candidate.view.sentence.part === "caption" &&
  !alike.some((other) => other.view.sentence.part === "caption");

/** "A rocket fired from Gaza" was not fired by whoever is at home in Lebanon. */
function isFromElsewhere(candidate: Candidate, { sketch }: Candidate): boolean {
  const origins = originsOf(candidate);
  return origins.length > 0 && !sketch.actor.some((id) => origins.includes(actorOf(id)?.country ?? ""));
}

const contradicts = (a: Candidate, b: Candidate) =>
  a.country.length > 0 && b.country.length > 0 && !shares(a.country, b.country);

function fillCountry(candidate: Candidate, events: readonly Candidate[]): void {
  if (candidate.view.sentence.item) return;
  const alike = events.filter(
    (other) =>
      other !== candidate &&
      typeOf(other) === typeOf(candidate) &&
      shares(armed(other.sketch.target), candidate.sketch.target) &&
      other.country.length > 0,
  );
  // a state strikes a side where it is; a group may attack the same side in many places
  const sure =
    typeOf(candidate) === "strike"
      ? alike
      : sidesOf(candidate, events).filter(({ country }) => country.length > 0);
  const countries = new Set(sure.map((other) => other.country.join("+")));
  const [only] = sure;
  if (countries.size === 1 && only) candidate.country = only.country;
}

/** Other statements of the same event type with the same actor and the same target. */
const sidesOf = (candidate: Candidate, events: readonly Candidate[]) =>
  events.filter(
    (other) =>
      other !== candidate &&
      typeOf(other) === typeOf(candidate) &&
      shares(other.sketch.actor, candidate.sketch.actor) &&
      shares(other.sketch.target, candidate.sketch.target),
  );

/** "In Syria, coalition forces conducted 23 strikes" of strikes against one group in Syria and Iraq. */
function fillTarget(candidate: Candidate, events: readonly Candidate[]): void {
  const alike = events.filter(
    (other) =>
      other !== candidate &&
      typeOf(other) === typeOf(candidate) &&
      shares(other.sketch.actor, candidate.sketch.actor) &&
      armed(other.sketch.target).length > 0 &&
      shares(other.country, candidate.country),
  );
  const [only] = alike;
  if (
    only &&
    isOneSide(candidate, only) &&
    alike.every((other) => alwaysRelated(other.sketch.target, only.sketch.target))
  )
    candidate.sketch = { ...candidate.sketch, target: armed(only.sketch.target) };
}

/** One strike out of a count of strikes on two groups may have been on either. */
function isOneSide({ sketch }: Candidate, other: Candidate): boolean {
  const sides = armed(other.sketch.target);
  return sketch.kind !== "event" || sides.every((id) => alwaysRelated([id], sides.slice(0, 1)));
}

/** "seven people are killed and 20 others injured": the others are like the seven. */
function fillOthers(candidate: Candidate, first: Candidate | undefined): void {
  const { sketch, view } = candidate;
  if (!first || first === candidate || sketch.kind !== "casualty" || sketch.target.length > 0) return;
  const nobody = peopleCounted(candidate).length === 0;
  if (nobody || /\b(?:others?|more|another|additional)\b/.test(view.words(sketch.from, sketch.to)))
    candidate.sketch = { ...sketch, target: first.sketch.target };
}

/** A figure of an event has its actor, and its place where it names none; whom it hurt is said with the figure or not at all. */
function fillFromEvent(candidate: Candidate, event: Candidate): void {
  const { sketch } = candidate;
  const elsewhere = event.view !== candidate.view && countryAround(candidate.view) !== null;
  if (candidate.country.length === 0 && sketch.kind !== "target_count" && !elsewhere)
    candidate.country = event.country;
  if (sketch.kind === "casualty") {
    const hurt = event.sketch.target.filter(isUnarmed);
    const isArmed = peopleCounted(candidate).some(({ military }) => military);
    if (sketch.target.length === 0 && hurt.length > 0 && !isArmed)
      candidate.sketch = { ...sketch, target: hurt };
    return;
  }
  // "wounded three; the president ordered strikes on three of the group's sites": who attacked is not who then struck it
  const foreign = isDefence(candidate, event) || shares(event.sketch.actor, sketch.target);
  const actor = sketch.actor.length > 0 || foreign ? sketch.actor : event.sketch.actor;
  const target =
    sketch.kind === "target_count" && sketch.target.length === 0 ? event.sketch.target : sketch.target;
  candidate.sketch = { ...sketch, actor, target };
}
