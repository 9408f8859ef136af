import { wordList } from "@sitrep/lexicon";
import { alwaysRelated, differ, mayBeRelated, mayBeSame, outcomeOf, typeOf } from "../engine/sides.js";
import type { Statement } from "../engine/statement.js";
import { datesAgree } from "./same-day.js";
import { isAround, samePlace } from "./same-place.js";

/** The same number of the same thing, and nothing in who, whom, where or when that speaks against it. */
export function sameFigure(a: Statement, b: Statement): boolean {
  if (a.kind === "event" || b.kind === "event") return false;
  if (a.count.qualifier !== b.count.qualifier) return false;
  if (a.count.value !== b.count.value || a.count.value_high !== b.count.value_high) return false;
  if (differ(outcomeOf(a), outcomeOf(b)) || differ(typeOf(a), typeOf(b))) return false;
  if (a.kind === "munition_count" && b.kind === "munition_count" && a.munition !== b.munition) return false;
  if (a.kind === "target_count" && sitesDiffer(a, b)) return false;
  if (a.count.value === null && !alwaysRelated(a.target, b.target)) return false;
  if (a.part !== b.part || areUnlike(a, b)) return false;
  if (a.kind === "casualty" && !isToldAgain(a, b)) return false;
  if (a.count.value === 1 && areDifferentPersons(a, b)) return false;
  // items of a list tell different things, even with one number
  if (a.view.sentence.item && b.view.sentence.item && a.view.sentence.block !== b.view.sentence.block)
    return false;
  // two numbers of one sentence are two figures
  if (a.view === b.view) return false;
  return (
    mayBeRelated(a.actor, b.actor) &&
    mayBeRelated(a.target, b.target) &&
    mayBeSame(a.country, b.country) &&
    datesAgree(a.dates, b.dates) !== "no"
  );
}

/** Up to this number two events of one report often have the same figure. */
const COMMON = 20;

/** Whether a figure of people may be the same: a headline's or a large one, or one of the same place, day or people. */
function isToldAgain(a: Statement, b: Statement): boolean {
  const same = samePlace(a, b);
  if (a.place !== null && b.place !== null && !same && !isAround(a, b)) return false;
  const value = a.kind === "event" ? null : a.count.value;
  if (value === null || value > COMMON || same) return true;
  if (a.view.sentence.part !== b.view.sentence.part) return true;
  const people = peopleIn(a);
  return datesAgree(a.dates, b.dates) === "same" || (people !== null && people === peopleIn(b));
}

const peopleIn = ({ view, from, to }: Statement) => {
  const [found] = view.within("people", from, to);
  return found ? view.norm(found.to - 1) : null;
};

/** "Three women" are not the "three troops" of another sentence. */
function areUnlike(a: Statement, b: Statement): boolean {
  const [left, right] = [a, b].map(({ view, from, to }) => view.within("people", from, to)[0]);
  return (
    left !== undefined &&
    right !== undefined &&
    left.military !== right.military &&
    (left.target !== null || right.target !== null) &&
    ![a, b].some(({ view, from, to }) => /\b(?:people|persons?)\b/.test(view.words(from, to)))
  );
}

/** "A medic was killed", "a cameraman was killed": two trades are two persons; "a woman" may be any of them. */
function areDifferentPersons(a: Statement, b: Statement): boolean {
  const [left, right] = [personIn(a), personIn(b)];
  return left !== null && right !== null && left !== right && a.view.sentence.part === b.view.sentence.part;
}

function personIn({ view, from, to }: Statement): string | null {
  const found = view.within("people", from, to).at(-1);
  const noun = found && view.norm(found.to - 1);
  return noun === undefined || ANYBODY.has(noun) ? null : noun;
}

const ANYBODY = wordList("context/same-figure/anybody");

/** "Three bases" are not the "three houses" of another sentence. */
function sitesDiffer(a: Statement, b: Statement): boolean {
  const [left, right] = [a, b].map(({ view, from, to }) => view.within("facility", from, to).at(-1)?.kind);
  return left !== undefined && right !== undefined && left !== right;
}
