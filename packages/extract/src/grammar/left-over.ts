import { wordSet } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import type { Group } from "./group.js";
import type { Quantity } from "./quantities.js";

/**
 * What is left of a number before: "nine of the 15 drones were downed, and | the others fell" are six, "sank three skiffs and | a fourth" is
 * one more of them. Null where the numbers before do not say how many, or of what.
 */
export function leftOver(
  view: View,
  group: Group,
  before: readonly Quantity[],
): Pick<Quantity, "reading" | "noun"> | null {
  return othersIn(view, group, before) ?? nextIn(view, group, before);
}

const OTHERS = wordSet("others rest remainder");

function othersIn(view: View, { from, to }: Group, before: readonly Quantity[]) {
  if (view.norm(from) !== "the" || to !== from + 2 || !view.among(to - 1, OTHERS)) return null;
  const [part, whole] = before.filter(({ count }) => count !== null).slice(-2);
  if (!part?.noun || !whole?.count || whole.from <= part.from || whole.to !== part.to) return null;
  const left = (whole.reading.value ?? 0) - (part.reading.value ?? 0);
  return left > 0 ? { reading: exactly(left, view.words(from, to)), noun: part.noun } : null;
}

function nextIn(view: View, { from, to }: Group, before: readonly Quantity[]) {
  if (view.norm(from) !== "a" || !view.any("count", from + 1, from + 2)) return null;
  const ordinal = view
    .startingAt("count", from + 1)
    // "and a third | wounded"
    .find(
      (count) =>
        count.reading.ordinal && (count.to === to || view.startingAt("casualty", count.to).length > 0),
    );
  if (!ordinal) return null;
  const last = before.findLast(({ noun, count }) => noun !== null && count !== null);
  const follows = last?.noun && last.reading.value === (ordinal.reading.value ?? 0) - 1;
  return follows ? { reading: exactly(1, view.words(from, to)), noun: last.noun } : null;
}

const exactly = (value: number, words: string): Quantity["reading"] => ({
  words,
  value,
  value_high: null,
  qualifier: "exact",
  ordinal: false,
});
