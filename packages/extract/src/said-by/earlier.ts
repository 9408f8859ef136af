import { classesOf, functionClass, isReportWord, reportVerbClass, speakerClass } from "@sitrep/lexicon";
import { sentencesBefore } from "../engine/before.js";
import type { View } from "../engine/view.js";
import { speakerIn } from "../grammar/reporting/noun-phrase.js";
import { phraseBefore } from "../grammar/reporting/phrase-before.js";
import { phraseFrom } from "../grammar/reporting/phrase-from.js";
import { reportsIn } from "../grammar/reporting/reports.js";
import { clauseSubject } from "../grammar/reporting/subject.js";
import { spokenIn, type Voice, voiceOf } from "./voice.js";

const MOST_BACK = 5;

/** Whom "he", "it", "they" or "the group" stand for: the last voice before a token that the word fits, else the last of all. */
export function earlierVoice(view: View, before: number, word: string): Voice | null {
  // "a battle in which | it said": who the sentence is about
  // "in a raid | it said left two dead"
  const previous = view.tokens[before - 1];
  const isNoun = previous?.kind === "word" && functionClass(previous) === null && classesOf(previous) === 0;
  if (isNoun || isReportWord(view.norm(before - 1), "relative")) {
    const subject = clauseSubject(view)?.speaker;
    if (subject) return voiceOf(subject, null);
  }
  const voices = voicesBefore(view, before, MOST_BACK).map(({ voice }) => voice);
  const fitting = voices.find((voice) => fits(voice, word));
  if (fitting) return fitting;
  return isOfMany(word) || word === "it" ? (voices[0] ?? null) : personBefore(view);
}

/** "President Doe visited the base. | He said …": the person that a sentence before is about. */
function personBefore(view: View): Voice | null {
  for (const earlier of sentencesBack(view, 2)) {
    const speaker = clauseSubject(earlier)?.speaker;
    if (speaker?.kind === "person") return voiceOf(speaker, null);
  }
  return null;
}

/** Who spoke or is announced to speak before a token, the nearest first, with how many sentences are between. */
export const voicesBefore = (view: View, before: number, most: number) => [
  ...voicesIn(view, before).map((voice) => ({ voice, distance: 0 })),
  ...sentencesBack(view, most).flatMap((earlier, index) =>
    [...voicesIn(earlier, earlier.tokens.length), ...optional(announcer(earlier))].map((voice) => ({
      voice,
      distance: index + 1,
    })),
  ),
];

/** The sentences before, over paragraphs: what "she" means may be some way up. An item of a list stands by itself. */
export function sentencesBack(view: View, most: number): View[] {
  const found: View[] = [];
  const { part, item, block } = view.sentence;
  for (let at = view.before; at && found.length < most; at = at.before) {
    if (at.sentence.part !== part || (item && at.sentence.block !== block)) break;
    found.push(at);
  }
  return found;
}

const optional = <T>(value: T | null): T[] => (value === null ? [] : [value]);

/** The named voices of a sentence up to a token, the last first. */
const voicesIn = (view: View, before: number): Voice[] =>
  reportsIn(view)
    .filter(({ from, speaker }) => from < before && speaker !== null)
    .flatMap((report) => {
      const spoken = spokenIn([report]);
      return spoken?.form === "named" ? [spoken.voice] : [];
    })
    .reverse();

function fits({ kind, words, called }: Voice, word: string): boolean {
  if (word === "it") return kind === "organisation" || kind === "outlet";
  const isOne = kind === "person" || (kind === "anonymous" && !words.endsWith("s")) || isSpokesman(called);
  return isOfMany(word) ? kind !== "person" : isOne;
}

const isOfMany = (word: string) => word === "they" || word === "them";

/** "an army spokesman" speaks for a body, and is one person. */
const isSpokesman = (called: string) =>
  called
    .split("-")
    .some((part) => part.startsWith("spokes") && (part.endsWith("man") || part.endsWith("person")));

/** Who is announced to speak in the sentence before: "The secretary issued a statement.", "The command wrote on Monday:" */
export function announcedBefore(view: View): Voice | null {
  const [earlier] = sentencesBefore(view, 1);
  return earlier ? announcer(earlier) : null;
}

/** Who issues a statement in a sentence, is about to be quoted, or is named as its source. */
function announcer(view: View): Voice | null {
  if (view.norm(0) === "source" && view.norm(1) === ":") {
    const source = speakerIn(view, phraseFrom(view, 2));
    return source && voiceOf(source, null);
  }
  for (let at = 0; at < view.tokens.length; at++) {
    const issues = reportVerbClass(view.tokens[at]) === "issue" && view.norm(at + 1) !== "by";
    if (!issues || !isPaperSoon(view, at + 1)) continue;
    const speaker = speakerIn(view, phraseBefore(view, at));
    if (speaker) return voiceOf(speaker, null);
  }
  const quotes = view.norm(view.tokens.length - 1) === ":";
  const named = reportsIn(view).filter(({ speaker }) => speaker !== null);
  const last = named.at(quotes ? -1 : 0)?.speaker;
  if (last && (quotes || holdsPaper(view))) return voiceOf(last, null);
  const subject = holdsPaper(view) || quotes ? speakerIn(view, phraseFrom(view, 0)) : null;
  return subject && voiceOf(subject, null);
}

const isPaperSoon = (view: View, from: number) =>
  [from, from + 1, from + 2, from + 3].some((at) => speakerClass(view.tokens[at]) === "paper");

/** "… in a statement" */
const holdsPaper = (view: View) =>
  view.tokens.some(
    ({ norm }, at) =>
      norm === "in" &&
      functionClass(view.tokens[at + 1]) === "determiner" &&
      [at + 2, at + 3].some((noun) => speakerClass(view.tokens[noun]) === "paper"),
  );
