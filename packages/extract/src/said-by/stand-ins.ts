import { isPreposition, isReportWord, type Speaker, slugOf } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { speakerIn } from "../grammar/reporting/noun-phrase.js";
import { phraseEnding } from "../grammar/reporting/phrase-before.js";
import { phraseFrom } from "../grammar/reporting/phrase-from.js";
import { bodyBefore, hasName, isOffice, nounOf } from "./bodies.js";
import { sentencesBack, voicesBefore } from "./earlier.js";
import { isDefinite } from "./known-voices.js";
import { headClass } from "./owners.js";
import { type Voice, voiceOf } from "./voice.js";

/** "The group", "the firm", "the spokesman": a noun with an article that names nobody by itself. */
export function isStandIn({ slug, words }: Voice): boolean {
  if (!isDefinite(words) || hasName(words)) return false;
  const kind = headClass(nounOf(slug));
  return kind !== "organ" && kind !== null;
}

/** "A tally by this agency", "our correspondent": the outlet itself, and nobody who spoke in its report. */
export function isOwnOutlet({ slug, words }: Voice): boolean {
  if (!isReportWord(slug, "own_outlet")) return false;
  const parts = slugOf(words).split("-");
  // "this agency's tally" loses its apostrophe in a slug
  return parts.some(
    (part, at) => POINTING.has(part) && (parts[at + 1] === slug || parts[at + 1] === `${slug}s`),
  );
}
const POINTING = new Set(["this", "our"]);

/** Whom a stand-in means: of those who spoke before, one whose words hold the noun; for a group or body the last that is no state. Its words stay as written. */
export function meantBy(view: View, at: number, standIn: Voice): Voice | null {
  const before = voicesBefore(view, at, MOST_BACK).filter(({ voice }) => voice.slug !== standIn.slug);
  const same = before.find(({ voice }) => holdsNoun(voice, standIn.slug));
  const kind = headClass(nounOf(standIn.slug));
  const isPerson = kind === "official" || kind === "anonymous";
  const meant =
    same?.voice ??
    inOffice(view, standIn.slug) ??
    bodyBefore(view, at, standIn.slug, before) ??
    before.find(({ voice, distance }) => isPerson && voice.kind === "person" && distance <= 1)?.voice;
  return meant ? { ...meant, words: standIn.words, via: standIn.via } : null;
}
const MOST_BACK = 4;

/** "a spokesman for the ministry" for "the spokesman" */
const holdsNoun = ({ called }: Voice, standIn: string) => {
  const parts = called.split("-");
  return standIn.split("-").every((word) => parts.includes(word));
};

/** "The spokesman Omar Doe promised help. | The spokesman said …": who is named with that office. */
function inOffice(view: View, noun: string): Voice | null {
  if (!isOffice(headClass(noun))) return null;
  for (const earlier of sentencesBack(view, MOST_BACK))
    for (let at = earlier.tokens.length - 1; at >= 0; at--) {
      const holder = earlier.norm(at) === noun ? holderOf(earlier, at) : null;
      if (holder) return voiceOf(holder, null);
    }
  return null;
}

/** "the governor | Omar Doe", "Omar Doe, the governor |" */
function holderOf(view: View, at: number): Speaker | null {
  const start = phraseEnding(view, at + 1)?.from;
  if (start === undefined) return null;
  const isNamed = (speaker: Speaker | null) =>
    speaker?.kind === "person" && !speaker.slug.split("-").includes(view.norm(at));
  const behind = speakerIn(view, phraseFrom(view, start));
  if (isNamed(behind)) return behind;
  const name = view.norm(start - 1) === "," ? phraseEnding(view, start - 1) : null;
  if (name && isPreposition(view.token(name.from - 1))) return null;
  const before = speakerIn(view, name && { ...name, aside: { from: start, to: at + 1 } });
  return isNamed(before) ? before : null;
}
