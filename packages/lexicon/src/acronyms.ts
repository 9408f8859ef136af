import { type Token, tokenAt } from "./tokens.js";

/** Longest name that brackets shorten, in words. */
const LONGEST = 9;
const SMALL = new Set(["of", "the", "for", "and", "de"]);
const OPENS = new Set(["(", "["]);
const CLOSES = new Set([")", "]"]);

/** Whether a word stands alone in brackets, 2 to 8 capitals: "(FPMR)", "[ELN]". */
export function isBracketed(text: string, { start, end, kind, upper }: Token): boolean {
  if (kind !== "word" || !upper || end - start > 8) return false;
  return OPENS.has(text.charAt(start - 1)) && CLOSES.has(text.charAt(end));
}

/**
 * Where the name begins that an acronym in brackets shortens: the words before it hold two of three of its letters as their first ones,
 * in any order, since many are made in another language ("National Liberation Army (ELN)"); null where they do not.
 */
export function longFormBefore(tokens: readonly Token[], acronym: number): number | null {
  // square brackets are no tokens
  const open = tokenAt(tokens, acronym - 1)?.norm === "(" ? acronym - 1 : acronym;
  const letters = [...(tokens[acronym]?.norm ?? "")];
  const wanted = letters.length;
  let found: number | null = null;
  let met = 0;
  for (let at = open - 1; at >= 0 && at >= open - LONGEST; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== "word" && token.norm !== "'s")) break;
    if (SMALL.has(token.norm) || token.norm === "'s") continue;
    const letter = letters.indexOf(token.norm.charAt(0));
    if (letter >= 0) {
      letters.splice(letter, 1);
      met++;
    }
    if (met >= 2 && met * 3 >= wanted * 2 && letter >= 0) found = at;
    if (letters.length === 0) break;
  }
  return found;
}
