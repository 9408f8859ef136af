import { type EventMention, wordList } from "@sitrep/lexicon";
import { phraseStart } from "../../engine/noun-phrase.js";
import type { View } from "../../engine/view.js";

/** "in response to Peru's attacks, its foe fired": what is answered is told elsewhere, and what follows is not of it. */
export function isAnswered(view: View, { form, from, to }: EventMention): boolean {
  if (form !== "plural" || view.norm(to) !== ",") return false;
  const start = phraseStart(view, from);
  return LINKS.has(view.norm(start - 1)) && view.among(start - 2, ANSWERS);
}
const LINKS = new Set(["to", "for"]);
const ANSWERS = wordList("engine/behind/answers");
