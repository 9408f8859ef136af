import { wordList, wordSet } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import type { Phrase } from "./clause.js";
import { type Building, nextVerb, open, openRelative, type State } from "./clause-state.js";
import { nameDeeds } from "./deed-nouns.js";
import type { Group } from "./group.js";
import { isTimes, lastContent } from "./noun-groups.js";

/** Noun groups joined by "of", apposition or "and" are one phrase. */
export function takePhrase(state: State, index: number): number {
  const { groups, view } = state;
  const first = groups[index];
  if (!first) return index;
  // "said | it had fired", "the army said | three were killed": what is reported, without "that"
  if (
    state.current &&
    state.preposition === null &&
    (groups[index + 1]?.kind === "verb"
      ? nextVerb(groups, index) !== null
      : isSaying(state) && nextVerb(groups, index, true) !== null) &&
    !wantsObject(state)
  )
    open(state, view.hasCue("report_verb", state.current.head) ? "reported" : "main", first.from);
  // "nine men | we lost": whom the clause of a pronoun describes
  if (isPronounBehindNoun(state, index)) openRelative(state, index - 1);
  let last = index;
  for (;;) {
    const joint = groups[last + 1];
    const next = groups[last + 2];
    // "of one group and | of others"
    if (
      joint?.kind === "coordinator" &&
      next?.kind === "preposition" &&
      view.norm(next.from) === "of" &&
      last > index
    ) {
      if (groups[last + 3]?.kind !== "noun") break;
      last += 3;
      continue;
    }
    // "six trucks, two bridges, and | a tank"
    if (joint?.kind === "comma" && next?.kind === "coordinator" && isListEnd(state, index, last)) {
      last += 3;
      continue;
    }
    if (!joint || next?.kind !== "noun") break;
    const isOf =
      joint.kind === "preposition" &&
      (view.norm(joint.from) === "of" || (view.norm(joint.from) === "out" && isBare(view, groups[last])));
    // "killed 12 in Bama and | more than 30 in Dikwa": another count, not another place; "with six drones and | two missiles" are both
    if (
      joint.kind === "coordinator" &&
      state.preposition !== null &&
      view.any("count", next.from, next.from + 1) &&
      !isAlike(view, groups[last], next)
    )
      break;
    if (
      isOf ||
      (joint.kind === "coordinator" && !isSubjectOfOwn(state, last + 2)) ||
      isApposed(state, last + 1)
    )
      last += 2;
    else break;
  }
  const phrase: Phrase = {
    from: first.from,
    to: groups[last]?.to ?? first.to,
    head: first.head,
    preposition: state.preposition ?? (isOfThem(state, index, last) ? "among" : null),
  };
  state.preposition = null;
  const beside =
    state.current && groups[index - 1]?.kind === "comma" && state.current.headTo < first.from - 1;
  if (state.current && (beside || isTimes(view, phrase.from))) state.current.parts.push(phrase);
  else if (state.current) attach(state, state.current, phrase);
  else state.waiting.push(phrase);
  nameDeeds(state, index, last);
  return last;
}

/** "said | three people and a driver were", "said | 24 of its soldiers were": a verb of saying has no such object. */
const isSaying = ({ view, current }: State) =>
  current !== null &&
  current.patient === null &&
  current.parts.length === 0 &&
  !current.verb?.passive &&
  view.hasCue("report_verb", current.head);

function isPronounBehindNoun({ view, groups, current, waiting }: State, index: number): boolean {
  const [before, pronoun] = [index > 0 ? groups[index - 1] : undefined, groups[index]];
  return (
    before?.kind === "noun" &&
    // "The next day | they attacked"
    !view.among(before.head, SPELLS) &&
    current === null &&
    waiting.at(-1)?.preposition === null &&
    groups[index + 1]?.kind === "verb" &&
    pronoun !== undefined &&
    view.among(pronoun.from, SUBJECTS)
  );
}
const SPELLS = wordList("engine/when/spells");
const SUBJECTS = wordList("grammar/take-phrase/subjects");

/** ", and | a tank": the last of a list of counted things. */
const isListEnd = (state: State, first: number, last: number) =>
  last > first &&
  state.groups[last + 3]?.kind === "noun" &&
  isCounted(state.view, state.groups[first]) &&
  state.groups[last - 1]?.kind === "comma" &&
  !isSubjectOfOwn(state, last + 3);

/** "with six drones and | two missiles", "on a mosque and | two churches": things of one kind. */
const isAlike = (view: View, first: Group | undefined, next: Group) =>
  first !== undefined &&
  ((isCounted(view, first) && isCounted(view, next)) ||
    (["facility", "munition"] as const).some((type) =>
      [first, next].every(({ from, to }) => view.within(type, from, to).some((found) => found.to === to)),
    ));

/** "35 | out of 53", not "forced 35 people | out of their homes". */
const isBare = (view: View, group: Group | undefined) =>
  group !== undefined && lastContent(view, group.from, group.to) < 0;

/** "six drones": a number with a noun of its own. */
const isCounted = (view: View, group: Group | undefined) =>
  group !== undefined &&
  view.any("count", group.from, group.to) &&
  lastContent(view, group.from, group.to) >= 0;

/** "two people, among them | a medic, were", "ten people, | two of them | children, died": who some of those before are. */
const isOfThem = ({ view, groups }: State, first: number, last: number) =>
  view.among((groups[first]?.from ?? 0) - 1, THEM) ||
  (last > first && view.among((groups[last]?.to ?? 0) - 1, THEM) && groups[first - 1]?.kind === "comma");
const THEM = wordSet("them whom");

/** "a bomb targeting | a patrol exploded": the object of a participle, whose subject waits for its own verb. */
const wantsObject = ({ view, current, waiting, interrupted }: State) => {
  if (!current || current.patient !== null || current.verb?.passive) return false;
  // "camps that host | Ethiopian soldiers came under fire"
  const isRelated =
    current.relation === "relative" &&
    interrupted?.subject != null &&
    current.headTo === current.to &&
    !view.hasCue("report_verb", current.head);
  return isRelated || (current.verb?.form === "ing" && waiting.length > 0);
};

/** "attacked a base and | the army fled": the noun behind "and" has a verb of its own. */
const isSubjectOfOwn = ({ groups, current, interrupted }: State, noun: number) =>
  current !== null &&
  nextVerb(groups, noun) !== null &&
  !(current.relation === "relative" && interrupted?.subject);

/** "the mayor, | a member of the council,", "troops, | police and …": closed by another comma, "and" or the end of the sentence. */
function isApposed(state: State, comma: number): boolean {
  const { groups } = state;
  if (groups[comma]?.kind !== "comma") return false;
  const after = groups[comma + 2];
  // "positions in X, | Y department, were hit": the subject comes before it
  const behind = after?.kind === "comma" && state.waiting.some(({ preposition }) => preposition === null);
  if (state.preposition !== null && state.current === null) return behind || isPlace(state, comma + 1);
  if (after?.kind === "comma" || after?.kind === "coordinator") return nextVerb(groups, comma + 1) === null;
  return isPlace(state, comma + 1) && after?.kind !== "verb";
}

/** "Mosul, | Iraq": a place that says where another is. */
const isPlace = ({ view, groups }: State, index: number) => {
  const group = groups[index];
  return group !== undefined && view.any("place", group.from, group.to);
};

function attach({ view }: State, clause: Building, found: Phrase): void {
  let phrase = found;
  clause.to = Math.max(clause.to, phrase.to);
  const passive = clause.verb?.passive === true;
  // "missiles that the army | fired at | ships": the preposition is in the verb
  if (phrase.preposition === null && clause.patient !== null && clause.form === "verb") {
    const last = view.norm(clause.headTo - 1);
    if (clause.headTo > clause.head + 1 && ONTO.has(last)) phrase = { ...phrase, preposition: last };
  }
  if (phrase.preposition === "by" && passive && clause.agent === null && !isByOfNoun(view, clause, phrase))
    clause.agent = phrase;
  else if (phrase.preposition === null && !passive && clause.patient === null && clause.form === "verb")
    takeObject(clause, phrase);
  else {
    clause.parts.push(phrase);
    // "attacked and sank a trawler | off Aden"
    const { parent, patient } = clause;
    if (parent && patient && parent.patient === patient && parent.form === "verb") parent.parts.push(phrase);
  }
}

/** "was hit on Monday, a statement by | the owner said": whose statement it is. */
function isByOfNoun(view: View, clause: Building, { from }: Phrase): boolean {
  let comma = from - 1;
  while (comma >= clause.headTo && view.norm(comma) !== ",") comma--;
  const by = view.norm(from - 1) === "by" ? from - 1 : from;
  return comma >= clause.headTo && by - comma > 2 && ["a", "an"].includes(view.norm(comma + 1));
}
const ONTO = new Set(["at", "on", "upon"]);

/** "attacked and sank | a trawler": the object of both. */
function takeObject(clause: Building, phrase: Phrase): void {
  clause.patient = phrase;
  const { relation, parent, from } = clause;
  if (relation === "coordinated" && parent && parent.patient === null && parent.headTo === from - 1)
    parent.patient = phrase;
}
