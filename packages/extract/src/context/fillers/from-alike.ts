import { actorOf, isState } from "@sitrep/lexicon";
import { alwaysRelated, armed, originsOf, shares, typeOf } from "../../engine/sides.js";
import type { Kind, Statement } from "../../engine/statement.js";
import { isByStrangers, isClauseApart } from "../fences.js";
import { type Answer, filler, lent } from "../fill.js";
import type { Story } from "../story.js";
import { DEEDS, EVENTS, TARGETS } from "./kinds.js";
import { actsByPronoun } from "./pronoun.js";

const othersThan = (statement: Statement, story: Story) =>
  story.near(statement, DEEDS).filter(({ id }) => id !== statement.id);

const hasType = (statement: Statement, other: Statement) =>
  typeOf(statement) === null || typeOf(other) === typeOf(statement);

const actorFromAlike = (kinds: readonly Kind[]) =>
  filler({
    name: "actor of the like",
    says: "an attack or a count of what was hit whose actor is not said has that of the report's other attacks on the same side, where they name only one",
    slot: "actor",
    kinds,
    among: (story) => (statement) => {
      if (
        statement.kind !== "target_count" &&
        (actsByPronoun(statement) || isByStrangers(statement, story.of(EVENTS)[0]))
      )
        return null;
      const deeds = othersThan(statement, story).filter(({ actor }) => actor.length > 0);
      return actorAlike(statement, deeds) ?? bomber(statement, deeds);
    },
  });

/** An attack on the same side, whose only named actor is known. */
export const actorOfAlike = actorFromAlike(DEEDS);
/** A count of what was hit in the same attacks. */
export const actorOfHits = actorFromAlike(TARGETS);

function actorAlike(statement: Statement, deeds: readonly Statement[]): Answer<"actor"> | null {
  const { view, target, country } = statement;
  const aimless = target.length === 0;
  const alike = deeds.filter(
    (other) =>
      hasType(statement, other) &&
      (aimless ? other.target.length > 0 : shares(other.target, target)) &&
      !shares(other.actor, target) &&
      !contradicts(other, statement) &&
      // items of a list may be different stories: only the same country makes them one
      (!aimless || !view.sentence.item || shares(other.country, country)) &&
      !(other.view === view && isClauseApart(statement)),
  );
  const only = onlyActor(statement, alike);
  // without a target there must be no second pair of sides in the whole document
  return only && (!aimless || alike.every((other) => alwaysRelated(other.target, only.target)))
    ? lent(only, "actor")
    : null;
}

/** Missiles and shells of a country where the report names one state that strikes: "In Kramatorsk, a missile hit a house". */
function bomber(statement: Statement, deeds: readonly Statement[]): Answer<"actor"> | null {
  const { country } = statement;
  if (statement.kind !== "event" || !statement.munition.some((munition) => STATE_FIRE.has(munition)))
    return null;
  const only = onlyActor(
    statement,
    deeds.filter((other) => shares(other.country, country)),
  );
  if (!only?.actor.every(isState) || shares(only.actor, statement.target)) return null;
  return only.actor.some((id) => country.includes(actorOf(id)?.country ?? "")) ? null : lent(only, "actor");
}
const STATE_FIRE = new Set(["missile", "drone", "shell", "rocket"]);

/** The first of them, where all have one actor, and nothing keeps the statement apart from them. */
function onlyActor(statement: Statement, alike: readonly Statement[]): Statement | null {
  const [only] = alike;
  if (!only || isCaptionAlone(statement, alike) || isFromElsewhere(statement, only)) return null;
  return alike.every(({ actor }) => alwaysRelated(actor, only.actor)) ? only : null;
}

const targetFromAlike = (kinds: readonly Kind[]) =>
  filler({
    name: "target of the like",
    says: "an attack or a count of what was hit whose target is not said has that of the report's other attacks by the same actor in the same country, where they name only one",
    slot: "target",
    kinds,
    among: (story) => (statement) => {
      const { actor, country } = statement;
      if (actor.length === 0) return null;
      const isBorrowed = statement.grounds.actor !== undefined;
      const alike = othersThan(statement, story).filter(
        (other) =>
          hasType(statement, other) &&
          shares(other.actor, actor) &&
          armed(other.target).length > 0 &&
          (isBorrowed ? !contradicts(other, statement) : shares(other.country, country)),
      );
      const [only] = alike;
      return only &&
        isOneSide(statement, only) &&
        alike.every(({ target }) => alwaysRelated(target, only.target))
        ? { value: armed(only.target), from: { lender: only } }
        : null;
    },
  });

/** Whom it hit, where its actor is said to hit one side alone. */
export const targetOfAlike = targetFromAlike(DEEDS);
/** Whose the sites were, where the actor was taken from the attacks on one side. */
export const targetOfHits = targetFromAlike(TARGETS);

/** One strike out of a count of strikes on two groups may have been on either. */
function isOneSide({ kind }: Statement, { target }: Statement): boolean {
  const sides = armed(target);
  return kind !== "event" || sides.every((id) => alwaysRelated([id], sides.slice(0, 1)));
}

/** Where the strikes on the same side were. */
export const countryOfAlike = filler({
  name: "country of the like",
  says: "an attack whose country is not said has that of the report's other attacks on the same side, where they name only one",
  slot: "country",
  kinds: DEEDS,
  among: (story) => (statement) => {
    const { view, actor, target } = statement;
    if (view.sentence.item || target.length === 0) return null;
    const type = typeOf(statement);
    const alike = othersThan(statement, story).filter(
      (other) =>
        typeOf(other) === type &&
        other.country.length > 0 &&
        // a state strikes a side where it is; a group may attack the same side in many places
        (type === "strike"
          ? shares(armed(other.target), target)
          : shares(other.actor, actor) && shares(other.target, target)),
    );
    const one = new Set(alike.map(({ country }) => country.join("+"))).size === 1;
    return one ? lent(alike[0], "country") : null;
  },
});

/** A picture of another day beside the story. */
const isCaptionAlone = ({ view }: Statement, alike: readonly Statement[]) =>
  view.sentence.part === "caption" && !alike.some((other) => other.view.sentence.part === "caption");

/** "A rocket fired from Gaza" was not fired by whoever is at home in Lebanon. */
function isFromElsewhere(statement: Statement, { actor }: Statement): boolean {
  const origins = originsOf(statement);
  return origins.length > 0 && !actor.some((id) => origins.includes(actorOf(id)?.country ?? ""));
}

const contradicts = (a: Statement, b: Statement) =>
  a.country.length > 0 && b.country.length > 0 && !shares(a.country, b.country);
