import { classesOf, WORD_CLASS, wordList, wordSet } from "@sitrep/lexicon";
import { bitOf, rememberedOf, type View } from "../engine/view.js";
import { isSingular } from "./singular.js";
import { isPlural, isPresent, type VerbForm, verbAt } from "./verbs.js";

/**
 * The basic phrases of a sentence, each a run of tokens with nothing attached to it yet: a noun group up to its head ("the | retaliatory
 * U.S. drone strike"), a verb group with its helpers ("are said to have attacked"), a preposition, what opens or joins clauses, a day, a mark.
 */
export interface Group {
  readonly kind:
    | "noun"
    | "verb"
    | "preposition"
    | "coordinator"
    | "subordinator"
    | "relative"
    | "adverb"
    | "date"
    | "comma"
    | "stop";
  /** tokens, end exclusive */
  readonly from: number;
  readonly to: number;
  /** the word that it turns on: the last of a noun group, the full verb of a verb group */
  readonly head: number;
  /** for a verb group */
  readonly verb: VerbGroup | null;
}

export interface VerbGroup {
  /** `finite`: "attacked", "has attacked"; `ing`: "attacking"; `participle`: "hit by a mine"; `infinitive`: "to attack" */
  readonly form: "finite" | "ing" | "participle" | "infinitive";
  readonly passive: boolean;
  readonly negated: boolean;
  /** the token of a modal or of "will"; null where it is told as done */
  readonly modal: number | null;
  /** the verb before an infinitive that it is folded with: "managed" to attack; null where none is */
  readonly control: number | null;
}

const HELPER = WORD_CLASS.be | WORD_CLASS.have | WORD_CLASS.do | WORD_CLASS.modal;
const SKIPPED = WORD_CLASS.adverb | WORD_CLASS.negation;
/** What ends a noun group. */
const CLOSED =
  HELPER |
  WORD_CLASS.preposition |
  WORD_CLASS.pronoun |
  WORD_CLASS.coordinator |
  WORD_CLASS.subordinator |
  WORD_CLASS.relative;
/** Longest aside in brackets that a group passes over: "(KH)", "(50 miles)". */
const MOST_IN_BRACKETS = 8;

/** Cuts a sentence into its basic phrases, left to right; every token is in one of them but those of short asides in brackets. */
export const groupsOf: (view: View) => readonly Group[] = rememberedOf(groupsIn);

function groupsIn(view: View): Group[] {
  const groups: Group[] = [];
  const { tokens } = view;
  let at = 0;
  while (at < tokens.length) {
    const group = groupAt(view, at, groups);
    if (group === null) at = pastBracket(view, at);
    else {
      groups.push(group);
      at = group.to;
    }
  }
  return groups;
}

/** The phrases of the short asides in brackets: "three dead (a woman and two children)". */
export function groupsInBrackets(view: View): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < view.tokens.length; at++) {
    const end = view.norm(at) === "(" ? pastBracket(view, at) - 1 : at;
    for (let inside = at + 1; inside < end; ) {
      const group = groupAt(view, inside, groups);
      if (group) groups.push(group);
      inside = group?.to ?? inside + 1;
    }
    at = end;
  }
  return groups;
}

const plain = (kind: Group["kind"], from: number, to: number): Group => ({
  kind,
  from,
  to,
  head: to - 1,
  verb: null,
});

function groupAt(view: View, at: number, before: readonly Group[]): Group | null {
  const token = view.tokens[at];
  const date = view.anyOf(WHEN, at, at + 1)
    ? (view.startingAt("date", at).find(({ phrase }) => phrase.reading.form !== "moment") ??
      view.startingAt("time", at)[0])
    : undefined;
  if (date) return plain("date", at, date.to);
  if (!token) return plain("stop", at, at + 1);
  if (token.kind === "mark") return markAt(view, at);
  const [count] = view.startingAt("count", at);
  // "the rebels | first | attacked": says when
  const isAdverb =
    count?.reading.ordinal === true && at > 0 && before.at(-1)?.kind === "noun" && isPast(view, count.to);
  if (count) return isAdverb ? plain("adverb", at, count.to) : nounGroupAt(view, at);
  const classes = classesOf(token);
  const verb = verbGroupAt(view, at, before);
  if (verb) return verb;
  if (classes & WORD_CLASS.relative && isRelative(view, at, before)) return plain("relative", at, at + 1);
  // "35 out of 53": one preposition
  if (token.norm === "out" && view.norm(at + 1) === "of") return plain("preposition", at, at + 2);
  if (token.norm === "to") return plain("preposition", at, at + 1);
  if (token.norm === "as" && view.norm(at + 1) === "well" && view.norm(at + 2) === "as")
    return plain("coordinator", at, at + 3);
  if (classes & WORD_CLASS.preposition && !opensClause(view, at)) return plain("preposition", at, at + 1);
  if (classes & WORD_CLASS.subordinator) return plain("subordinator", at, at + 1);
  if (classes & WORD_CLASS.coordinator) return plain("coordinator", at, at + 1);
  if (
    token.norm === "that" &&
    (before.at(-1)?.kind === "verb" || isCleft(view, before) || opensThat(view, at + 1))
  )
    return plain("subordinator", at, at + 1);
  // "her | son"
  const owns = token.norm === "her" && hasObject(view, at + 1) && verbAt(view, at + 1) === null;
  if (classes & WORD_CLASS.pronoun && !owns) return plain("noun", at, at + 1);
  if (classes & SKIPPED && !(classes & WORD_CLASS.determiner)) return plain("adverb", at, at + 1);
  return nounGroupAt(view, at);
}

const WHEN = bitOf("date") | bitOf("time");
const isPast = (view: View, at: number) => ["past", "third"].includes(verbAt(view, at)?.form ?? "");

/** "the third time since Monday | that militants attacked", ", since May, | that". */
const isCleft = (view: View, before: readonly Group[]) => {
  const last = before.findLast(({ kind }) => kind !== "date" && kind !== "comma");
  return last?.kind === "noun" && view.among(last.head, TIME);
};

/** "said Saturday that | the attack": no noun group begins with two determiners. */
const opensThat = (view: View, at: number) =>
  (classesOf(view.tokens[at]) & (WORD_CLASS.determiner | WORD_CLASS.pronoun)) !== 0;

function markAt(view: View, at: number): Group | null {
  const mark = view.norm(at);
  if (mark === ",") return plain("comma", at, at + 1);
  if (mark === "(" && pastBracket(view, at) > at + 1) return null;
  if (mark === "'s") return plain("noun", at, at + 1);
  return plain(STOPS.has(mark) ? "stop" : "adverb", at, at + 1);
}

const QUOTES = new Set(["“", '"', "‘"]);
const STOPS = new Set([";", ":", "—", "–", "-", ".", "?", "!", "(", ")"]);

function pastBracket(view: View, at: number): number {
  for (let to = at + 1; to <= at + MOST_IN_BRACKETS; to++) if (view.norm(to) === ")") return to + 1;
  return at + 1;
}

/** "who attacked", ", which", "the drones that"; "that day" is none. */
function isRelative(view: View, at: number, before: readonly Group[]): boolean {
  const last = before.at(-1);
  if (view.norm(at) !== "that") return last !== undefined && last.kind !== "verb";
  const next = classesOf(view.tokens[at + 1]);
  if (isCleft(view, before)) return false;
  // "on Monday that | killed five", not "since Monday that | militants attacked"
  if (last?.kind === "date")
    return (next & HELPER) !== 0 || verbAt(view, at + 1) !== null || isSaidByThem(view, at + 1);
  // "said on Telegram that | it had"
  const [said, led] = [before.at(-3), before.at(-2)];
  if (led?.kind === "preposition" && said?.kind === "verb" && view.hasCue("report_verb", said.head))
    return (next & HELPER) !== 0 || verbAt(view, at + 1) !== null;
  return (
    last?.kind === "noun" &&
    ((next & (HELPER | WORD_CLASS.pronoun | WORD_CLASS.determiner | SKIPPED)) !== 0 ||
      verbAt(view, at + 1) !== null ||
      // "bases that | host troops"
      ((next & WORD_CLASS.verb) !== 0 && isPresent(view, at)) ||
      view.startingAt("actor", at + 1).length > 0 ||
      // "the ambush that | officials said"
      view.startingAt("people", at + 1).some(({ to }) => !isSingular(view, to)))
  );
}

/** "the ambush on Monday that | officials said" */
const isSaidByThem = (view: View, at: number) =>
  view.startingAt("people", at).some(({ to }) => view.hasCue("report_verb", to));

/** "after | rebels attacked", "before | being hit": a clause follows, not a noun with a preposition. */
function opensClause(view: View, at: number): boolean {
  if (!(classesOf(view.tokens[at]) & WORD_CLASS.subordinator)) return false;
  for (let next = at + 1; next < at + MOST_TO_VERB && next < view.tokens.length; next++) {
    const classes = classesOf(view.tokens[next]);
    if (view.tokens[next]?.kind === "mark" && view.norm(next) !== "'s") return false;
    if (classes & (WORD_CLASS.be | WORD_CLASS.have | WORD_CLASS.modal | WORD_CLASS.do)) return true;
    if (next > at + 1 && classes & (WORD_CLASS.preposition | WORD_CLASS.relative)) return false;
    const verb = verbAt(view, next);
    if (verb && verb.form !== "base" && (next > at + 1 || verb.form === "ing")) return verb.form !== "ing";
  }
  return false;
}
const MOST_TO_VERB = 8;

/** Helpers, adverbs and a full verb; an infinitive is folded with the verb that governs it. */
function verbGroupAt(view: View, from: number, before: readonly Group[]): Group | null {
  let at = from;
  let negated = false;
  let modal: number | null = null;
  let passive = false;
  let helped = false;
  let infinitive = false;
  for (; at < view.tokens.length; at++) {
    const classes = classesOf(view.tokens[at]);
    if (view.norm(at) === "to" && isVerbWord(view, at + 1)) {
      infinitive = !helped;
      helped = true;
      continue;
    }
    // "had been “neutralized”"
    if (helped && QUOTES.has(view.norm(at))) continue;
    if (classes & WORD_CLASS.negation) negated = true;
    else if (classes & WORD_CLASS.modal) modal = at;
    else if (!(classes & (HELPER | WORD_CLASS.adverb)) || (classes & WORD_CLASS.determiner && !helped)) break;
    if (classes & HELPER) helped = true;
    if (classes & WORD_CLASS.be) passive = true;
    else if (classes & (WORD_CLASS.have | WORD_CLASS.do | WORD_CLASS.modal)) passive = false;
  }
  if (at > from && !helped) return null;
  // "bases that | host troops"
  const isRelated = at === from && before.at(-1)?.kind === "relative";
  const found = verbAt(view, at, helped || isRelated) ?? (modal === at - 1 ? unknownVerb(view, at) : null);
  const verb = found && { form: found.form, to: withoutAt(view, at, found.to, passive, before) };
  if (!verb) {
    // "was the third attack", "had a bomb": the helper is the verb
    if (!helped || view.norm(from) === "to") return null;
    let head = at - 1;
    while (head > from && !(classesOf(view.tokens[head]) & HELPER)) head--;
    return verbGroup(from, head + 1, head, { form: "finite", passive: false, negated, modal, control: null });
  }
  // "Bombs | killed 12": a sentence begins with no verb of the third person
  if (!helped && verb.form === "third" && before.length === 0) return null;
  if (!helped && isWithinNoun(view, at, verb, before)) return null;
  const participle = passive && verb.form !== "ing" && verb.form !== "base";
  const bare = !helped && verb.form !== "ing" ? pastForm(view, verb, before) : null;
  const form = infinitive ? "infinitive" : (bare ?? (helped ? "finite" : "ing"));
  const own: VerbGroup = {
    form,
    passive: participle || form === "participle",
    negated,
    modal,
    control: null,
  };
  return folded(view, verbGroup(from, verb.to, at, own));
}

/** "will | raise a force": what follows a modal is a verb, also one of no table. */
function unknownVerb(view: View, at: number): VerbForm | null {
  const token = view.tokens[at];
  const isWord = token?.kind === "word" && !token.capital && classesOf(token) === 0;
  return isWord ? { form: "base", to: at + 1 } : null;
}

/** "missiles were fired | at ships", "the drones fired | at the port": what flies has "at" behind it, what is fired at has it in its verb. */
function withoutAt(view: View, at: number, to: number, passive: boolean, before: readonly Group[]): number {
  if (to < at + 2 || !(classesOf(view.tokens[to - 1]) & WORD_CLASS.preposition)) return to;
  // "have been responsible for" is no passive
  if (view.norm(at) === "responsible") return to;
  const last = before.at(-1);
  const flies =
    last?.kind === "noun" && view.within("munition", last.from, last.to).some((one) => one.to === last.to);
  return hasObject(view, to) && (passive || flies) ? to - 1 : to;
}

const verbGroup = (from: number, to: number, head: number, verb: VerbGroup): Group => ({
  kind: "verb",
  from,
  to,
  head,
  verb,
});

/** "managed to kill", "are said to have attacked", "began attacking": one group, which turns on the last verb. */
function folded(view: View, group: Group): Group {
  const { verb, head, to, from } = group;
  if (!verb || !(classesOf(view.tokens[head]) & WORD_CLASS.control)) return group;
  // "continued attacking", "began shelling"
  const ing = verbAt(view, to);
  if (ing?.form === "ing") return verbGroup(from, ing.to, to, { ...verb, control: head });
  if (view.norm(to) !== "to") return group;
  const next = verbGroupAt(view, to, [group]);
  if (next?.verb?.form !== "infinitive") return group;
  return verbGroup(from, next.to, next.head, {
    form: verb.form,
    passive: next.verb.passive,
    negated: verb.negated || next.verb.negated,
    modal: verb.modal ?? next.verb.modal,
    control: next.verb.control ?? head,
  });
}

const isVerbWord = (view: View, at: number): boolean => {
  const classes = classesOf(view.tokens[at]);
  if (classes & (WORD_CLASS.be | WORD_CLASS.have | WORD_CLASS.verb)) return true;
  if (classes & WORD_CLASS.adverb) return isVerbWord(view, at + 1);
  return verbAt(view, at, true)?.form === "base";
};

/** "the injured man", "ruling party", "armed men": a form of a verb that describes a noun. */
function isWithinNoun(view: View, at: number, { form, to }: VerbForm, before: readonly Group[]): boolean {
  if (form !== "past" && form !== "participle" && form !== "ing") return false;
  const last = before.at(-1);
  const next = view.tokens[to];
  const nounNext =
    next !== undefined &&
    next.kind !== "mark" &&
    !(classesOf(next) & (CLOSED | WORD_CLASS.determiner | WORD_CLASS.adverb)) &&
    view.startingAt("date", to).length === 0;
  const opens =
    last === undefined || last.kind === "preposition" || last.kind === "verb" || last.kind === "coordinator";
  // "attacked warships and | bombed towns"
  const isSecond = last?.kind === "coordinator" && before.some(({ verb }) => verb?.form === "finite");
  if (isSecond && view.startingAt("event", at).length > 0) return false;
  // "by bombing two bridges" has an object, "by masked men" a noun
  if (form === "ing" && last?.kind === "preposition") return false;
  // "entered the town and | bombed homes"
  if (last?.kind === "coordinator" && view.startingAt("event", at).length > 0 && hasFinite(before))
    return false;
  return opens && nounNext && view.startingAt("count", to).length === 0 && (at === 0 || last !== undefined);
}

const hasFinite = (before: readonly Group[]) => before.some(({ verb }) => verb?.form === "finite");

/** A past form without a helper: "attacked a bank" tells, "hit by a mine" describes. */
function pastForm(view: View, { form, to }: VerbForm, before: readonly Group[]): "finite" | "participle" {
  if (form === "third" || form === "base") return "finite";
  if (view.norm(to) === "by" && !isMeasure(view, to + 1)) return "participle";
  const last = before.at(-1);
  // ", deemed | significant by an official,"
  if (last?.kind === "comma" && view.norm(to + 1) === "by") return "participle";
  const isSubject =
    last !== undefined &&
    last.kind !== "comma" &&
    last.kind !== "verb" &&
    last.kind !== "preposition" &&
    last.kind !== "date";
  if (isSubject && form === "past" && isShare(view, before, to)) return "participle";
  if (hasObject(view, to) || isPronounAlone(view, last) || isDying(view, to)) return "finite";
  // "left four soldiers | wounded"
  const outer = before.at(-2);
  if (last?.kind === "noun" && outer?.kind === "verb" && view.among(outer.head, LEAVING)) return "participle";
  // "the number of people | killed", "with 40 people | wounded": who is harmed, not who harms
  if (last?.kind === "noun" && outer?.kind === "preposition" && isHarming(view, to - 1)) return "participle";
  if (isSubject && isFiniteOnly(view, to)) return "finite";
  if (isSubject && form === "past" && isGoverned(view, before)) return "participle";
  // "The rebels, who …, | fled": the clause that was interrupted goes on
  const comma =
    last?.kind === "comma" && ((isInterrupted(before) && isFinitePast(view, to)) || isAsideClosed(before));
  if ((isSubject || last?.kind === "comma") && isSaying(view, to - 1)) return "finite";
  return form === "participle" || (!isSubject && !comma) || hasLaterVerb(view, to) ? "participle" : "finite";
}

/** "the men that we | lost": a pronoun is described by nothing. */
const isPronounAlone = (view: View, last: Group | undefined) =>
  last?.kind === "noun" &&
  last.to === last.from + 1 &&
  (classesOf(view.tokens[last.from]) & WORD_CLASS.pronoun) !== 0 &&
  !view.among(last.from, RELATIVE_LIKE);
/** "the army confirmed", but not "two men confirmed dead". */
const isSaying = (view: View, at: number) =>
  view.hasCue("report_verb", at) && !view.within("casualty", at - 1, at + 1).some(({ to }) => to > at);

const isHarming = (view: View, at: number) =>
  view.within("casualty", at - 1, at + 1).some(({ form, to }) => form === "past" && to === at + 1);

/** "died", "perished": nobody is described by it. */
const isDying = (view: View, to: number) =>
  view.within("casualty", to - 4, to).some((found) => found.form === "died" && found.to === to);
const RELATIVE_LIKE = wordSet("those these");
const LEAVING = wordList("grammar/groups/leaving");

/** "downed 31 of the drones | launched from ships", "of the 36 drones | fired at the port": the noun before is an object already. */
function isGoverned(view: View, before: readonly Group[]): boolean {
  for (let index = before.length - 1; index >= 0; index--) {
    const group = before[index];
    if (!group) return false;
    const { kind, verb, from, head } = group;
    // "the camps that host | soldiers | came under fire": the clause that was interrupted goes on
    const isRelated = [1, 2].some((step) => before[index - step]?.kind === "relative");
    if (kind === "verb" && verb?.form !== "participle")
      return !isRelated && !view.hasCue("report_verb", head);
    const opens = index === 0 || !INSIDE.has(before[index - 1]?.kind ?? "stop");
    if (kind === "preposition" && opens) return PARTITIVE.has(view.norm(from));
    if (!INSIDE.has(kind)) return false;
  }
  return false;
}
/** "fired 17 drones, 14 of them | downed": the helper is left out. */
const isShare = (view: View, before: readonly Group[], to: number) =>
  before.at(-4)?.kind === "comma" &&
  view.any("count", before.at(-3)?.from ?? 0, before.at(-3)?.to ?? 0) &&
  view.norm(before.at(-2)?.from ?? 0) === "of" &&
  view.within("cue", to - 2, to).some(({ cue, to: end }) => RUINS.has(cue) && end === to);
const RUINS = new Set(["intercepted", "destroyed", "damaged"]);
/** Kinds of groups that a clause goes on over. */
const INSIDE = new Set<Group["kind"]>(["noun", "preposition", "date", "adverb", "verb"]);
/** "of the 36 drones fired, …": opens a sentence and governs all of it. */
const PARTITIVE = new Set(["of", "among", "with"]);
/** "fell by | 2,000", not "hit by | 12 drones". */
const isMeasure = (view: View, at: number) =>
  view.startingAt("count", at).some(({ to }) => !hasObject(view, to));

/** A relative clause or a participle between commas stands between the subject and its verb. */
const isInterrupted = (before: readonly Group[]) =>
  before.some(({ kind, verb }) => kind === "relative" || verb?.form === "ing");
/** "The strikes, confirmed by an official, | focused on": a participle between commas, and no verb yet. */
const isAsideClosed = (before: readonly Group[]) => {
  const at = before.findLastIndex(({ kind }) => kind === "stop") + 1;
  const opened = before.findIndex(({ kind }, index) => index >= at && kind === "comma");
  return (
    before[at]?.kind === "noun" &&
    opened > at &&
    opened < before.length - 1 &&
    before[opened + 1]?.verb?.form === "participle" &&
    before.slice(at).every(({ verb }) => verb?.form !== "finite")
  );
};
/** "died", "fled", "rose": describes no noun. */
const isFiniteOnly = (view: View, to: number) =>
  view.startingAt("casualty", to - 1).some(({ form }) => form === "died") ||
  (isFinitePast(view, to) && !(classesOf(view.tokens[to - 1]) & WORD_CLASS.participle));
const isFinitePast = (view: View, to: number) => (classesOf(view.tokens[to - 1]) & WORD_CLASS.past) !== 0;

/** A noun group right after the verb. */
function hasObject(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token || token.kind === "mark" || view.startingAt("date", at).length > 0) return false;
  // "killing | as many as 40 people"
  if (view.startingAt("count", at).length > 0) return true;
  const classes = classesOf(token);
  return !(classes & CLOSED) && !(classes & SKIPPED && !(classes & WORD_CLASS.determiner));
}

const OPENS_CLAUSE =
  WORD_CLASS.coordinator | WORD_CLASS.subordinator | WORD_CLASS.relative | WORD_CLASS.pronoun;

/** "soldiers killed in the raid | were flown out": the clause has its verb further on. */
function hasLaterVerb(view: View, from: number): boolean {
  for (let at = from; at < view.tokens.length; at++) {
    const token = view.tokens[at];
    if (!token || (token.kind === "mark" && token.norm !== "'s" && token.norm !== ",")) return false;
    const classes = classesOf(token);
    if (classes & OPENS_CLAUSE) return false;
    if (token.norm === ",") return false;
    if (classes & (WORD_CLASS.be | WORD_CLASS.have | WORD_CLASS.modal)) return true;
    // "the Iran-backed group"
    const verb = token.joined ? null : verbAt(view, at);
    if (verb === null || verb.form === "base" || verb.form === "ing" || view.norm(verb.to) === "by") continue;
    if (classesOf(view.tokens[at - 1]) & DESCRIBED) continue;
    // "a truck packed with explosives | blew up"
    if (verb.form === "past" && view.startingAt("cue", at).length > 0) return true;
    if (isFiniteOnly(view, verb.to) || tellsOf(view, verb.to)) return true;
  }
  return false;
}

/** "dropped on the town | killed nine": its object has a number, an article or a name; "the damaged house" has none. */
const tellsOf = (view: View, to: number) =>
  hasObject(view, to) && (!isNounNext(view, to) || view.tokens[to]?.capital === true);
/** "in the | damaged house": no verb follows these. */
const DESCRIBED = WORD_CLASS.determiner | WORD_CLASS.preposition | WORD_CLASS.adjective;

/** From its determiner to its head; "'s" and hyphens are inside, a verb or a function word ends it. */
function nounGroupAt(view: View, from: number): Group {
  let to = view.startingAt("count", from)[0]?.to ?? from + 1;
  while (to < view.tokens.length) {
    const token = view.tokens[to];
    if (!token) break;
    const classes = classesOf(token);
    if (token.kind === "mark" && token.norm !== "'s" && !isPossessive(view, to)) break;
    if (view.startingAt("date", to).length > 0 && !token.joined) break;
    // "the base | 14 times": how often, and no part of what was hit
    if (isTimes(view, to)) break;
    if (classes & CLOSED && !token.joined && !isName(view, to) && !isDescribing(view, to)) break;
    // "the first wave": a word for when that stands before the noun counts it
    const counts = lastContent(view, from, to) < 0 && view.startingAt("count", to).length > 0;
    if (classes & WORD_CLASS.adverb && !(classes & WORD_CLASS.determiner) && !counts) break;
    if (to > from && opensNumber(view, to)) break;
    // "the mayor the rebels killed", "to 61 the number": a second determiner begins another group
    const counted = view.startingAt("count", from).length > 0;
    if (
      classes & WORD_CLASS.determiner &&
      (counted || to > from + 1) &&
      view.norm(to - 1) !== "'s" &&
      isArticle(view, to)
    )
      break;
    if (!token.joined && startsVerb(view, from, to)) break;
    to++;
  }
  return plain("noun", from, to);
}

/** "rocket | and drone attacks": both say with what. */
const isDescribing = (view: View, at: number) =>
  (classesOf(view.tokens[at]) & WORD_CLASS.coordinator) !== 0 &&
  view.within("munition", at - 3, at).some(({ to }) => to === at && !view.norm(at - 1).endsWith("s")) &&
  view
    .startingAt("munition", at + 1)
    .some(({ to }) =>
      view.within("event", at + 1, to + 1).some(({ form, to: end }) => form === "plural" && end > to),
    );

/** How often something was done: "14 times", "four occasions". */
export const isTimes = (view: View, at: number): boolean =>
  view.any("count", at, at + 1) && view.startingAt("count", at).some(({ to }) => view.among(to, TIMES));
const TIMES = wordSet("times occasions");
const TIME = wordSet("time occasion");

/** "of the passengers | 12 were hit", "cost Russia | 14 bombers": a number behind a whole noun group begins another. */
const opensNumber = (view: View, at: number) =>
  view.any("count", at, at + 1) &&
  view.startingAt("count", at).some(({ reading }) => !reading.ordinal) &&
  // "its | 470"
  !(classesOf(view.tokens[at - 1]) & WORD_CLASS.determiner) &&
  !view.tokens[at - 1]?.joined &&
  !(classesOf(view.tokens[at - 1]) & WORD_CLASS.determiner) &&
  ((view.tokens[at - 1]?.capital !== true && /[a-z]s$/.test(view.norm(at - 1)) && !isNumber(view, at - 1)) ||
    view.within("actor", at - 3, at).some(({ to }) => to === at));

const APOSTROPHES = wordSet("' ’");
const isArticle = (view: View, at: number) => ["the", "a", "an"].includes(view.norm(at));
/** "the rebels' attack", "the “special” operation": a mark inside a noun group. */
const isPossessive = (view: View, at: number) =>
  view.among(at, APOSTROPHES) && view.norm(at - 1).endsWith("s") && view.tokens[at + 1]?.kind === "word";
/** "the Bank | of Bol"; "ships | in the Red Sea" are called by what they are. */
const isName = (view: View, at: number) =>
  [...view.within("actor", at - 4, at + 1), ...view.within("place", at - 4, at + 1)].some(
    ({ from, to }) => from < at && to > at && at > 1 && view.tokens[at - 1]?.capital === true,
  );

/** Whether a noun group that began at `from` ends before a verb at `at`: it must have a head by then. */
function startsVerb(view: View, from: number, at: number): boolean {
  const verb = verbAt(view, at);
  if (!verb) return false;
  // of a noun and a verb of attack that look alike the tables have chosen: "rockets strike | the base"
  const chosen =
    view.startingAt("event", at).some(({ form }) => form === "base") ||
    // "gunmen kidnap | 12 students"
    view.startingAt("casualty", at).some(({ form }) => form === "base");
  if (verb.form === "base" && !(chosen && hasObject(view, verb.to)) && !isPresent(view, at)) return false;
  if (classesOf(view.tokens[at]) & WORD_CLASS.adjective && isNounNext(view, verb.to)) return false;
  // "the injured | included": who is described stands for a noun
  const harmed = view.norm(at - 2) === "the" && view.any("casualty", at - 1, at);
  if (lastContent(view, from, at) < 0 && !harmed) return isBareSubject(view, from, at, verb);
  // "a fishing boat" describes, "rebels attacking bases", "strikes using jets", "bodies bearing wounds" tell
  const isTold =
    view.startingAt("event", at).length > 0 ||
    isPlural(view, at - 1) ||
    (view.norm(at - 1).endsWith("s") && view.startingAt("casualty", at - 1).length > 0) ||
    view.within("event", at - 3, at).some(({ form, to }) => form === "plural" && to === at);
  if (verb.form === "ing" && !isTold && isNounNext(view, verb.to)) return false;
  // "40 targets | belonging to": of the noun before it
  if (verb.form === "ing" && /s$/.test(view.norm(at - 1)) && view.norm(verb.to) === "to") return true;
  if (verb.form === "ing") return hasObject(view, verb.to) || view.norm(verb.to) === "in";
  return true;
}

/** "nine | reached the port", "three | hit the depot", "two | landed in": what was counted is named before. */
const isBareSubject = (view: View, from: number, at: number, { form, to }: VerbForm) =>
  (form === "past" || form === "participle") &&
  view.within("count", from, at).some((count) => count.to === at && !count.reading.ordinal) &&
  (view.startingAt("casualty", at).length === 0 || isDying(view, to)) &&
  (!isNounNext(view, to) || (view.tokens[to]?.capital === true && view.startingAt("event", at).length > 0));

/** A noun without determiner or number follows: "wounded | soldiers", not "wounded | four". */
const isNounNext = (view: View, at: number) =>
  hasObject(view, at) &&
  view.startingAt("count", at).length === 0 &&
  !(classesOf(view.tokens[at]) & WORD_CLASS.determiner);

/** The last token of `[from, at)` that may be a noun: no determiner, number or adjective of the table; -1 where none is. */
export function lastContent(view: View, from: number, at: number): number {
  for (let token = at - 1; token >= from; token--) {
    const { kind } = view.tokens[token] ?? {};
    const classes = classesOf(view.tokens[token]);
    if (
      (kind === "word" || view.tokens[token]?.joined) &&
      !(classes & (WORD_CLASS.determiner | WORD_CLASS.adjective)) &&
      !isNumber(view, token)
    )
      return token;
  }
  return -1;
}

const isNumber = (view: View, at: number) =>
  view.within("count", at - 3, at + 1).some(({ from, to }) => from <= at && at < to);
