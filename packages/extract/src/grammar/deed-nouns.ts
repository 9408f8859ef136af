import { takesObject, wordList } from "@sitrep/lexicon";
import { isEventNoun } from "../engine/event-nouns.js";
import type { View } from "../engine/view.js";
import type { Phrase } from "./clause.js";
import type { Building, State } from "./clause-state.js";
import type { Group } from "./group.js";
import { lastContent } from "./noun-groups.js";

/** The nouns of attack in a phrase are clauses of their own: who, on whom, where. */
export function nameDeeds(state: State, first: number, last: number): void {
  const { view, groups } = state;
  for (let index = first; index <= last; index++) {
    const group = groups[index];
    if (group?.kind !== "noun") continue;
    const event = deedIn(view, group);
    if (!event) continue;
    const parent = state.current;
    const modifier =
      lastContent(view, group.from, event.from) >= 0
        ? { from: group.from, to: event.from, head: event.from - 1, preposition: null }
        : null;
    const victim = modifier && isOfVictim(view, event.from) ? pastOwner(modifier) : null;
    const deed: Building = {
      head: event.from,
      headTo: event.to,
      form: "noun",
      verb: null,
      relation: "nominal",
      parent,
      agent: victim ? null : modifier,
      patient: victim,
      parts: [],
      dates: [],
      from: group.from,
      to: group.to,
    };
    completeNoun(state, deed, index);
    state.found.push(deed);
  }
}

/** "the judge's | murder", "Ana Prell's | assassination": whose it is, is whom it befell. */
const isOfVictim = (view: View, at: number) => view.norm(at - 1) === "'s" && view.among(at, BEFALLS);
/** What is done to somebody: "the judge's murder" is no murder by the judge. */
export const BEFALLS = wordList("grammar/deed-nouns/befalls");
const pastOwner = (phrase: Phrase): Phrase => ({ ...phrase, to: phrase.to - 1, head: phrase.to - 2 });

/** The noun of attack or killing that a noun group ends with: "the drone attack", "the murder | of", "the judge's | murder". */
const deedIn = (view: View, { from, to }: Group) =>
  view.within("event", from, to).findLast((event) => isEventNoun(event) && event.to >= to - 1) ??
  view
    .within("casualty", from, to)
    .findLast(
      (hurt) => (hurt.form === "nominal" && hurt.to > to) || (hurt.to === to && isOfVictim(view, hurt.from)),
    ) ??
  // "the destruction | of", "damage | to"
  view
    .within("cue", from, to)
    .findLast(
      ({ cue, to: end }) =>
        (cue === "destroyed" || cue === "damaged") &&
        (end === to + 1 || (end === to && view.norm(to - 1).endsWith("ing") && view.norm(to) === "of")),
    );

/** What follows a noun of attack up to the next verb or clause: "on X", "by Y", "in Z and W", days. */
function completeNoun({ view, groups }: State, deed: Building, index: number): void {
  let preposition: string | null = view.norm(deed.headTo - 1) === "of" ? "of" : null;
  for (let at = index + 1; at < groups.length; at++) {
    const group = groups[at];
    if (!group) return;
    if (group.kind === "preposition") preposition = view.norm(group.from);
    else if (group.kind === "date") {
      const date = view.startingAt("date", group.from)[0] ?? view.startingAt("time", group.from)[0];
      if (date) deed.dates.push(date);
    } else if (group.kind === "noun" && preposition !== null) {
      if (view.within("event", group.from, group.to).some(isEventNoun)) return;
      at = listEnd(view, groups, at);
      const to = groups[at]?.to ?? group.to;
      const phrase = { from: group.from, to, head: group.head, preposition };
      // "blamed | the attack on the rebels": who is blamed did it
      if (preposition === "on" && view.norm(deed.from - 1).startsWith("blam")) deed.agent = phrase;
      else if (isObject(view, deed, preposition) && deed.patient === null) deed.patient = phrase;
      else if (preposition === "by") deed.agent = phrase;
      else deed.parts.push(phrase);
      preposition = null;
      deed.to = to;
      continue;
    } else if (group.kind !== "coordinator" && group.kind !== "adverb") return;
    else if (group.kind === "coordinator" && groups[at + 1]?.kind === "verb") return;
    deed.to = group.to;
  }
}

/** The last group of a list: "the destruction of | 12 tanks of the brigade, two guns and a truck", "in | Mali and Niger", not "and | the army fled". */
function listEnd(view: View, groups: readonly Group[], first: number): number {
  let end = first;
  for (;;) {
    const joint = groups[end + 1];
    const at = joint?.kind === "comma" && groups[end + 2]?.kind === "coordinator" ? end + 3 : end + 2;
    const next = groups[at];
    const isOf = joint?.kind === "preposition" && view.norm(joint.from) === "of";
    // "in Mali, | Niger and Chad"
    const isPlace =
      joint?.kind === "comma" &&
      next !== undefined &&
      isOfPlaces(view, groups[end], next) &&
      groups[at + 1]?.kind === "coordinator";
    if (next?.kind !== "noun" || (!isOf && groups[at + 1]?.verb?.form === "finite")) return end;
    const isOne = end > first && ["a", "an"].includes(view.norm(next.from));
    const isPair = joint?.kind === "coordinator" && groups[at + 1]?.kind !== "verb" && !isNamed(view, next);
    if (!isOf && !isPair && !isPlace && !(isJoint(joint) && (isOne || view.any("count", next.from, next.to))))
      return end;
    end = at;
  }
}
/** "and | air strikes": a deed of its own. */
const isNamed = (view: View, { from, to }: Group) => view.within("event", from, to).some(isEventNoun);
const isOfPlaces = (view: View, last: Group | undefined, next: Group) =>
  [last, next].every(
    (group) => group && view.startingAt("place", group.from).some(({ to }) => to === group.to),
  );
const isJoint = (group: Group | undefined) => group?.kind === "comma" || group?.kind === "coordinator";

const ONTO = new Set(["on", "against", "at"]);
const isObject = (view: View, deed: Building, preposition: string) =>
  ONTO.has(preposition) ||
  (preposition === "of" && (takesObject(view.norm(deed.headTo - 1)) || view.norm(deed.headTo - 1) === "of"));
