import { BEGINS } from "@sitrep/lexicon";
import type { First } from "./pattern.js";
import { bitOf, rememberedOf, type View } from "./view.js";

/** Where the ways of all rules may begin in a sentence. */
interface Starts {
  /** the tokens at which any may begin, the last first */
  readonly tokens: readonly number[];
  /** what may begin at each of them as bits of the ways, so many numbers a token as there are blocks of 32 ways */
  readonly bits: readonly number[];
  /** what may begin anywhere in the sentence, and how many blocks there are */
  readonly all: readonly number[];
}

/** What a way begins with, and what it cannot do without. */
interface Registered {
  readonly first: First | null;
  readonly needs: number;
}

const ways: Registered[] = [];
let index: Index | null = null;

/** The place of a way in the columns of `Starts`. */
export interface Place {
  readonly block: number;
  readonly mask: number;
}

/** The ways of a core are registered once; gives the place of each. */
export function registered(patterns: readonly Registered[]): readonly Place[] {
  index = null;
  return patterns.map(({ first, needs }) => {
    const number = ways.push({ first, needs }) - 1;
    return { block: number >> 5, mask: 1 << (number & 31) };
  });
}

/** One pass over a sentence, from its end, tells all rules where they may begin: a way begins only before all that it needs. */
export const startsIn = rememberedOf((view: View): Starts => {
  index ??= indexed();
  const { types, cues, words, anywhere, needs, row, allowed } = index;
  const { mentions } = view.reading;
  const { starting } = view;
  const blocks = row.length;
  const tokens: number[] = [];
  const bits: number[] = [];
  const all: number[] = [];
  for (let block = 0; block < blocks; block++) all.push(0);
  let next = mentions.length - 1;
  let holds = 0;
  allow(allowed, needs, holds);
  for (let at = view.tokens.length - 1; at >= 0; at--) {
    const here = starting[at] ?? 0;
    const token = view.tokens[at];
    const opens = token !== undefined && (token.word.begins & BEGINS.rule) !== 0;
    if (here === 0 && !opens && !anywhere) continue;
    for (let block = 0; block < blocks; block++) row[block] = 0;
    if (here !== 0) {
      if ((holds | here) !== holds) {
        holds |= here;
        allow(allowed, needs, holds);
      }
      // an array asked for what lies before its first element is slow
      while (next >= 0) {
        const mention = mentions[next];
        if (mention?.from !== at) break;
        next--;
        mark(row, types.get(bitOf(mention.type)));
        if (mention.type === "cue") mark(row, cues.get(mention.cue));
      }
    }
    if (opens) mark(row, words.get(token.form));
    if (anywhere) mark(row, anywhere);
    let some = 0;
    for (let block = 0; block < blocks; block++) some |= (row[block] ?? 0) & (allowed[block] ?? 0);
    if (some === 0) continue;
    tokens.push(at);
    for (let block = 0; block < blocks; block++) {
      const ways = (row[block] ?? 0) & (allowed[block] ?? 0);
      bits.push(ways);
      all[block] = (all[block] ?? 0) | ways;
    }
  }
  return { tokens, bits, all };
});

/** The ways that have what they need, where so much is held. */
function allow(allowed: Int32Array, needs: Index["needs"], holds: number): void {
  for (let block = 0; block < allowed.length; block++) allowed[block] = 0;
  for (const [needed, mask] of needs) if ((holds & needed) === needed) mark(allowed, mask);
}

/** What each type of mention, kind of cue and word may begin, as bits of the ways. */
interface Index {
  /** the ways by what they need, as bits of types and cues */
  readonly needs: readonly (readonly [needed: number, ways: Int32Array])[];
  /** room for the bits of one token, and of the ways that it may begin */
  readonly row: Int32Array;
  readonly allowed: Int32Array;
  readonly types: ReadonlyMap<number, Int32Array>;
  readonly cues: ReadonlyMap<string, Int32Array>;
  readonly words: ReadonlyMap<string, Int32Array>;
  readonly anywhere: Int32Array | null;
}

function indexed(): Index {
  const blocks = (ways.length + 31) >> 5;
  const types = new Map<number, Int32Array>();
  const cues = new Map<string, Int32Array>();
  const words = new Map<string, Int32Array>();
  let anywhere: Int32Array | null = null;
  const needs = new Map<number, Int32Array>();
  for (const [number, { first, needs: needed }] of ways.entries()) {
    const add = (mask: Int32Array) => {
      mask[number >> 5] = (mask[number >> 5] ?? 0) | (1 << (number & 31));
      return mask;
    };
    const addTo = <K>(masks: Map<K, Int32Array>, key: K) =>
      masks.set(key, add(masks.get(key) ?? new Int32Array(blocks)));
    addTo(needs, needed);
    if (!first) anywhere = add(anywhere ?? new Int32Array(blocks));
    for (const type of first?.types ?? []) addTo(types, bitOf(type));
    for (const cue of first?.cues ?? []) addTo(cues, cue);
    for (const word of first?.words ?? []) addTo(words, word);
  }
  const room = () => new Int32Array(blocks);
  return { needs: [...needs], row: room(), allowed: room(), types, cues, words, anywhere };
}

function mark(row: Int32Array, mask: Int32Array | undefined): void {
  if (!mask) return;
  for (let block = 0; block < mask.length; block++) row[block] = (row[block] ?? 0) | (mask[block] ?? 0);
}
