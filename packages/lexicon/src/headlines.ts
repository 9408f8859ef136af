import { isCommonWord } from "./common-words.js";
import type { Token } from "./tokens.js";

/** Fewest plain words with a capital that a headline has. */
const FEWEST = 2;

/** Whether most of the longer plain words after the first begin with a capital, as in headlines: names have one anywhere. */
export function isHeadline(tokens: readonly Token[]): boolean {
  let capital = 0;
  let small = 0;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "word" || token.norm.length < 4) continue;
    if (!token.capital) small++;
    else if (isCommonWord(token.word)) capital++;
  }
  return capital >= FEWEST && capital > 2 * small;
}
