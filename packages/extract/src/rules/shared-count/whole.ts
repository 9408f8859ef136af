import { classesOf, WORD_CLASS, wordSet } from "@sitrep/lexicon";
import type { CountReading } from "@sitrep/model";
import { sentencesBefore } from "../../engine/before.js";
import { AUXILIARY } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import type { Sketch, Told } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import type { BareCount } from "../../grammar/bare-counts.js";
import { clausesOf } from "../../grammar/clauses.js";
import type { Part } from "../../grammar/parts.js";
import type { Quantity } from "../../grammar/quantities.js";

/** A figure that somebody has read already. */
export type Figure = Sketch & { readonly count: CountReading };

/** How many sentences back "two of them" may reach. */
const MOST_BACK = 2;

/**
 * The figure whose noun a bare number shares: the last one before it in its sentence, and where the bare number opens what is said, the
 * last one of the sentences before. Null where something else is told between the two.
 */
export function wholeOf(view: View, bare: BareCount, told: Told, mayReachBack: boolean): Figure | null {
  const here = figuresIn(told(view)).filter(({ counted }) => (counted?.number ?? 0) < bare.count.number);
  const isPart = bare.relation === "part" || view.among(bare.from - 1, OPENS_PARTS);
  const last = here.findLast((figure) => !isPart || mayHold(figure, bare));
  if (last) {
    if (bare.relation === "further" && bare.verb === null && isMixed(here, last)) return null;
    return isInterrupted(view, last, bare) ? null : last;
  }
  if (!mayReachBack) return null;
  for (const earlier of sentencesBefore(view, MOST_BACK)) {
    const [only, ...others] = figuresIn(told(earlier)).filter(({ part }) => part !== true);
    if (only && others.every((other) => sameNoun(only, other))) return only;
    if (only) return null;
  }
  return null;
}

/**
 * The figure of which a quantity is a part, and its sentence: that with the number that it names, else the last one before it here, and
 * where it opens its sentence the one of the sentences before. Null where nobody knows.
 */
export function wholeOfPart(view: View, part: Part, told: Told): { view: View; whole: Figure } | null {
  const { of, quantity } = part;
  const figures = figuresIn(told(view)).filter(({ part: isPart }) => isPart !== true);
  const before = figures.filter(({ counted, count }) =>
    of ? counted?.number === of.number : (counted?.from ?? 0) < quantity.from && mayBeWhole(count, quantity),
  );
  const here = before.reduce<Figure | null>(
    (last, one) => (last && positionOf(last) > positionOf(one) ? last : one),
    null,
  );
  if (here) return { view, whole: here };
  if (of ? !isAlone(view, of.to) : !opens(view, part.from)) return null;
  for (const earlier of sentencesBefore(view, of ? MOST_BACK + 1 : MOST_BACK)) {
    const known = figuresIn(told(earlier)).filter(({ part: isPart }) => isPart !== true);
    const whole = of ? known.find(({ count }) => count.value === of.reading.value) : known[0];
    if (whole) return { view: earlier, whole };
  }
  return null;
}

/** "Four were women", "They | included six nurses". */
const opens = (view: View, at: number) =>
  at === 0 || (at === 1 && (classesOf(view.tokens[0]) & (WORD_CLASS.pronoun | WORD_CLASS.determiner)) !== 0);

const positionOf = ({ counted, from }: Figure) => counted?.from ?? from;
const mayBeWhole = ({ value }: CountReading, { reading }: Quantity) =>
  value === null || (reading.value ?? 0) < value;

/** "of the 25 | were": with a noun of its own the number speaks of something else. */
const isAlone = (view: View, at: number) => {
  const next = view.tokens[at];
  return next === undefined || next.kind === "mark" || view.among(at, AUXILIARY);
};

/** No part is as great as its whole. */
const mayHold = ({ count }: Figure, { count: { reading } }: BareCount) =>
  count.value === null || (reading.value ?? 0) < count.value;
/** "60 attacks: | 31 in one country", "60 attacks (| 31 in" */
const OPENS_PARTS = wordSet(": ( — –");

const figuresIn = (sketches: readonly Sketch[]): Figure[] =>
  sketches.flatMap((sketch) =>
    sketch.kind !== "event" && sketch.counted !== null && !sketch.count.ordinal ? [sketch] : [],
  );

/** "killed three and wounded 12 in one town and five in another": five of which? */
const isMixed = (figures: readonly Figure[], last: Figure) =>
  figures.some((other) => other.kind === last.kind && !sameNoun(other, last));

function sameNoun(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === "casualty") return b.kind === "casualty" && a.outcome === b.outcome;
  if (a.kind === "munition_count") return b.kind === "munition_count" && a.munition === b.munition;
  return true;
}

/** "seven took place in one country and | four in another": they only say where. */
const HAPPEN = wordSet("took occurred happened");

/** Another deed, or somebody's words, between a figure and a number that would share its verb. */
function isInterrupted(view: View, whole: Figure, bare: BareCount): boolean {
  const from = whole.counted?.to ?? whole.to;
  const own = Math.max(whole.anchor, whole.to - 1);
  for (let at = from; at < bare.from; at++)
    if (view.hasCue("report_verb", at) && !isPassive(view, at)) return true;
  if (bare.verb !== null || bare.relation === "part") return false;
  return clausesOf(view).some(
    ({ form, verb, head, headTo }) =>
      form === "verb" &&
      verb?.form === "finite" &&
      head >= from &&
      headTo <= bare.from &&
      head > own &&
      !view.among(head, HAPPEN),
  );
}
