import type { Token } from "./tokens.js";
import { wordList } from "./word-lists.js";

/** Longest aside, in characters. */
const LONGEST = 120;
const SQUARE = 91;
const ROUND = 40;
/** First words of an editor's notes: "[words indistinct]", "[sic]". */
const NOTES = wordList("lexicon/asides/notes");

/** The words of a sentence without an editor's notes in square brackets and without what spells out an acronym: "the FPXR [Vasco Prell Front] rebels". */
export function withoutAsides(
  text: string,
  from: number,
  to: number,
  tokens: readonly Token[],
): readonly Token[] {
  let kept: Token[] | null = null;
  for (let open = from; open < to; open++) {
    const mark = text.charCodeAt(open);
    if (mark !== SQUARE && mark !== ROUND) continue;
    const close = closeOf(text, open, to, mark === SQUARE ? "]" : ")");
    if (close < 0) continue;
    const inside = tokens.filter(({ start, end }) => start >= open && end <= close + 1);
    const words = inside.filter(({ kind }) => kind === "word");
    const before = tokens.findLast(({ end }) => end <= open);
    const isNote = mark === SQUARE && words[0] !== undefined && NOTES.holds(words[0]);
    if (!isNote && !(before && spellsOut(before, open, words))) continue;
    const dropped = new Set(inside);
    kept = (kept ?? [...tokens]).filter((token) => !dropped.has(token));
    open = close;
  }
  return kept ?? tokens;
}

/** Where it is closed; -1 where that is too far off, or nowhere. */
function closeOf(text: string, open: number, to: number, closing: string): number {
  const end = Math.min(to, open + LONGEST);
  for (let at = open + 1; at < end; at++) if (text.charAt(at) === closing) return at;
  return -1;
}

/** Two of three letters of the acronym right before it begin its words. */
function spellsOut({ end, upper, norm }: Token, open: number, words: readonly Token[]): boolean {
  if (!upper || norm.length < 3 || norm.length > 8 || open - end > 2 || words.length < 2) return false;
  const letters = [...norm];
  for (const word of words) {
    const letter = letters.indexOf(word.norm.charAt(0));
    if (letter >= 0) letters.splice(letter, 1);
  }
  return letters.length * 3 <= norm.length;
}
