import { wordList } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";

/** Fewest items that make a list a digest of a day. */
const FEWEST = 4;

/**
 * Whether a page is a digest of its day: a list of items of one story each, told in the present tense ("rockets hit", "four are killed")
 * or each with its source in brackets. A list in the past tense may go over a week.
 */
export function isDigest(views: readonly View[]): boolean {
  const items = new Map<number, View[]>();
  for (const view of views)
    if (view.sentence.item && view.sentence.part === "body")
      items.set(view.sentence.block, [...(items.get(view.sentence.block) ?? []), view]);
  const tenses = [...items.values()].map(tenseOf).filter((tense) => tense !== null);
  const present = tenses.filter((tense) => tense === "present").length;
  return present >= FEWEST && present > 2 * (tenses.length - present);
}

const PRESENT = wordList("context/digest/present");
const PAST = wordList("context/digest/past");

/** The tense of an item's first verb that shows it; null where none does. */
function tenseOf(sentences: readonly View[]): "present" | "past" | null {
  for (const view of sentences)
    for (let at = 0; at < view.tokens.length; at++) {
      const word = view.norm(at);
      if (PRESENT.has(word) || isThird(view, at)) return "present";
      if (PAST.has(word) || isPast(view, at)) return "past";
    }
  return null;
}

const isThird = (view: View, at: number) =>
  view.startingAt("event", at).some(({ form }) => form === "third") ||
  (view.hasCue("report_verb", at) && view.norm(at).endsWith("s"));

const isPast = (view: View, at: number) =>
  view.norm(at).endsWith("ed") &&
  (view.hasCue("report_verb", at) ||
    view.startingAt("event", at).some(({ form }) => form === "past") ||
    view.startingAt("casualty", at).some(({ form }) => form === "past"));
