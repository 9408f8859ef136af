import { classesOf, takesObject, WORD_CLASS, wordList } from "@sitrep/lexicon";
import { isEventNoun } from "../engine/event-nouns.js";
import type { View } from "../engine/view.js";
import type { Phrase } from "./clause.js";
import type { Building, State } from "./clause-state.js";
import type { Group } from "./group.js";
import { prepositionOf } from "./groups.js";
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
      from: openedAt(view, groups, index) ?? group.from,
      to: group.to,
    };
    completeNoun(state, deed, index);
    state.found.push(deed);
  }
}

/** "the October 7 | massacre", "Tuesday's | attack": a day stands inside the noun's phrase. */
function openedAt(view: View, groups: readonly Group[], index: number): number | null {
  const isOf = view.norm(groups[index - 1]?.from ?? -1) === "'s";
  const day = groups[isOf ? index - 2 : index - 1];
  if (day?.kind !== "date") return null;
  const article = groups[index - (isOf ? 3 : 2)];
  if (article?.kind === "noun" && article.to === article.from + 1 && ARTICLES.has(view.norm(article.from)))
    return article.from;
  for (let at = day.from; at < day.to; at++)
    if (view.norm(at) === "the" || (isOf && !(classesOf(view.tokens[at]) & WORD_CLASS.preposition)))
      return at;
  return null;
}
const ARTICLES = new Set(["the", "a", "an"]);

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
    if (group.kind === "preposition") preposition = prepositionOf(view, group);
    else if (group.kind === "date") {
      const date = view.startingAt("date", group.from)[0] ?? view.startingAt("time", group.from)[0];
      if (date) deed.dates.push(date);
    } else if (group.kind === "noun" && preposition?.includes("-")) return;
    else if (group.kind === "noun" && preposition !== null) {
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
    } else if (group.kind === "comma" && goesOn(view, groups, at)) continue;
    else if (group.kind !== "coordinator" && group.kind !== "adverb") return;
    else if (group.kind === "coordinator" && groups[at + 1]?.kind === "verb") return;
    deed.to = group.to;
  }
}

/** "the attack, | on 4 May, | on the base": a day in between; "on a post in Mali, | near Gao". */
function goesOn(view: View, groups: readonly Group[], comma: number): boolean {
  const [before, next] = [groups[comma - 1], groups[comma + 1]];
  if (next?.kind === "date") return groups[comma + 2]?.kind === "comma";
  const isPastDay = before?.kind === "date" && next?.kind === "preposition" && isOfDeed(view.norm(next.from));
  return isPastDay || leadsToPlace(view, groups, comma + 1);
}

/** "on a post in Mali, | near Gao", "…, | including at Orlan air base". */
function leadsToPlace(view: View, groups: readonly Group[], at: number): boolean {
  const [first, second, third] = groups.slice(at, at + 3);
  if (first?.kind !== "preposition") return false;
  const isListing = view.norm(first.from) === "including" && second?.kind === "preposition";
  const [preposition, noun] = isListing ? [second, third] : [first, second];
  return (
    preposition !== undefined &&
    noun?.kind === "noun" &&
    AT.has(view.norm(preposition.from)) &&
    view.startingAt("place", view.norm(noun.from) === "the" ? noun.from + 1 : noun.from).length > 0
  );
}
const AT = new Set(["in", "near", "at", "outside"]);

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
      (isOfPlaces(view, groups[end], next) || isOfNames(view, groups[end], next)) &&
      groups[at + 1]?.kind === "coordinator";
    if (next?.kind !== "noun" || (!isOf && groups[at + 1]?.verb?.form === "finite")) return end;
    const isOne = end > first && ["a", "an"].includes(view.norm(next.from));
    const isPair = joint?.kind === "coordinator" && groups[at + 1]?.kind !== "verb" && !isNamed(view, next);
    const isAside =
      joint?.kind === "comma" && isPlaceName(view, next) && ENDS.has(groups[at + 1]?.kind ?? "stop");
    if (
      !isOf &&
      !isPair &&
      !isPlace &&
      !isAside &&
      !(isJoint(joint) && (isOne || view.any("count", next.from, next.to)))
    )
      return end;
    end = at;
  }
}
/** "on the capital, | Beirut,", "on a second base, | Orlan air base in": its name. */
const isPlaceName = (view: View, { from, to }: Group) =>
  view
    .startingAt("place", from)
    .some((place) => place.to === to || view.startingAt("facility", place.to).some((site) => site.to === to));
const ENDS = new Set(["comma", "stop", "preposition", "date"]);
/** "and | air strikes": a deed of its own. */
const isNamed = (view: View, { from, to }: Group) => view.within("event", from, to).some(isEventNoun);
/** "on Kirsk, | Mora and Sula villages" */
const isOfNames = (view: View, last: Group | undefined, next: Group) =>
  [last, next].every(
    (group) => group?.to === (group?.from ?? 0) + 1 && view.tokens[group?.from ?? 0]?.capital,
  );
const isOfPlaces = (view: View, last: Group | undefined, next: Group) =>
  [last, next].every(
    (group) => group && view.startingAt("place", group.from).some(({ to }) => to === group.to),
  );
const isJoint = (group: Group | undefined) => group?.kind === "comma" || group?.kind === "coordinator";

const ONTO = new Set(["on", "against", "at"]);
const isOfDeed = (preposition: string) => preposition === "by" || ONTO.has(preposition);
const isObject = (view: View, deed: Building, preposition: string) =>
  ONTO.has(preposition) ||
  (preposition === "of" && (takesObject(view.norm(deed.headTo - 1)) || view.norm(deed.headTo - 1) === "of"));
