import type { Claimant } from "@sitrep/model";
import { isPassive } from "../engine/noun-phrase.js";
import type { View } from "../engine/view.js";

/** Somebody who is given as the source of what a sentence says. */
export interface Attribution {
  /** the token of "said", "according" */
  readonly at: number;
  /** null for "he said", "it added": somebody named before */
  readonly claimant: Claimant | null;
}

/** Who is quoted in a sentence, and where, in the order of the text. */
export function attributionsIn(view: View): Attribution[] {
  const found: Attribution[] = [];
  for (const { cue, from, to } of view.all("cue")) {
    if (cue !== "report_verb" || found.some(({ at }) => at === from)) continue;
    const attribution =
      view.norm(from) === "according" ? accordingTo(view, from, to) : spoken(view, from, to);
    if (attribution) found.push(attribution);
  }
  return found;
}

const accordingTo = (view: View, at: number, to: number): Attribution | null => {
  const claimant = claimantIn(view, to, phraseBehind(view, to, 14));
  return claimant && { at, claimant };
};

function spoken(view: View, at: number, to: number): Attribution | null {
  // "no injuries were reported": nobody is named
  if (isPassive(view, at) || isNounOf(view, at, to)) return null;
  if (PRONOUNS.has(view.norm(at - 1)) && !isObject(view, at - 2)) return { at, claimant: null };
  const claimant =
    inverted(view, at, to) ?? besideAside(view, at) ?? claimantIn(view, phraseBefore(view, at), at);
  return claimant && { at, claimant };
}

/** "local reports | said": the reports are a noun. */
const isNounOf = (view: View, at: number, to: number) =>
  ["reports", "report", "claims", "claim", "tally"].includes(view.norm(at)) && view.hasCue("report_verb", to);

const PRONOUNS = new Set(["he", "she", "it", "they"]);
const isObject = (view: View, at: number) => ["to", "by", "with", "that"].includes(view.norm(at));

const BEHIND_ENDS = new Set([
  ",",
  ".",
  "who",
  "which",
  "that",
  ";",
  "in",
  "on",
  "after",
  "as",
  "and",
  "—",
  "–",
  ":",
  "(",
  '"',
  "”",
  "late",
  "early",
  "told",
  "via",
]);

/** "according to | two U.S. officials who …": to the end of the noun phrase. */
function phraseBehind(view: View, from: number, most: number): number {
  let to = from;
  while (to < view.tokens.length && to - from < most) {
    const joins = view.norm(to) === "and" && view.tokens[to + 1]?.capital === true;
    if (
      (BEHIND_ENDS.has(view.norm(to)) && !joins && !isTitle(view, to)) ||
      view.startingAt("date", to).length > 0
    )
      break;
    to++;
  }
  return to;
}

/** The dot of "Maj. Gen. Pat Ryder". */
const isTitle = (view: View, at: number) =>
  view.norm(at) === "." &&
  view.tokens[at - 1]?.capital === true &&
  view.norm(at - 1).length <= 4 &&
  view.tokens[at + 1]?.capital === true;

/** "…," said | the health ministry. */
function inverted(view: View, at: number, to: number): Claimant | null {
  if (!INVERTED.has(view.norm(at)) || view.tokens[at - 1]?.kind !== "mark" || at === 0) return null;
  if (view.norm(at - 1) === "'s") return null;
  const end = phraseBehind(view, to, 12);
  const next = view.norm(end);
  const closed =
    end >= view.tokens.length || BEHIND_ENDS.has(next) || view.startingAt("date", end).length > 0;
  if (!closed || next === "that" || view.startingAt("count", to).length > 0 || hasVerb(view, to, end))
    return null;
  return claimantIn(view, to, end);
}
const INVERTED = new Set([
  "said",
  "says",
  "added",
  "adds",
  "wrote",
  "writes",
  "confirmed",
  "reported",
  "reports",
  "announced",
]);

const hasVerb = (view: View, from: number, to: number): boolean =>
  view.within("cue", from, to).some(({ cue }) => VERBS.has(cue)) ||
  view
    .within("event", from, to)
    .some(({ form }) => form === "past" || form === "third" || form === "participle") ||
  view.within("casualty", from, to).length > 0;
const VERBS = new Set(["fired", "intercepted", "impacted", "destroyed", "damaged", "light_verb"]);

/** "Yahya Sarea, the group's spokesman, | said", "the Observatory, which monitors the war, | said". */
function besideAside(view: View, at: number): Claimant | null {
  if (view.norm(at - 1) !== ",") return null;
  let comma = at - 2;
  while (comma > 0 && at - comma < 18 && view.norm(comma) !== ",") comma--;
  if (view.norm(comma) !== "," || hasVerb(view, comma, at)) return null;
  const head = claimantIn(view, phraseBefore(view, comma), comma);
  const aside = claimantIn(view, comma + 1, at - 1);
  if (!head) return aside;
  return { words: head.words, actor: head.actor ?? aside?.actor ?? null };
}

const BEFORE_ENDS = new Set(
  "and but that which while as after when to has have had although though where because also later earlier then".split(
    " ",
  ),
);

/** "Pentagon spokesman Maj. Gen. Pat Ryder | said": back to the begin of the clause or a mark. */
function phraseBefore(view: View, verb: number): number {
  let from = verb;
  // "has also said", "later told"
  while (from > 0 && SKIPPED.has(view.norm(from - 1))) from--;
  const end = from;
  while (from > 0 && end - from < 14) {
    const token = view.tokens[from - 1];
    if (!token) break;
    const word = view.norm(from - 1);
    if (token.kind === "mark" && !isTitle(view, from - 1) && word !== "'s" && word !== "’") break;
    // "That day | NBC reported"
    const thatDay = MOMENTS.has(word) && ["that", "same", "this"].includes(view.norm(from - 2));
    if (BEFORE_ENDS.has(word) || isDay(view, from - 1) || thatDay) break;
    from--;
  }
  // "In Kupwara | officials said"
  const place = ["in", "on", "at", "from"].includes(view.norm(from))
    ? view.startingAt("place", from + 1)[0]
    : undefined;
  return place && place.to < end ? place.to : from;
}
const MOMENTS = new Set("day night morning afternoon evening week month year hour".split(" "));
/** "On Thursday | the Pentagon said": the day is no part of the name. */
const isDay = (view: View, at: number) =>
  view.within("date", at - 6, at + 1).some(({ to }) => at < to) || view.startingAt("time", at).length > 0;

const SKIPPED = new Set(["has", "have", "had", "also", "later", "earlier", "then", "since", "separately"]);

function claimantIn(view: View, from: number, end: number): Claimant | null {
  let to = end;
  while (to > from && SKIPPED.has(view.norm(to - 1))) to--;
  if (to <= from) return null;
  const actor = view.within("actor", from, to).find(({ ids }) => ids.length > 0);
  const speaks = view.within("cue", from, to).some(({ cue }) => cue === "speaker");
  if (!actor && !speaks && !isNamed(view, from, to)) return null;
  if (!actor && !speaks && view.within("event", from, to).length > 0) return null;
  if (hasVerb(view, from, to) && !speaks) return null;
  // "Iraqi reports say": a people's word is nobody's; "the Israelis say" is theirs
  if (
    actor &&
    !speaks &&
    (view.norm(to - 1) === "reports" || (actor.modifier && actor.to === to && !isPeople(view, actor.from)))
  )
    return null;
  const words = view.words(from, to).replace(/\s+/g, " ");
  if (/^(?:he|she|it|they|we|i|who|there|this|that|their|its|his|her)$/i.test(words)) return null;
  // "Reports out of the city say": nobody is named
  if (/^(?:out|of|in|from|on|at|by|with|for) /.test(words)) return null;
  return { words, actor: actor?.ids[0] ?? null };
}

/** "the Israelis", "the Russians": those who bear the name. */
const isPeople = (view: View, at: number) => view.norm(at - 1) === "the" && /s$/.test(view.norm(at));

/** A name that is not only the sentence's first word: "Local reports" is none, "Yahya Sarea" and "Klitschko" are. */
function isNamed(view: View, from: number, to: number): boolean {
  if (to - from === 1)
    return view.tokens[from]?.capital === true && !/(?:ers|ts|ions|ils|res)$/.test(view.norm(from));
  for (let at = Math.max(from, 1); at < to; at++) if (view.tokens[at]?.capital) return true;
  return false;
}
