import { wordList, wordSet } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { partsWith } from "../../grammar/clause.js";
import type { Found, Guard } from "../figure.js";
import { ownHeadsOf } from "../heads.js";

/** "a woman of | 22", "two children aged three and | six". */
export const isAge: Guard = ({ view, quantity: { from } }) => {
  if (view.norm(from - 1) === "of") return ["man", "woman", "boy", "girl"].includes(view.norm(from - 2));
  for (let at = from - 1; at > from - 5; at--) if (view.norm(at) === "aged") return true;
  return false;
};

const NO_FIGURE = wordList("rules/casualty/sufferers/no-figure");

/** "no | one", "top | ten". */
export const isNoFigure: Guard = ({ view, quantity: { from } }) => view.among(from - 1, NO_FIGURE);

/** A number is written. */
export const isCounted: Guard = ({ quantity: { count } }) => count !== null;
/** "a casualty toll, with | 74 lives lost": a rule of its own reads lives. */
export const isOfLives: Guard = ({ view, quantity: { to }, head }) =>
  head?.key === "any" && view.norm(to - 1) === "lives";

/** "causing | a minor injury": one, as an article says. */
export const isCountedOrCaused: Guard = ({ view, quantity: { count, noun, seats } }) =>
  count !== null ||
  (noun?.type === "casualty" &&
    seats.some(({ role, clause }) => role === "patient" && view.among(clause.head, CAUSING)));
const CAUSING = wordSet("causing caused");
export const isSingle: Guard = ({ quantity: { count } }) => count === null;

const SPANS = wordList("rules/casualty/habit/spans");

/** "Every hour | a farmer is killed by a mine": what happens again and again is no one death. */
export const isHabit: Guard = ({ view, quantity: { from } }) => {
  for (let at = clauseStart(view, from); at < from; at++)
    if (["every", "each"].includes(view.norm(at)) && view.among(at + 1, SPANS)) return true;
  return false;
};

const RANKS = wordList("rules/casualty/one-person/ranks");

/** "the soldier": somebody told of before, where neither a rank nor a name says who. */
export const isKnown: Guard = ({ view, quantity: { count, from, to, noun } }) =>
  count === null &&
  noun?.type === "people" &&
  view.norm(from) === "the" &&
  !view.among(to - 1, RANKS) &&
  !(view.norm(to) === "," && view.tokens[to + 1]?.capital === true);

/** "one was killed and another | wounded", "and a third | wounded": one more, of whom its own word says what befell him. */
export const isFurther: Guard = ({ view, quantity }) => {
  const { from, to } = quantity;
  const isOneMore =
    view.norm(from) === "another" ||
    (view.norm(from) === "a" && view.startingAt("count", from + 1).some(({ reading }) => reading.ordinal));
  return (
    isOneMore &&
    ownHeadsOf(view, quantity).some(({ key, mention }) => key === "casualty past" && mention?.to === to)
  );
};
/** So told, whatever the verb before it says. */
export const isFurtherBeside: Guard = (found) => found.seat !== null && isFurther(found);

/** "a soldier wounded in June | said": only with a helper or between commas is it told as news. */
export const isDescribed: Guard = ({ view, seat }) =>
  seat?.clause.relation === "participle" &&
  seat.clause.verb?.passive === true &&
  view.norm(seat.clause.head - 1) !== ",";

/** "Two gunmen | killed five": active, with an object. */
export const isActive: Guard = ({ seat, head }) =>
  seat?.clause.verb?.passive === false &&
  seat.role === "patient" &&
  head?.mention?.type === "casualty" &&
  ACTIVE.has(head.mention.form);
const ACTIVE = new Set(["past", "base"]);

/** "45 others | wounded": with no object, the helper of the verb before is meant. */
export const isElided: Guard = ({ seat }) => seat?.clause.patient === null;

/** "Two gunmen fled": who is armed gets away, and is not displaced. */
export const isEscape: Guard = ({ quantity: { noun }, head }) =>
  head?.mention?.type === "casualty" &&
  head.mention.form === "fled" &&
  noun?.type === "people" &&
  noun.military;

/** "left 13 people | dead": what befell them is in or after their phrase. */
export const hasState: Guard = ({ view, quantity }) =>
  ownHeadsOf(view, quantity).some(({ mention }) => mention?.type === "casualty" && mention.form !== "noun");

const HOMES = wordList("rules/casualty/driven-out/homes");
const FLEEING = wordList("rules/casualty/driven-out/flee");

/** The token behind what drove them: "from | their homes", "to | flee", "fleeing"; null where they stay. */
export function homeEnd({ view, quantity, seat }: Found): number | null {
  const left = seat ? partsWith(seat.clause, "from", "of", "out") : [];
  const home =
    left.find(({ to }) => view.among(to - 1, HOMES)) ??
    // "drove 900 | across the border"
    (seat && partsWith(seat.clause, "across", "over").find(({ to }) => view.among(to - 1, BORDERS)));
  if (home) return home.to;
  for (let at = quantity.to; at < quantity.to + 3; at++) if (view.among(at, FLEEING)) return at + 1;
  return null;
}
const BORDERS = wordSet("border borders frontier");
export const isFromHome: Guard = (found) => homeEnd(found) !== null;

const LOSE = wordList("rules/casualty/lost-people/lose");
const RELATIVES = wordList("rules/casualty/lost-people/relatives");
const KIN = wordList("rules/casualty/lost-people/kin");

/** Lives, soldiers and one's own are lost to death; customers, voters and pupils go elsewhere. */
export const isLost: Guard = ({ view, quantity: { count, noun, from, to }, seat }) => {
  if (view.norm(to - 1) === "lives") return seat !== null || view.norm(from - 2) === "loss";
  if (!seat) return view.norm(from - 2) === "loss" && noun?.type === "people" && count !== null;
  if (noun?.type !== "people" || !view.among(seat.clause.head, LOSE)) return false;
  return count ? noun.military || view.among(to - 1, KIN) : view.among(to - 1, RELATIVES);
};

const FREED = wordList("rules/casualty/toll/freed");

/** "105 hostages were freed", "the release of 105 hostages": those were taken before, and are so no more. */
export const isFreed: Guard = ({ view, quantity, head }) => {
  const { mention } = head ?? {};
  if (mention?.type !== "casualty" || mention.outcome !== "captured") return false;
  for (let at = Math.max(0, quantity.from - 6); at < quantity.to + 8; at++)
    if (view.among(at, FREED)) return true;
  return false;
};

/** "three fatalities" in a clause that says something else: deaths and injuries are counted by themselves, captives as people. */
export const isHarmNoun: Guard = ({ quantity: { noun }, seat }) =>
  seat !== null && noun?.type === "casualty" && noun.form === "noun" && !PEOPLE.has(noun.outcome);
const PEOPLE = new Set(["captured", "displaced"]);
