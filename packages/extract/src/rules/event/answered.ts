import { wordList } from "@sitrep/lexicon";
import { phraseStart } from "../../engine/noun-phrase.js";
import type { Found } from "./frame.js";

/** "in response to Peru's attacks, its foe fired": what is answered is told elsewhere, and what follows is not of it. */
export const isAnswered = ({ view, head: { mention } }: Pick<Found, "view" | "head">): boolean => {
  if (mention?.type !== "event" || mention.form !== "plural" || view.norm(mention.to) !== ",") return false;
  const start = phraseStart(view, mention.from);
  return LINKS.has(view.norm(start - 1)) && view.among(start - 2, ANSWERS);
};
const LINKS = new Set(["to", "for"]);
const ANSWERS = wordList("rules/event/answered/answers");
