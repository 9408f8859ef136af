import { actorOf } from "@sitrep/lexicon";
import { alwaysRelated, mayBeRelated, shares, typeOf } from "../engine/sides.js";
import type { Statement } from "../engine/statement.js";
import { isKnown, isNew, numberOf, sharesName, weaponsDiffer } from "./mention.js";
import { datesAgree } from "./same-day.js";
import { isAround, sameLand, samePlace } from "./same-place.js";

/** Done by several states together: no deed of one of them alone. */
const isJoint = (actors: readonly string[]) =>
  actors.filter((id) => actorOf(id)?.kind === "state").length > 1;

/** "Raid" and "bombing" tell no side by themselves: of one event told again the type is that of the mention with an actor. */
const typesAgree = (a: Statement, b: Statement) =>
  typeOf(a) === typeOf(b) ||
  ((a.actor.length === 0 || b.actor.length === 0) && (isKnown(b) || a.view.sentence.part === "headline"));

/** How much speaks for one event: 0 where something speaks against it or nothing for it. */
export function sameEvent(a: Statement, b: Statement): number {
  if (!typesAgree(a, b) || weaponsDiffer(a, b)) return 0;
  // who answers an attack is not who made it
  if (shares(a.actor, b.target) || shares(a.target, b.actor)) return 0;
  if (!mayBeRelated(a.actor, b.actor) || !mayBeRelated(a.target, b.target) || !sameLand(a.country, b.country))
    return 0;
  if (
    isJoint(a.actor) !== isJoint(b.actor) &&
    a.actor.length > 0 &&
    b.actor.length > 0 &&
    a.dates.length + b.dates.length > 0 &&
    !alwaysRelated(a.target, b.target)
  )
    return 0;
  const same = samePlace(a, b);
  if (a.place !== null && b.place !== null && !same && !isAround(a, b)) return 0;
  const apart =
    a.view.sentence.item && b.view.sentence.item && a.view.sentence.block !== b.view.sentence.block;
  // items of a list tell different things
  if (apart) return 0;
  const dates = datesAgree(a.dates, b.dates);
  if (dates === "no") return 0;
  if (dates !== "same" && a.view !== b.view && opensAnother(b.view)) return 0;
  // a picture of another day beside the story
  if ((a.view.sentence.part === "caption") !== (b.view.sentence.part === "caption") && dates !== "same")
    return 0;
  const shared =
    Number(alwaysRelated(a.target, b.target)) +
    Number(alwaysRelated(a.actor, b.actor)) +
    Number(alwaysRelated(a.country, b.country)) +
    Number(a.view !== b.view && sharesName(a, b));
  if (dates === "unlike" && !same && shared < 3) return 0;
  // one with a day and one without: only where they agree in number and in more than the sides
  if (
    dates === "one" &&
    (!same || (isNew(b) && a.view.sentence.part !== "headline")) &&
    (numbersDiffer(a, b) || shared < 2)
  )
    return 0;
  if (dates === "unlike" && numbersDiffer(a, b)) return 0;
  return same ? 4 + shared : shared >= 2 ? shared : dates === "same" && shared >= 1 ? 1 : 0;
}

const ANOTHER = new Set(["separately", "separate", "meanwhile", "earlier", "elsewhere", "another"]);
const FIRST_WORDS = 5;

/** "Separately, …", "In another attack, …", "Days earlier, …": what follows is told apart from what stands before. */
const opensAnother = ({ tokens }: Statement["view"]) =>
  tokens.slice(0, FIRST_WORDS).some(({ norm }) => ANOTHER.has(norm));

function numbersDiffer(a: Statement, b: Statement): boolean {
  const [left, right] = [numberOf(a), numberOf(b)];
  return left !== null && right !== null && left !== right;
}
