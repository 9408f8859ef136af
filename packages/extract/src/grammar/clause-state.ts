import { type DateMention, type TimeMention, wordSet } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import type { Phrase, Relation } from "./clause.js";
import type { Group, VerbGroup } from "./group.js";
import { lastContent } from "./noun-groups.js";

/** A clause while it is put together. */
export interface Building {
  head: number;
  headTo: number;
  form: "verb" | "noun";
  verb: VerbGroup | null;
  relation: Relation;
  parent: Building | null;
  agent: Phrase | null;
  patient: Phrase | null;
  parts: Phrase[];
  dates: (DateMention | TimeMention)[];
  from: number;
  to: number;
}

/** Where the reading is: the clause that takes what follows, and what waits for a verb. */
export interface State {
  readonly view: View;
  readonly groups: readonly Group[];
  readonly found: Building[];
  /** the clause that objects and parts belong to now */
  current: Building | null;
  /** the last finite clause: whose subject a participle or a second verb shares */
  finite: Building | null;
  /** phrases and days since the last boundary that no verb has taken */
  waiting: Phrase[];
  waitingDates: (DateMention | TimeMention)[];
  /** days that open the sentence, before a clause about them: "Since May, when it took the town, | it has" */
  leadingDates: (DateMention | TimeMention)[];
  /** how the clause that comes next is joined */
  relation: Relation;
  /** the phrase before a relative word */
  antecedent: Phrase | null;
  /** the subject of the clause that a relative clause interrupts */
  interrupted: { subject: Phrase | null; relation: Relation } | null;
  preposition: string | null;
  from: number;
}

/** A new clause begins at a token: what waited belongs to none. */
export function open(state: State, relation: Relation, from: number): void {
  state.current = null;
  state.waiting = [];
  state.waitingDates = [];
  state.relation = relation;
  state.antecedent = null;
  state.preposition = null;
  state.from = from;
}

/** The phrase that a relative word or a participle describes: the nearest one before it that is no place, "the attack in Jordan | that killed". */
export function lastPhrase({ current, waiting, view }: State): Phrase | null {
  // "hit by six missiles | fired from"
  const by = current?.agent && current.agent.from > current.head ? [current.agent] : [];
  const phrases = [
    ...(current?.parts ?? []),
    ...(current?.patient && !current.verb?.passive ? [current.patient] : []),
    ...by,
    ...waiting,
  ].sort((a, b) => a.from - b.from);
  const doer = phrases.findLast(
    ({ preposition, from, to }) => preposition === null || !view.any("place", from, to),
  );
  return doer ?? current?.patient ?? current?.agent ?? phrases.at(-1) ?? null;
}

/** Who a second verb or a participle is said of: the subject as written. */
export const ownerSubject = (owner: Building | null) =>
  owner === null ? null : owner.verb?.passive ? owner.patient : owner.agent;

/** "The rebels, who …, | fled": the clause that was interrupted goes on; "hit 14 ships, | sank two and …": the subject has another verb. */
export function resume(state: State, following: Group): void {
  const { interrupted, finite, current, view, waiting } = state;
  if (!interrupted && finite && current === finite && !view.hasCue("report_verb", following.head)) {
    goOn(state, finite, following.from);
    return;
  }
  if (!interrupted) {
    // "The base in X, home to Y troops, | was hit": the first of two is the subject, the other says what it is
    const [subject, aside] = waiting.filter(({ preposition }) => preposition === null);
    const last = waiting.at(-1);
    if (subject && aside && last)
      state.waiting = [
        ...waiting.filter(({ preposition }) => preposition !== null),
        { ...subject, to: last.to },
      ];
    return;
  }
  open(state, interrupted.relation, following.from);
  if (interrupted.subject) state.waiting = [interrupted.subject];
  state.interrupted = null;
}

/** Another verb of the same subject. */
export function goOn(state: State, finite: Building, from: number): void {
  const subject = ownerSubject(finite);
  open(state, "coordinated", from);
  if (subject) state.waiting = [subject];
  state.finite = finite;
}

/** The index of the finite verb that a noun group here, with others that it `joins`, is the subject of; null where it is none. */
export function nextVerb(groups: readonly Group[], from: number, joins = false): number | null {
  let nouns = 0;
  for (let index = from; index < groups.length && index < from + 10; index++) {
    const group = groups[index];
    if (!group) return null;
    // "the bombs dropped on the town | killed nine"
    if (group.verb?.form === "participle" && nouns > 0) continue;
    if (group.kind === "verb") return nouns > 0 && group.verb?.form === "finite" ? index : null;
    if (group.kind === "noun") nouns++;
    else if (joins && group.kind === "coordinator" && groups[index + 1]?.kind === "noun") continue;
    else if (group.kind !== "preposition" && group.kind !== "adverb" && group.kind !== "date") return null;
  }
  return null;
}

export function openRelative(state: State, index: number): void {
  const group = state.groups[index];
  const { waiting, current, relation } = state;
  const antecedent = lastPhrase(state);
  // "of which | three hit the depot", "Bol, where | three schools burned": no object of its verb
  const isLed = state.preposition !== null || state.view.among(group?.from ?? -1, WHEREABOUTS);
  const share = shareBefore(state, index);
  const subject = waiting.find(({ preposition }) => preposition === null) ?? null;
  const interrupted = current === null ? { subject, relation } : state.interrupted;
  open(state, "relative", group?.to ?? 0);
  state.antecedent = isLed ? null : antecedent;
  if (share) state.waiting = [share];
  state.interrupted = interrupted;
}

const WHEREABOUTS = wordSet("where when whose");

/** "12 drones, nine of which | were downed": the number is the subject. */
function shareBefore({ view, groups, current, waiting }: State, index: number): Phrase | null {
  const [noun, of] = [groups[index - 2], groups[index - 1]];
  if (noun?.kind !== "noun" || of?.kind !== "preposition" || view.norm(of.from) !== "of") return null;
  if (!view.any("count", noun.from, noun.to) || lastContent(view, noun.from, noun.to) >= 0) return null;
  for (const list of [waiting, ...(current ? [current.parts] : [])]) {
    const at = list.findIndex(({ from }) => from === noun.from);
    if (at >= 0) list.splice(at, 1);
  }
  if (current?.patient?.from === noun.from) current.patient = null;
  return { from: noun.from, to: groups[index]?.to ?? of.to, head: noun.head, preposition: null };
}
