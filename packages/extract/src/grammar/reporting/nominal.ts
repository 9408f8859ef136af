import { functionClass, isReportWord, speakerClass } from "@sitrep/lexicon";
import type { View } from "../../engine/view.js";
import { isVerb, speakerIn } from "./noun-phrase.js";
import { phraseBefore } from "./phrase-before.js";
import { phraseFrom } from "./phrase-from.js";
import { around, behindAdjuncts, saidFrom } from "./reach.js";
import { endOfOthers, type Report, reportOf, type Who } from "./report.js";
import { isThePaper } from "./subject.js";

/** "According to UKMTO, two missiles …", "two missiles …, according to figures released by the ministry" */
export function accordingTo(view: View, at: number, whom: number, before: readonly Report[]): Report | null {
  const named = pronounAt(view, whom) ?? source(view, whom) ?? paperAt(view, whom);
  if (!named) return null;
  const { to } = named;
  const previous = view.token(at - 1);
  const fronted = !previous || functionClass(previous) === "conjunction";
  const next = behindAdjuncts(view, to);
  if (fronted) {
    return reportOf(at, at, saidFrom(view, behindComma(view, next), null), named);
  }
  return reportOf(at, at, around(view, at, next, endOfOthers(before, at)), named);
}

/** "according to a witness | , who asked not to be named, | two missiles …" */
function behindComma(view: View, next: number): number {
  if (view.norm(next) !== ",") return next;
  const close = isReportWord(view.norm(next + 1), "relative")
    ? view.tokens.findIndex(({ norm }, at) => at > next && norm === ",")
    : -1;
  return Math.max(close, next) + 1;
}

/** "according to | him" */
function pronounAt(view: View, at: number): Source | null {
  const next = view.tokens[at + 1];
  const ends = !next || next.kind === "mark" || functionClass(next) !== null;
  if (!ends || !isReportWord(view.norm(at), "third_person_object")) return null;
  return { speaker: null, pronoun: view.norm(at), to: at + 1 };
}

/** "according to | a statement": whose it is, a sentence before tells. */
function paperAt(view: View, at: number): Source | null {
  const phrase = phraseFrom(view, at);
  return phrase && isThePaper(view, phrase) ? { speaker: null, pronoun: "it", to: phrase.to } : null;
}

interface Source extends Who {
  readonly to: number;
}

/** The phrase behind "according to", with what issued it: "a report | by the institute", "figures released | by the ministry". */
function source(view: View, from: number): Source | null {
  const phrase = phraseFrom(view, from);
  if (!phrase) return null;
  const by = [phrase.to, phrase.to + 1, phrase.to + 2].find((token) => view.norm(token) === "by");
  const isPaper =
    speakerClass(view.token(phrase.to - 1)) === "paper" ||
    speakerClass(view.tokens[(by ?? 0) - 2]) === "paper";
  if (by !== undefined && isPaper) {
    const agent = phraseFrom(view, by + 1);
    const speaker = speakerIn(view, agent);
    if (agent && speaker) return { speaker, pronoun: null, to: agent.to };
  }
  const speaker = speakerIn(view, phrase);
  // "according to media reports | and a witness"
  if (!speaker && view.norm(phrase.to) === "and") return source(view, phrase.to + 1);
  const to = phrase.aside && speaker?.kind === "person" ? phrase.aside.to : phrase.to;
  return speaker && { speaker, pronoun: null, to };
}

/** "confirmed | by the ministry", "a figure given | by police" */
export function byAgent(view: View, at: number, before: readonly Report[]): Report | null {
  // "according to figures | released by the ministry": already said
  const last = before.at(-1);
  if (last && view.norm(last.at) === "according" && at - last.at < LONGEST_PAPER && isPaperAt(view, at - 1))
    return null;
  const phrase = phraseFrom(view, at + 2);
  const speaker = speakerIn(view, phrase);
  if (!phrase || !speaker) return null;
  const floor = Math.max(endOfOthers(before, at), clauseOf(view, at));
  return reportOf(at, at, around(view, at, phrase.to, floor), { speaker, pronoun: null });
}

const LONGEST_PAPER = 6;
const isPaperAt = (view: View, at: number) => speakerClass(view.tokens[at]) === "paper";

/** "Two missiles were fired, but | no injuries were reported by ships": where the clause of a passive begins. */
function clauseOf(view: View, at: number): number {
  for (let start = at - 1; start > 0; start--) if (view.norm(start) === "but") return start + 1;
  return 0;
}

/** "the army's claim | to have killed 40 fighters |" */
export function claimOf(view: View, at: number): Report | null {
  const phrase = phraseBefore(view, at - 1);
  const speaker = speakerIn(view, phrase);
  if (!phrase || !speaker || !["to", "that", "of"].includes(view.norm(at + 1))) return null;
  let to = at + 2;
  const isEnd = (token: number) =>
    view.norm(token) === "," ||
    (token > at + 4 &&
      functionClass(view.tokens[token]) === "auxiliary" &&
      !isReportWord(view.norm(token), "having")) ||
    (functionClass(view.tokens[token]) === "conjunction" && view.norm(token) !== "and");
  while (to < view.tokens.length && !isEnd(to)) to++;
  const says = view.norm(at + 1) === "that" || isVerb(view, at + 2) || view.norm(at + 2) === "have";
  if (!says) return null;
  return reportOf(at, phrase.from, [{ from: at + 1, to }], { speaker, pronoun: null }, { claimed: true });
}

/** "Five killed in a strike: officials", "… – police": a headline's last words. */
export function trailing(view: View): Report | null {
  const { tokens } = view;
  const last = tokens.at(-1);
  if (view.sentence.part !== "headline" || !last || last.kind === "mark") return null;
  for (let at = tokens.length - 2; at > 2 && tokens.length - at < 8; at--) {
    if (view.norm(at) !== ":" && !["—", "–", "-"].includes(view.norm(at))) continue;
    const phrase = phraseFrom(view, at + 1);
    const speaker = phrase?.to === tokens.length ? speakerIn(view, phrase) : null;
    return speaker && speaker.kind !== "outlet"
      ? reportOf(at, at + 1, [{ from: 0, to: at }], { speaker, pronoun: null })
      : null;
  }
  return null;
}
