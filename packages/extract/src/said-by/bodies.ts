import {
  actorOf,
  functionClass,
  isReportWord,
  isState,
  read,
  type SpeakerClass,
  speakerClass,
} from "@sitrep/lexicon";
import { sentencesBefore } from "../engine/before.js";
import type { View } from "../engine/view.js";
import { speakerIn } from "../grammar/reporting/noun-phrase.js";
import type { voicesBefore } from "./earlier.js";
import { headClass } from "./owners.js";
import { type Voice, voiceOf } from "./voice.js";

/** Which body "the group", "the firm" or "the rebels" are: the last group, outlet or body that spoke or was named. */
export function bodyBefore(
  view: View,
  at: number,
  noun: string,
  before: ReturnType<typeof voicesBefore>,
): Voice | null {
  const head = nounOf(noun);
  const kind = headClass(head);
  const outlet = before.find(({ voice }) => voice.kind === "outlet");
  if (outlet && (kind === "outlet" || noun.startsWith("news-"))) return outlet.voice;
  // "the police", "the hospital": a body of its own, and nobody who spoke before
  if (kind !== "fighters" && !isReportWord(head, "generic_body")) return null;
  const isArmed = noun.split("-").some((word) => headClass(word) === "fighters");
  const group = isArmed || head === "group" ? groupBefore(view, at) : null;
  if (group && isArmed) return groupVoice(group, noun);
  const body = before.find(({ voice }) => isBody(voice));
  if (body && body.distance <= 1) return body.voice;
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

/** The noun that a stand-in ends in: "the rights | group" */
export const nounOf = (slug: string): string => slug.slice(slug.lastIndexOf("-") + 1);

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

export const isOffice = (kind: SpeakerClass | null): boolean =>
  kind === "office" || kind === "title" || kind === "local_office";

/** "the London-based rights group" and "the Lebanese group" have none. */
export function hasName(words: string): boolean {
  const { tokens, mentions } = read(words);
  const isOfState = (at: number) =>
    mentions.some(({ type, from, to }) => (type === "actor" || type === "place") && from <= at && at < to);
  return tokens.some(
    ({ capital }, at) => at > 0 && capital && !isOfState(at) && tokens[at + 1]?.norm !== "based",
  );
}

/** A body of its own, or an armed group: neither a state nor its organs. */
const isBody = ({ slug, words, kind, actor }: Voice) =>
  kind === "organisation" &&
  headClass(words) !== "organ" &&
  // "Police said …. | The group said …"
  (headClass(words) === null || actor === slug || hasName(words)) &&
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
