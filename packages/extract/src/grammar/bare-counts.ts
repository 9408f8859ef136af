import { type CountMention, classesOf, countWordsOf, WORD_CLASS, wordList, wordSet } from "@sitrep/lexicon";
import { rememberedOf, type View } from "../engine/view.js";
import type { Group } from "./group.js";
import { groupsOf } from "./groups.js";
import { verbAt } from "./verbs.js";

/** A number with no noun of its own: the noun, and often the verb, is with another number before it. */
export interface BareCount {
  readonly count: CountMention;
  /** `part`: "five of them", "including 64 in"; `rest`: "the other five"; `further`: "and more than 30 in", "another six in" */
  readonly relation: "further" | "part" | "rest";
  /** tokens of all that is said of it: what introduces it, the number, its place; end exclusive */
  readonly from: number;
  readonly to: number;
  /** where its own place or time begins: "in Hama"; `to` where it has none */
  readonly tail: number;
  /** the verb that it is the subject or the object of: "four | burned out", "damaged | two"; null where the verb is elided */
  readonly verb: BareVerb | null;
}

export interface BareVerb {
  readonly head: number;
  readonly to: number;
  readonly role: "subject" | "object";
}

/** The bare numbers of a sentence in their order, found once. */
export const bareCountsOf: (view: View) => readonly BareCount[] = rememberedOf((view) => {
  const groups = groupsOf(view);
  const found: BareCount[] = [];
  for (const count of view.all("count")) {
    const bare = bareCountOf(view, groups, count);
    if (bare) found.push(bare);
  }
  return found;
});

const THEM = wordList("grammar/bare-counts/them");
const BEHIND = wordSet("more others other");
const BEFORE = countWordsOf("share_lead");
const REST = wordList("grammar/bare-counts/rest");
const PART = wordList("grammar/bare-counts/part");
const PLACED = countWordsOf("share_place");
/** "on Homs | and", "in the town | of Bol": what goes on with a place. */
const MOST_TAIL = 6;

function bareCountOf(view: View, groups: readonly Group[], count: CountMention): BareCount | null {
  if (count.reading.ordinal || view.tokens[count.to]?.joined) return null;
  let at = count.to;
  if (view.among(at, BEHIND)) at++;
  const others = at > count.to;
  let isPart = false;
  if (view.norm(at) === "of" && view.among(at + 1, THEM)) {
    isPart = true;
    at += 2;
  }
  // "among them | 12 in Homs", "of which | 12 were intercepted"
  const introduced = introducedFrom(view, count.from);
  isPart ||= introduced.isPart;
  const from = introduced.from;
  const lead = view.among(count.from - 1, REST) || view.among(count.to, REST);
  const relation = isPart
    ? "part"
    : lead && view.norm(count.from - 2) === "the"
      ? "rest"
      : ("further" as const);
  const base = { count, relation, from } as const;
  const tail = tailFrom(view, groups, at);
  const subject = verbFrom(view, groups, at, tail);
  if (subject) {
    // "two are | in Homs": only a helper, and the place after it
    const placed = tailFrom(view, groups, subject.to);
    const isHelper = (classesOf(view.tokens[subject.head]) & WORD_CLASS.be) !== 0;
    return isHelper
      ? { ...base, to: placed, tail: subject.to, verb: subject }
      : { ...base, to: Math.max(subject.to, tail), tail: at, verb: subject };
  }
  if (!isPart && !others && tail === at && !endsAt(view, at)) return null;
  return { ...base, to: tail, tail: at, verb: objectOf(groups, from, count) };
}

/** Where a bare number begins: behind "and" or a comma, with "including", "among them", "of which", "the other". */
function introducedFrom(view: View, count: number): { from: number; isPart: boolean } {
  let from = count;
  while (view.among(from - 1, BEFORE)) from--;
  if (from < count && view.norm(from - 1) === "the") from--;
  if (view.among(from - 1, PART)) return { from: from - 1, isPart: true };
  if (view.among(from - 1, THEM) && ["of", "among"].includes(view.norm(from - 2)))
    return { from: from - 2, isPart: true };
  return { from, isPart: false };
}

/** The token after the place or places that follow at a token: "in | the town of Dikwa", "at the port in Bol". */
function tailFrom(view: View, groups: readonly Group[], from: number): number {
  let to = from;
  let index = groups.findIndex((group) => group.from >= from);
  for (let steps = 0; index >= 0 && steps < MOST_TAIL; steps++) {
    const [preposition, noun] = [groups[index], groups[index + 1]];
    if (!preposition || preposition.from !== to) break;
    if (view.norm(to) === "elsewhere") {
      to++;
      index++;
      continue;
    }
    if (!view.among(preposition.from, PLACED) && !(to > from && view.norm(preposition.from) === "of")) break;
    if (preposition.kind !== "preposition" || noun?.kind !== "noun") break;
    if (view.any("date", noun.from, noun.from + 1)) break;
    to = noun.to;
    index += 2;
  }
  return to > from ? to : pastName(view, from);
}

/** "(31 | in Iraq)", "| in neighbouring Syria": what no phrase of the sentence holds. */
function pastName(view: View, from: number): number {
  if (!view.among(from, PLACED)) return from;
  return view.within("place", from + 1, from + 1 + MOST_TO_NAME)[0]?.to ?? from;
}
const MOST_TO_NAME = 3;

/** The verb after a bare number, right after it or after its place: "11 | were shot down", "two in Homs | burned". */
function verbFrom(view: View, groups: readonly Group[], at: number, tail: number): BareVerb | null {
  // "four | fell short": the words that follow a number are taken for its noun
  const own = verbAt(view, at);
  const isOwn = own !== null && own.form !== "base" && own.form !== "ing" && own.form !== "third";
  if (isOwn) return { head: at, to: own.to, role: "subject" };
  const group = groups.find(({ from, kind }) => (from === at || from === tail) && kind === "verb");
  return group?.verb?.form === "finite" ? { head: group.head, to: group.to, role: "subject" } : null;
}

/** "sinking | two of them", "damaged | two": the verb before it. */
function objectOf(groups: readonly Group[], from: number, count: CountMention): BareVerb | null {
  const index = groups.findIndex((group) => group.from <= from && count.from < group.to);
  const before = index > 0 ? groups[index - 1] : undefined;
  if (before?.kind !== "verb" || before.to !== from || before.verb?.passive) return null;
  return { head: before.head, to: before.to, role: "object" };
}

/** Nothing that the number could count follows it. */
const endsAt = (view: View, at: number) =>
  at >= view.tokens.length ||
  (view.tokens[at]?.kind === "mark" && view.norm(at) !== "%" && view.norm(at) !== "-") ||
  ["and", "but", "while", "before", "after"].includes(view.norm(at)) ||
  view.any("date", at, at + 1);
