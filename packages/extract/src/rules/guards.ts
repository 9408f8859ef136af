import { wordList } from "@sitrep/lexicon";
import { bareCountsOf } from "../grammar/bare-counts.js";
import type { Guard } from "./figure.js";
import { headsOf } from "./heads.js";

/** A number is written, or said by what is left of one: "the others". */
export const isCounted: Guard = ({ quantity: { count, noun, from } }) =>
  count !== null || (noun !== null && noun.from < from);

/** "26 of | 28 drones", "one of | the four mines": how many there were in all. */
export const isWhole: Guard = ({ view, quantity: { from, seats } }) => {
  const of = view.norm(from - 1) === "of" ? from - 1 : view.norm(from - 2) === "of" ? from - 2 : -1;
  // "Of | the 15 missiles, nine were"
  if (of === 0)
    return (
      bareCountsOf(view).some(({ count }) => count.from > from) &&
      seats.every(({ clause }) => headsOf(view, clause).every(({ key }) => key !== "cue fired"))
    );
  const end = view.norm(of - 1) === "out" ? of - 1 : of;
  return of > 0 && view.within("count", Math.max(0, end - 4), end).some(({ to }) => to === end);
};

/** "it was the | ninth rocket fired", "…, the | fourth vessel to be sunk": not "the third rocket hit a school", nor the second of two. */
export const isPredicate: Guard = ({ view, quantity: { from, reading } }) =>
  (reading.value ?? 0) > 2 && view.among(from - 2, OPENERS) && view.among(from - 1, ARTICLES);
const OPENERS = wordList("rules/guards/openers");
const ARTICLES = wordList("rules/guards/articles");

/** The clause is passive. */
export const isPassive: Guard = ({ seat }) => seat?.clause.verb?.passive === true;

/** "might be shot down". */
export const isPossible: Guard = ({ seat }) => seat?.clause.verb?.modal != null;
