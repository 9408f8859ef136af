import { functionClass, isPreposition, isReportWord, outletAt, speakerClass, wordSet } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import { groupsOf } from "../groups.js";
import { isVerb, makesClause, type Stretch } from "./noun-phrase.js";
import { phraseFrom } from "./phrase-from.js";

/** Behind "on Monday", "in a statement", "on Telegram": where what is said may begin. */
export function behindAdjuncts(view: View, from: number): number {
  let at = from;
  for (let before = -1; before !== at; ) {
    before = at;
    const date = view.startingAt("date", at)[0] ?? view.startingAt("time", at)[0];
    if (date) at = date.to;
    else if (functionClass(view.tokens[at]) === "adverb") at++;
    else if (at > from && view.norm(at) === "(") at = behindBracket(view, at);
    else if (isAdjunct(view, at)) at = adjunctEnd(view, at + 1);
  }
  return at;
}

/** "on state television | (MRTV)" */
function behindBracket(view: View, open: number): number {
  for (let at = open + 1; at <= open + 5; at++) if (view.norm(at) === ")") return at + 1;
  return open;
}

/** "on | the Telegram messaging app": the whole basic phrase, and what hangs on it. */
function adjunctEnd(view: View, from: number): number {
  const group = groupsOf(view).find((one) => one.from === from && one.kind === "noun");
  return Math.max(group?.to ?? from, phraseFrom(view, from)?.to ?? from);
}

function isAdjunct(view: View, at: number): boolean {
  if (!isPreposition(view.tokens[at]) || view.norm(at) === "of") return false;
  const next = view.tokens[at + 1];
  if (!next || next.kind === "mark" || view.any("count", at, at + 1)) return false;
  if (view.any("date", at + 1, at + 2)) return true;
  return !view.any("count", at + 1, at + 2) && !isVerb(view, at + 1) && functionClass(next) !== "auxiliary";
}

/** Whether a quotation mark at a token opens a quotation. */
export function opensQuote(view: View, at: number): boolean {
  const mark = view.norm(at);
  if (mark === "“") return true;
  // "said ‘The bridge is gone’"
  if (mark === "‘" || mark === "'")
    return view.tokens[at + 1]?.start === view.tokens[at]?.end && opensWord(view, at);
  if (mark !== '"') return false;
  let before = 0;
  for (let token = 0; token < at; token++) if (view.norm(token) === '"') before++;
  return before % 2 === 0;
}
const opensWord = (view: View, at: number) => view.token(at - 1)?.end !== view.tokens[at]?.start;
export const isQuoteMark = (mark: string): boolean => mark === '"' || mark === "“" || mark === "”";

/** Whether something is said after a verb, or nothing: "…, police said | on Monday." */
export function hasComplement(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  if (token.kind === "mark") return token.norm === ":" || token.norm === "$" || opensQuote(view, at);
  if (functionClass(token) !== "conjunction") return true;
  return token.norm === "that" || token.norm === "so" || isQuantity(view, at);
}

/** "as many as 16" */
const isQuantity = (view: View, at: number) =>
  view.norm(at) === "as" && isReportWord(view.norm(at + 1), "no_clause");

const ENDS = wordSet("; — –");

/** Where what is said from a token on ends: at a dash, at "while …" after a comma, and for a bare noun ("announced two deaths") at any other clause. */
export function reachFrom(view: View, start: number, opened: string | null): number {
  const nominal = isNominal(view, start);
  const noClause = nominal || view.norm(start) === "to";
  let quoted = false;
  for (let at = start; at < view.tokens.length; at++) {
    const mark = view.norm(at);
    if (isQuoteMark(mark)) quoted = opensQuote(view, at);
    if (quoted) continue;
    if (ENDS.has(mark) && !isRange(view, at) && !opensParts(view, at)) return at;
    if (mark === ")" && opened === "(") return at;
    if (mark === "," && isOwnBehind(view, at + 1, noClause) && !isContrast(view, start, at)) return at;
    if (at > start + 1 && nominal && isClauseWord(view, at) && hasVerb(view, at + 1, view.tokens.length))
      return at;
  }
  return view.tokens.length;
}

/** What is said from a token on, and what goes on after a clause of the outlet's: "set it on fire, | which has been put out, | and damaged four houses". */
export function saidFrom(view: View, start: number, opened: string | null): Stretch[] {
  const to = reachFrom(view, start, opened);
  const isDescribed = isReportWord(view.norm(to + 1), "relative");
  const close = isDescribed ? nextComma(view, to + 1) + 1 : view.tokens.length;
  const goesOnBehind = view.norm(close) === "and" && isVerb(view, close + 1);
  return [
    { from: start, to },
    ...(goesOnBehind ? [{ from: close, to: reachFrom(view, close, opened) }] : []),
  ];
}

/** "ten strikes — nine near Kobane and one near Hasakah": parts of the figure, and no clause. */
export const opensParts = (view: View, dash: number) =>
  view.any("count", dash + 1, dash + 2) && !hasVerb(view, dash + 1, view.tokens.length);

const isRange = (view: View, at: number) =>
  view.token(at - 1)?.kind === "number" && view.tokens[at + 1]?.kind === "number";

/** What the outlet goes on to say itself after a comma: "while …", "after …", "which have carried out …". */
function isOwnBehind(view: View, at: number, nominal: boolean): boolean {
  const word = view.norm(at);
  const next = view.norm(at + 1);
  if (word === "and" || word === "but") {
    const own = nominal && hasVerb(view, at + 1, nextComma(view, at + 1)) && !isVerb(view, at + 1);
    return (
      own || (word === "but" && functionClass(view.tokens[at + 1]) !== "auxiliary" && !isVerb(view, at + 1))
    );
  }
  if (word === "which" || word === "who") return next === "have" || next === "has";
  if (isClauseWord(view, at) || isAfter(view, at)) return true;
  // "hours after …", "days before …"
  return isAfter(view, at + 1) && functionClass(view.tokens[at]) === "moment";
}

/** "five died on the spot, while three died in hospital": two figures of one report, and the other is no other's. */
const isContrast = (view: View, start: number, comma: number) =>
  view.norm(comma + 1) === "while" &&
  view.any("count", start, comma) &&
  (view.any("casualty", start, comma) || view.any("people", start, comma)) &&
  view
    .within("casualty", comma, view.tokens.length)
    .slice(0, 1)
    .some(({ from }) => !view.any("actor", comma, from));

const isAfter = (view: View, at: number) => isReportWord(view.norm(at), "aftermath");
const isClauseWord = (view: View, at: number) =>
  functionClass(view.tokens[at]) === "conjunction" &&
  !isReportWord(view.norm(at), "joining") &&
  !isQuantity(view, at) &&
  // "a wave of raids since May"
  !view.any("date", at, at + 1);

export function nextComma(view: View, from: number): number {
  for (let at = from; at < view.tokens.length; at++) if (view.norm(at) === ",") return at;
  return view.tokens.length;
}

export function hasVerb(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (makesClause(view, at)) return true;
  return false;
}

/** "the deaths of six soldiers": no clause of its own. */
function isNominal(view: View, start: number): boolean {
  const first = functionClass(view.tokens[start]);
  if (view.norm(start) === "that") return false;
  if (first === "pronoun" || first === "conjunction" || view.tokens[start]?.kind === "mark") return false;
  for (let at = start; at < view.tokens.length; at++) {
    if (
      view.norm(at) === "," ||
      (at > start && isClauseWord(view, at)) ||
      (view.norm(at) === "and" && at > start)
    )
      return true;
    if (makesClause(view, at)) return false;
  }
  return true;
}

/** Where what is said before a phrase "…, police said" begins: after a lone dash, a semicolon, or the end of what another said. */
export function reachBack(view: View, end: number, floor: number): number {
  const breaks: number[] = [];
  for (let at = floor; at < end - 1; at++) if (view.among(at, ENDS) && !isRange(view, at)) breaks.push(at);
  const last = breaks.at(-1);
  if (last === undefined) return floor;
  const dashes = breaks.filter((at) => view.norm(at) !== ";").length;
  return view.norm(last) === ";" || dashes % 2 === 1 ? last + 1 : floor;
}

/** "…, police said, | including three children": what goes on after the phrase. */
function goesOn(view: View, from: number): Stretch | null {
  const isMark = view.norm(from) === "," || view.norm(from) === ":" || isQuoteMark(view.norm(from));
  const at = isMark ? from + 1 : from;
  const next = view.tokens[at];
  if (!next || at === from) return null;
  const kind = functionClass(next);
  const own = isOwnBehind(view, at, false) || isClauseWord(view, at) || kind === "pronoun";
  if (own && next.norm !== "with") return null;
  return { from: at, to: reachFrom(view, at, null) };
}

/** What is said before a phrase "…, police said, …", and what goes on after it. */
export function around(view: View, from: number, end: number, floor: number): Stretch[] {
  const start = openerBefore(view, from) === null ? reachBack(view, from, floor) : from;
  const behind = goesOn(view, end);
  return [{ from: start, to: from }, ...(behind ? [behind] : [])].filter((said) => said.to > said.from);
}

/** The opening bracket or dash before a phrase, if it opens one: "— a senior official said … —". */
export const openerBefore = (view: View, from: number): string | null => {
  const mark = view.norm(from - 1);
  return mark === "(" || ENDS.has(mark) ? mark : null;
};

/** A hearer: "told | reporters |", "told | the BBC |". */
export function hearerEnd(view: View, from: number): number {
  const phrase = phraseFrom(view, from);
  if (!phrase) return functionClass(view.tokens[from]) === "pronoun" ? from + 1 : from;
  const outlet = outletEnd(view, from);
  for (let at = from + 1; at < phrase.to; at++)
    if (beginsAnew(view, at) || (at === outlet && !isOutletNoun(view, at))) return at;
  return view.norm(phrase.to) === "(" ? behindBracket(view, phrase.to) : phrase.to;
}

/** "told reporters | the town was calm", "told reporters | 40 people were killed" */
const beginsAnew = (view: View, at: number) =>
  speakerClass(view.token(at - 1)) !== null &&
  (functionClass(view.tokens[at]) === "determiner" || view.any("count", at, at + 1));

/** "told AFP | gunmen had killed …" */
function outletEnd(view: View, from: number): number | null {
  const start = functionClass(view.tokens[from]) === "determiner" ? from + 1 : from;
  return outletAt(view.tokens, start)?.to ?? null;
}

/** "the Tasnim | news agency" */
const isOutletNoun = (view: View, at: number) => {
  const kind = speakerClass(view.tokens[at]);
  return kind === "outlet" || kind === "body" || view.norm(at) === "'s";
};
