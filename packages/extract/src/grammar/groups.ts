import { classesOf, WORD_CLASS, wordList } from "@sitrep/lexicon";
import { bitOf, rememberedOf, type View } from "../engine/view.js";
import { CLOSED, HELPER, SKIPPED } from "./closed-classes.js";
import { type Group, plain, type VerbGroup } from "./group.js";
import { describes, nounGroupAt, TIME } from "./noun-groups.js";
import { hasObject, pastForm } from "./past-forms.js";
import { isSingular } from "./singular.js";
import { isPlural, isPresent, type VerbForm, verbAt } from "./verbs.js";

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

function groupAt(view: View, at: number, before: readonly Group[]): Group | null {
  const token = view.tokens[at];
  const date = view.anyOf(WHEN, at, at + 1)
    ? (view.startingAt("date", at).find(({ phrase }) => phrase.reading.form !== "moment") ??
      view.startingAt("time", at)[0])
    : undefined;
  // "Monday's | shelling"
  if (date && describes(view, at, at, date.to)) return nounGroupAt(view, at);
  // "during | Monday's | shelling"
  if (date && classesOf(token) & WORD_CLASS.preposition && describes(view, at + 1, at + 1, date.to))
    return plain("preposition", at, at + 1);
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
  const compound = compoundAt(view, at);
  if (compound !== null) return plain("preposition", at, compound);
  if (token.norm === "to") return plain("preposition", at, at + 1);
  if (token.norm === "as" && view.norm(at + 1) === "well" && view.norm(at + 2) === "as")
    return plain("coordinator", at, at + 3);
  if (classes & WORD_CLASS.preposition && !opensClause(view, at)) return plain("preposition", at, at + 1);
  if (classes & WORD_CLASS.subordinator) return plain("subordinator", at, at + 1);
  if (classes & WORD_CLASS.coordinator) return plain("coordinator", at, at + 1);
  if (
    token.norm === "that" &&
    (before.at(-1)?.kind === "verb" ||
      isCleft(view, before) ||
      opensThat(view, at + 1) ||
      isSaid(view, at, before) ||
      isPosted(view, before) ||
      opensNumber(view, at, before))
  )
    return plain("subordinator", at, at + 1);
  // "her | son"
  const owns = token.norm === "her" && hasObject(view, at + 1) && verbAt(view, at + 1) === null;
  if (classes & WORD_CLASS.pronoun && !owns) return plain("noun", at, at + 1);
  if (classes & SKIPPED && !(classes & WORD_CLASS.determiner)) return plain("adverb", at, at + 1);
  return nounGroupAt(view, at);
}

/** "due to", "as a result of", "in response to": the token after a preposition of several words. */
function compoundAt(view: View, at: number): number | null {
  if (!view.among(at, OPENS_COMPOUND)) return null;
  for (let to = at + 2; to <= at + MOST_IN_COMPOUND; to++)
    if (
      COMPOUND.has(
        view.tokens
          .slice(at, to)
          .map(({ norm }) => norm)
          .join("-"),
      )
    )
      return to;
  return null;
}
const COMPOUND = wordList("grammar/groups/compound");
const OPENS_COMPOUND = wordList("grammar/groups/opens-compound");
const MOST_IN_COMPOUND = 4;
/** What leads to a phrase: one word, or those of a preposition of several, with hyphens between; "out" of "out of". */
export const prepositionOf = (view: View, { from, to }: Group): string =>
  to > from + 1 && view.norm(from) !== "out"
    ? view.tokens
        .slice(from, to)
        .map(({ norm }) => norm)
        .join("-")
    : view.norm(from);

const WHEN = bitOf("date") | bitOf("time");
const isPast = (view: View, at: number) => ["past", "third"].includes(verbAt(view, at)?.form ?? "");

/** "the third time since Monday | that militants attacked", ", since May, | that". */
const isCleft = (view: View, before: readonly Group[]) => {
  const last = before.findLast(({ kind }) => kind !== "date" && kind !== "comma");
  return last?.kind === "noun" && view.among(last.head, TIME);
};

/** "said in a statement that | four of its men were killed" */
const opensNumber = (view: View, at: number, before: readonly Group[]) =>
  view.startingAt("count", at + 1).some(({ reading }) => !reading.ordinal) &&
  before.some(({ kind, head }) => kind === "verb" && view.hasCue("report_verb", head));

/** "said Saturday that | the attack": no noun group begins with two determiners. */
const opensThat = (view: View, at: number) =>
  (classesOf(view.tokens[at]) & (WORD_CLASS.determiner | WORD_CLASS.pronoun)) !== 0;

/** "said on Monday that | Norland's jets". */
const isSaid = (view: View, at: number, before: readonly Group[]) =>
  before.at(-1)?.kind === "date" &&
  before.at(-2)?.kind === "verb" &&
  view.hasCue("report_verb", before.at(-2)?.head ?? -1) &&
  view.tokens[at + 1]?.capital === true;

/** "wrote on Telegram that | Norland's shelling". */
const isPosted = (view: View, before: readonly Group[]) =>
  before.at(-1)?.kind === "noun" &&
  before.at(-2)?.kind === "preposition" &&
  before.at(-3)?.kind === "verb" &&
  view.hasCue("report_verb", before.at(-3)?.head ?? -1);

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
  // "the attack on 4 May, that | wounded three"
  if (last?.kind === "comma" && before.at(-2)?.kind === "date") return isPast(view, at + 1);
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
      view.any("actor", at + 1, at + 2) ||
      // "the ambush that | officials said"
      // "an attack that | authorities blamed on the group"
      (isPlural(view, at + 1) && verbAt(view, at + 2) !== null) ||
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
    else if (helped && isManner(view, at)) continue;
    else if (!(classes & (HELPER | WORD_CLASS.adverb)) || (classes & WORD_CLASS.determiner && !helped)) break;
    if (classes & HELPER) helped = true;
    if (classes & WORD_CLASS.be) passive = true;
    else if (classes & (WORD_CLASS.have | WORD_CLASS.do | WORD_CLASS.modal)) passive = false;
  }
  if (at > from && !helped) return null;
  // "bases that | host troops"
  const isRelated = at === from && before.at(-1)?.kind === "relative";
  const found =
    verbAt(view, at, helped || isRelated) ??
    (modal === at - 1 || (infinitive && isArticle(view, at + 1)) ? unknownVerb(view, at) : null);
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
  // "in | bomb attacks"
  if (!helped && verb.form === "base" && before.at(-1)?.kind === "preposition") return null;
  const participle = passive && verb.form !== "ing" && verb.form !== "base";
  const bare = !helped && verb.form !== "ing" ? pastForm(view, verb, before) : null;
  // "led to two women | being wounded": said of them
  const isOfThem =
    view.norm(from) === "being" &&
    participle &&
    before.at(-1)?.kind === "noun" &&
    before.at(-2)?.kind === "preposition";
  const form = infinitive ? "infinitive" : isOfThem ? "participle" : (bare ?? (helped ? "finite" : "ing"));
  const own: VerbGroup = {
    form,
    passive: participle || form === "participle",
    negated,
    modal,
    control: null,
  };
  return folded(view, verbGroup(from, verb.to, at, own));
}

/** "was | swiftly | claimed": any word in "-ly" between a helper and its verb. */
const isManner = (view: View, at: number) =>
  view.norm(at).endsWith("ly") && classesOf(view.tokens[at]) === 0 && verbAt(view, at + 1, true) !== null;

/** "will | raise a force": what follows a modal is a verb, also one of no table. */
function unknownVerb(view: View, at: number): VerbForm | null {
  const token = view.tokens[at];
  const isWord = token?.kind === "word" && !token.capital && classesOf(token) === 0;
  return isWord ? { form: "base", to: at + 1 } : null;
}

/** "missiles were fired | at ships", "the drones fired | at the port": what flies has "at" after it, what is fired at has it in its verb. */
function withoutAt(view: View, at: number, to: number, passive: boolean, before: readonly Group[]): number {
  if (to < at + 2 || !(classesOf(view.token(to - 1)) & WORD_CLASS.preposition)) return to;
  // "fired | at least one missile"
  if (view.any("count", to - 1, to)) return to - 1;
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

const isArticle = (view: View, at: number) => ["the", "a", "an"].includes(view.norm(at));

const isVerbWord = (view: View, at: number): boolean => {
  const classes = classesOf(view.tokens[at]);
  if (classes & (WORD_CLASS.be | WORD_CLASS.have | WORD_CLASS.verb)) return true;
  if (classes & WORD_CLASS.adverb) return isVerbWord(view, at + 1);
  // "to | avenge the strike": no noun comes before an article
  if (unknownVerb(view, at) && isArticle(view, at + 1)) return true;
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
    !view.any("date", to, to + 1);
  const opens =
    last === undefined || last.kind === "preposition" || last.kind === "verb" || last.kind === "coordinator";
  // "attacked warships and | bombed towns"
  const isSecond = last?.kind === "coordinator" && before.some(({ verb }) => verb?.form === "finite");
  if (isSecond && view.any("event", at, at + 1)) return false;
  // "by bombing two bridges" has an object, "by masked men" a noun
  if (form === "ing" && last?.kind === "preposition") return false;
  // "entered the town and | bombed homes"
  if (last?.kind === "coordinator" && view.any("event", at, at + 1) && hasFinite(before)) return false;
  return opens && nounNext && !view.any("count", to, to + 1) && (at === 0 || last !== undefined);
}

const hasFinite = (before: readonly Group[]) => before.some(({ verb }) => verb?.form === "finite");
