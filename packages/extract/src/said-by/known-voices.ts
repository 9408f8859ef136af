import { actorOf, contentStart, nameRunStart, slugOf, written } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { reportsIn } from "../grammar/reporting/reports.js";
import type { Voice } from "./voice.js";

/** The voices of a document by what they may be called later: one voice has one slug, whatever its words. */
export interface KnownVoices {
  /** the voice under the slug that it has in this document: "Austin" as the Lloyd Austin of another sentence */
  readonly settled: (voice: Voice, ordinal: number) => Voice;
}

type Name = Pick<Voice, "slug" | "kind" | "actor">;
interface Known {
  readonly name: Name;
  readonly ordinal: number;
  readonly parts: ReadonlySet<string>;
}

/** All who speak in these sentences, or are named in them. */
export function knownVoices(views: readonly View[]): KnownVoices {
  let bodies: readonly Known[] | null = null;
  const persons = new Map<string, Name | null>();
  const full = (voice: Voice, ordinal: number): Name | null => {
    if (mayBePerson(voice)) {
      let person = persons.get(voice.slug);
      if (person === undefined) {
        person = personNamed(voice.slug, views);
        persons.set(voice.slug, person);
      }
      if (person) return person;
    }
    if (!mayBeShort(voice)) return null;
    bodies ??= bodiesIn(views);
    return bodyNamed(voice, ordinal, bodies);
  };
  return {
    settled: (voice, ordinal) => {
      const same = full(voice, ordinal);
      return same ? { ...voice, slug: same.slug, kind: same.kind, actor: voice.actor ?? same.actor } : voice;
    },
  };
}

const partsOf = (slug: string) => slug.split("-");

/** "Austin": one word without an article. */
const mayBePerson = ({ slug, kind, words, actor }: Voice) =>
  actor !== slug &&
  ((kind === "person" && !slug.includes("-")) ||
    ((kind === "person" || kind === "organisation") && words === words.trim() && !words.includes(" ")));

/** A noun with an article ("the ministry", "the Observatory"), or a name of several words. */
const mayBeShort = ({ slug, kind, words, actor }: Voice) =>
  actor !== slug &&
  (kind === "organisation" || kind === "outlet") &&
  (isDefinite(words) ||
    (words === words.toUpperCase() && !words.includes(" ")) ||
    (slug.includes("-") && words.charAt(0) !== words.charAt(0).toLowerCase()));

export const isDefinite = (words: string): boolean => {
  const first = words.slice(0, words.indexOf(" ")).toLowerCase();
  return first === "the" || first === "this" || first === "that";
};

const LONGEST_NAME = 4;

/** The full name that ends in a last name: the first that the document gives. */
function personNamed(slug: string, views: readonly View[]): Name | null {
  const last = slug.slice(slug.lastIndexOf("-") + 1);
  for (const { tokens, reading } of views)
    for (let at = 1; at < tokens.length; at++) {
      if (tokens[at]?.norm !== last || !tokens[at]?.capital) continue;
      const from = Math.max(nameRunStart(tokens, 0, at + 1), at + 1 - LONGEST_NAME);
      if (contentStart(tokens, from, at + 1) !== from || from >= at) continue;
      const isBody = reading.mentions.some(({ type, to }) => type === "actor" && to === at + 1);
      const name = slugOf(written(reading, from, at + 1));
      if (!isBody && name !== slug && name.endsWith(slug)) return { slug: name, kind: "person", actor: null };
    }
  return null;
}

/** The body whose name holds every word of this one's: the nearest before it, else the next. */
function bodyNamed({ slug }: Voice, ordinal: number, bodies: readonly Known[]): Name | null {
  const parts = partsOf(slug);
  const longer = bodies.filter(
    ({ name, parts: whole }) =>
      name.slug !== slug &&
      !whole.has("and") &&
      whole.size > parts.length &&
      parts.every((part) => whole.has(part)),
  );
  return (longer.findLast((other) => other.ordinal <= ordinal) ?? longer[0])?.name ?? null;
}

function bodiesIn(views: readonly View[]): Known[] {
  const known: Known[] = [];
  for (const view of views) {
    const { ordinal } = view.sentence;
    for (const { speaker } of reportsIn(view))
      if (speaker && (speaker.kind === "organisation" || speaker.kind === "outlet"))
        known.push({
          name: speaker,
          ordinal,
          parts: new Set([...partsOf(speaker.slug), ...partsOf(speaker.called)]),
        });
    for (const { ids } of view.all("actor")) for (const id of ids) known.push(...bodyOf(id, ordinal));
  }
  return known;
}

/** A body that the tables know, wherever it is named: "the Observatory" may mean it later. */
function bodyOf(id: string, ordinal: number): Known[] {
  const actor = actorOf(id);
  if (actor?.kind !== "organisation") return [];
  const parts = partsOfBodies.get(id) ?? new Set([...nounsOf(actor.name), ...partsOf(id)]);
  partsOfBodies.set(id, parts);
  return [{ name: { slug: id, kind: "organisation", actor: id }, ordinal, parts }];
}
/** Made once for each organisation of the tables. */
const partsOfBodies = new Map<string, ReadonlySet<string>>();

const nounsOf = (words: string) => partsOf(slugOf(words));
