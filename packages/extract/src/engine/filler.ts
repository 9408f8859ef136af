import { wordList } from "@sitrep/lexicon";
import type { View } from "./view.js";

const FUNCTION = wordList("engine/pattern/function");

/** A word that may be between a number and its noun. */
export function isFiller(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  if (token.kind === "mark")
    return token.norm === ","
      ? isBetweenAdjectives(view, at)
      : token.norm === "'s" ||
          token.norm === '"' ||
          token.norm === "“" ||
          token.norm === "”" ||
          token.norm === "(" ||
          token.norm === ")";
  return !FUNCTION.knows(token.word);
}

/** "three large, well-armed groups": the comma is between two plain words, not before a new phrase. */
function isBetweenAdjectives(view: View, comma: number): boolean {
  const next = view.norm(comma + 1);
  return (
    view.tokens[comma + 1]?.kind === "word" &&
    view.token(comma - 1)?.kind === "word" &&
    !FUNCTION.has(next) &&
    !DETERMINERS.has(next) &&
    !view.any("count", comma + 1, comma + 2) &&
    !/s$/.test(view.norm(comma - 1))
  );
}

const DETERMINERS = wordList("engine/pattern/determiners");
