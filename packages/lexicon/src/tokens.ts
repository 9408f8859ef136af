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
  readonly kind: "word" | "number" | "mark";
  readonly capital: boolean;
  /** all letters are capitals, and there are two or more */
  readonly upper: boolean;
  /** a hyphen and nothing else stands before it */
  readonly joined: boolean;
}

const SMALL = new Map<string, string>();

/** The form under which a word is looked up. */
export function normalForm(word: string): string {
  const known = SMALL.get(word);
  if (known !== undefined) return known;
  const form = word
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff.'’‘ʼ]/gu, "")
    .toLowerCase();
  if (SMALL.size < 50_000 && word.length < 32) SMALL.set(word, form);
  return form;
}

/** One pass over `text[from, to)`. A possessive 's is a token of its own, with the norm `'s`. */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  let joined = false;
  let at = from;
  while (at < to) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at =
        text.charCodeAt(at) === 93 && text.charCodeAt(at + 1) === 40 ? endOfLink(text, at + 2, to) : at + 1;
      joined = false;
    } else if (kind === MARK) {
      const code = text.charCodeAt(at);
      const hyphen = (code === 45 || code === 0x2010 || code === 0x2011) && at > from && at + 1 < to;
      if (hyphen && classAt(text, at - 1) !== SPACE && isWordLike(text, at + 1)) {
        joined = true;
        at++;
        continue;
      }
      const end = at + widthAt(text, at);
      tokens.push({
        start: at,
        end,
        norm: text.slice(at, end),
        kind: "mark",
        capital: false,
        upper: false,
        joined: false,
      });
      joined = false;
      at = end;
    } else {
      const end = kind === DIGIT ? endOfNumber(text, at, to) : endOfWord(text, at, to);
      at = pushWord(tokens, text, at, end, kind === DIGIT, joined);
      joined = false;
    }
  }
  return tokens;
}

/** Behind the address of a Markdown link "](…)"; where no bracket closes it on the line, behind the opening one. */
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

/** "'s" with no letter behind it. */
const endsPossessive = (text: string, at: number, to: number) =>
  (text[at + 1] === "s" || text[at + 1] === "S") && (at + 2 >= to || !isWordLike(text, at + 2));

function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  number: boolean,
  joined: boolean,
): number {
  const word = text.slice(start, end);
  const first = word.charCodeAt(0);
  const capital = first < 128 ? first >= 65 && first <= 90 : word.charAt(0) !== word.charAt(0).toLowerCase();
  const upper = capital && word.length > 1 && word === word.toUpperCase();
  tokens.push({
    start,
    end,
    norm: number ? word.toLowerCase() : normalForm(word),
    kind: number ? "number" : "word",
    capital,
    upper,
    joined,
  });
  if (end + 1 < text.length && isApostrophe(text.charCodeAt(end)) && endsPossessive(text, end, text.length)) {
    tokens.push({
      start: end,
      end: end + 2,
      norm: "'s",
      kind: "mark",
      capital: false,
      upper: false,
      joined: true,
    });
    return end + 2;
  }
  return end;
}
