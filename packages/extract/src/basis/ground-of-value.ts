import type { Candidate } from "../engine/candidate.js";
import type { View } from "../engine/view.js";
import { borrowingSteps } from "./borrowing-steps.js";
import type { Donors } from "./donors.js";
import { basisOfOther, type Ground, isInClause, quoteOf, type Words, wordsOf } from "./ground.js";
import type { ValueSlot } from "./slot-history.js";
import { type Stretch, wordsForCountry, wordsForPlace, wordsForSide } from "./words-for.js";

/** What a document offers beside its statements. */
export interface Around {
  readonly views: readonly View[];
  /** "KUFA, Iraq (Reuters) -": the datelines in the order of the stories that they head */
  readonly datelines: readonly Words[];
  /** the headline that names the office that "we" are; null where it is the publisher's */
  readonly voiceIn: View | null;
}

export interface Search {
  readonly candidate: Candidate;
  readonly donors: Donors;
  readonly around: Around;
  /** the candidate's sentence in the list of views */
  readonly at: number;
}

/** From where one value of a slot came, by the step that set it: empty for the rule itself. */
export function groundOfValue(slot: ValueSlot, value: string, step: string, search: Search): Ground {
  const own = inSentence(slot, value, search);
  const lent = own && !borrowingSteps.has(step) ? null : fromLender(slot, value, search);
  const isVoice = step === "unnamed" && value === search.candidate.voice;
  if (isVoice && own === null) return voiceOf(value, search.around);
  if (borrowingSteps.has(step)) return lent ?? own ?? fromFurther(slot, value, step, search);
  return own ?? (isFar(lent, search) ? null : lent) ?? fromFurther(slot, value, step, search, lent);
}

const fromFurther = (
  slot: ValueSlot,
  value: string,
  step: string,
  search: Search,
  lent: Ground | null = null,
): Ground =>
  fromDateline(slot, value, search) ?? lent ?? fromTextBefore(slot, value, search) ?? nowhere(step, search);

/** What the rule itself read is in its words, though no single one of them names it. */
const nowhere = (step: string, { candidate }: Search): Ground =>
  step === "" ? { basis: "stated", ...quoteOf(candidate) } : { basis: "chain", start: null, end: null };

function wordsIn(view: View, slot: ValueSlot, value: string, { place }: Candidate): readonly Stretch[] {
  if (slot === "country") return wordsForCountry(view, value);
  if (slot === "place") return place === null ? [] : wordsForPlace(view, place);
  return wordsForSide(view, value);
}

/** Where the candidate's own sentence names the value: the words nearest to what it turns on. */
function inSentence(slot: ValueSlot, value: string, { candidate, around }: Search): Ground | null {
  const { view } = candidate;
  const best = nearest(wordsIn(view, slot, value, candidate), candidate);
  if (!best) return null;
  const words = wordsOf(view, best);
  if (around.datelines.some(({ start, end }) => words.start >= start && words.end <= end))
    return { basis: "dateline", ...words };
  return { basis: isInClause(candidate, best) ? "stated" : "sentence", ...words };
}

function nearest(stretches: readonly Stretch[], { sketch }: Candidate): Stretch | null {
  const distance = ({ from }: Stretch) =>
    from >= sketch.from && from < sketch.to ? 0 : Math.abs(from - sketch.anchor);
  return stretches.reduce<Stretch | null>(
    (best, stretch) => (best === null || distance(stretch) < distance(best) ? stretch : best),
    null,
  );
}

/** From the statement that most likely lent the value, by the words of its sentence. */
function fromLender(slot: ValueSlot, value: string, { candidate, donors }: Search): Ground | null {
  const donor = donors.lenderOf(candidate, slot, value);
  if (!donor) return null;
  const { view } = donor;
  const stretch = nearest(wordsIn(view, slot, value, candidate), donor.candidate);
  const words = stretch ? wordsOf(view, stretch) : quoteOf(donor.candidate);
  if (view !== candidate.view) return { basis: basisOfOther(view), ...words };
  return { basis: stretch && isInClause(candidate, stretch) ? "stated" : "sentence", ...words };
}

/** Sentences within which a statement lends its country before the dateline does. */
const NEAR = 2;

function isFar(ground: Ground | null, { candidate, around, at }: Search): boolean {
  if (ground === null || ground.start === null || candidate.setting.length === 0) return false;
  return ground.start < (around.views[at - NEAR]?.tokens[0]?.start ?? 0);
}

function fromDateline(slot: ValueSlot, value: string, { candidate, around }: Search): Ground | null {
  if (slot !== "country" || !candidate.setting.includes(value)) return null;
  const words = around.datelines[candidate.story];
  return words ? { basis: "dateline", start: words.start, end: words.end } : null;
}

/** "We" in the words of an office: the headline that names it, else the publisher. */
function voiceOf(value: string, { voiceIn }: Around): Ground {
  const [words] = voiceIn ? wordsForSide(voiceIn, value) : [];
  return voiceIn && words
    ? { basis: "heading", ...wordsOf(voiceIn, words) }
    : { basis: "publisher", start: null, end: null };
}

/** How many sentences back a name may stand that no statement holds. */
const BACK = 40;

function fromTextBefore(slot: ValueSlot, value: string, { candidate, around, at }: Search): Ground | null {
  for (let index = at - 1; index >= Math.max(0, at - BACK); index--) {
    const view = around.views[index];
    const words = view && wordsIn(view, slot, value, candidate).at(-1);
    if (words) return { basis: basisOfOther(view), ...wordsOf(view, words) };
  }
  return null;
}
