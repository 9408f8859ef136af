import {
  actorOf,
  functionClass,
  isPreposition,
  isReportWord,
  isState,
  read,
  type Speaker,
  type SpeakerClass,
  slugOf,
  speakerClass,
} from "@sitrep/lexicon";
import { sentencesBefore } from "../engine/before.js";
import type { View } from "../engine/view.js";
import { speakerIn } from "../grammar/reporting/noun-phrase.js";
import { phraseEnding } from "../grammar/reporting/phrase-before.js";
import { phraseFrom } from "../grammar/reporting/phrase-from.js";
import { sentencesBack, voicesBefore } from "./earlier.js";
import { isDefinite } from "./known-voices.js";
import { headClass } from "./owners.js";
import { type Voice, voiceOf } from "./voice.js";

/** "The group", "the firm", "the spokesman": a noun with an article that names nobody by itself. */
export function isStandIn(view: View, { slug, words }: Voice): boolean {
  if (!isDefinite(words) || hasName(words)) return false;
  const noun = nounOf(view, slug);
  return noun?.capital === false && speakerClass(noun) !== "organ" && speakerClass(noun) !== null;
}

/** "the London-based rights group" and "the Lebanese group" have none. */
function hasName(words: string): boolean {
  const { tokens, mentions } = read(words);
  const isOfState = (at: number) =>
    mentions.some(({ type, from, to }) => (type === "actor" || type === "place") && from <= at && at < to);
  return tokens.some(
    ({ capital }, at) => at > 0 && capital && !isOfState(at) && tokens[at + 1]?.norm !== "based",
  );
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
  const before = voicesBefore(view, at, MOST_BACK);
  const same = before.find(({ voice }) => holdsNoun(voice, standIn.slug));
  const meant = same?.voice ?? inOffice(view, standIn.slug) ?? bodyBefore(view, at, standIn.slug, before);
  return meant && { ...meant, words: standIn.words, via: standIn.via };
}
const MOST_BACK = 4;

/** The noun that a stand-in ends in: "the rights | group" */
const nounOf = (view: View, slug: string) => {
  const noun = slug.slice(slug.lastIndexOf("-") + 1);
  return view.tokens.find(({ norm }) => norm === noun);
};

/** "a spokesman for the ministry" for "the spokesman" */
const holdsNoun = ({ called, slug }: Voice, standIn: string) => {
  const parts = called.split("-");
  return slug !== standIn && standIn.split("-").every((word) => parts.includes(word));
};

/** "The spokesman Omar Doe promised help. | The spokesman said …": who is named with that office. */
function inOffice(view: View, noun: string): Voice | null {
  if (!isOffice(speakerClass(nounOf(view, noun)))) return null;
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
  if (name && isPreposition(view.tokens[name.from - 1])) return null;
  const before = speakerIn(view, name && { ...name, aside: { from: start, to: at + 1 } });
  return isNamed(before) ? before : null;
}

function bodyBefore(
  view: View,
  at: number,
  noun: string,
  before: ReturnType<typeof voicesBefore>,
): Voice | null {
  const head = nounOf(view, noun);
  const kind = speakerClass(head);
  const outlet = before.find(({ voice }) => voice.kind === "outlet");
  if (outlet && (kind === "outlet" || noun.startsWith("news-"))) return outlet.voice;
  // "the police", "the hospital": a body of its own, and nobody who spoke before
  if (!head || (kind !== "fighters" && !isReportWord(head.norm, "generic_body"))) return null;
  if (kind === "fighters" || isOfFighters(noun)) {
    const group = groupBefore(view, at);
    if (group) return groupVoice(group, noun);
  }
  const body = before.find(({ voice }) => isBody(voice));
  if (body && body.distance <= 1) return body.voice;
  const group = head.norm === "group" ? groupBefore(view, at) : null;
  if (group) return groupVoice(group, noun);
  return body && body.distance <= FARTHEST ? body.voice : namedBefore(view);
}

const groupVoice = (group: string, words: string): Voice => ({
  slug: group,
  words,
  kind: "organisation",
  actor: group,
  called: group,
  via: null,
});

/** "the militant group" */
const isOfFighters = (noun: string) =>
  noun.includes("-") &&
  read(noun.replaceAll("-", " ")).tokens.some((token) => speakerClass(token) === "fighters");

const FARTHEST = 2;

/** "Halyard guards tankers. | The firm said …": the body whose name a sentence before begins with. */
function namedBefore(view: View): Voice | null {
  for (const earlier of sentencesBefore(view, FARTHEST)) {
    const opens = functionClass(earlier.tokens[0]);
    // "In Kadugli, …", "After Halyard …": no subject
    if (opens !== null && opens !== "determiner" && opens !== "particle") continue;
    let to = opens === "determiner" ? 1 : 0;
    while (earlier.tokens[to]?.capital && earlier.tokens[to]?.kind === "word") to++;
    const speaker = speakerIn(earlier, { from: 0, to, aside: null });
    const inOffice = earlier.tokens.slice(0, to).some((token) => isOffice(speakerClass(token)));
    if (to > 1 && speaker && !isState(speaker.slug) && !inOffice)
      return { ...voiceOf(speaker, null), kind: speaker.kind === "outlet" ? "outlet" : "organisation" };
  }
  return null;
}

const isOffice = (kind: SpeakerClass | null) =>
  kind === "office" || kind === "title" || kind === "local_office";

/** A body of its own, or an armed group: neither a state nor its organs. */
const isBody = ({ slug, words, kind, actor }: Voice) =>
  kind === "organisation" &&
  headClass(words) !== "organ" &&
  !(actor === slug && isState(slug) && actorOf(slug)?.kind === "state");

function groupBefore(view: View, at: number): string | null {
  const here = lastGroup(view, at);
  if (here) return here;
  for (const earlier of sentencesBefore(view, 2)) {
    const found = lastGroup(earlier, earlier.tokens.length);
    if (found) return found;
  }
  return null;
}

const lastGroup = (view: View, to: number) =>
  view
    .within("actor", 0, to)
    .flatMap(({ ids }) => ids)
    .findLast((id) => !isState(id) && ["group", "umbrella"].includes(actorOf(id)?.kind ?? "")) ?? null;
