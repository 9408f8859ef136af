import { type Token, tokenAt } from "../tokens.js";
import { functionClass, speakerClass } from "./speaker-words.js";

export const isPreposition = (token: Token | undefined): boolean => functionClass(token) === "preposition";
export const isDeterminer = (token: Token | undefined): boolean =>
  token?.kind === "number" || functionClass(token) === "determiner";

/** A word that can be part of a proper name: it has a capital and is no noun of an office or a body. */
export const isNameToken = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.capital && speakerClass(token) === null && !isBinding(token);

const isBinding = (token: Token) => {
  const kind = functionClass(token);
  return kind !== null && kind !== "particle";
};

/** Where the run of proper names that ends at `to` begins: "Gen. | Pat Ryder", "head | Vahram al-Doe"; `to` where none does. */
export function nameRunStart(tokens: readonly Token[], from: number, to: number): number {
  let start = to;
  for (let at = to - 1; at >= from; at--) {
    if (isNameToken(tokens[at])) start = at;
    else if (start === to || at === from || !joinsNames(tokens, at)) break;
  }
  return start;
}

/** "al", "bin", and the dot of an initial, with a name before it. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokenAt(tokens, at - 1);
  if (!token || !before) return false;
  if (functionClass(token) === "particle") return isNameToken(before) || tokens[at + 1]?.joined === true;
  return token.norm === "." && before.capital && before.end - before.start === 1;
}

/** "a 12-| year-old | witness" */
const isOfNumber = (tokens: readonly Token[], at: number, from: number) =>
  at > from &&
  tokens[at]?.joined === true &&
  (tokens[at - 1]?.kind === "number" ||
    (tokens[at - 1]?.joined === true && tokens[at - 2]?.kind === "number"));

/** After articles, numbers and other words that no name begins with: "two of the | officials". */
export function contentStart(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && (isDeterminer(tokens[at]) || isOfNumber(tokens, at, from))) at++;
  if (at > from && at < to - 1 && tokens[at]?.norm === "of") return contentStart(tokens, at + 1, to);
  return at;
}
