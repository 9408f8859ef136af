import { rememberedOf, type View } from "../engine/view.js";
import type { Clause } from "./clause.js";
import {
  goOn,
  lastPhrase,
  nextVerb,
  open,
  openRelative,
  ownerSubject,
  resume,
  type State,
} from "./clause-state.js";
import type { Group } from "./group.js";
import { groupsOf, prepositionOf } from "./groups.js";
import { takePhrase } from "./take-phrase.js";
import { takeVerb } from "./take-verb.js";

/** The clauses of a sentence in the order of their heads, found once. */
export const clausesOf: (view: View) => readonly Clause[] = rememberedOf(findClauses);

/** The clause that turns on a token; null where none does. */
export const clauseAt = (view: View, head: number): Clause | null =>
  clausesOf(view).find((clause) => clause.head <= head && head < clause.headTo) ?? null;

function findClauses(view: View): readonly Clause[] {
  const groups = groupsOf(view);
  const state: State = {
    view,
    groups,
    found: [],
    current: null,
    finite: null,
    waiting: [],
    waitingDates: [],
    leadingDates: [],
    relation: "main",
    antecedent: null,
    interrupted: null,
    preposition: null,
    from: 0,
  };
  for (let index = 0; index < groups.length; index++) index = step(state, index);
  return [...state.found].sort((a, b) => a.head - b.head);
}

/** Takes in one group, or the several of a phrase; gives the index of the last one taken. */
function step(state: State, index: number): number {
  const group = state.groups[index];
  if (!group) return index;
  switch (group.kind) {
    case "noun":
      return takePhrase(state, index);
    case "verb":
      takeVerb(state, index);
      return index;
    case "date":
      takeDate(state, group);
      return index;
    case "preposition":
      state.preposition = prepositionOf(state.view, group);
      return index;
    case "relative":
      openRelative(state, index);
      return index;
    case "subordinator":
      if (state.current === null && state.waiting.length === 0) state.leadingDates = state.waitingDates;
      // "the chairman, while | confirming the raid, said"
      if (isNonFinite(state.groups[index + 1])) interrupt(state, state.groups[index + 1]);
      else openSubordinate(state, group);
      return index;
    case "stop":
      takeStop(state, index);
      return index;
    case "comma":
      takeComma(state, index);
      return index;
    case "coordinator":
      takeCoordinator(state, index);
      return index;
    case "adverb":
      return index;
  }
}

/** A mark ends all clauses, but a pair of dashes or brackets around an aside: "three men – a father and two sons – | died". */
function takeStop(state: State, index: number): void {
  const group = state.groups[index];
  const { waiting, current, interrupted, view } = state;
  const mark = view.norm(group?.from ?? 0);
  const beside = state.groups[index + 1];
  // "— jets — | successfully | struck"
  const next = beside?.kind === "adverb" ? state.groups[index + 2] : beside;
  if (interrupted && ASIDE.has(mark) && next?.kind === "verb" && next.verb?.form === "finite") {
    resume(state, next);
    return;
  }
  // "engaged a unit; | destroyed six trucks; and | damaged a road": one subject
  const verb = next?.kind === "coordinator" ? state.groups[index + 2] : next;
  if (mark === ";" && verb?.verb?.form === "finite" && state.finite) {
    goOn(state, state.finite, verb.from);
    return;
  }
  const subject = waiting.find(({ preposition }) => preposition === null);
  const aside = ASIDE.has(mark) && current === null && subject ? { subject, relation: state.relation } : null;
  open(state, "main", group?.to ?? 0);
  state.finite = null;
  state.interrupted = aside;
}
const ASIDE = new Set(["-", "–", "—", "(", ")"]);

/** "said that", "confirmed | that": what follows is reported, not done here. */
const isReported = ({ view, current }: State, group: Group) =>
  view.norm(group.from) === "that" && current !== null && view.hasCue("report_verb", current.head);

/** "The number of people killed when a shell hit | has risen": a subject that waits for its verb is interrupted. */
function openSubordinate(state: State, group: Group): void {
  const { waiting, current, finite, relation } = state;
  const subject = waiting.find(({ preposition }) => preposition === null);
  open(state, isReported(state, group) ? "reported" : "subordinate", group.to);
  if (subject && finite === null && current !== null) state.interrupted = { subject, relation };
}

/** A comma ends a clause where a subject and a verb, or a verb alone, follow. */
function takeComma(state: State, index: number): void {
  const next = nextVerb(state.groups, index + 1);
  const beside = state.groups[index + 1];
  const following = beside?.kind === "adverb" ? state.groups[index + 2] : beside;
  if (following?.kind === "verb" && following.verb?.form === "finite") {
    resume(state, following);
    return;
  }
  if (isNonFinite(following)) {
    interrupt(state, following);
    return;
  }
  if (next !== null && isSaidBetween(state, index, next)) {
    const subject = state.waiting.find(({ preposition }) => preposition === null) ?? null;
    const { relation } = state;
    open(state, "main", following?.from ?? 0);
    state.interrupted = { subject, relation };
    return;
  }
  if (next !== null && state.current !== null && !isListed(state.groups, index))
    open(state, "main", following?.from ?? 0);
}

const isNonFinite = (group: Group | undefined) => group?.kind === "verb" && group.verb?.form !== "finite";

/** "The rebels, | fleeing the base, fired": a participle describes the subject, and the clause goes on after it. */
function interrupt(state: State, following: Group | undefined): void {
  const { finite, current } = state;
  const before = lastPhrase(state);
  const owner = finite ?? current;
  if (current === null) state.interrupted = { subject: before, relation: state.relation };
  state.relation = "participle";
  state.antecedent = following?.verb?.passive ? before : (ownerSubject(owner) ?? before);
}

/** "Twelve people, | police said, | were killed": who tells of it, between a subject and its verb. */
function isSaidBetween({ view, groups, current, waiting }: State, comma: number, verb: number): boolean {
  const [saying, end, after] = [groups[verb], groups[verb + 1], groups[verb + 2]];
  return (
    current === null &&
    waiting.length > 0 &&
    saying !== undefined &&
    verb - comma <= 4 &&
    view.hasCue("report_verb", saying.head) &&
    end?.kind === "comma" &&
    after?.verb?.form === "finite"
  );
}

/** "A, B and C": the comma is in a list, and another follows. */
function isListed(groups: readonly Group[], comma: number): boolean {
  const [noun, joint] = [groups[comma + 1], groups[comma + 2]];
  return noun?.kind === "noun" && (joint?.kind === "comma" || joint?.kind === "coordinator");
}

/** "and | attacked": the same subject; "and | the army fired": a clause of its own. */
function takeCoordinator(state: State, index: number): void {
  const following = state.groups[index + 1];
  const after = following?.kind === "adverb" ? state.groups[index + 2] : following;
  if (after?.kind === "verb") {
    const { finite, current, waiting } = state;
    if (after.verb?.form === "finite" && finite && waiting.length === 0) goOn(state, finite, after.from);
    else if (current && after.verb?.form === current.verb?.form) {
      state.relation = current.relation;
      state.antecedent = current.verb?.passive ? current.patient : current.agent;
    }
    return;
  }
  if (state.current === null) return;
  if (nextVerb(state.groups, index + 1) !== null) open(state, "coordinated", following?.from ?? 0);
  // "killed a man, including …, and | two women": it goes on with the object
  else if (following?.kind === "noun" && state.preposition === null) {
    state.preposition = "and";
    // "downed 18 missiles launched from ships, plus | 16 drones": with that of the verb, not with what describes it
    const { current, groups } = state;
    if (current.relation === "participle" && current.verb?.passive && groups[index - 1]?.kind === "comma")
      state.current = current.parent ?? current;
  }
}

function takeDate(state: State, { from }: Group): void {
  const date = state.view.startingAt("date", from)[0] ?? state.view.startingAt("time", from)[0];
  if (!date) return;
  if (state.current) {
    state.current.dates.push(date);
    state.current.to = Math.max(state.current.to, date.to);
  } else state.waitingDates.push(date);
  state.preposition = null;
}
