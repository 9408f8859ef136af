const SPACE = 1;
const WORD = 2;
const KIND = new Uint8Array(0x10000).fill(WORD, 0xc0, 0x2000);
for (const [first, last] of [
  [48, 57],
  [65, 90],
  [97, 122],
] as const)
  KIND.fill(WORD, first, last + 1);
for (const apostrophe of [39, 0x2019]) KIND[apostrophe] = WORD;
for (const space of [9, 10, 11, 12, 13, 32, 0xa0, 0x202f]) KIND[space] = SPACE;

/** A word or number to the left of a place, in lower case. */
export interface WordBefore {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** a hyphen is after it: "mid-October" */
  readonly hyphen: boolean;
}

/**
 * The word that ends before `at`, with nothing but white space or one hyphen in between; null where a comma, a bracket, a blank
 * line or `floor` comes first. Possessives keep their apostrophe: "Hamas'", "Monday's".
 */
export function wordBefore(text: string, at: number, floor: number): WordBefore | null {
  let end = at;
  let newlines = 0;
  while (end > floor && KIND[text.charCodeAt(end - 1)] === SPACE)
    if (text.charCodeAt(--end) === 10 && ++newlines > 1) return null;
  const hyphen = end === at && end > floor && text.charCodeAt(end - 1) === 45;
  if (hyphen) end--;
  else if (end === at) return null;
  let start = end;
  let capitals = false;
  while (start > floor) {
    const code = text.charCodeAt(start - 1);
    if (KIND[code] !== WORD) break;
    if (code < 97) capitals = true;
    start--;
  }
  if (start === end) return null;
  const raw = text.slice(start, end);
  return { start, end, word: capitals ? raw.toLowerCase() : raw, hyphen };
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
