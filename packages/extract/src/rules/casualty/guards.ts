import { wordList } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import type { Guard } from "../figure.js";

/** "a woman of | 22". */
export const isAge: Guard = ({ view, quantity: { from } }) =>
  view.norm(from - 1) === "of" && ["man", "woman", "boy", "girl"].includes(view.norm(from - 2));

const NO_FIGURE = wordList("rules/casualty/sufferers/no-figure");

/** "no | one", "top | ten". */
export const isNoFigure: Guard = ({ view, quantity: { from } }) => view.among(from - 1, NO_FIGURE);

/** A number is written. */
export const isCounted: Guard = ({ quantity: { count } }) => count !== null;
export const isSingle: Guard = ({ quantity: { count } }) => count === null;

const SPANS = wordList("rules/casualty/habit/spans");

/** "Every hour | a farmer is killed by a mine": what happens again and again is no one death. */
export const isHabit: Guard = ({ view, quantity: { from } }) => {
  for (let at = clauseStart(view, from); at < from; at++)
    if (["every", "each"].includes(view.norm(at)) && SPANS.has(view.norm(at + 1))) return true;
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

/** "a soldier wounded in June | said": only with a helper or between commas is it told as news. */
export const isDescribed: Guard = ({ view, seat }) =>
  seat?.clause.relation === "participle" &&
  seat.clause.verb?.passive === true &&
  view.norm(seat.clause.head - 1) !== ",";
