import { actorOf, isState, placeOf, wordList, wordSet } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import { phraseStart } from "../engine/noun-phrase.js";
import { alwaysRelated, isUnarmed, mayBeRelated, shares, typeOf } from "../engine/sides.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { clauseAt } from "../grammar/clauses.js";
import { isDefinitePhrase } from "./fences.js";
import { isDetailOf, isOneOfMany, tollsDiffer, underHeadline } from "./lead.js";
import { isKnown, isNew, numberOf, sameWeapon, sharesName, weaponsDiffer } from "./mention.js";
import { datesAgree } from "./same-day.js";
import { isAround, sameLand, samePlace } from "./same-place.js";
import type { Story } from "./story.js";

/** How much speaks for one event: 0 where something speaks against it or nothing for it. */
export function sameEvent(a: Statement, b: Statement, story: Story): number {
  if (areApart(a, b)) return 0;
  const dates = datesAgree(a.dates, b.dates);
  const same = samePlace(a, b);
  if (dates === "no" || (a.place !== null && b.place !== null && !same && !isAround(a, b))) return 0;
  if (dates !== "same" && a.view !== b.view && opensEarlier(b.view)) return 0;
  const lead = underHeadline(b, a, story);
  const headline = lead > 0;
  if (dates === "one" && isNew(b) && !headline && b.dates.some(isLongPast)) return 0;
  // a picture of another day beside the story
  if ((partOf(a) === "caption") !== (partOf(b) === "caption") && dates !== "same") return 0;
  const shared =
    Number(alwaysRelated(a.target, b.target)) +
    Number(alwaysRelated(a.actor, b.actor)) +
    Number(alwaysRelated(a.country, b.country)) +
    Number(a.view !== b.view && (sharesName(a, b) || speaksOfThing(b, a)));
  // the first sentence tells what the headline says; of one further on more must speak for it
  if (headline && shared + Number(sharesThing(a, b)) + Number(sameWeapon(a, b)) >= Math.min(lead, 2))
    return 4 + shared;
  if (isOneOfMany(a, b, story)) return 1 + shared;
  if (dates !== "same" && isDetailOf(a, b, shared, story)) return 1 + shared;
  if (dates === "unlike" && ((!same && shared < 3) || numbersDiffer(a, b))) return 0;
  if (dates === "one" && isNew(b) && a.view !== b.view && tollsDiffer(a, b, story)) return 0;
  // one with a day and one without: only where they agree in number and in more than the sides
  if (dates === "one" && (!same || (isNew(b) && partOf(a) !== "headline")))
    if (numbersDiffer(a, b) || shared < 2) return 0;
  return same ? 4 + shared : shared >= 2 ? shared : dates === "same" && shared >= 1 ? 1 : 0;
}

const partOf = ({ view }: Statement) => view.sentence.part;

/** Whatever their days and places are, two events. */
function areApart(a: Statement, b: Statement): boolean {
  if (!typesAgree(a, b) || weaponsDiffer(a, b)) return true;
  // who answers an attack is not who made it
  if (shares(a.actor, b.target) || shares(a.target, b.actor)) return true;
  if (!mayBeRelated(a.actor, b.actor) || !targetsAgree(a, b) || !sameLand(a.country, b.country)) return true;
  if ((a.view !== b.view && opensAnother(b.view)) || isSeparate(b) || isFormer(a) !== isFormer(b))
    return true;
  if (a.view !== b.view && (isAlso(b) || isNearby(b)) && !samePlace(a, b)) return true;
  // items of a list tell different things
  if (a.view.sentence.item && b.view.sentence.item && a.view.sentence.block !== b.view.sentence.block)
    return true;
  return (
    isJoint(a.actor) !== isJoint(b.actor) &&
    a.actor.length > 0 &&
    b.actor.length > 0 &&
    a.dates.length + b.dates.length > 0 &&
    !alwaysRelated(a.target, b.target)
  );
}

/** "Blasts hit Iraqi town", "killing 22 people in the market": the people of a place are its state's, as one mention names them and the other does not. */
const targetsAgree = (a: Statement, b: Statement): boolean =>
  mayBeRelated(a.target, b.target) ||
  (isOneSpot(a, b) && (areAimedAt(a, b) || areAimedAt(b, a))) ||
  ((isKnown(b) || partOf(a) === "headline") && (areOfLand(a, b) || areOfLand(b, a)));

/** By one side in a town or at a site, not "the Gaza Strip", where many strikes fall. */
const isOneSpot = (a: Statement, b: Statement): boolean =>
  samePlace(a, b) && alwaysRelated(a.actor, b.actor) && placeOf(a.place?.place_id ?? "")?.kind !== "region";

/** "said that it hit a depot of the group", "the strike killed nine civilians": whom a state meant, and who died there. */
const areAimedAt = (hurt: Statement, aimed: Statement): boolean =>
  typeOf(hurt) === "strike" &&
  typeOf(aimed) === "strike" &&
  hurt.target.every(isUnarmed) &&
  aimed.target.every((id) => !isUnarmed(id) && !isState(id));

const areOfLand = (a: Statement, b: Statement): boolean =>
  a.target.every(isUnarmed) &&
  b.target.every((id) => isState(id) && [...a.country, ...b.country].includes(actorOf(id)?.country ?? ""));

/** "A drone also hit the town", "mines were also used to ambush a convoy": besides what was reported. */
const isAlso = ({ view, anchor }: Statement) =>
  view.tokens.slice(clauseAt(view, anchor)?.from ?? anchor, anchor).some(({ norm }) => norm === "also") ||
  [anchor - 1, anchor - 2].some((at) => view.norm(at) === "also");

/** "attacked the nearby village of Orlan": not where the other was. */
const isNearby = ({ view, from, to }: Statement) =>
  view.tokens.slice(from, to).some(({ word }) => NEARBY.knows(word));
const NEARBY = wordSet("nearby neighbouring neighboring");

/** "a previous strike on the same depot": before the one that is reported. */
const isFormer = ({ view, anchor }: Statement) =>
  view.tokens
    .slice(phraseStart(view, anchor), anchor)
    .some(({ norm }) => norm === "previous" || norm === "earlier" || norm === "prior");

/** "Men raided the village": nobody knows whether a state did it. */
const hasOpenType = ({ actor, anchor, view }: Statement) =>
  actor.length === 0 && view.startingAt("event", anchor).some(({ eventType }) => eventType === null);

/** Done by several states together: no deed of one of them alone. */
const isJoint = (actors: readonly string[]) =>
  actors.filter((id) => actorOf(id)?.kind === "state").length > 1;

/** "Raid", "bombing" and "was struck" tell no side by themselves: of one event told again the type is that of the mention with an actor. */
const typesAgree = (a: Statement, b: Statement) =>
  typeOf(a) === typeOf(b) ||
  hasOpenType(a) ||
  hasOpenType(b) ||
  ((a.actor.length === 0 || b.actor.length === 0) && (isKnown(b) || partOf(a) === "headline")) ||
  (a.actor.length > 0 && b.actor.length === 0 && numberOf(b) === null && typeOf(a) === "strike");

/** A month or a year: what is recalled. */
export const isLongPast = ({ reading }: DatePhrase): boolean =>
  reading.form === "calendar" && reading.day === null;

/** Both speak of a mosque, of a market. */
const sharesThing = (a: Statement, b: Statement): boolean => {
  const things = thingsIn(a.view);
  return thingsIn(b.view).some((thing) => things.includes(thing));
};

/** "bombs on the school", after a raid on a school. */
const speaksOfThing = ({ view, from, to }: Statement, other: Statement): boolean => {
  const things = thingsIn(other.view);
  return view
    .within("facility", from, to)
    .some(
      (thing) =>
        isDefinitePhrase(view, { ...thing, from: thing.from - 1 }) && things.includes(nameOf(view, thing)),
    );
};

const nameOf = (view: View, { to }: { readonly to: number }) => view.norm(to - 1).replace(/s$/, "");

const thingsIn = (view: View): readonly string[] => view.all("facility").map((thing) => nameOf(view, thing));

const FIRST_WORDS = 5;
const EARLIER = new Set(["meanwhile", "earlier"]);

/** "Days earlier, …": what follows is told apart from what is before, unless the day is the same. */
export const opensEarlier = ({ tokens }: View) =>
  tokens.slice(0, FIRST_WORDS - 2).some(({ norm }) => EARLIER.has(norm));

const ELSEWHERE = wordList("context/same-event/elsewhere");

/** "a separate strike", "the latest such attack": besides those that were reported. */
const isSeparate = ({ view, anchor }: Statement) =>
  view.tokens
    .slice(phraseStart(view, anchor), anchor)
    .some(({ word, norm }) => ELSEWHERE.knows(word) || norm === "such");

/** "Separately, …", "In another attack, …", "Another bomb …": one more event. */
export const opensAnother = (view: View) =>
  view.tokens.slice(0, FIRST_WORDS).some(
    ({ norm }, at) =>
      ELSEWHERE.has(norm) ||
      // "In other violence"
      (norm === "other" && at === 1) ||
      (norm === "another" && (view.any("event", at + 1, at + 2) || view.any("munition", at + 1, at + 2))),
  );

function numbersDiffer(a: Statement, b: Statement): boolean {
  const [left, right] = [numberOf(a), numberOf(b)];
  return left !== null && right !== null && left !== right;
}
