const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7);
const isDigit = (code: number) => code >= 48 && code <= 57;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;
const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;

/** A word or number to the left of a place, in lower case. */
export interface WordBefore {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** as written, for the sake of capitals */
  readonly raw: string;
  /** a hyphen stands behind it: "mid-October" */
  readonly hyphen: boolean;
}

/**
 * The word that ends before `at`, with nothing but white space or one hyphen in between; null where a comma, a bracket, a blank
 * line or `floor` comes first. Possessives keep their apostrophe: "Hamas'", "Monday's".
 */
export function wordBefore(text: string, at: number, floor: number): WordBefore | null {
  let end = at;
  let newlines = 0;
  while (end > floor && isSpace(text.charCodeAt(end - 1)))
    if (text.charCodeAt(--end) === 10 && ++newlines > 1) return null;
  const hyphen = end === at && end > floor && text.charCodeAt(end - 1) === 45;
  if (hyphen) end--;
  else if (end === at) return null;
  let start = end;
  while (start > floor) {
    const code = text.charCodeAt(start - 1);
    if (!(isLetter(code) || isDigit(code) || isApostrophe(code))) break;
    start--;
  }
  if (start === end) return null;
  const raw = text.slice(start, end);
  return { start, end, raw, word: raw.toLowerCase(), hyphen };
}

/** The words before `at`, nearest first, as far as they follow one another without a mark, at most `most`. */
export function wordsBefore(text: string, at: number, floor: number, most: number): WordBefore[] {
  const words: WordBefore[] = [];
  for (let place = at; words.length < most; ) {
    const word = wordBefore(text, place, floor);
    if (!word) break;
    words.push(word);
    place = word.start;
  }
  return words;
}
