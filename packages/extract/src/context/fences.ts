import { actorOf, type EventMention, type Mention, wordList, wordSet } from "@sitrep/lexicon";
import { clauseEnd, clauseStart } from "../engine/clauses.js";
import { isEventNoun } from "../engine/event-nouns.js";
import { phraseStart } from "../engine/noun-phrase.js";
import type { Sketch } from "../engine/rule.js";
import { alwaysRelated, armed, isUnarmed } from "../engine/sides.js";
import type { Site } from "../engine/sites.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import type { Clause } from "../grammar/clause.js";
import { clauseAt } from "../grammar/clauses.js";

/** What a figure of one sentence may not lean on in another. */

/**
 * Whether the clause of a figure speaks of an event of its own: "two mines hit a patrol, killing four", "died in an ambush". What it
 * names as known ("in the blast", "the missile") is the event told before.
 */
export function ownHappening(statement: Statement): boolean {
  const { view, kind, from, to } = statement;
  if (isOwnDeed(statement)) return true;
  const [start, end] = [clauseStart(view, from), clauseEnd(view, Math.max(from, to - 1))];
  const events = view.within("event", start, end);
  // "the bombing that killed six": of the noun before its relative clause
  const antecedent = view
    .within("event", start - 2, start)
    .find((noun) => noun.to === start - 1 || noun.to === start);
  if (kind === "casualty" && antecedent && isEventNoun(antecedent)) return true;
  if (events.some((event) => isKnown(view, event))) return false;
  if (events.some((event) => isEventNoun(event) && event.eventType !== null)) return true;
  if (kind !== "casualty") return false;
  return view.within("munition", start, end).some((munition) => !isDefinite(view, munition));
}

/** "In Homs, government artillery killed a woman on Monday": who did it, where and when is said. */
function isOwnDeed({ view, kind, anchor, place, dates }: Statement): boolean {
  const clause = kind === "casualty" && place !== null ? clauseAt(view, anchor) : null;
  const agent =
    clause?.verb && !clause.verb.passive && clause.relation !== "participle" ? clause.agent : null;
  if (!agent || view.any("event", agent.from, agent.to)) return false;
  const isToldThere = (start: number) => clause?.dates.some(({ phrase }) => phrase.start === start);
  return (
    view.any("actor", agent.from, agent.to) &&
    dates.some(({ relation, start }) => relation === "on" && isToldThere(start))
  );
}

/** "the bombing that killed six", "after rockets hurt four": what is in such a clause takes nothing from the clause around it. */
export function isClauseApart({ view, anchor }: Pick<Statement, "view" | "anchor">): boolean {
  const clause = clauseAt(view, anchor);
  return clause?.relation === "relative" || (clause?.relation === "subordinate" && isThen(view, clause.from));
}

/** "The raid came two days after gunmen attacked a village": of another time, unless people were hurt by it. */
export function isOfOtherTime({ view, anchor }: Pick<Statement, "view" | "anchor">): boolean {
  const clause = clauseAt(view, anchor);
  return clause?.relation === "subordinate" && isThen(view, clause.from) && !isOfHarm(view, clause);
}

/** "were killed on Monday | after gunmen attacked": they died of it. */
const isOfHarm = (view: View, { parent }: Clause): boolean =>
  parent !== null && view.any("casualty", parent.head, parent.head + 1);

/** "after", "before" at the head of a clause */
const isThen = (view: View, from: number): boolean => [from, from - 1].some((at) => view.among(at, THEN));
const THEN = wordSet("after before");

/** The days of the statement's own clause where that is a moment of its own: "after rockets hurt four, jets bombed Homs on Tuesday". */
export function ownDates(view: View, { anchor, dates }: Sketch): Sketch["dates"] {
  const clause = dates.length > 0 ? clauseAt(view, anchor) : null;
  if (!clause || !isOfOtherTime({ view, anchor })) return dates;
  const [start, end] = [view.tokens[clause.from]?.start ?? 0, view.token(clause.to - 1)?.end ?? 0];
  return dates.filter((date) => date.start >= start && date.end <= end);
}

/** Of the places that a sentence names those of the statement's own relative clause, where it has some; "after rockets hurt four, jets bombed Homs" puts the rockets nowhere. */
export function ownSites(view: View, sketch: Sketch, named = sketch.sites): readonly Site[] {
  if (named.length === 0) return named;
  const { anchor } = sketch;
  const sites = named.filter((site) => !isHauntOf(view, sketch, site));
  if (sites.length === 0) return sites;
  const clause = clauseAt(view, anchor);
  if (clause?.relation !== "relative" && clause?.relation !== "subordinate") return sites;
  const own = sites.filter(({ from }) => from >= clause.from && from < clause.to);
  if (own.length > 0) return own;
  const answers = view.all("event").some(({ from }) => from < clause.from || from >= clause.to);
  return clause.relation === "subordinate" && isThen(view, clause.from) && answers ? [] : sites;
}

/** "carried out by groups operating in Syria and Iraq": where those who did it are found is not where they did it. */
const isHauntOf = (view: View, { actor }: Sketch, site: Site): boolean =>
  view
    .within("actor", site.from - HAUNT, site.from)
    .some(({ ids, to }) => view.among(to, FOUND) && ids.some((id) => actor.includes(id)));
const HAUNT = 12;
const FOUND = wordSet("operating active based");

const isKnown = (view: View, event: EventMention) => isEventNoun(event) && isDefinite(view, event);

const KNOWN = wordList("context/fences/known");

const hasGroup = (view: View, { from, to }: Pick<Mention, "from" | "to">) => view.any("actor", from, to);
const UNKNOWN = wordList("context/fences/unknown");

/** "Gunmen raided a village" at one place is not what a named group did at another. */
export const isByOthersThere = (statement: Statement, other: Statement): boolean =>
  standsElsewhere(statement, other) && hasUnnamedAgent(statement);

function hasUnnamedAgent({ view, anchor }: Statement): boolean {
  const agent = clauseAt(view, anchor)?.agent;
  if (!agent || isDefinite(view, { from: agent.to - 1 })) return false;
  const groups = view.within("actor", agent.from, agent.to);
  return groups.length > 0 && groups.every(({ ids }) => ids.length === 0);
}

/** "On Friday, gunmen ambushed a patrol", "unknown aircraft struck the village": who did it has no name, and beside what the text is about they are nobody told before. */
export function isByStrangers(statement: Statement, first: Statement | undefined): boolean {
  const { id, view, anchor } = statement;
  const agent = clauseAt(view, anchor)?.agent;
  if (!agent) return false;
  const isUnknown = view.tokens.slice(agent.from, agent.to).some(({ word }) => UNKNOWN.knows(word));
  if (isUnknown && !hasGroup(view, agent)) return true;
  // of what the text is about it says who did it, sooner or later
  return first?.id !== id && hasUnnamedAgent(statement);
}

/** "the raid", "this blast", "Monday's attack": known from before. */
export function isDefinite(view: View, { from }: Pick<Mention, "from">): boolean {
  const first = phraseStart(view, from);
  // "That attack", not "said that attack helicopters"
  const start = first === 1 && view.norm(0) === "that" ? 0 : first;
  return view.among(start, KNOWN) && !view.tokens.slice(start, from).some(({ norm }) => OTHER.has(norm));
}
const OTHER = new Set(["other", "separate", "second"]);

/** "the first bomber", "its fighters": those known from before, whatever is between the article and the noun. */
export const isDefinitePhrase = (view: View, { from, to }: Pick<Mention, "from" | "to">): boolean =>
  view.among(from, KNOWN) && !view.tokens.slice(from, to).some(({ norm }) => OTHER.has(norm));

/** "It has lost 200 men", "killed since May", "bringing to 2,300 the number": a toll that runs on is of no one event. */
export function runsOn({ kind, dates, view, from, to, anchor }: Statement): boolean {
  if (kind !== "casualty") return false;
  if (dates.some(({ relation }) => relation === "since")) return true;
  const start = clauseStart(view, from);
  return view.tokens.slice(start, to).some(({ norm }, index) => {
    const next = view.norm(start + index + 1);
    if (norm === "has" || norm === "have") return next === "suffered" || next === "lost";
    return view.hasCue("toll_verb", start + index) && start + index < anchor;
  });
}

/** Soldiers are not hurt in what only hit civilians, nor those of one state in what hit another's, unless it hit them at home. */
export function sidesDiffer({ kind, target }: Statement, event: Statement): boolean {
  if (kind !== "casualty") return false;
  const hurt = armed(target);
  if (hurt.length === 0 || event.target.length === 0) return false;
  if (event.target.every(isUnarmed)) return true;
  // "17 missiles were fired at the American base in Iraq. An Iraqi official was injured."
  if (hurt.every((id) => event.country.includes(actorOf(id)?.country ?? "") && !event.actor.includes(id)))
    return false;
  return !alwaysRelated(hurt, [...event.target, ...event.actor]);
}

/** A figure with a town or a base of its own is not of what happened in another. */
export function standsElsewhere({ place, kind }: Statement, event: Statement): boolean {
  if (place === null || event.place === null || kind === "munition_count") return false;
  return (
    (place.place_id ?? place.name.toLowerCase()) !== (event.place.place_id ?? event.place.name.toLowerCase())
  );
}
