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
  /** a blow that lands or ruins: "rocked", "slammed into", "destroyed" */
  impact: 2048,
  /** a sign of something other than armed conflict: "flood", "midfielder" */
  domain: 4096,
  /** a sign of armed conflict ("shelling", "rebels"), and what helps to read the signs */
  conflict: 8192,
  /** a verb of saying, or "according" */
  report: 16384,
} as const;

/** A word in the form under which it is looked up, made once however many texts use it. */
export interface Word {
  readonly norm: string;
  /** its number in the phrase indexes; 0 for a word that is in no table */
  id: number;
  /** OR of `BEGINS` */
  begins: number;
  /** what it is in English grammar: OR of `WORD_CLASS`; 0 for most nouns, names and verbs */
  classes: number;
  /** what it says as a number: "two", "dozen", "third"; null for nearly all words */
  number: NumberWord | null;
  /** where its bits are among those of the sets of words that hold it; 0 for a word of none */
  row: number;
  /** whether it is an English word that is written in small letters; null before anybody asked */
  common: boolean | null;
  /** what it is where somebody speaks, as numbers side by side; see `speakers/speaker-words.ts` */
  speech: number;
  /** how it ends, as far as a verb's form shows in it; null before anybody asked */
  ending: Ending | null;
}

/** "ed", "ing", an "s" after another letter, or none of them. */
export type Ending = "ed" | "ing" | "s" | "";

export interface NumberWord {
  readonly value: number | null;
  readonly kind: "unit" | "ten" | "multiplier" | "ordinal" | "vague" | "about";
}

/** A mark is its own norm; a number keeps its commas and points. */
export type Kind = "word" | "number" | "mark";

/** One way to write a word: "U.S." and "US" are two spellings of "us". */
export interface Spelling {
  readonly text: string;
  readonly norm: string;
  readonly word: Word;
  readonly kind: Kind;
  readonly capital: boolean;
  /** all letters are capitals, and there are two or more */
  readonly upper: boolean;
  /** `norm`, but two capitals stay capitals: "IS" and "US" are names, not "is" and "us" */
  readonly form: string;
  /** `form` is `norm` */
  readonly plain: boolean;
  /** whether a date may begin in it: the date reader finds out when it first meets it */
  dated: boolean | null;
}

/** Words and spellings are remembered up to this number; then all but the tables' own are forgotten. */
const MOST = 40_000; // fewer than a `Uint16Array` counts
const LONGEST = 40;

const words = new Map<string, Word>();
let registered = 0;
let spellings: Spelling[] = [];
/** for each slot the number of a spelling, counted from 1; as few slots as serve, so that they stay near */
let slots = new Uint16Array(1 << 13);
/** for each spelling its hash, and where its characters end in `characters` */
const known = new Int32Array(2 * (MOST + 1));
let characters = new Uint16Array(1 << 16);

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
  const word: Word = {
    norm,
    id: 0,
    begins: 0,
    classes: 0,
    number: null,
    row: 0,
    common: null,
    speech: 0,
    ending: null,
  };
  words.set(norm, word);
  return word;
}

export const HASH_SEED = 0x811c9dc5;
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The possessive 's, which is a token of its own. */
export const POSSESSIVE: Spelling = spellingOf("'s", "mark");

/** The spelling at `text[start, end)`, whose characters `hash` was made of: no string is made for one that was seen before. */
export function spellingAt(
  text: string,
  codes: Uint16Array,
  start: number,
  end: number,
  hash: number,
  kind: Kind,
): Spelling {
  if (end - start > LONGEST) return spellingOf(text.slice(start, end), kind);
  const mask = slots.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (;;) {
    const number = slots[slot] ?? 0;
    if (number === 0) break;
    if (known[2 * number] === hash && isAt(number, codes, start, end)) {
      const spelling = spellings[number - 1];
      if (spelling) return spelling;
    }
    slot = (slot + 1) & mask;
  }
  const spelling = spellingOf(text.slice(start, end), kind);
  if (spellings.length >= MOST) forget();
  else {
    slots[slot] = remember(spelling, codes, start, end, hash);
    if (spellings.length * 2 > slots.length) widen();
  }
  return spelling;
}

function isAt(number: number, codes: Uint16Array, start: number, end: number): boolean {
  const first = known[2 * number - 1] ?? 0;
  const length = (known[2 * number + 1] ?? 0) - first;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) if (characters[first + at] !== codes[start + at]) return false;
  return true;
}

function remember(spelling: Spelling, codes: Uint16Array, start: number, end: number, hash: number): number {
  const number = spellings.push(spelling);
  const first = known[2 * number - 1] ?? 0;
  const last = first + end - start;
  if (last > characters.length) {
    const wider = new Uint16Array(characters.length * 2);
    wider.set(characters);
    characters = wider;
  }
  for (let at = start; at < end; at++) characters[first + at - start] = codes[at] ?? 0;
  known[2 * number] = hash;
  known[2 * number + 1] = last;
  return number;
}

function widen(): void {
  slots = new Uint16Array(slots.length * 2);
  const mask = slots.length - 1;
  for (let number = 1; number <= spellings.length; number++) {
    const hash = known[2 * number] ?? 0;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  }
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
  const norm = interned(kind === "word" ? normalForm(text) : text.toLowerCase());
  const named = upper && norm.length === 2;
  return {
    text,
    norm,
    word: wordOf(norm),
    kind,
    capital,
    upper,
    form: named ? interned(norm.toUpperCase()) : norm,
    plain: !named || norm === norm.toUpperCase(),
    dated: null,
  };
}

/** The one string of these characters that the engine keeps for names: it is compared with a word of the code by its address alone. */
function interned(text: string): string {
  for (const key in { [text]: null }) return key;
  return text;
}

/** The form under which a word is looked up: lower case, without diacritics, apostrophes and the dots of initials. */
const normalForm = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff.'’‘ʼ]/gu, "")
    .toLowerCase();
