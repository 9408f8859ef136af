import { classesOf, WORD_CLASS, wordList, wordSet } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { CLOSED, SKIPPED } from "./closed-classes.js";
import type { Group } from "./group.js";
import { type VerbForm, verbAt } from "./verbs.js";

/** A past form without a helper: "attacked a bank" tells, "hit by a mine" describes. */
export function pastForm(
  view: View,
  { form, to }: VerbForm,
  before: readonly Group[],
): "finite" | "participle" {
  if (form === "third" || form === "base") return "finite";
  if (view.norm(to) === "by" && !isMeasure(view, to + 1)) return "participle";
  const last = before.at(-1);
  if (last?.kind === "noun" && isHeadlinePassive(view, to)) return "participle";
  // ", deemed | significant by an official,"
  if (last?.kind === "comma" && view.norm(to + 1) === "by") return "participle";
  const isSubject =
    last !== undefined &&
    last.kind !== "comma" &&
    last.kind !== "verb" &&
    last.kind !== "preposition" &&
    last.kind !== "date";
  if (isSubject && form === "past" && isShare(view, before, to)) return "participle";
  // "a district | located north of the town"
  if (last?.kind === "noun" && view.among(to - 1, DESCRIBING)) return "participle";
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
    last?.kind === "comma" &&
    ((isInterrupted(before) && (isFinitePast(view, to) || view.among(to - 1, INTRANSITIVE))) ||
      isAsideClosed(before));
  if ((isSubject || last?.kind === "comma") && isSaying(view, to - 1)) return "finite";
  return form === "participle" || (!isSubject && !comma) || hasLaterVerb(view, to) ? "participle" : "finite";
}

/** "Army base | targeted in drone attack": a headline leaves the helper out, and no object follows. */
const isHeadlinePassive = (view: View, to: number) =>
  view.sentence.part === "headline" &&
  view.within("event", to - 2, to).some((event) => event.form === "participle" && event.to === to) &&
  (classesOf(view.tokens[to]) & WORD_CLASS.preposition) !== 0 &&
  view.norm(to) !== "at";

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
export const isDying = (view: View, to: number) =>
  view.within("casualty", to - 4, to).some((found) => found.form === "died" && found.to === to);
const DESCRIBING = wordList("grammar/past-forms/describing");
const INTRANSITIVE = wordList("grammar/past-forms/intransitive");
const RELATIVE_LIKE = wordSet("those these");
const LEAVING = wordList("grammar/past-forms/leaving");

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

/** A relative clause or a participle between commas is between the subject and its verb. */
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
  (isFinitePast(view, to) && !(classesOf(view.token(to - 1)) & WORD_CLASS.participle));
/** "fled", "went | off" */
const isFinitePast = (view: View, to: number) => isPastAt(view, to) && !isBothAt(view, to);
const isPastAt = (view: View, to: number) =>
  (classesOf(view.token(endOfVerb(view, to))) & WORD_CLASS.past) !== 0;
/** "shot | down": "they shot it" and "it was shot" are one form. */
const isBothAt = (view: View, to: number) =>
  endOfVerb(view, to) < to - 1 && (classesOf(view.token(endOfVerb(view, to))) & WORD_CLASS.participle) !== 0;
const endOfVerb = (view: View, to: number) =>
  to > 1 && (classesOf(view.token(to - 1)) & (WORD_CLASS.particle | WORD_CLASS.adverb)) !== 0
    ? to - 2
    : to - 1;

/** A noun group right after the verb. */
export function hasObject(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token || token.kind === "mark" || view.any("date", at, at + 1)) return false;
  // "killing | as many as 40 people"
  if (view.any("count", at, at + 1)) return true;
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
    if (classesOf(view.token(at - 1)) & DESCRIBED) continue;
    // "a truck packed with explosives | blew up"
    if (verb.form === "past" && view.any("cue", at, at + 1)) return true;
    if (isFiniteOnly(view, verb.to) || tellsOf(view, verb.to)) return true;
  }
  return false;
}

/** "dropped on the town | killed nine": its object has a number, an article or a name; "the damaged house" has none. */
const tellsOf = (view: View, to: number) =>
  hasObject(view, to) && (!isNounNext(view, to) || view.tokens[to]?.capital === true);
/** "in the | damaged house": no verb follows these. */
const DESCRIBED = WORD_CLASS.determiner | WORD_CLASS.preposition | WORD_CLASS.adjective;

/** A noun without determiner or number follows: "wounded | soldiers", not "wounded | four". */
export const isNounNext = (view: View, at: number) =>
  hasObject(view, at) &&
  !view.any("count", at, at + 1) &&
  !(classesOf(view.tokens[at]) & WORD_CLASS.determiner);
