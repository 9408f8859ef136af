import { wordList, wordSet } from "@sitrep/lexicon";
import { rememberedOf, type View } from "../engine/view.js";
import type { Clause, Phrase, Relation } from "./clause.js";
import type { Building, State } from "./clause-state.js";
import { nameDeeds } from "./deed-nouns.js";
import { type Group, groupsOf, isTimes, lastContent, type VerbGroup } from "./groups.js";
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
      state.preposition = state.view.norm(group.from);
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

function open(state: State, relation: Relation, from: number): void {
  state.current = null;
  state.waiting = [];
  state.waitingDates = [];
  state.relation = relation;
  state.antecedent = null;
  state.preposition = null;
  state.from = from;
}

/** A mark ends all clauses, but a pair of dashes or brackets around an aside: "three men – a father and two sons – | died". */
function takeStop(state: State, index: number): void {
  const group = state.groups[index];
  const { waiting, current, interrupted, view } = state;
  const mark = view.norm(group?.from ?? 0);
  const next = state.groups[index + 1];
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

/** "said that", "confirmed | that": what follows is told, not done here. */
const isReported = ({ view, current }: State, group: Group) =>
  view.norm(group.from) === "that" && current !== null && view.hasCue("report_verb", current.head);

/** "The number of people killed when a shell hit | has risen": a subject that waits for its verb is interrupted. */
function openSubordinate(state: State, group: Group): void {
  const { waiting, current, finite, relation } = state;
  const subject = waiting.find(({ preposition }) => preposition === null);
  open(state, isReported(state, group) ? "reported" : "subordinate", group.to);
  if (subject && finite === null && current !== null) state.interrupted = { subject, relation };
}

function openRelative(state: State, index: number): void {
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

/** The phrase that a relative word or a participle describes: the nearest one before it that is no place, "the attack in Jordan | that killed". */
function lastPhrase({ current, waiting, view }: State): Phrase | null {
  // "hit by six missiles | fired from"
  const by = current?.agent && current.agent.from > current.head ? [current.agent] : [];
  const phrases = [
    ...(current?.parts ?? []),
    ...(current?.patient && !current.verb?.passive ? [current.patient] : []),
    ...by,
    ...waiting,
  ].sort((a, b) => a.from - b.from);
  const doer = phrases.findLast(
    ({ preposition, from, to }) => preposition === null || view.within("place", from, to).length === 0,
  );
  return doer ?? current?.patient ?? current?.agent ?? phrases.at(-1) ?? null;
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

/** "The rebels, | fleeing the base, fired": a participle describes the subject, and the clause goes on behind it. */
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

const ownerSubject = (owner: Building | null) =>
  owner === null ? null : owner.verb?.passive ? owner.patient : owner.agent;

/** "The rebels, who …, | fled": the clause that was interrupted goes on; "hit 14 ships, | sank two and …": the subject has another verb. */
function resume(state: State, following: Group): void {
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
function goOn(state: State, finite: Building, from: number): void {
  const subject = ownerSubject(finite);
  open(state, "coordinated", from);
  if (subject) state.waiting = [subject];
  state.finite = finite;
}

/** The index of the finite verb that a noun group here, with others that it `joins`, is the subject of; null where it is none. */
function nextVerb(groups: readonly Group[], from: number, joins = false): number | null {
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

/** "A, B and C": the comma stands in a list, and another follows. */
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

/** Noun groups joined by "of", apposition or "and" are one phrase. */
function takePhrase(state: State, index: number): number {
  const { groups, view } = state;
  const first = groups[index];
  if (!first) return index;
  // "said | it had fired", "the army said | three were killed": what is told, without "that"
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
      view.startingAt("count", next.from).length > 0 &&
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
  const [before, pronoun] = [groups[index - 1], groups[index]];
  return (
    before?.kind === "noun" &&
    current === null &&
    waiting.at(-1)?.preposition === null &&
    groups[index + 1]?.kind === "verb" &&
    pronoun !== undefined &&
    view.among(pronoun.from, SUBJECTS)
  );
}
const SUBJECTS = wordList("grammar/clauses/subjects");

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
  // "positions in X, | Y department, were hit": the subject stands before it
  const behind = after?.kind === "comma" && state.waiting.some(({ preposition }) => preposition === null);
  if (state.preposition !== null && state.current === null) return behind || isPlace(state, comma + 1);
  if (after?.kind === "comma" || after?.kind === "coordinator") return nextVerb(groups, comma + 1) === null;
  return isPlace(state, comma + 1) && after?.kind !== "verb";
}

/** "Mosul, | Iraq": a place that says where another is. */
const isPlace = ({ view, groups }: State, index: number) => {
  const group = groups[index];
  return group !== undefined && view.within("place", group.from, group.to).length > 0;
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

function takeVerb(state: State, index: number): void {
  const group = state.groups[index];
  if (!group?.verb) return;
  const verb = elidedPassive(state, group) ? { ...group.verb, passive: true } : group.verb;
  // "The group that held the town | claimed": the clause that was interrupted goes on
  const interrupting = state.current?.relation === "relative" || state.current?.relation === "subordinate";
  if (verb.form === "finite" && interrupting && state.waiting.length === 0)
    if (!goesOnInSaying(state, group)) resume(state, group);
  const { relation, antecedent } = state;
  const bare = state.waiting.filter(({ preposition }) => preposition === null);
  const finite = verb.form === "finite";
  // "soldiers | killed in the raid", "rebels | attacking the base": it describes the phrase before it
  // "were reported | damaged": what the passive verb has
  const { current } = state;
  const isReported = current?.verb?.passive === true && current.headTo === group.from;
  const before = isReported ? current.patient : lastPhrase(state);
  const describes = !finite && relation !== "participle" ? before : null;
  const shared = ownerSubject(state.finite ?? state.current);
  // "was abandoned after | being hit": the subject of both
  const being = state.view.norm(group.from).endsWith("ing") ? ownerSubject(state.finite) : null;
  const subject = finite
    ? (bare.at(-1) ?? antecedent ?? being)
    : relation === "participle"
      ? antecedent
      : state.preposition !== null || verb.form === "infinitive"
        ? (phraseBefore(state, group) ?? objectForInfinitive(state, verb) ?? shared ?? bare.at(-1) ?? null)
        : (describes ?? shared);
  const clause: Building = {
    head: group.head,
    headTo: group.to,
    form: "verb",
    verb,
    relation: finite ? relation : verb.form === "infinitive" ? "infinitive" : "participle",
    parent: finite ? (relation === "main" ? null : state.finite) : (state.current ?? state.finite),
    agent: verb.passive ? null : subject,
    patient: verb.passive ? subject : relation === "relative" && bare.length > 0 ? antecedent : null,
    parts: finite ? state.waiting.filter((phrase) => isOfClause(phrase, subject)) : [],
    dates: finite ? [...(relation === "main" ? state.leadingDates : []), ...state.waitingDates] : [],
    from: Math.min(finite ? state.from : group.from, group.from),
    to: group.to,
  };
  state.found.push(clause);
  for (const deed of state.found)
    if (deed.parent === null && deed.relation !== "main" && deed !== clause) adopt(deed, clause);
  state.current = clause;
  if (finite && relation !== "relative") state.finite = clause;
  state.waiting = finite ? [] : state.waiting;
  state.waitingDates = [];
  if (finite && relation === "main") state.leadingDates = [];
  state.preposition = null;
  if (relation === "participle") state.relation = "main";
}

/** "the attack that Moscow said | killed two": what is said of the phrase before "that", which is no object of "said". */
function goesOnInSaying(state: State, group: Group): boolean {
  const { current, view } = state;
  if (!current?.patient || current.headTo !== group.from || !view.hasCue("report_verb", current.head))
    return false;
  state.relation = "relative";
  state.antecedent = current.patient;
  current.patient = null;
  return true;
}

/** "Sixty homes were burned and nine shops | looted": the helper is left out. */
const elidedPassive = ({ view, relation, finite, waiting, groups }: State, { verb, head, to }: Group) =>
  relation === "coordinated" &&
  finite?.verb?.passive === true &&
  verb?.form === "finite" &&
  finite.headTo < head &&
  waiting.length > 0 &&
  waiting[0]?.from !== finite.patient?.from &&
  (view.hasCue("destroyed", head) || view.hasCue("damaged", head) || view.hasCue("intercepted", head)) &&
  groups.every(({ kind, from }) => from !== to || kind !== "noun");

/** "In Mosul, gunmen | attacked", "a bomb at a market | killed": where it was; "by", "of" and "from" behind the subject are the subject's own. */
const isOfClause = ({ preposition, from }: Phrase, subject: Phrase | null) =>
  preposition !== null && (subject === null || from < subject.from || !OF_SUBJECT.has(preposition));
const OF_SUBJECT = wordList("grammar/clauses/of-subject");

/** "lost touch with the Ostra, the fourth tanker | to be hit": what stands right before a passive infinitive. */
function phraseBefore(state: State, { verb, from }: Group): Phrase | null {
  const before = verb?.passive && verb.form === "infinitive" ? lastPhrase(state) : null;
  return before?.to === from ? before : null;
}

/** "ordered troops | to attack", "accused the rebels of | bombing": the object of the verb before does it. */
const objectForInfinitive = ({ current, preposition }: State, { form }: VerbGroup) =>
  current &&
  !current.verb?.passive &&
  (form === "infinitive" || preposition === "of" || preposition === "for")
    ? current.patient
    : null;

/** A noun or a participle that came before the verb belongs to that verb's clause. */
function adopt(deed: Building, clause: Building): void {
  if (clause.from <= deed.head && deed.head < clause.head && clause.relation !== "relative")
    deed.parent = clause;
}
