import { classesOf, nameWordsOf, readCount, WORD_CLASS, wordList, wordSet } from "@sitrep/lexicon";
import { isEventNoun } from "../engine/event-nouns.js";
import type { View } from "../engine/view.js";
import { CLOSED } from "./closed-classes.js";
import { type Group, plain } from "./group.js";
import { hasObject, isDying, isNounNext } from "./past-forms.js";
import { pastSide } from "./past-side.js";
import { isPlural, isPresent, type VerbForm, verbAt } from "./verbs.js";

/** From its determiner to its head; "'s" and hyphens are inside, a verb or a function word ends it. */
export function nounGroupAt(view: View, from: number): Group {
  let to = view.startingAt("count", from)[0]?.to ?? from + 1;
  while (to < view.tokens.length) {
    const token = view.tokens[to];
    if (!token) break;
    // "two girls aged | between 9 and 12"
    const [age] = to > from && view.norm(to - 1) === "aged" ? view.startingAt("count", to) : [];
    if (age) {
      to = age.to;
      continue;
    }
    const classes = classesOf(token);
    // "In response | Hezbollah fired"
    if (
      to === from + 1 &&
      view.norm(from - 1) === "in" &&
      view.among(from, ANSWERS) &&
      view.any("actor", to, to + 1)
    )
      break;
    // "the ‘Tower 22’ | outpost"
    const quoted = quotedTo(view, to);
    if (quoted !== null) {
      to = quoted;
      continue;
    }
    const side = pastSide(view, from, to);
    if (side !== null) return plain("noun", from, side);
    const forces = pastAcronym(view, to);
    if (forces !== null) {
      to = forces;
      continue;
    }
    if (token.kind === "mark" && token.norm !== "'s" && !isPossessive(view, to)) break;
    const day = token.joined ? null : pastDay(view, to);
    if (day !== null && day > to && describes(view, from, to, day)) {
      to = view.norm(day) === "," ? day + 1 : day;
      continue;
    }
    if (day !== null) break;
    // "the base | 14 times": how often, and no part of what was hit; "a camp in Gao | three days earlier"
    if (isTimes(view, to) || (to > from && isSpan(view, to))) break;
    // "bomb | and shooting | attacks"
    if (isKind(view, from, to)) {
      to += 2;
      continue;
    }
    if (classes & CLOSED && !token.joined && !isName(view, to) && !isDescribing(view, to)) break;
    // "the same day | U.S. forces struck", "Gao | a day earlier"
    if (view.among(to - 1, SPELLS) && view.any("actor", to, to + 1)) break;
    if (isArticle(view, to) && view.among(to + 1, SPELLS)) break;
    // "the first wave": a word for when that comes before the noun counts it
    const counts = lastContent(view, from, to) < 0 && view.any("count", to, to + 1);
    if (classes & WORD_CLASS.adverb && !(classes & WORD_CLASS.determiner) && !counts && !token.joined) break;
    if (to > from && (opensNumber(view, to) || isBehindSource(view, from, to))) break;
    // "the mayor the rebels killed", "to 61 the number": a second determiner begins another group
    const counted = view.any("count", from, from + 1);
    if (
      classes & WORD_CLASS.determiner &&
      (counted || to > from + 1 || lastContent(view, from, to) >= 0) &&
      view.norm(to - 1) !== "'s" &&
      isArticle(view, to)
    )
      break;
    // "Norland intensified | its bombing"
    if (view.among(to, OWNS) && lastContent(view, from, to) >= 0) break;
    // "the Orlan region | northeast of Lima"
    if (view.among(to, COMPASS) && view.norm(to + 1) === "of" && view.any("place", from, to)) break;
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
      view.within("event", at + 1, to + 1).some((event) => isEventNoun(event) && event.to > to),
    );
/** "bomb | and shooting attacks": of both kinds. */
const isKind = (view: View, from: number, at: number) =>
  from === at - 1 &&
  (classesOf(view.tokens[at]) & WORD_CLASS.coordinator) !== 0 &&
  view.any("munition", from, at) &&
  !view.norm(from).endsWith("s") &&
  view
    .within("event", at + 1, at + 3)
    .some(({ form, from: noun, to }) => form === "plural" && noun <= at + 2 && to > at + 2);

/** How often something was done: "14 times", "four occasions". */
export const isTimes = (view: View, at: number): boolean =>
  view.any("count", at, at + 1) && view.startingAt("count", at).some(({ to }) => view.among(to, TIMES));
export const TIMES = wordSet("times occasions");
/** "three days earlier" */
const isSpan = (view: View, at: number) =>
  view.among(at + 1, SPANS) && view.among(at + 2, LEANING) && readCount(view.norm(at)) !== null;
const SPANS = wordList("grammar/noun-groups/spans");
const LEANING = wordList("grammar/noun-groups/leaning");
export const TIME = wordSet("time occasion");

/** "of the passengers | 12 were hit", "cost Russia | 14 bombers": a number after a whole noun group begins another. */
const opensNumber = (view: View, at: number) =>
  view.any("count", at, at + 1) &&
  view.startingAt("count", at).some(({ reading }) => !reading.ordinal) &&
  // "its | 470"
  !(classesOf(view.token(at - 1)) & WORD_CLASS.determiner) &&
  !view.token(at - 1)?.joined &&
  !(classesOf(view.token(at - 1)) & WORD_CLASS.determiner) &&
  ((view.token(at - 1)?.capital !== true && /[a-z]s$/.test(view.norm(at - 1)) && !isNumber(view, at - 1)) ||
    view.within("actor", at - 3, at).some(({ to }) => to === at));

/** "according to police | three men were": the number is not the source's. */
const isBehindSource = (view: View, from: number, at: number) =>
  view.norm(from - 1) === "to" && view.norm(from - 2) === "according" && view.any("count", at, at + 1);

/** "Central Command (CENTCOM) | forces": after the short name of whose they are. */
function pastAcronym(view: View, open: number): number | null {
  if (view.norm(open) !== "(" || view.norm(open + 2) !== ")" || view.tokens[open + 1]?.upper !== true)
    return null;
  const next = view.tokens[open + 3];
  const isNoun = next?.kind === "word" && !next.capital && (classesOf(next) & CLOSED) === 0;
  return isNoun && verbAt(view, open + 3) === null && hasObject(view, open + 3) ? open + 3 : null;
}

/** After a name of few words in quotes, with a noun after it. */
function quotedTo(view: View, open: number): number | null {
  if (!OPENING.has(view.norm(open)) || view.tokens[open + 1]?.capital !== true) return null;
  for (let close = open + 2; close <= open + MOST_QUOTED; close++) {
    if (CLOSING.has(view.norm(close)))
      return view.tokens[close + 1]?.kind === "word" && hasObject(view, close + 1) && !verbAt(view, close + 1)
        ? close + 1
        : null;
    if (view.tokens[close]?.kind === "mark") return null;
  }
  return null;
}
const OPENING = wordSet('‘ “ "');
const CLOSING = wordSet('’ ” ′ "');
const MOST_QUOTED = 4;

/** The token after a day or a time of day at a token; null where none begins there. */
export const pastDay = (view: View, at: number): number | null =>
  view.startingAt("date", at).find(({ phrase }) => phrase.reading.form !== "moment")?.to ?? null;

/** "an | overnight | attack", "the | May 27 | air strike", "| Monday's | shelling": a day inside the phrase of a noun of attack. */
export function describes(view: View, from: number, day: number, past: number): boolean {
  if (lastContent(view, from, day) >= 0 || (classesOf(view.tokens[day]) & WORD_CLASS.preposition) !== 0)
    return false;
  const owned = view.norm(past) === "'s";
  // "the May 27, 2031, | attack"
  const start = owned || view.norm(past) === "," ? past + 1 : past;
  if (from === day && !owned) return false;
  for (let at = start; at < start + MOST_TO_DEED; at++) {
    if (view.startingAt("event", at).some(isEventNoun)) return true;
    const token = view.tokens[at];
    if (token?.kind !== "word" || (classesOf(token) & CLOSED) !== 0) return false;
  }
  return false;
}
const MOST_TO_DEED = 3;

const ANSWERS = wordList("grammar/noun-groups/answers");
const OWNS = wordSet("its their his");
const COMPASS = nameWordsOf("compass");
const SPELLS = wordList("engine/when/spells");
const APOSTROPHES = wordSet("' ’");
const isArticle = (view: View, at: number) => ["the", "a", "an"].includes(view.norm(at));
/** "the rebels' attack", "the “special” operation": a mark inside a noun group. */
const isPossessive = (view: View, at: number) =>
  view.among(at, APOSTROPHES) && view.norm(at - 1).endsWith("s") && view.tokens[at + 1]?.kind === "word";
/** "the Bank | of Bol"; "ships | in the Red Sea" are called by what they are. */
const isName = (view: View, at: number) =>
  [...view.within("actor", at - 4, at + 1), ...view.within("place", at - 4, at + 1)].some(
    ({ from, to }) => from < at && to > at && at > 1 && view.token(at - 1)?.capital === true,
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
  // "a powerful | bomb exploded": one of them would bombs
  if (verb.form === "base" && view.among(from, ONE)) return false;
  if (classesOf(view.tokens[at]) & WORD_CLASS.adjective && isNounNext(view, verb.to)) return false;
  // "the injured | included": who is described stands for a noun
  const harmed = view.norm(at - 2) === "the" && view.any("casualty", at - 1, at);
  if (lastContent(view, from, at) < 0 && !harmed) return isBareSubject(view, from, at, verb);
  // "a fishing boat" describes, "rebels attacking bases", "strikes using jets", "bodies bearing wounds" tell
  const isTold =
    view.any("event", at, at + 1) ||
    view.norm(at) === "using" ||
    isPlural(view, at - 1) ||
    (view.norm(at - 1).endsWith("s") && view.any("casualty", at - 1, at)) ||
    view.within("event", at - 3, at).some(({ form, to }) => form === "plural" && to === at);
  if (verb.form === "ing" && !isTold && isNounNext(view, verb.to)) return false;
  // "40 targets | belonging to": of the noun before it
  if (verb.form === "ing" && /s$/.test(view.norm(at - 1)) && view.norm(verb.to) === "to") return true;
  if (verb.form === "ing") return hasObject(view, verb.to) || view.norm(verb.to) === "in";
  return true;
}

const ONE = wordList("grammar/noun-groups/one");

/** "nine | reached the port", "three | hit the depot", "two | landed in": what was counted is named before. */
const isBareSubject = (view: View, from: number, at: number, { form, to }: VerbForm) =>
  (form === "past" || form === "participle") &&
  view.within("count", from, at).some((count) => count.to === at && !count.reading.ordinal) &&
  (!view.any("casualty", at, at + 1) || isDying(view, to)) &&
  (!isNounNext(view, to) || (view.tokens[to]?.capital === true && view.any("event", at, at + 1)));

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
