/** What the phrases that a word begins may be: bits, so that a sentence knows at one look what it cannot hold. */
export const BEGINS = {
  name: 1,
  event: 2,
  munition: 4,
  casualty: 8,
  people: 16,
  facility: 32,
  cue: 64,
  number: 128,
  date: 256,
  /** the name of a base: what "the base" may mean later */
  base: 512,
  /** a word that a rule of the extractor begins with */
  rule: 1024,
  /** a blow that lands: "rocked", "slammed into" */
  impact: 2048,
  /** a sign of something other than armed conflict: "flood", "midfielder" */
  domain: 4096,
  /** a sign of armed conflict ("shelling", "rebels"), and what helps to read the signs */
  conflict: 8192,
} as const;

/** A word in the form under which it is looked up, made once however many texts use it. */
export interface Word {
  readonly norm: string;
  /** its number in the phrase indexes; 0 for a word that stands in no table */
  id: number;
  /** OR of `BEGINS` */
  begins: number;
}

/** A mark is its own norm; a number keeps its commas and points. */
export type Kind = "word" | "number" | "mark";

/** One way to write a word: "U.S." and "US" are two spellings of "us". */
export interface Spelling {
  readonly text: string;
  readonly word: Word;
  readonly kind: Kind;
  readonly capital: boolean;
  /** all letters are capitals, and there are two or more */
  readonly upper: boolean;
  /** `norm`, but two capitals stay capitals: "IS" and "US" are names, not "is" and "us" */
  readonly form: string;
}

/** Words and spellings are remembered up to this number; then all but the tables' own are forgotten. */
const MOST = 40_000;
const LONGEST = 40;
const SLOTS = 1 << 17;

const words = new Map<string, Word>();
let registered = 0;
let spellings: Spelling[] = [];
const slots = new Int32Array(SLOTS);

/** The word of the tables under this norm; `begins` is added to what it may begin. */
export function register(norm: string, begins = 0): Word {
  const word = wordOf(norm);
  if (word.id === 0) word.id = ++registered;
  word.begins |= begins;
  return word;
}

function wordOf(norm: string): Word {
  const known = words.get(norm);
  if (known) return known;
  const word = { norm, id: 0, begins: 0 };
  words.set(norm, word);
  return word;
}

export const HASH_SEED = 0x811c9dc5;
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The possessive 's, which is a token of its own. */
export const POSSESSIVE: Spelling = spellingOf("'s", "mark");

/** The spelling at `text[start, end)`, whose characters `hash` was made of: no string is made for one that was seen before. */
export function spellingAt(text: string, start: number, end: number, hash: number, kind: Kind): Spelling {
  const length = end - start;
  if (length > LONGEST) return spellingOf(text.slice(start, end), kind);
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (;;) {
    const index = slots[slot] ?? 0;
    if (index === 0) break;
    const known = spellings[index - 1];
    if (known && known.text.length === length && isAt(known.text, text, start)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const spelling = spellingOf(text.slice(start, end), kind);
  if (spellings.length >= MOST) forget();
  else {
    spellings.push(spelling);
    slots[slot] = spellings.length;
  }
  return spelling;
}

function isAt(known: string, text: string, start: number): boolean {
  for (let at = 0; at < known.length; at++)
    if (known.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function forget(): void {
  spellings = [];
  slots.fill(0);
  for (const [norm, { id }] of words) if (id === 0) words.delete(norm);
}

function spellingOf(slice: string, kind: Kind): Spelling {
  // a slice would keep the whole report in memory
  const text = Array.from(slice).join("");
  const first = text.charCodeAt(0);
  const capital = first < 128 ? first >= 65 && first <= 90 : text.charAt(0) !== text.charAt(0).toLowerCase();
  const upper = capital && text.length > 1 && text === text.toUpperCase();
  const norm = kind === "word" ? normalForm(text) : text.toLowerCase();
  return {
    text,
    word: wordOf(norm),
    kind,
    capital,
    upper,
    form: upper && norm.length === 2 ? norm.toUpperCase() : norm,
  };
}

/** The form under which a word is looked up: lower case, without diacritics, apostrophes and the dots of initials. */
const normalForm = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff.'’‘ʼ]/gu, "")
    .toLowerCase();
