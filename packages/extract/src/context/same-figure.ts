import { wordList } from "@sitrep/lexicon";
import type { Candidate } from "../engine/candidate.js";
import { alwaysRelated, mayBeRelated, mayBeSame } from "../engine/sides.js";
import { datesAgree } from "./same-day.js";
import { isAround, samePlace } from "./same-place.js";

/** The same number of the same thing, and nothing in who, whom, where or when that speaks against it. */
export function sameFigure(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a.sketch, b.sketch];
  if (!("count" in left) || !("count" in right)) return false;
  if (left.count.qualifier !== right.count.qualifier) return false;
  if (left.count.value !== right.count.value || left.count.value_high !== right.count.value_high)
    return false;
  if ("outcome" in left && "outcome" in right && left.outcome !== right.outcome) return false;
  if ("event_type" in left && "event_type" in right && left.event_type !== right.event_type) return false;
  if ("munition" in left && "munition" in right && left.munition !== right.munition) return false;
  if (left.kind === "target_count" && sitesDiffer(a, b)) return false;
  if (left.count.value === null && !alwaysRelated(left.target, right.target)) return false;
  if (left.part !== right.part || areUnlike(a, b)) return false;
  if (left.kind === "casualty" && !isToldAgain(a, b)) return false;
  if (left.count.value === 1 && areDifferentPersons(a, b)) return false;
  // items of a list tell different things, even with one number
  if (a.view.sentence.item && b.view.sentence.item && a.view.sentence.block !== b.view.sentence.block)
    return false;
  // two numbers of one sentence are two figures
  if (a.view === b.view) return false;
  return (
    mayBeRelated(left.actor, right.actor) &&
    mayBeRelated(left.target, right.target) &&
    mayBeSame(a.country, b.country) &&
    datesAgree(left.dates, right.dates) !== "no"
  );
}

/** Up to this number two events of one report often have the same figure. */
const COMMON = 20;

/** Whether a figure of people may be the same: a headline's or a large one, or one of the same place, day or people. */
function isToldAgain(a: Candidate, b: Candidate): boolean {
  const same = samePlace(a, b);
  if (a.place !== null && b.place !== null && !same && !isAround(a, b)) return false;
  const value = "count" in a.sketch ? a.sketch.count.value : null;
  if (value === null || value > COMMON || same) return true;
  if (a.view.sentence.part !== b.view.sentence.part) return true;
  const people = peopleIn(a);
  return datesAgree(a.sketch.dates, b.sketch.dates) === "same" || (people !== null && people === peopleIn(b));
}

const peopleIn = ({ sketch, view }: Candidate) => {
  const found = view.within("people", sketch.from, sketch.to)[0];
  return found ? view.norm(found.to - 1) : null;
};

/** "Three women" are not the "three troops" of another sentence. */
function areUnlike(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a, b].map(({ sketch, view }) => view.within("people", sketch.from, sketch.to)[0]);
  return (
    left !== undefined &&
    right !== undefined &&
    left.military !== right.military &&
    (left.target !== null || right.target !== null) &&
    ![a, b].some(({ view, sketch }) => /\b(?:people|persons?)\b/.test(view.words(sketch.from, sketch.to)))
  );
}

/** "A medic was killed", "a cameraman was killed": two trades are two persons; "a woman" may be any of them. */
function areDifferentPersons(a: Candidate, b: Candidate): boolean {
  const [left, right] = [personIn(a), personIn(b)];
  return left !== null && right !== null && left !== right && a.view.sentence.part === b.view.sentence.part;
}

function personIn({ sketch, view }: Candidate): string | null {
  const found = view.within("people", sketch.from, sketch.to).at(-1);
  const noun = found && view.norm(found.to - 1);
  return noun === undefined || ANYBODY.has(noun) ? null : noun;
}

const ANYBODY = wordList("context/same-figure/anybody");

/** "Three bases" are not the "three houses" of another sentence. */
function sitesDiffer(a: Candidate, b: Candidate): boolean {
  const [left, right] = [a, b].map(
    ({ sketch, view }) => view.within("facility", sketch.from, sketch.to).at(-1)?.kind,
  );
  return left !== undefined && right !== undefined && left !== right;
}
