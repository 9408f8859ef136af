import { codesOf } from "./codes.js";
import {
  HASH_SEED,
  hashed,
  type Kind,
  POSSESSIVE,
  type Spelling,
  spellingAt,
  type Word,
} from "./vocabulary.js";

/** What a character is to the tokenizer. */
const SPACE = 0;
const WORD = 1;
const DIGIT = 2;
const MARK = 3;

const CLASS = new Uint8Array(128).fill(MARK);
for (let code = 0; code <= 32; code++) CLASS[code] = SPACE;
for (let code = 48; code < 58; code++) CLASS[code] = DIGIT;
// Markdown's marks are no words: "**two** [drones](https://…)" reads as "two drones"
for (const mark of "*_`[]~") CLASS[mark.charCodeAt(0)] = SPACE;
for (let code = 65; code < 91; code++) CLASS[code] = CLASS[code + 32] = WORD;

/** Characters that end a word or number whatever is after them: all but letters, digits, apostrophes, dots and commas. */
const ENDS = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  if (CLASS[code] === SPACE || (CLASS[code] === MARK && !"'.,".includes(String.fromCharCode(code))))
    ENDS[code] = 1;

const OTHER_SPACE = /[\s\u200b\u200e\u200f\u2028\u2029\u2060\ufeff]/;
const OTHER_WORD = /[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]/u;

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code < 128) return CLASS[code] ?? MARK;
  if (code >= 0xd800 && code < 0xdc00)
    return OTHER_WORD.test(String.fromCodePoint(text.codePointAt(index) ?? code)) ? WORD : MARK;
  if (code >= 0xdc00 && code < 0xe000) return MARK;
  const char = text.charAt(index);
  return OTHER_SPACE.test(char) ? SPACE : OTHER_WORD.test(char) ? WORD : MARK;
}

const widthAt = (text: string, index: number) => {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code < 0xdc00 && index + 1 < text.length ? 2 : 1;
};
const isApostrophe = (code: number) => code === 39 || code === 0x2019 || code === 0x2018 || code === 0x02bc;

/** A word, a number or a single mark. Hyphens inside words make no token: the word behind is `joined`. */
export interface Token {
  /** JavaScript indices into the text, end exclusive */
  readonly start: number;
  readonly end: number;
  /** lower case, without diacritics, apostrophes and the dots of initials: "U.S." is "us", "Qa'im" is "qaim"; a mark is itself */
  readonly norm: string;
  /** `norm`, but two capitals stay capitals: "US", "IS" */
  readonly form: string;
  readonly kind: "word" | "number" | "mark";
  readonly capital: boolean;
  /** all letters are capitals, and there are two or more */
  readonly upper: boolean;
  /** a hyphen and nothing else comes before it */
  readonly joined: boolean;
  /** what the tables know of it */
  readonly word: Word;
  readonly spelling: Spelling;
}

/** The token at a place; undefined before the first and after the last. An array asked for what lies before its first element is slow. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at >= 0 && at < tokens.length ? tokens[at] : undefined;

/** What it shares with every other place where it is spelled so is kept once, with its spelling. */
class SpelledToken implements Token {
  readonly start: number;
  readonly end: number;
  readonly joined: boolean;
  readonly spelling: Spelling;

  constructor(spelling: Spelling, start: number, end: number, joined: boolean) {
    this.start = start;
    this.end = end;
    this.joined = joined;
    this.spelling = spelling;
  }

  get norm(): string {
    return this.spelling.norm;
  }
  get form(): string {
    return this.spelling.form;
  }
  get kind(): Kind {
    return this.spelling.kind;
  }
  get capital(): boolean {
    return this.spelling.capital;
  }
  get upper(): boolean {
    return this.spelling.upper;
  }
  get word(): Word {
    return this.spelling.word;
  }
}

const token = (spelling: Spelling, start: number, end: number, joined: boolean): Token =>
  new SpelledToken(spelling, start, end, joined);

/** One pass over `text[from, to)`. A possessive 's is a token of its own, with the norm `'s`. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const { codes } = codesOf(text);
  const tokens: Token[] = [];
  let joined = false;
  let at = from;
  while (at < to) {
    const code = codes[at] ?? 0;
    const kind = code < 128 ? (CLASS[code] ?? MARK) : classAt(text, at);
    if (kind === SPACE) {
      at = code === 93 && codes[at + 1] === 40 ? endOfLink(text, at + 2, to) : at + 1;
      joined = false;
    } else if (kind === MARK) {
      const hyphen = (code === 45 || code === 0x2010 || code === 0x2011) && at > from && at + 1 < to;
      if (hyphen && classAt(text, at - 1) !== SPACE && isWordLike(text, at + 1)) {
        joined = true;
        at++;
        continue;
      }
      const end = at + widthAt(text, at);
      tokens.push(token(spellingIn(text, codes, at, end, "mark"), at, end, false));
      joined = false;
      at = end;
    } else {
      const number = kind === DIGIT;
      let end = at;
      let hash = HASH_SEED;
      let next = code;
      // nearly all words are plain letters up to a space or a comma
      while (next < 128 && CLASS[next] === kind) {
        hash = hashed(hash, next);
        next = ++end < to ? (codes[end] ?? 32) : 32;
      }
      const ends =
        next < 128 && (ENDS[next] === 1 || (!number && (next === 44 || (next === 46 && end > at + 1))));
      if (ends) {
        tokens.push(
          token(spellingAt(text, codes, at, end, hash, number ? "number" : "word"), at, end, joined),
        );
      } else {
        end = number ? endOfNumber(text, at, to) : endOfWord(text, at, to);
        tokens.push(token(spellingIn(text, codes, at, end, number ? "number" : "word"), at, end, joined));
        if (
          isApostrophe(codes[end] ?? 0) &&
          end + 1 < text.length &&
          endsPossessive(text, end, text.length)
        ) {
          tokens.push(token(POSSESSIVE, end, end + 2, true));
          end += 2;
        } else if (isApostrophe(codes[end] ?? 0) && endsPlural(codes, end, to) && !isQuoted(tokens)) {
          tokens.push(token(POSSESSIVE, end, end + 1, true));
          end += 1;
        }
      }
      joined = false;
      at = end;
    }
  }
  return tokens;
}

function spellingIn(text: string, codes: Uint16Array, start: number, end: number, kind: Kind): Spelling {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashed(hash, codes[at] ?? 0);
  return spellingAt(text, codes, start, end, hash, kind);
}

/** After the address of a Markdown link "](…)"; where no bracket closes it on the line, after the opening one. */
function endOfLink(text: string, from: number, to: number): number {
  for (let at = from; at < to && at < from + 2_000; at++) {
    if (text.charCodeAt(at) === 41) return at + 1;
    if (text.charCodeAt(at) <= 32) break;
  }
  return from;
}

const isWordLike = (text: string, index: number) => {
  const kind = classAt(text, index);
  return kind === WORD || kind === DIGIT;
};

/** Digits with inner commas and points, and a tail of letters: "2,500", "1.5", "144th", "1730Z". */
function endOfNumber(text: string, start: number, to: number): number {
  let at = start + 1;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === DIGIT || kind === WORD) at += widthAt(text, at);
    else if ((text[at] === "," || text[at] === ".") && at + 1 < to && classAt(text, at + 1) === DIGIT) at++;
    else break;
  }
  return at;
}

/** Letters, inner apostrophes, and the dots of initials: "Qa'im", "U.S.", "a.m.". */
function endOfWord(text: string, start: number, to: number): number {
  let at = start + widthAt(text, start);
  let letters = 1;
  let dotted = false;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === WORD || kind === DIGIT) {
      at += widthAt(text, at);
      letters++;
    } else if (
      isApostrophe(text.charCodeAt(at)) &&
      at + 1 < to &&
      classAt(text, at + 1) === WORD &&
      !endsPossessive(text, at, to)
    ) {
      at++;
    } else if (
      text[at] === "." &&
      letters === 1 &&
      (dotted || (at + 1 < to && classAt(text, at + 1) === WORD))
    ) {
      at++;
      dotted = true;
      if (at < to && classAt(text, at) === WORD) {
        at += widthAt(text, at);
        if (at < to && isWordLike(text, at)) return at - 1 - widthAt(text, at - 1); // "p.The": the dot ends a sentence
      } else break;
    } else break;
  }
  return at;
}

/** "Hamas’ attack": an apostrophe after an s and before another word. */
const endsPlural = (codes: ArrayLike<number>, at: number, to: number) =>
  ((codes[at - 1] ?? 0) | 32) === 115 &&
  codes[at + 1] === 32 &&
  at + 2 < to &&
  isLetterCode(codes[at + 2] ?? 0);

const isLetterCode = (code: number) => code > 127 || CLASS[code] === WORD;

/** Whether a single quotation mark is open: the next one closes it and is no apostrophe. */
function isQuoted(tokens: readonly Token[]): boolean {
  let open = false;
  for (let at = 0; at < tokens.length; at++) {
    const mark = tokens[at];
    if (mark?.kind === "mark" && mark.norm !== "'s" && isApostrophe(mark.norm.charCodeAt(0)))
      open = !open && tokens[at + 1]?.start === mark.end;
  }
  return open;
}

/** "'s" with no letter after it. */
const endsPossessive = (text: string, at: number, to: number) =>
  (text[at + 1] === "s" || text[at + 1] === "S") && (at + 2 >= to || !isWordLike(text, at + 2));
