import { functionClass, namedSpeaker, nameRunStart, speakerClass } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { reportsIn } from "../grammar/reporting/reports.js";
import type { Voice } from "./voice.js";

/** The voices of a document by what they may be called later: one voice has one slug, whatever its words. */
export interface KnownVoices {
  /** the voice under the slug that it has in this document: "Austin" as the Lloyd Austin of another sentence */
  readonly settled: (voice: Voice, ordinal: number) => Voice;
}

interface Known {
  readonly voice: Pick<Voice, "slug" | "kind" | "words" | "actor">;
  readonly ordinal: number;
  readonly parts: ReadonlySet<string>;
}

const NO_NAMES = 200_000;

/** All who speak in these sentences, or are named with an office. */
export function knownVoices(views: readonly View[]): KnownVoices {
  let known: readonly Known[] | null = null;
  return {
    settled: (voice, ordinal) => {
      if (!mayBeShort(voice)) return voice;
      known ??= views.length > NO_NAMES ? [] : namedIn(views);
      const same = fullName(voice, ordinal, known);
      return same ? { ...voice, slug: same.slug, kind: same.kind, actor: voice.actor ?? same.actor } : voice;
    },
  };
}

const partsOf = (slug: string) => slug.split("-");

/** One name ("austin"), or a noun with an article ("the ministry", "the Observatory"). */
const mayBeShort = ({ slug, kind, words }: Voice) =>
  (kind === "person" && partsOf(slug).length === 1) ||
  (kind !== "person" && isDefinite(words)) ||
  partsOf(slug).length === 1;

export const isDefinite = (words: string): boolean => {
  const first = words.slice(0, words.indexOf(" ")).toLowerCase();
  return first === "the" || first === "this" || first === "that";
};

/** The voice whose name holds this one's: for a person the last name, for others every word; the nearest before it, else the next. */
function fullName({ slug, kind, words }: Voice, ordinal: number, known: readonly Known[]) {
  const parts = partsOf(slug);
  const longer = known.filter(({ voice, parts: whole }) => {
    if (voice.slug === slug || whole.size <= parts.length) return false;
    if (voice.kind === "person")
      return kind !== "anonymous" && parts.length === 1 && partsOf(voice.slug).at(-1) === parts[0];
    return kind !== "person" && isDefinite(words) && parts.every((part) => whole.has(part));
  });
  return (longer.findLast((other) => other.ordinal <= ordinal) ?? longer[0])?.voice ?? null;
}

function namedIn(views: readonly View[]): Known[] {
  const known: Known[] = [];
  for (const view of views) {
    const { ordinal } = view.sentence;
    for (const { speaker } of reportsIn(view))
      if (speaker)
        known.push({
          voice: speaker,
          ordinal,
          parts: new Set([...partsOf(speaker.slug), ...nounsOf(speaker.words)]),
        });
    for (const person of personsIn(view))
      known.push({ voice: person, ordinal, parts: new Set(partsOf(person.slug)) });
  }
  return known;
}

const nounsOf = (words: string) =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** People named with an office anywhere: "Defense Secretary Lloyd Austin visited the base." */
function personsIn(view: View) {
  const { tokens } = view;
  const found: Pick<Voice, "slug" | "kind" | "words" | "actor">[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const kind = speakerClass(tokens[at]);
    if (kind !== "office" && kind !== "title" && kind !== "local_office") continue;
    let to = at + 1;
    while (
      tokens[to]?.norm === "." ||
      speakerClass(tokens[to]) === "title" ||
      speakerClass(tokens[to]) === "office"
    )
      to++;
    const start = to;
    while (
      to < tokens.length &&
      (tokens[to]?.capital || functionClass(tokens[to]) === "particle") &&
      speakerClass(tokens[to]) === null
    )
      to++;
    if (to - start < 2 || nameRunStart(tokens, start, to) !== start) continue;
    const person = namedSpeaker(view.reading, at, to);
    if (person?.kind === "person") found.push(person);
    at = to - 1;
  }
  return found;
}
