import { BEGINS } from "@sitrep/lexicon";
import type { First } from "./pattern.js";
import { bitOf, rememberedOf, type View } from "./view.js";

/** Where the ways of all rules may begin in a sentence. */
interface Starts {
  /** what may begin at each token as bits of the ways, so many numbers a token as there are blocks of 32 ways */
  readonly bits: Int32Array;
  readonly blocks: number;
  /** for each core, the tokens at which one of its ways may begin, in order */
  readonly tokens: readonly (readonly number[] | undefined)[];
}

/** A way that a core begins with, and what it cannot do without. */
interface Registered {
  readonly core: number;
  readonly first: First | null;
  readonly needs: number;
}

const ways: Registered[] = [];
let cores = 0;
let index: Index | null = null;

/** The place of a way in the columns of `Starts`. */
export interface Place {
  readonly block: number;
  readonly mask: number;
}

/** A core is registered once, with its ways: its number, and the place of each. */
export function registered(patterns: readonly { first: First | null; needs: number }[]): {
  core: number;
  places: readonly Place[];
} {
  index = null;
  const core = cores++;
  const places = patterns.map(({ first, needs }) => {
    const number = ways.push({ core, first, needs }) - 1;
    return { block: number >> 5, mask: 1 << (number & 31) };
  });
  return { core, places };
}

/** Serves one sentence after another: nobody asks where rules begin in a sentence that is done. */
let room = new Int32Array(1024);

/** One pass over a sentence tells all rules where they may begin. */
export const startsIn = rememberedOf((view: View): Starts => {
  index ??= indexed();
  const { blocks } = index;
  const allowed = allowedIn(view.holds);
  const { length } = view.tokens;
  if (room.length < blocks * length) room = new Int32Array(2 * blocks * length);
  const bits = room.fill(0, 0, blocks * length);
  const { types, cues, words, anywhere } = index;
  for (const mention of view.reading.mentions) {
    mark(bits, types.get(bitOf(mention.type)), mention.from);
    if (mention.type === "cue") mark(bits, cues.get(mention.cue), mention.from);
  }
  for (let at = 0; at < length; at++) {
    const token = view.tokens[at];
    if (token && (token.word.begins & BEGINS.rule) !== 0) mark(bits, words.get(token.form), at);
    if (anywhere) mark(bits, anywhere, at);
  }
  return { bits, blocks, tokens: tokensOf(bits, allowed, length) };
});

/** What each type of mention, kind of cue and word may begin, as bits of the ways. */
interface Index {
  readonly blocks: number;
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
  for (const [number, { first }] of ways.entries()) {
    const add = (mask: Int32Array) => {
      mask[number >> 5] = (mask[number >> 5] ?? 0) | (1 << (number & 31));
      return mask;
    };
    const addTo = <K>(masks: Map<K, Int32Array>, key: K) =>
      masks.set(key, add(masks.get(key) ?? new Int32Array(blocks)));
    if (!first) anywhere = add(anywhere ?? new Int32Array(blocks));
    for (const type of first?.types ?? []) addTo(types, bitOf(type));
    for (const cue of first?.cues ?? []) addTo(cues, cue);
    for (const word of first?.words ?? []) addTo(words, word);
  }
  return { blocks, types, cues, words, anywhere };
}

/** The ways that have in a sentence what they need. */
function allowedIn(holds: number): Int32Array {
  const allowed = new Int32Array((ways.length + 31) >> 5);
  for (let number = 0; number < ways.length; number++) {
    const needs = ways[number]?.needs ?? 0;
    if ((holds & needs) === needs) allowed[number >> 5] = (allowed[number >> 5] ?? 0) | (1 << (number & 31));
  }
  return allowed;
}

function mark(bits: Int32Array, mask: Int32Array | undefined, at: number): void {
  if (!mask) return;
  const start = at * mask.length;
  for (let block = 0; block < mask.length; block++)
    bits[start + block] = (bits[start + block] ?? 0) | (mask[block] ?? 0);
}

/** For each core the tokens at which it may begin; bits of ways that lack what they need are taken away. */
function tokensOf(bits: Int32Array, allowed: Int32Array, length: number): (number[] | undefined)[] {
  const tokens: (number[] | undefined)[] = [];
  for (let core = 0; core < cores; core++) tokens.push(undefined);
  const blocks = allowed.length;
  for (let at = 0; at < length; at++)
    for (let block = 0; block < blocks; block++) {
      let rest = (bits[at * blocks + block] ?? 0) & (allowed[block] ?? 0);
      bits[at * blocks + block] = rest;
      while (rest !== 0) {
        const bit = 31 - Math.clz32(rest);
        rest ^= 1 << bit;
        const core = ways[(block << 5) | bit]?.core ?? 0;
        const list = tokens[core];
        if (!list) tokens[core] = [at];
        else if (list[list.length - 1] !== at) list.push(at);
      }
    }
  return tokens;
}
