import type { Document, Draft, SlotBases, SlotBasis, Span } from "@sitrep/model";
import { cased, wordsIn } from "./cased.js";

/** A document as people see it, and the way back to the text as it was found. */
export interface Legible {
  readonly document: Document;
  /** code points of what people see → code points of the text as found */
  readonly spanOf: (span: Span) => Span;
  /** words of what people see → the same words in the case of the text as found */
  readonly wordsOf: (words: string) => string;
}

/** Soft hyphens, joiners, zero-width spaces, marks of direction, byte order marks: nobody sees them. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
/** Those, accents that stand apart from their letters, and blanks that may divide the thousands of a number. */
const RARE = /[\u0300-\u036f\u00a0\u00ad\u061c\u180e\u2009\u200b-\u200f\u202a-\u202f\u2060-\u206f\ufeff]/;
const ILLEGIBLE =
  /[\u0300-\u036f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\d[\u00a0\u2009\u202f]\d{3}/;
const SPACED = /\d \d{3} [a-z]/;

/**
 * The document as it can be read: without what nobody sees, and in mixed case where it is all capitals. Null where it is so already,
 * which is nearly always.
 */
export function legible(document: Document): Legible | null {
  const clean = visible(document);
  const found = clean?.document ?? document;
  const mixed = cased(found);
  if (!mixed) return clean;
  return { document: mixed, spanOf: clean?.spanOf ?? ((span) => span), wordsOf: wordsIn(found, mixed) };
}

/**
 * The document without what nobody sees: "mis·siles" with a soft hyphen is "missiles", "e" with a combining accent is "é", "25 490"
 * with a narrow blank is "25490". Null where there is nothing of the kind, which is nearly always.
 */
function visible(document: Document): Legible | null {
  const rare = RARE.test(document.text) && ILLEGIBLE.test(document.text);
  if (!rare && !SPACED.test(document.text)) return null;
  const { text, starts, ends } = seen(document.text);
  const cleanAt = (point: number) => firstAtOrBehind(starts, point);
  const sentences = document.sentences
    .map((sentence) => ({ ...sentence, start: cleanAt(sentence.start), end: cleanAt(sentence.end) }))
    .filter(({ start, end }) => end > start);
  return {
    document: { ...document, text, sentences },
    spanOf: ({ start, end }) => ({
      start: starts[start] ?? 0,
      end: end > start ? (ends[end - 1] ?? 0) : (starts[start] ?? 0),
    }),
    wordsOf: (words) => words,
  };
}

/** Drafts of the legible document, with their words and places in the document as it was found. */
export function asFound(drafts: readonly Draft[], { spanOf, wordsOf }: Legible, document: Document): Draft[] {
  const points = [...document.text];
  return drafts.map((draft) => {
    const span = spanOf(draft);
    return {
      ...draft,
      ...span,
      quote: points.slice(span.start, span.end).join(""),
      also_at: draft.also_at.map(spanOf),
      place: draft.place && { ...draft.place, words: wordsOf(draft.place.words) },
      said_by: draft.said_by && { ...draft.said_by, words: wordsOf(draft.said_by.words) },
      dates: draft.dates.map((date) => ({ ...date, ...spanOf(date), words: wordsOf(date.words) })),
      time: draft.time && { ...draft.time, ...spanOf(draft.time), words: wordsOf(draft.time.words) },
      basis: basesAsFound(draft.basis, spanOf),
    };
  });
}

function basesAsFound(bases: SlotBases, spanOf: Legible["spanOf"]): SlotBases {
  const found = (it: SlotBasis | null): SlotBasis | null =>
    it === null || it.start === null || it.end === null
      ? it
      : { ...it, ...spanOf({ start: it.start, end: it.end }) };
  return {
    actor: found(bases.actor),
    target: found(bases.target),
    country: found(bases.country),
    place: found(bases.place),
    date: found(bases.date),
    about: found(bases.about),
  };
}

interface Seen {
  readonly text: string;
  /** for each code point of `text`, where what it stands for starts and ends in the text as found */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function seen(found: string): Seen {
  const points = [...found];
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < points.length; ) {
    const point = points[at] ?? "";
    if (INVISIBLE.test(point) || dividesThousands(points, at)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (isMark(points[end])) end++;
    const piece = end > at + 1 ? points.slice(at, end).join("").normalize("NFC") : point;
    pieces.push(piece);
    for (const _ of piece) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: pieces.join(""), starts, ends };
}

const isMark = (point: string | undefined): boolean =>
  point !== undefined && point >= "\u0300" && point <= "\u036f";

const isDigit = (point: string | undefined): boolean => point !== undefined && point >= "0" && point <= "9";

/**
 * "25 490": a blank with one to three digits before it and exactly three behind. A plain blank only where a small word follows, and where
 * the digits before it are not a day: "2 169 people", not "on March 7 130 people".
 */
function dividesThousands(points: readonly string[], at: number): boolean {
  const point = points[at];
  if (point === " ") {
    if (!isDigit(points[at - 1]) || points[at + 4] !== " " || !isSmall(points[at + 5])) return false;
    if (!standsAlone(points, at)) return false;
  } else if (point !== "\u00a0" && point !== "\u2009" && point !== "\u202f") return false;
  if (!isDigit(points[at - 1]) || isDigit(points[at + 4])) return false;
  if (isDigit(points[at - 4]) && isDigit(points[at - 3]) && isDigit(points[at - 2])) return false;
  return isDigit(points[at + 1]) && isDigit(points[at + 2]) && isDigit(points[at + 3]);
}

const isSmall = (point: string | undefined): boolean => point !== undefined && point >= "a" && point <= "z";

/** Whether the digits before a blank belong to nothing before them: no day of a month, no other number. */
function standsAlone(points: readonly string[], at: number): boolean {
  let first = at;
  while (isDigit(points[first - 1])) first--;
  if (first === 0) return true;
  if (points[first - 1] !== " " || isDigit(points[first - 2])) return false;
  return !MONTH_BEFORE.test(points.slice(Math.max(0, first - 12), first).join(""));
}

const MONTH_BEFORE =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|no|number)\.? $/i;

/** The first position of a list in rising order whose value is `least` or more. */
function firstAtOrBehind(list: readonly number[], least: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
