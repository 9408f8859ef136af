import { isState } from "@sitrep/lexicon";
import type { Basis, DatePhrase, PlaceReading, SlotName } from "@sitrep/model";
import type { Candidate, Refinement } from "../engine/candidate.js";
import type { Sketch } from "../engine/rule.js";
import { basisOfOther, type Ground, isInClause, less, quoteOf, type Words } from "./ground.js";
import { namedGround, statedGround } from "./stated-ground.js";

export type Kind = Sketch["kind"];

/** What each slot may hold. */
export interface SlotValues {
  actor: readonly string[];
  target: readonly string[];
  country: readonly string[];
  place: PlaceReading;
  date: readonly DatePhrase[];
  about: Candidate;
}

/** From where a value came: another statement, the words of the own sentence, the dateline, or whose report it is. */
export type Source =
  | { readonly lender: Candidate; readonly slot?: SlotName }
  | { readonly own: true }
  | { readonly basis: Basis; readonly words: Words | null };

export interface Answer<S extends SlotName> {
  readonly value: SlotValues[S];
  readonly from: Source;
}

/** One way to fill a slot that the clause leaves open. */
export interface Filler<S extends SlotName> {
  readonly name: string;
  readonly says: string;
  readonly slot: S;
  readonly kinds: readonly Kind[];
  /** looks at all statements of a thread, in the order of the text, and then answers for one of them */
  readonly among: (candidates: readonly Candidate[]) => (candidate: Candidate) => Answer<S> | null;
  /** in which order they are asked, if not in that of the list: an answer may be the next one's reason */
  readonly order?: (candidates: readonly Candidate[]) => readonly Candidate[];
}

/** A filler as a step: each open slot of its kinds is asked for once, and what is filled is never filled again. */
export const filler = <S extends SlotName>({
  name,
  says,
  slot,
  kinds,
  among,
  order,
}: Filler<S>): Refinement => ({
  name,
  says,
  refine: (candidates) => {
    const find = among(candidates);
    for (const candidate of order ? order(candidates) : candidates) {
      if (!kinds.includes(candidate.sketch.kind) || !isOpen(candidate, slot)) continue;
      const answer = find(candidate);
      if (answer) fill(candidate, slot, answer);
    }
    return candidates;
  },
});

/** Neither filled nor closed by its rule. */
export function isOpen(candidate: Candidate, slot: SlotName): boolean {
  const { sketch } = candidate;
  if (sketch.closed?.includes(slot)) return false;
  switch (slot) {
    case "actor":
      return sketch.actor.length === 0;
    case "target":
      return sketch.target.length === 0;
    case "country":
      return candidate.country.length === 0;
    case "place":
      return candidate.place === null;
    case "date":
      return sketch.dates.length === 0;
    case "about":
      return candidate.about === null;
  }
}

/** The one place where a slot is written after its rule. */
export function fill<S extends SlotName>(candidate: Candidate, slot: S, { value, from }: Answer<S>): void {
  if (Array.isArray(value) && value.length === 0) return;
  const ground = groundFrom(candidate, slot, from);
  WRITE[slot](candidate, value);
  if (isOpen(candidate, slot)) return;
  // an answer from its own words that they do not hold came with the speaker of another sentence
  candidate.grounds[slot] = ground ??
    namedGround(candidate, slot) ?? { basis: "chain", start: null, end: null };
}

const WRITE: { readonly [S in SlotName]: (candidate: Candidate, value: SlotValues[S]) => void } = {
  actor: (candidate, actor) => {
    candidate.sketch = typed({ ...candidate.sketch, actor: [...actor] }, candidate);
  },
  // nobody attacks himself
  target: (candidate, target) => {
    const { sketch } = candidate;
    candidate.sketch = { ...sketch, target: target.filter((id) => !sketch.actor.includes(id)) };
  },
  country: (candidate, country) => {
    candidate.country = [...country];
  },
  place: (candidate, place) => {
    candidate.place = place;
  },
  date: (candidate, dates) => {
    candidate.sketch = { ...candidate.sketch, dates };
  },
  about: (candidate, event) => {
    candidate.about = event;
  },
};

/** What a state did by a word that both sides do is a strike, and what a group did an attack. */
function typed(sketch: Sketch, { view }: Candidate): Sketch {
  if (sketch.kind !== "event" && sketch.kind !== "event_count") return sketch;
  const isAttack = view.startingAt("event", sketch.anchor).some(({ eventType }) => eventType === "attack");
  if (!isAttack && sketch.actor.every(isState)) return { ...sketch, event_type: "strike" };
  return sketch.actor.some(isState) ? sketch : { ...sketch, event_type: "attack" };
}

function groundFrom(candidate: Candidate, slot: SlotName, from: Source): Ground | null {
  if ("own" in from) return null;
  if ("basis" in from)
    return { basis: from.basis, start: from.words?.start ?? null, end: from.words?.end ?? null };
  const { lender } = from;
  if (slot === "about") return groundOfEvent(candidate, lender);
  const lent = groundOf(lender, from.slot ?? slot) ?? { basis: "stated" as const, ...quoteOf(lender) };
  const across = lender.view === candidate.view ? "sentence" : basisOfOther(lender.view, candidate.view);
  return { ...lent, basis: less(lent.basis, across) };
}

/** From where a slot has its value: what a filler noted, else what the rule read. */
export const groundOf = (candidate: Candidate, slot: SlotName): Ground | null =>
  candidate.grounds[slot] ?? statedGround(candidate, slot);

/** The event of a figure: told in its clause, in its sentence, or in another. */
function groundOfEvent(candidate: Candidate, event: Candidate): Ground {
  if (event.view === candidate.view) {
    const { anchor } = event.sketch;
    const isNear = isInClause(candidate, { from: anchor, to: anchor + 1 });
    return { basis: isNear ? "stated" : "sentence", ...quoteOf(event) };
  }
  const again = event.alsoAt.find(({ sentence }) => sentence === candidate.view.sentence.ordinal);
  if (again) return { basis: "sentence", start: again.start, end: again.end };
  return { basis: basisOfOther(event.view, candidate.view), ...quoteOf(event) };
}
