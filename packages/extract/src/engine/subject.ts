import { wordList, wordSet } from "@sitrep/lexicon";
import type { Clause } from "../grammar/clause.js";
import { clauseAt } from "../grammar/clauses.js";
import { AUXILIARY, clauseStart } from "./clauses.js";
import { isReporting, isVerbAt } from "./noun-phrase.js";
import { actorsIn, doersNamed } from "./people.js";
import type { View } from "./view.js";

/** The subject of a verb: the nearest actor on its left that is no part of "in …" or "on …", with all that is joined to it by "and". */
export function subjectOf(view: View, verb: number): { ids: string[]; someGroup: boolean; from: number } {
  const clause = clauseAt(view, verb);
  const agent = clause?.agent;
  // "Hamas, a Palestinian group, fired", "The army, which fights the rebels, fired", "fighters from Hamas fired", "In response Hamas fired"
  const hasAside =
    agent &&
    (view.among(agent.from - 1, ANSWERS) ||
      goesOn(view, clause) ||
      view.tokens.slice(agent.from, agent.to + 1).some(({ norm }) => norm === "," || norm === "from"));
  if (hasAside && agent.to <= verb) {
    const ids = doersNamed(view, agent);
    const [first] = view.within("actor", agent.from, verb);
    // what an aside says, with its days, is not of the verb
    const tells = view.tokens.slice(agent.to, verb).some(({ word }) => RELATIVE.knows(word));
    if (ids.length === 0 && goesOn(view, clause)) return { ids: [], someGroup: false, from: verb };
    if (ids.length > 0 && first) return { ids, someGroup: false, from: tells ? verb : first.from };
  }
  const start = clauseStart(view, verb);
  const first = isJoined(view, verb) ? verbBefore(view, start, verb - 1) : null;
  if (first !== null) return subjectOf(view, first);
  const actors = view.within("actor", start, verb);
  const last = actors.at(-1);
  if (last && isAttributive(view, verb) && verb - last.to <= 3)
    return { ids: actorsIn(view, last.from, last.to), someGroup: last.ids.length === 0, from: last.from };
  for (let index = actors.length - 1; index >= 0; index--) {
    const actor = actors[index];
    if (!actor || actor.to > verb || isBehindPreposition(view, actor.from, start)) continue;
    if (isTeller(view, actor.to, verb)) continue;
    const first = joinedFrom(view, actor.from, start);
    return { ids: actorsIn(view, first, actor.to), someGroup: actor.ids.length === 0, from: first };
  }
  const aside = beforeAside(view, start);
  if (aside !== null) return subjectOf(view, aside);
  // "Houthi militants, who have been responsible for": the one before the relative
  const before = view.within("actor", Math.max(0, start - 8), start).at(-1);
  const isIn = view.among(start - 2, PREPOSITIONS);
  if (before && !isIn && view.among(start - 1, RELATIVE) && start - before.to <= 4)
    return { ids: actorsIn(view, before.from, before.to), someGroup: before.ids.length === 0, from: verb };
  return { ids: [], someGroup: false, from: verb };
}

/** "Iranian media said several missiles hit": whoever only tells of it; but "the army said it hit". */
function isTeller(view: View, from: number, verb: number): boolean {
  const said = view
    .within("cue", from, verb)
    .find((cue) => cue.cue === "report_verb" && isReporting(view, cue.from));
  if (!said) return false;
  const next = view.norm(said.to) === "that" ? said.to + 1 : said.to;
  const own = [next, next + 1, next + 2, next + 3].some((at) => at < verb && view.among(at, PRONOUNS));
  return !own && verb - said.to > 1;
}
/** "launched strikes on Peru, | targeting the airport", "accused the army of | bombing the airport": who did the first, or is accused, did it. */
const goesOn = (view: View, { relation, verb, from }: Clause) =>
  relation === "participle" && verb?.form === "ing" && [",", "of"].includes(view.norm(from - 1));

export const ANSWERS = wordList("engine/subject/answers");
const PRONOUNS = wordList("engine/subject/pronouns");

/** "attacked warships … | and attacked": the first verb has the subject of both. */
function verbBefore(view: View, start: number, end: number): number | null {
  const verbs = view
    .within("event", start, end)
    .filter(({ form }) => form !== "noun" && form !== "plural" && form !== "ing");
  return verbs.find((event) => view.norm(event.from - 1) !== "and")?.from ?? helperBefore(view, start, end);
}

/** The helper of the first verb in "has fought the government for years | and has carried out". */
function helperBefore(view: View, start: number, end: number): number | null {
  for (let at = start; at < end - 1; at++) if (view.among(at, AUXILIARY)) return at;
  return null;
}

/** "and attacked", "and has attacked". */
function isJoined(view: View, verb: number): boolean {
  let at = verb - 1;
  while (view.among(at, AUXILIARY) || view.norm(at) === "also" || view.norm(at) === "then") at--;
  return view.norm(at) === "and";
}

/** "militants responsible for", "groups launching": the one right before it. */
const isAttributive = (view: View, verb: number) => {
  const word = view.norm(verb);
  return (
    (word === "responsible" || word === "behind" || word.endsWith("ing")) && !view.among(verb - 1, AUXILIARY)
  );
};

/** "US forces — together with others — conducted": where the subject of a verb behind two dashes ends. */
function beforeAside(view: View, start: number): number | null {
  if (!["—", "–"].includes(view.norm(start - 1))) return null;
  for (let at = start - 2; at > 0; at--) if (["—", "–"].includes(view.norm(at))) return at;
  return null;
}

const RELATIVE = wordSet("who which that");
export const PREPOSITIONS = wordList("engine/subject/prepositions");

function isBehindPreposition(view: View, token: number, start: number): boolean {
  for (let at = token - 1; at >= start; at--) {
    const word = view.norm(at);
    // "On Tuesday U.S. forces struck": the day ends what "on" governs
    if ([...view.all("date"), ...view.all("time")].some(({ from, to }) => from <= at && at < to))
      return false;
    if (PREPOSITIONS.has(word)) return true;
    const kind = view.tokens[at]?.kind;
    if (kind === "mark" && word !== "'s") return false;
    if (AUXILIARY.has(word) || isVerbAt(view, at) || word === "and") return false;
    if (token - at > 5) return false;
  }
  return false;
}

/** "The U.S. and United Kingdom", "the US, UK and Australia": the first of a chain of actors. */
function joinedFrom(view: View, token: number, start: number): number {
  let first = token;
  for (;;) {
    let at = first - 1;
    while (at >= start && ["the", "both", "its"].includes(view.norm(at))) at--;
    if (!["and", ",", "&"].includes(view.norm(at))) return first;
    // "According to X, Y launched": a comma joins only what an "and" goes on with
    if (first === token && view.norm(at) === ",") return first;
    const previous = view.within("actor", Math.max(start, at - 6), at).at(-1);
    if (!previous || previous.ids.length === 0 || at - previous.to > 2) return first;
    first = previous.from;
  }
}
