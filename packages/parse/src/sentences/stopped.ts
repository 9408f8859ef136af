import { isSpace, isUpper } from "./characters.js";

const STOPS = new Set([46, 33, 63, 58, 59, 0x2026, 0x3002, 0xff01, 0xff1f, 0x61f, 0x6d4, 0x964]);
const CLOSERS = new Set([34, 39, 41, 93, 125, 42, 95, 62, 0x201d, 0x2019, 0xbb, 0x203a]);

/**
 * Whether a stretch ends like a sentence: with a stop, with a colon or semicolon, or with one of them inside closing quotes or before
 * brackets that close it ("… troops. (Reuters)"). "bases of the U.S." is not stopped: the dot belongs to the name.
 */
export function isStopped(text: string, start: number, end: number): boolean {
  let at = lastWord(text, start, end);
  while (at > start && text.charCodeAt(at - 1) === 41) {
    const open = openingBracket(text, start, at);
    if (open <= start) break;
    const before = lastWord(text, start, open);
    if (before > start && STOPS.has(text.charCodeAt(before - 1))) return true;
    break;
  }
  while (at > start && CLOSERS.has(text.charCodeAt(at - 1))) at--;
  at = lastWord(text, start, at);
  if (at <= start || !STOPS.has(text.charCodeAt(at - 1))) return false;
  return !(text.charCodeAt(at - 1) === 46 && isAcronymBefore(text, start, at - 1));
}

function lastWord(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Index of the bracket that `end - 1` closes, within 300 characters; -1 where there is none. */
function openingBracket(text: string, start: number, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= start && at > end - 300; at--) {
    const code = text.charCodeAt(at);
    if (code === 41) depth++;
    else if (code === 40 && --depth === 0) return at;
  }
  return -1;
}

/** "U.S" or "U.K" before a last dot. */
const isAcronymBefore = (text: string, start: number, at: number): boolean =>
  at - 3 >= start &&
  isUpper(text.charCodeAt(at - 1)) &&
  text.charCodeAt(at - 2) === 46 &&
  isUpper(text.charCodeAt(at - 3));
