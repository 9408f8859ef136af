import { type DateMention, wordList } from "@sitrep/lexicon";
import type { Clause } from "../grammar/clause.js";
import { clausesOf } from "../grammar/clauses.js";
import type { View } from "./view.js";

/**
 * Which of the happenings of a sentence (tokens) a day may belong to by the clauses that it is in; null where they leave it open. "The
 * president visited on Monday the survivors of | the bombing": the day is of the visit, and of no happening.
 */
export function happeningsOf(
  view: View,
  { from, to }: DateMention,
  happenings: readonly number[],
): readonly number[] | null {
  const clauses = clausesOf(view);
  const holders = clauses.filter(({ dates }) => dates.some((date) => date.from === from));
  const heads = happenings.filter((at) => holders.some(({ head, headTo }) => head <= at && at < headTo));
  if (heads.length > 0) return heads;
  const [main, second] = holders;
  if (!main || second || !main.verb) return null;
  const holds = (start: number, end: number) => happenings.some((at) => start <= at && at < end);
  if (isName(view, from, to, happenings)) return null;
  if (!holds(0, from) && isBeside(main, holds)) return [];
  // "The strike, | which took place on Friday, | also hurt 89"
  const told = main.relation === "relative" && view.hasCue("occur", main.head);
  if (told && !holds(to, main.to)) return happenings.filter((at) => isOf(main, at));
  if (isTelling(view, main, holds)) return null;
  // "seized the town on Friday, | killing 12", "clashed on Friday and | killed 12": what goes on with it is of its day
  const goesOn = clauses.some(
    (clause) =>
      clause.parent === main &&
      GOING_ON.has(clause.relation) &&
      // "recovered the bodies of soldiers | killed in"
      !clause.verb?.passive &&
      holds(Math.max(clause.from, to), clause.to),
  );
  return goesOn ? null : [];
}
const GOING_ON = new Set(["participle", "coordinated", "reported"]);

/** "the bombing, | which killed 12 on Sunday": whether a clause tells of what another token names. */
export const tellsOf = (view: View, verb: number, noun: number): boolean =>
  clausesOf(view).some(
    (clause) =>
      clause.relation === "relative" && clause.head <= verb && verb < clause.headTo && isOf(clause, noun),
  );

const isOf = ({ agent, patient, from }: Clause, at: number): boolean =>
  at < from && [agent, patient].some((phrase) => phrase !== null && phrase.from <= at && at < phrase.to);

/** "met after the | 6 May | missile attack" */
function isName(view: View, from: number, to: number, happenings: readonly number[]): boolean {
  const isNamed = view.tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => norm === "the");
  return isNamed && happenings.some((at) => at >= to && at <= to + MOST_IN_NAME);
}
const MOST_IN_NAME = 3;

type Holds = (from: number, to: number) => boolean;

/** "Bama, | which was retaken in 2029, |", "| Speaking on Tuesday, |": told of somebody or something else. */
const isBeside = ({ relation, from, to, agent, patient }: Clause, holds: Holds): boolean =>
  (relation === "relative" || relation === "participle") &&
  ![{ from, to }, agent, patient].some((phrase) => phrase !== null && holds(phrase.from, phrase.to));

/** "took place", "came", "left", "caused": the verb tells of the happening that its subject names. */
const isTelling = (view: View, { head, headTo, agent, patient, verb }: Clause, holds: Holds): boolean =>
  TELLING.some((cue) => view.hasCue(cue, head)) ||
  // "launched | an operation" is no attack
  (MAKING.some((cue) => view.hasCue(cue, head)) && (patient === null || holds(patient.from, patient.to))) ||
  view.tokens.slice(head, headTo).some((token) => HAPPENING.holds(token)) ||
  // a verb without anybody, or of what is named by no word, may be misread
  (agent === null && patient === null) ||
  (verb?.form !== "finite" && verb?.form !== "participle");
const TELLING = ["impacted", "damaged", "destroyed", "undergo", "occur", "intercepted"];
const MAKING = ["light_verb", "fired"];
const HAPPENING = wordList("engine/day-of-clause/happening");
