import { actorOf, isState } from "@sitrep/lexicon";
import type { Candidate } from "../../engine/candidate.js";
import { alwaysRelated, armed, originsOf, shares, typeOf } from "../../engine/sides.js";
import { isRelative } from "../fences.js";
import { type Answer, filler } from "../fill.js";
import { Nearby } from "../nearby.js";
import { DEEDS } from "./kinds.js";
import { actsByPronoun } from "./pronoun.js";

const isDeed = ({ sketch }: Candidate) => sketch.kind === "event" || sketch.kind === "event_count";

const nearbyDeeds = (candidates: readonly Candidate[]) => new Nearby(candidates.filter(isDeed));

/** An attack on the same side, whose only named actor is known. */
export const actorOfAlike = filler({
  name: "actor of the like",
  says: "an attack whose actor is not said has that of the report's other attacks on the same side, where they name only one",
  slot: "actor",
  kinds: [...DEEDS],
  among: (candidates) => {
    const nearby = nearbyDeeds(candidates);
    return (candidate) => {
      if (actsByPronoun(candidate)) return null;
      const events = nearby.around(candidate);
      return actorAlike(candidate, events) ?? bomber(candidate, events);
    };
  },
});

/** A count of what was hit in the same attacks. */
export const actorOfHits = filler({
  name: "actor of what was hit",
  says: "a count of targets without an actor has that of the attacks on the same side, where they name only one",
  slot: "actor",
  kinds: ["target_count"],
  among: (candidates) => {
    const nearby = nearbyDeeds(candidates);
    return (candidate) => actorAlike(candidate, nearby.around(candidate));
  },
});

function actorAlike(candidate: Candidate, events: readonly Candidate[]): Answer<"actor"> | null {
  const aimless = candidate.sketch.target.length === 0;
  const alike = events.filter(
    (other) =>
      other !== candidate &&
      !(other.view === candidate.view && isRelative(candidate)) &&
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
  if (!only || isCaptionAlone(candidate, alike) || isFromElsewhere(candidate, only)) return null;
  if (!alike.every((other) => alwaysRelated(other.sketch.actor, only.sketch.actor))) return null;
  // without a target there must be no second pair of sides in the whole document
  if (aimless && !alike.every((other) => alwaysRelated(other.sketch.target, only.sketch.target))) return null;
  return { value: only.sketch.actor, from: { lender: only } };
}

/** Whom it hit, where its actor is said to hit one side alone. */
export const targetOfAlike = filler({
  name: "target of the like",
  says: "an attack whose target is not said has that of the report's other attacks by the same actor in the same country, where they name only one",
  slot: "target",
  kinds: [...DEEDS],
  among: targetAlike,
});

/** Whose the sites were, where the actor was taken from the attacks on one side. */
export const targetOfHits = filler({
  name: "target of what was hit",
  says: "a count of targets whose actor follows from the attacks on one side is of that side",
  slot: "target",
  kinds: ["target_count"],
  among: targetAlike,
});

function targetAlike(candidates: readonly Candidate[]) {
  const nearby = nearbyDeeds(candidates);
  return (candidate: Candidate): Answer<"target"> | null => {
    const isBorrowed = candidate.grounds.actor !== undefined;
    const alike = nearby
      .around(candidate)
      .filter(
        (other) =>
          other !== candidate &&
          (typeOf(other) === typeOf(candidate) || typeOf(candidate) === null) &&
          shares(other.sketch.actor, candidate.sketch.actor) &&
          armed(other.sketch.target).length > 0 &&
          (isBorrowed ? !contradicts(other, candidate) : shares(other.country, candidate.country)),
      );
    const [only] = alike;
    if (!only || !isOneSide(candidate, only)) return null;
    return alike.every((other) => alwaysRelated(other.sketch.target, only.sketch.target))
      ? { value: armed(only.sketch.target), from: { lender: only } }
      : null;
  };
}

/** One strike out of a count of strikes on two groups may have been on either. */
function isOneSide({ sketch }: Candidate, other: Candidate): boolean {
  const sides = armed(other.sketch.target);
  return sketch.kind !== "event" || sides.every((id) => alwaysRelated([id], sides.slice(0, 1)));
}

/** Missiles and shells of a country where the report names one state that strikes: "In Kramatorsk, a missile hit a house". */
function bomber(candidate: Candidate, events: readonly Candidate[]): Answer<"actor"> | null {
  const { sketch, country } = candidate;
  if (sketch.kind !== "event" || !sketch.munition.some((munition) => STATE_FIRE.has(munition))) return null;
  const there = events.filter(
    (other) => other !== candidate && shares(other.country, country) && other.sketch.actor.length > 0,
  );
  const [only] = there;
  if (!only?.sketch.actor.every(isState)) return null;
  if (isCaptionAlone(candidate, there) || isFromElsewhere(candidate, only)) return null;
  if (!there.every((other) => alwaysRelated(other.sketch.actor, only.sketch.actor))) return null;
  const atHome = only.sketch.actor.some((id) => country.includes(actorOf(id)?.country ?? ""));
  return atHome || shares(only.sketch.actor, sketch.target)
    ? null
    : { value: only.sketch.actor, from: { lender: only } };
}

const STATE_FIRE = new Set(["missile", "drone", "shell", "rocket"]);

/** Where the strikes on the same side were. */
export const countryOfAlike = filler({
  name: "country of the like",
  says: "an attack whose country is not said has that of the report's other attacks on the same side, where they name only one",
  slot: "country",
  kinds: [...DEEDS],
  among: (candidates) => {
    const nearby = nearbyDeeds(candidates);
    return (candidate) => {
      if (candidate.view.sentence.item) return null;
      const type = typeOf(candidate);
      const alike = nearby.around(candidate).filter(
        (other) =>
          other !== candidate &&
          typeOf(other) === type &&
          other.country.length > 0 &&
          (type === "strike"
            ? shares(armed(other.sketch.target), candidate.sketch.target)
            : // a state strikes a side where it is; a group may attack the same side in many places
              shares(other.sketch.actor, candidate.sketch.actor) &&
              shares(other.sketch.target, candidate.sketch.target)),
      );
      const [only] = alike;
      const one = new Set(alike.map(({ country }) => country.join("+"))).size === 1;
      return only && one ? { value: only.country, from: { lender: only } } : null;
    };
  },
});

/** A picture of another day beside the story. */
const isCaptionAlone = (candidate: Candidate, alike: readonly Candidate[]) =>
  candidate.view.sentence.part === "caption" &&
  !alike.some((other) => other.view.sentence.part === "caption");

/** "A rocket fired from Gaza" was not fired by whoever is at home in Lebanon. */
function isFromElsewhere(candidate: Candidate, { sketch }: Candidate): boolean {
  const origins = originsOf(candidate);
  return origins.length > 0 && !sketch.actor.some((id) => origins.includes(actorOf(id)?.country ?? ""));
}

const contradicts = (a: Candidate, b: Candidate) =>
  a.country.length > 0 && b.country.length > 0 && !shares(a.country, b.country);
