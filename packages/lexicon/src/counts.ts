import type { CountReading, Qualifier } from "@sitrep/model";
import { PhraseIndex } from "./phrases.js";
import { numberWords, qualifierWords } from "./tables.js";
import { type Token, tokenAt, tokenize } from "./tokens.js";
import { BEGINS, type NumberWord, register } from "./vocabulary.js";

export interface CountMatch {
  readonly reading: Omit<CountReading, "words">;
  /** tokens, end exclusive; the qualifier belongs to it */
  readonly from: number;
  readonly to: number;
  /** where the number itself begins, after its qualifier */
  readonly number: number;
}

const vague = new PhraseIndex<NumberWord>();
for (const { word, value, kind } of numberWords) {
  if (word.includes(" ")) vague.add(word, { value, kind }, false, BEGINS.number);
  else register(word, BEGINS.number).number = { value, kind };
}
const before = new PhraseIndex<Qualifier>();
const after = new PhraseIndex<Qualifier>();
for (const { words, qualifier, position } of qualifierWords)
  (position === "before" ? before : after).add(words, qualifier, false);
/** longest phrase of the table, in words */
const LONGEST = Math.max(...qualifierWords.map(({ words }) => words.split(" ").length));

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const ORDINAL = /^(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)$/;
/** After a number these make a measure, a rank or a share of it, not a count of things. */
const MEASURE = new Set(
  (
    "% percent pct km kilometers kilometres kilometer kilometre miles mile m meters metres meter metre mm cm kg pounds lb feet ft acres hectares " +
    "years year months month weeks week days day hours hour minutes minute seconds degrees am pm gmt utc est edt dollars euros usd " +
    "million-dollar nm knots kph mph tons tonnes ton tonne dwt grt gt teu liters litres barrels points"
  ).split(" "),
);
const CURRENCY = new Set([
  "$",
  "€",
  "£",
  "¥",
  "₪",
  "#",
  "§",
  "no",
  "article",
  "resolution",
  "page",
  "chapter",
  "section",
  "operation",
]);

interface NumberAt {
  readonly value: number | null;
  readonly high: number | null;
  readonly to: number;
  readonly ordinal: boolean;
  readonly qualifier: Qualifier | null;
}

/** The count that begins at a token, if one does: "more than 150", "between 20 and 30", "some two dozen", "the eighth" (at "eighth"). */
export function countAt(
  tokens: readonly Token[],
  at: number,
  isTaken: (token: number) => boolean,
): CountMatch | null {
  // "how many of them were children": a question
  if (tokens[at]?.norm === "many" && tokenAt(tokens, at - 1)?.norm === "how") return null;
  const number = numberAt(tokens, at, isTaken);
  if (!number || isMeasured(tokens, at, number)) return null;
  const prefix = qualifierBefore(tokens, at);
  if (prefix === null && isYear(tokens[at]?.norm ?? "")) return null;
  const range = rangeFrom(tokens, at, number, prefix, isTaken);
  const reading = range ?? number;
  let qualifier: Qualifier = prefix?.qualifier ?? "exact";
  let to = reading.to;
  if (tokens[to]?.norm === "+" && tokens[to]?.start === tokenAt(tokens, to - 1)?.end) {
    qualifier = "more_than";
    to++;
  }
  after.eachAt(tokens, to, (found, end) => {
    qualifier = found;
    to = end;
  });
  if (reading.qualifier) qualifier = reading.qualifier;
  return {
    reading: { value: reading.value, value_high: reading.high, qualifier, ordinal: reading.ordinal },
    from: range && tokenAt(tokens, at - 1)?.norm === "between" ? at - 1 : (prefix?.from ?? at),
    to,
    number: at,
  };
}

/** A whole cell or phrase as a count: "more than 150", "3 – 7", ">= 13", "~2,500"; null where it is none. */
export function readCount(words: string): CountReading | null {
  const text = words
    .trim()
    .replace(/^(?:>=|≥)\s*/, "at least ")
    .replace(/^(?:<=|≤)\s*/, "up to ")
    .replace(/^>\s*/, "more than ")
    .replace(/^<\s*/, "fewer than ")
    .replace(/^[~≈]\s*/, "about ")
    .replace(/^(exactly|approximately|at least|more than|over|about|up to)\b[:\s]*/i, "$1 ");
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const match = countAt(tokens, at, () => false);
    if (match && match.from === 0 && match.to === tokens.length)
      return { ...match.reading, words: words.trim() };
  }
  return null;
}

function numberAt(
  tokens: readonly Token[],
  at: number,
  isTaken: (token: number) => boolean,
): NumberAt | null {
  const token = tokens[at];
  if (!token || isTaken(at)) return null;
  // "a hundred and twenty"
  const isLong = tokens[at + 1]?.word.number?.kind === "multiplier" && tokens[at + 2]?.norm === "and";
  if (token.norm === "a" && isLong && isNumberWord(tokens[at + 3])) return wordsAt(tokens, at, 1, "unit");
  let phrase: NumberAt | null = null;
  if (vague.begins(token))
    vague.eachAt(tokens, at, (word, to) => {
      phrase = {
        value: word.value,
        high: null,
        to,
        ordinal: false,
        qualifier: word.kind === "vague" ? "vague" : word.kind === "about" ? "about" : null,
      };
    });
  // "a series of 12": the number is the count
  if (phrase && isNumberWord(tokens[(phrase as NumberAt).to])) return null;
  if (phrase) return phrase;
  if (token.kind === "number") return digitsAt(tokens, at);
  if (token.joined && tokenAt(tokens, at - 1)?.kind !== "word") return null;
  const word = token.word.number;
  if (!word) return null;
  if (word.kind === "vague")
    return { value: null, high: null, to: at + 1, ordinal: false, qualifier: "vague" };
  if (word.kind === "ordinal")
    return { value: word.value, high: null, to: at + 1, ordinal: true, qualifier: null };
  if (word.kind === "multiplier") return null;
  return wordsAt(tokens, at, word.value ?? 0, word.kind);
}

const isNumberWord = (token: Token | undefined) =>
  token !== undefined && (token.kind === "number" || ["unit", "ten"].includes(token.word.number?.kind ?? ""));

/** "144th", "2,500", "1.5 million", "3 thousand"; a list "1,2" is no number. */
function digitsAt(tokens: readonly Token[], at: number): NumberAt | null {
  const raw = tokens[at]?.norm ?? "";
  let value = plainNumber(raw);
  if (value === null) {
    const text = raw.replace(/(?<=\d)k$/, "000");
    const ordinal = ORDINAL.exec(raw);
    if (ordinal)
      return {
        value: Number(ordinal[1]?.replaceAll(",", "")),
        high: null,
        to: at + 1,
        ordinal: true,
        qualifier: null,
      };
    if (!DIGITS.test(text)) return null;
    value = Number(text.replaceAll(",", ""));
  }
  let to = at + 1;
  const next = tokens[to]?.word.number;
  if (next?.kind === "multiplier" && next.value !== null) {
    value *= next.value;
    to++;
  }
  return Number.isSafeInteger(Math.round(value))
    ? { value: Math.round(value * 1e6) / 1e6, high: null, to, ordinal: false, qualifier: null }
    : null;
}

/** A number of a few digits and nothing else, as nearly all are; null for any other. */
function plainNumber(text: string): number | null {
  if (text.length === 0 || text.length > 9) return null;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
  }
  return value;
}

/** "two", "twenty-five", "two dozen", "three hundred and twelve", "two thousand five hundred". */
function wordsAt(tokens: readonly Token[], at: number, first: number, kind: NumberWord["kind"]): NumberAt {
  let total = 0;
  let current = first;
  let to = at + 1;
  if (kind === "ten" && (tokens[to]?.joined || tokens[to]?.start === (tokens[at]?.end ?? 0) + 1)) {
    const next = tokens[to]?.word.number;
    if (next?.kind === "unit" && next.value !== null && next.value < 10) {
      current += next.value;
      to++;
    }
  }
  for (;;) {
    const next = tokens[to]?.word.number;
    const behind = tokens[to + 1]?.word.number;
    if (next?.kind === "multiplier" && next.value !== null) {
      if (next.value >= 1000) {
        total += current * next.value;
        current = 0;
      } else current *= next.value;
      to++;
    } else if (to > at + 1 && next && (next.kind === "unit" || next.kind === "ten") && next.value !== null) {
      current += next.value;
      to++;
    } else if (
      to > at + 1 &&
      tokens[to]?.norm === "and" &&
      behind?.kind !== "multiplier" &&
      isMultiple(tokens, to) &&
      behind?.value != null &&
      behind.kind !== "ordinal"
    ) {
      to++;
    } else break;
  }
  return { value: total + current, high: null, to, ordinal: false, qualifier: null };
}

const isMultiple = (tokens: readonly Token[], to: number) => {
  const word = tokenAt(tokens, to - 1)?.word.number;
  return word?.kind === "multiplier" && (word.value ?? 0) >= 100 && (word.value ?? 0) <= 1000;
};

/** "between 20 and 30", "20 to 30", "20-30", "20–30", "three or four". */
function rangeFrom(
  tokens: readonly Token[],
  at: number,
  low: NumberAt,
  prefix: { qualifier: Qualifier; from: number } | null,
  isTaken: (token: number) => boolean,
): NumberAt | null {
  if (low.value === null || low.ordinal) return null;
  const link = tokens[low.to];
  const between = tokenAt(tokens, at - 1)?.norm === "between" && link?.norm === "and";
  const dash = link?.norm === "–" || link?.norm === "—";
  const hyphen = link?.joined === true && link.kind === "number";
  // "some 10 to 15 houses", but "rose from about 10 to 15"
  const rough = prefix?.qualifier === "about" && tokenAt(tokens, prefix.from - 1)?.norm !== "from";
  const to = (link?.norm === "to" || link?.norm === "or") && (prefix === null || rough);
  if (!between && !dash && !hyphen && !to) return null;
  const high = numberAt(tokens, hyphen ? low.to : low.to + 1, isTaken);
  if (!high || high.value === null || high.ordinal || high.value <= low.value) return null;
  if (dash && high.value > low.value * 20) return null;
  return { value: low.value, high: high.value, to: high.to, ordinal: false, qualifier: "between" };
}

const UNDERGO = new Set(["come", "comes", "came", "coming"]);

function qualifierBefore(
  tokens: readonly Token[],
  at: number,
): { qualifier: Qualifier; from: number } | null {
  const found = phraseBefore(tokens, at);
  // "came under eight attacks": no fewer than any number
  if (found?.qualifier === "less_than" && UNDERGO.has(tokenAt(tokens, found.from - 1)?.norm ?? ""))
    return null;
  // "over" may be before "a total of": the words further out weigh more
  if (found && found.qualifier === "exact" && found.from > 0) {
    const outer = qualifierBefore(tokens, found.from);
    if (outer) return outer;
  }
  return found;
}

/** Kept from call to call: the phrases that begin at one token. */
const places: number[] = [];
const ends: number[] = [];

/** The longest phrase of the table that ends right before a token. */
function phraseBefore(tokens: readonly Token[], at: number): { qualifier: Qualifier; from: number } | null {
  for (let from = Math.max(0, at - LONGEST); from < at; from++) {
    const met = before.match(tokens, from, places, ends);
    for (let index = 0; index < met; index++) {
      const qualifier = ends[index] === at ? before.values[places[index] ?? 0] : undefined;
      if (qualifier !== undefined) return { qualifier, from };
    }
  }
  return null;
}

/** "2023 attacks": four digits of these years, not round, are read as a year. */
const isYear = (text: string) =>
  text.length === 4 && /^(?:19[89]\d|20[0-3]\d)$/.test(text) && Number(text) % 100 !== 0;

const OLDEST = 110;

/** "Ali Hassan, 41, died", "his wife, 29, and son, 6, were": a number of its own between commas after a name or a person is an age. */
function isAge(tokens: readonly Token[], at: number, { value, to }: NumberAt): boolean {
  const [token, comma, person, next] = [
    tokens[at],
    tokenAt(tokens, at - 1),
    tokenAt(tokens, at - 2),
    tokens[to],
  ];
  return (
    token?.kind === "number" &&
    to === at + 1 &&
    comma?.norm === "," &&
    person?.kind === "word" &&
    person.end === comma.start &&
    (next === undefined || next.norm === "," || next.norm === ".") &&
    value !== null &&
    value <= OLDEST &&
    (person.word.begins & (BEGINS.number | BEGINS.date)) === 0
  );
}

/** A measure, a price, a rank, an age, or a part of a name: no count of things. */
function isMeasured(tokens: readonly Token[], at: number, number: NumberAt): boolean {
  const previous = tokenAt(tokens, at - 1);
  const next = tokens[number.to];
  const token = tokens[at];
  if (previous && CURRENCY.has(previous.norm) && previous.norm !== "operation" && token?.kind === "number")
    return true;
  if (token?.joined && previous?.kind === "word" && previous.word.number === null) return true; // "F-16", "SM-2"
  if (next && MEASURE.has(next.norm)) return true;
  if (isAge(tokens, at, number)) return true;
  // "two-day", "17-year-old", "one-way"; a "1,000-strong contingent" is counted
  return next?.joined === true && next.kind === "word" && !number.ordinal && next.norm !== "strong";
}
