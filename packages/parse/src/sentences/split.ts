import {
  BEFORE_NUMBER,
  MARKED_NAMES,
  MAY_BE_LAST,
  MAY_BE_LAST_CAPITAL,
  MONTHS,
  NEVER_LAST,
  OPENERS,
} from "./abbreviations.js";
import { isDigit, isLower, isSpace, isUpper, skipSpace, trimEnd } from "./characters.js";

/**
 * No sentence is longer (UTF-16 units, so at most that many code points): a longer one is cut at white space. People write a thousand at
 * most; what is longer has no stops, and rules that look along a sentence would take their time over it.
 */
export const LONGEST_SENTENCE = 2_500;

/** How far a look back for the word before a full stop, and a look ahead over quotes, may go: keeps the scan linear. */
const WORD_REACH = 24;
const TAIL_REACH = 300;

const ELLIPSIS = 0x2026;
const STOP = 46;

/**
 * Splits one block (paragraph, item, heading) into sentences: one scan, no state but the place. `from` is where its words begin,
 * after a list marker, which stays with the first sentence. Gives [start, end, start, end, …] by JavaScript index, trimmed, in order,
 * every character but white space in exactly one of them.
 */
export function splitSentences(text: string, start: number, end: number, from: number = start): number[] {
  const found: number[] = [];
  let open = start;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (
      code > 63
        ? code < 0x2026 && code !== 0x61f && code !== 0x6d4 && code !== 0x964
        : code !== STOP && code !== 33 && code !== 63
    )
      continue;
    if (!isMark(code)) continue;
    const after = endOfMarks(text, at, end);
    const next = skipSpace(text, after, end);
    const glued = next === after && next < end ? endOfGlued(text, open, at, after, end) : -1;
    if (glued >= 0) {
      pushBounded(text, open, glued, found);
      open = glued;
      at = glued - 1;
    } else if (next < end && endsSentence(text, open, at, after, next, end)) {
      pushBounded(text, open, after, found);
      open = next;
      at = next - 1;
    } else at = after - 1;
  }
  if (open < end) pushBounded(text, open, end, found);
  return found;
}

/** Full stop, exclamation and question mark, ellipsis, and their full-width, Arabic, Urdu and Devanagari sisters. */
function isMark(code: number): boolean {
  if (code < 128) return code === STOP || code === 33 || code === 63;
  if (code === ELLIPSIS || code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  return code === 0x61f || code === 0x6d4 || code === 0x964;
}

/** After the marks, and the quotes, brackets, emphasis and footnote numbers that close with them. */
function endOfMarks(text: string, at: number, end: number): number {
  let after = at + 1;
  while (after < end && isMark(text.charCodeAt(after))) after++;
  for (;;) {
    while (after < end && isCloser(text.charCodeAt(after))) after++;
    const note = endOfNote(text, after, end);
    if (note === after) return after;
    after = note;
  }
}

/** Closing quotes and brackets; `*` and `_` of Markdown. */
function isCloser(code: number): boolean {
  if (code < 128)
    return (
      code === 34 || code === 39 || code === 41 || code === 93 || code === 125 || code === 42 || code === 95
    );
  return (
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb ||
    code === 0x203a ||
    code === 0x300d ||
    code === 0x300f
  );
}

/** `[12]` right after a sentence belongs to it. */
function endOfNote(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 91) return at;
  let digit = at + 1;
  while (digit < end && digit < at + 4 && isDigit(text.charCodeAt(digit))) digit++;
  return digit > at + 1 && digit < end && text.charCodeAt(digit) === 93 ? digit + 1 : at;
}

function endsSentence(
  text: string,
  open: number,
  at: number,
  after: number,
  next: number,
  end: number,
): boolean {
  const wide = text.charCodeAt(at) >= 0x3002;
  if (next === after && !wide) return false;
  const letterAt = skipOpeners(text, next, end);
  const letter = text.charCodeAt(letterAt);
  if (onlySourcesFollow(text, next, end)) return false;
  if (isLower(letter) && !isArabicName(text, letterAt, end)) return false;
  if (text.charCodeAt(at) !== STOP || text.charCodeAt(at + 1) === STOP)
    return marksEnd(text, open, at, letter, next);
  return stopEnds(text, open, at, after, letterAt, letter, next);
}

/**
 * "… the governor said.Meanwhile in the north": a page lost the white space between two paragraphs. The words on both sides are plain
 * ones, in small letters but for the second's first, and no address, file or name is written so: "Example.com", "U.S.Navy", "Yahoo!News".
 */
function endOfGlued(text: string, open: number, at: number, after: number, end: number): number {
  if (!isUpper(text.charCodeAt(after)) || !isLower(text.charCodeAt(at - 1))) return -1;
  let letters = 0;
  for (let index = at - 1; index >= open && isLower(text.charCodeAt(index)); index--) letters++;
  let small = after + 1;
  while (small < end && isLower(text.charCodeAt(small))) small++;
  const next = text.charCodeAt(small);
  const isWord = small - after > 1 || isSpace(next);
  if (letters < 3 || !isWord || (small < end && !isSpace(next) && next !== 44)) return -1;
  if (SITES.has(text.slice(after, small).toLowerCase()) || isAddress(text, open, at)) return -1;
  return after > at + 1 && opensQuote(text, open, after) ? after - 1 : after;
}

/** A straight quote closes where one is open, and else opens what follows. */
function opensQuote(text: string, open: number, after: number): boolean {
  if (text.charCodeAt(after - 1) !== 34) return false;
  let quotes = 0;
  for (let index = open; index < after - 1; index++) if (text.charCodeAt(index) === 34) quotes++;
  return quotes % 2 === 0;
}

const SITES = new Set(["com", "org", "net", "gov", "info", "io", "co", "tv"]);

/** Whether the word before a stop began as an address: "www.", "https://". */
function isAddress(text: string, open: number, at: number): boolean {
  let from = at;
  while (from > open && from > at - 200 && !isSpace(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, at);
  return word.includes("/") || word.startsWith("www.") || word.includes("@");
}

/** For `!`, `?`, `…` and `...`: the sentence goes on where a dash follows, or where the mark is part of a name. */
function marksEnd(text: string, open: number, at: number, letter: number, next: number): boolean {
  const code = text.charCodeAt(next);
  if (code === 0x2014 || code === 0x2013 || code === 45) return false;
  if (text.charCodeAt(at) !== 33 && text.charCodeAt(at) !== 63)
    return text.charCodeAt(at) !== STOP || isUpper(letter) || isDigit(letter);
  const word = text.slice(wordStart(text, open, at), at + 1).toLowerCase();
  return !MARKED_NAMES.has(word);
}

function stopEnds(
  text: string,
  open: number,
  at: number,
  after: number,
  letterAt: number,
  letter: number,
  next: number,
): boolean {
  const from = wordStart(text, open, at);
  if (from === at) return text.charCodeAt(next) !== STOP && !afterLoneStop(text, open, at);
  if (
    after > at + 1 &&
    text.charCodeAt(after - 1) !== 42 &&
    text.charCodeAt(after - 1) !== 95 &&
    !isDotted(text, from, at)
  )
    return true;
  const word = text.slice(from, at);
  const lower = word.toLowerCase();
  if (NEVER_LAST.has(lower)) return false;
  const capital = isUpper(word.charCodeAt(0));
  const number = isDigit(letter);
  if (BEFORE_NUMBER.has(lower)) return !number && (lower !== "sec" || !capital);
  if (capital && MONTHS.has(lower)) return !number && opens(text, letterAt, next);
  const initial = word.length === 1 && capital;
  if (
    initial ||
    isDotted(text, from, at) ||
    MAY_BE_LAST.has(lower) ||
    (capital && MAY_BE_LAST_CAPITAL.has(lower))
  ) {
    return opens(text, letterAt, next) && !(initial && letterAt > next);
  }
  return true;
}

/** ". . ." with blanks between: only the last of them may end a sentence. */
function afterLoneStop(text: string, open: number, at: number): boolean {
  const before = trimEnd(text, open, at);
  return before > open && text.charCodeAt(before - 1) === STOP;
}

/** Whether what follows an abbreviation begins a sentence: a typical first word, or a quotation. */
function opens(text: string, letterAt: number, next: number): boolean {
  if (letterAt > next && isUpper(text.charCodeAt(letterAt))) {
    const quote = text.charCodeAt(next);
    if (quote === 34 || quote === 0x201c || quote === 0xab) return true;
  }
  let stop = letterAt;
  while (stop < letterAt + WORD_REACH && isWordCode(text.charCodeAt(stop))) stop++;
  if (text.charCodeAt(stop) === STOP && stop - letterAt < 2) return false;
  const word = text.slice(letterAt, stop);
  if (OPENERS.has(word)) return true;
  // in a text of capitals alone: "IN THE U.S. THE ARMY"
  return (
    word.length > 2 &&
    word === word.toUpperCase() &&
    OPENERS.has(word.charAt(0) + word.slice(1).toLowerCase())
  );
}

const isWordCode = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** "U.S", "a.m", "Ph.D": letters with stops between, the last stop not included. */
function isDotted(text: string, from: number, at: number): boolean {
  let run = 0;
  let stops = 0;
  for (let index = from; index < at; index++) {
    const code = text.charCodeAt(index);
    if (code === STOP) {
      if (run === 0 || run > 2) return false;
      stops++;
      run = 0;
    } else if (isWordCode(code)) run++;
    else if (code === 45 && stops > 0) run = 0;
    else return false;
  }
  return stops > 0 && run > 0 && run <= 2;
}

/** Where the word before `at` begins: behind white space, an opening quote or bracket, a dash, a slash; no further back than its reach. */
function wordStart(text: string, open: number, at: number): number {
  const limit = Math.max(open, at - WORD_REACH);
  let from = at;
  while (from > limit) {
    const code = text.charCodeAt(from - 1);
    if (
      isSpace(code) ||
      code === 34 ||
      code === 39 ||
      code === 40 ||
      code === 42 ||
      code === 47 ||
      code === 91 ||
      code === 95
    )
      break;
    if (code === 0x201c || code === 0x2018 || code === 0xab || code === 0x2014 || code === 0x2013) break;
    from--;
  }
  return from;
}

/** Over opening quotes, brackets, `*`, `_`, to the first letter or digit of what follows. */
function skipOpeners(text: string, next: number, end: number): number {
  let at = next;
  while (at < end && at < next + 6) {
    const code = text.charCodeAt(at);
    const opener = code === 34 || code === 39 || code === 40 || code === 91 || code === 42 || code === 95;
    if (!opener && code !== 0x201c && code !== 0x2018 && code !== 0xab && code !== 0xbf && code !== 0xa1)
      break;
    at++;
  }
  return at;
}

/** "al-Tanf was hit": an Arabic article in lower case before a capital opens a sentence like a capital. */
function isArabicName(text: string, at: number, end: number): boolean {
  const hyphen = text.charCodeAt(at + 2) === 45 ? at + 2 : text.charCodeAt(at + 3) === 45 ? at + 3 : -1;
  return (
    hyphen > 0 &&
    hyphen + 1 < end &&
    (text.charCodeAt(at) === 97 || text.charCodeAt(at) === 101) &&
    isUpper(text.charCodeAt(hyphen + 1))
  );
}

/** "… troops. (Reuters) (AFP)": brackets that close the block name the source of the sentence before them, and stay with it. */
function onlySourcesFollow(text: string, next: number, end: number): boolean {
  if (end - next > TAIL_REACH) return false;
  let at = next;
  while (at < end) {
    if (text.charCodeAt(at) !== 40) return false;
    let depth = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 40) depth++;
      else if (code === 41 && --depth === 0) break;
      else if (depth === 1 && isMark(code) && endsInside(text, at, end)) return false;
    }
    if (at >= end) return false;
    at = skipSpace(text, at + 1, end);
  }
  return true;
}

/** Whether a mark inside brackets ends a sentence of its own: "(He left. She stayed.)", but not "(Yahoo! News)" or "(by A. Roe)". */
function endsInside(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= end || isCloser(next)) return true;
  if (text.charCodeAt(at) !== STOP || !isSpace(next)) return false;
  const word = text.slice(wordStart(text, 0, at), at);
  return word.length > 2 && !word.includes(".") && !NEVER_LAST.has(word.toLowerCase());
}

/** Adds a sentence, in pieces where it is too long: cut at the last white space within reach, else in mid-word. */
function pushBounded(text: string, start: number, end: number, found: number[]): void {
  let open = start;
  while (end - open > LONGEST_SENTENCE) {
    let cut = open + LONGEST_SENTENCE;
    while (cut > open && !isSpace(text.charCodeAt(cut))) cut--;
    if (cut === open) cut = wholeCharacter(text, open + LONGEST_SENTENCE);
    found.push(open, trimEnd(text, open, cut));
    open = skipSpace(text, cut, end);
  }
  if (open < end) found.push(open, trimEnd(text, open, end));
}

const wholeCharacter = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
};
