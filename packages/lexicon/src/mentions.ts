import { withoutAsides } from "./asides.js";
import { settleNames } from "./composed-names.js";
import { countAt } from "./counts.js";
import { type DateReadings, readDates } from "./dates/index.js";
import type { Mention, Reading } from "./mention.js";
import { type NamesAround, withGroups } from "./named-groups.js";
import { placesAmong } from "./place-names.js";
import { speakerClass } from "./speakers/speaker-words.js";
import { type Token, tokenAt, tokenize } from "./tokens.js";
import { BEGINS } from "./vocabulary.js";
import { PHRASES, wordsIn } from "./words.js";

/** `text[from, to)` (JavaScript indices) as the lexicon reads it: its words at once, what they mean when it is asked for. */
export const read = (text: string, from = 0, to = text.length, around: NamesAround | null = null): Reading =>
  new LazyReading(text, from, to, around);

/** Stretches of one text, first the words of all, then what they mean: the machine is faster at what it has just done. */
export function readAll(
  text: string,
  spans: readonly (readonly [from: number, to: number])[],
  around: NamesAround | null = null,
): readonly Reading[] {
  const readings = spans.map(([from, to]) => new LazyReading(text, from, to, around));
  for (const reading of readings) reading.settle();
  return readings;
}

class LazyReading implements Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly begins: number;
  readonly #from: number;
  readonly #to: number;
  readonly #around: NamesAround | null;
  #mentions: readonly Mention[] | null = null;

  constructor(text: string, from: number, to: number, around: NamesAround | null) {
    this.text = text;
    this.tokens = withoutAsides(text, from, to, tokenize(text, from, to));
    this.begins = beginsOf(this.tokens);
    this.#from = from;
    this.#to = to;
    this.#around = around;
  }

  get mentions(): readonly Mention[] {
    return this.#mentions ?? this.settle();
  }

  settle(): readonly Mention[] {
    const mentions = mentionsIn(this.text, this.#from, this.#to, this.tokens, this.begins, this.#around);
    this.#mentions = mentions;
    return mentions;
  }
}

/** What the words of a stretch may begin, number words and digits among it. */
function beginsOf(tokens: readonly Token[]): number {
  let begins = 0;
  for (const { word, kind } of tokens) begins |= kind === "number" ? word.begins | DIGITS : word.begins;
  return begins;
}

const DIGITS = BEGINS.number | BEGINS.date;
/** Everything that the tables, the number reader and the date reader know of a stretch. */
function mentionsIn(
  text: string,
  from: number,
  to: number,
  tokens: readonly Token[],
  begins: number,
  around: NamesAround | null,
): readonly Mention[] {
  const mentions: Mention[] = [];
  const taken = new Uint8Array(tokens.length);
  if (begins & BEGINS.date) addDates(mentions, taken, tokens, readDates(text, from, to, tokens));
  if (begins & PHRASES) {
    const words = wordsIn(tokens, taken);
    for (const mention of words.mentions) mentions.push(mention);
    const names = withGroups(tokens, words.names, around);
    for (const mention of settleNames(tokens, placesAmong(tokens, taken, names, around), words.mentions))
      mentions.push(mention);
  }
  if (begins & BEGINS.number) addCounts(mentions, taken, tokens, text);
  return inOrder(mentions);
}

/** By first token, the longer first. They come in a few runs that are sorted already, so that little has to move. */
function inOrder(mentions: Mention[]): Mention[] {
  for (let at = 1; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention) continue;
    const { from, to } = mention;
    let place = at;
    for (; place > 0; place--) {
      const before = mentions[place - 1];
      if (!before || before.from < from || (before.from === from && before.to >= to)) break;
      mentions[place] = before;
    }
    mentions[place] = mention;
  }
  return mentions;
}

function addDates(
  mentions: Mention[],
  taken: Uint8Array,
  tokens: readonly Token[],
  { dates, times }: DateReadings,
): void {
  for (const phrase of dates) {
    const from = firstAt(tokens, phrase.start);
    const to = firstAt(tokens, phrase.end - 1) + 1;
    if (isNameOfBody(tokens, from, to)) continue;
    mentions.push({ type: "date", phrase, from, to });
    // "since the strike on January 4" names an event too: only its day is no number and no name
    taken.fill(1, phrase.reading.form === "moment" ? dayInMoment(tokens, from, to) : from, to);
  }
  for (const phrase of times) {
    const from = firstAt(tokens, phrase.start);
    const to = firstAt(tokens, phrase.end - 1) + 1;
    mentions.push({ type: "time", phrase, from, to });
    taken.fill(1, from, to);
  }
}

/** "the March 23 | Movement" */
function isNameOfBody(tokens: readonly Token[], from: number, to: number): boolean {
  const hasArticle = tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => norm === "the");
  const kind = hasArticle && tokens[to]?.capital ? speakerClass(tokens[to]) : null;
  return kind === "fighters" || kind === "body";
}

function addCounts(mentions: Mention[], taken: Uint8Array, tokens: readonly Token[], text: string): void {
  const isTaken = (token: number) => taken[token] === 1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || (token.kind !== "number" && (token.word.begins & BEGINS.number) === 0)) continue;
    const count = countAt(tokens, at, isTaken);
    if (!count) continue;
    const written = text.slice(tokens[count.from]?.start, tokenAt(tokens, count.to - 1)?.end);
    const { value, value_high, qualifier, ordinal } = count.reading;
    mentions.push({
      type: "count",
      reading: { value, value_high, qualifier, ordinal, words: written },
      number: count.number,
      from: count.from,
      to: count.to,
    });
    at = count.to - 1;
  }
}

/** Where the day or month of a moment begins, after its last "on", "in" or "of". */
function dayInMoment(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--)
    if (["on", "in", "of"].includes(tokens[at]?.norm ?? "")) return at + 1;
  return to;
}

/** The first token that ends after an index. */
function firstAt(tokens: readonly Token[], index: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
