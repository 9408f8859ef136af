import type { Mention, MentionOf, MentionType, Place, Reading, Token, WordSet } from "@sitrep/lexicon";
import type { DatePhrase, Sentence } from "@sitrep/model";
import type { Town } from "./dateline.js";
import type { Site } from "./sites.js";

/** One sentence as the rules see it: its tokens, and the mentions of each type in their order. */
export interface View {
  /** what was found in it, in the places of those who find it; see `rememberedOf` */
  readonly memory: unknown[];
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly tokens: Reading["tokens"];
  /** the base that was named last in the document: what "the base" means */
  readonly lastBase: Place | null;
  /** the town of the dateline that it is under, and how many sentences ago that was; null without one */
  readonly town: { readonly town: Town; readonly since: number } | null;
  /** what its row says elsewhere of the day and the place; null outside of tables */
  readonly row: RowFacts | null;
  /** the sentence before in its document, furniture left out; null for the first */
  readonly before: View | null;
  /** the one after it; null for the last */
  readonly after: View | null;
  all<T extends MentionType>(type: T): readonly MentionOf<T>[];
  /** the mentions of a type that begin at a token */
  startingAt<T extends MentionType>(type: T, token: number): readonly MentionOf<T>[];
  /** the mentions of a type that begin in [from, to) */
  within<T extends MentionType>(type: T, from: number, to: number): readonly MentionOf<T>[];
  /** whether a cue word of this kind begins at a token */
  hasCue(cue: string, token: number): boolean;
  /** the token at a place; undefined before the first and after the last */
  token(at: number): Token | undefined;
  norm(token: number): string;
  /** whether any of its tokens is one of these words */
  holdsAny(words: WordSet): boolean;
  /** whether a token is one of these words */
  among(token: number, words: WordSet): boolean;
  /** the mention of a type that begins at a token, the first or the one after another; null for none */
  next<T extends MentionType>(type: T, token: number, behind: MentionOf<T> | null): MentionOf<T> | null;
  /** whether a mention of a type begins in [from, to) */
  any(type: MentionType, from: number, to: number): boolean;
  /** whether a mention of any of these types begins in [from, to); see `bitOf` */
  anyOf(bits: number, from: number, to: number): boolean;
  /** the types of its mentions and the kinds of its cues, as bits */
  readonly holds: number;
  /** the same of the mentions that begin at each token */
  readonly starting: readonly number[];
  words(from: number, to: number): string;
}

/** What the labelled cells of a table's row say of its event. */
export interface RowFacts {
  readonly dates: readonly DatePhrase[];
  readonly sites: readonly Site[];
  readonly country: readonly string[];
  readonly actor: readonly string[];
  readonly target: readonly string[];
  /** the words of the cells that say so, as indices of the text; null where none does */
  readonly at: { readonly [S in "place" | "country" | "actor" | "target"]: CellWords | null };
}
type CellWords = { readonly start: number; readonly end: number };

const NONE: readonly never[] = [];
const NOTHING: readonly number[] = [0];
const CUE = 1024;

/** The bit of a type of mention. */
export function bitOf(type: MentionType): number {
  switch (type) {
    case "cue":
      return CUE;
    case "actor":
      return 1;
    case "place":
      return 2;
    case "event":
      return 4;
    case "munition":
      return 8;
    case "casualty":
      return 16;
    case "people":
      return 32;
    case "facility":
      return 64;
    case "count":
      return 128;
    case "date":
      return 256;
    case "time":
      return 512;
    case "domain":
      return 1 << 29;
  }
}

/** What a mention is, as a bit of its type. */
export const bitsOf = (mention: Mention): number => bitOf(mention.type);

export function viewOf(
  sentence: Sentence,
  reading: Reading,
  lastBase: Place | null,
  before: View | null = null,
  town: View["town"] = null,
  row: RowFacts | null = null,
): View {
  return new SentenceView(sentence, reading, lastBase, before, town, row);
}

/** What a sentence holds is sorted when it is first asked for: most sentences of most reports never are. */
class SentenceView implements View {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly tokens: Reading["tokens"];
  readonly lastBase: Place | null;
  readonly before: View | null;
  after: View | null = null;
  readonly town: View["town"];
  readonly row: RowFacts | null;
  /** for each token the types of the mentions that begin there, and the kinds of its cues, as bits; null before it is asked for */
  #starting: readonly number[] | null = null;
  /** for each token, and one more, the first mention that begins there or later */
  #first = NOTHING;
  #mentions: readonly Mention[] = NONE;
  #holds = 0;
  #memory: unknown[] | null = null;
  /** the sentences of its document of which something is remembered, or was */
  readonly #remembering: SentenceView[];

  constructor(
    sentence: Sentence,
    reading: Reading,
    lastBase: Place | null,
    before: View | null,
    town: View["town"],
    row: RowFacts | null,
  ) {
    this.sentence = sentence;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.lastBase = lastBase;
    this.before = before;
    this.#remembering = before instanceof SentenceView ? before.#remembering : [];
    if (before instanceof SentenceView) before.after = this;
    this.town = town;
    this.row = row;
  }

  get memory(): unknown[] {
    if (this.#memory) return this.#memory;
    const oldest = this.#remembering.push(this) - REMEMBERED - 1;
    const forgotten = oldest < 0 ? undefined : this.#remembering[oldest];
    if (forgotten) forgotten.#memory = null;
    this.#memory = new Array(finders).fill(undefined);
    return this.#memory;
  }

  all<T extends MentionType>(type: T): readonly MentionOf<T>[] {
    return this.within(type, 0, this.tokens.length);
  }

  startingAt<T extends MentionType>(type: T, token: number): readonly MentionOf<T>[] {
    const starting = this.#starting ?? this.#sorted();
    if (token < 0 || token >= starting.length || ((starting[token] ?? 0) & bitOf(type)) === 0) return NONE;
    return this.#between(type, this.#first[token] ?? 0, this.#first[token + 1] ?? 0);
  }

  within<T extends MentionType>(type: T, from: number, to: number): readonly MentionOf<T>[] {
    const starting = this.#starting ?? this.#sorted();
    const bit = bitOf(type);
    if ((this.#holds & bit) === 0) return NONE;
    const start = Math.max(from, 0);
    const end = Math.min(to, starting.length);
    let at = start;
    while (at < end && ((starting[at] ?? 0) & bit) === 0) at++;
    return at < end ? this.#between(type, this.#first[at] ?? 0, this.#first[end] ?? 0) : NONE;
  }

  /** Those of a type among the mentions `[from, to)`. */
  #between<T extends MentionType>(type: T, from: number, to: number): readonly MentionOf<T>[] {
    const found: MentionOf<T>[] = [];
    for (let index = from; index < to; index++) {
      const mention = this.#mentions[index];
      if (mention && isOf(mention, type)) found.push(mention);
    }
    return found;
  }

  next<T extends MentionType>(type: T, token: number, behind: MentionOf<T> | null): MentionOf<T> | null {
    const starting = this.#starting ?? this.#sorted();
    if (token < 0 || token >= starting.length || ((starting[token] ?? 0) & bitOf(type)) === 0) return null;
    const end = this.#first[token + 1] ?? 0;
    let passed = behind === null;
    for (let index = this.#first[token] ?? 0; index < end; index++) {
      const mention = this.#mentions[index];
      if (passed && mention && isOf(mention, type)) return mention;
      if (mention === behind) passed = true;
    }
    return null;
  }

  any(type: MentionType, from: number, to: number): boolean {
    return this.anyOf(bitOf(type), from, to);
  }

  anyOf(bits: number, from: number, to: number): boolean {
    const starting = this.#starting ?? this.#sorted();
    if ((this.#holds & bits) === 0) return false;
    const end = Math.min(to, starting.length);
    for (let at = Math.max(from, 0); at < end; at++) if (((starting[at] ?? 0) & bits) !== 0) return true;
    return false;
  }

  hasCue(cue: string, token: number): boolean {
    const starting = this.#starting ?? this.#sorted();
    if (token < 0 || token >= starting.length || ((starting[token] ?? 0) & CUE) === 0) return false;
    const end = this.#first[token + 1] ?? 0;
    for (let index = this.#first[token] ?? 0; index < end; index++) {
      const mention = this.#mentions[index];
      if (mention?.type === "cue" && mention.cue === cue) return true;
    }
    return false;
  }

  token(at: number): Token | undefined {
    // an array asked for what lies before its first element is slow
    return at >= 0 && at < this.tokens.length ? this.tokens[at] : undefined;
  }

  norm(token: number): string {
    return token >= 0 && token < this.tokens.length ? (this.tokens[token]?.form ?? "") : "";
  }

  among(token: number, words: WordSet): boolean {
    const found = token >= 0 && token < this.tokens.length ? this.tokens[token] : undefined;
    return found !== undefined && words.holds(found);
  }

  holdsAny(words: WordSet): boolean {
    for (const token of this.tokens) if (words.holds(token)) return true;
    return false;
  }

  get starting(): readonly number[] {
    return this.#starting ?? this.#sorted();
  }

  get holds(): number {
    if (!this.#starting) this.#sorted();
    return this.#holds;
  }

  words(from: number, to: number): string {
    return this.reading.text.slice(this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0);
  }

  /** Its mentions as columns: most questions are answered by a look at numbers. */
  #sorted(): readonly number[] {
    const { tokens, mentions } = this.reading;
    const starting: number[] = [];
    const first: number[] = [];
    let index = 0;
    for (let token = 0; token < tokens.length; token++) {
      first.push(index);
      let bits = 0;
      for (; index < mentions.length; index++) {
        const mention = mentions[index];
        if (mention?.from !== token) break;
        bits |= bitsOf(mention);
      }
      starting.push(bits);
      this.#holds |= bits;
    }
    first.push(index);
    this.#mentions = mentions;
    this.#first = first;
    this.#starting = starting;
    return starting;
  }
}

/** Of so many sentences of a document it is remembered what was found in them. */
const REMEMBERED = 64;
let finders = 0;

/** Remembers what was found in the last sentences of a document, with them: rules and steps ask the same of one sentence again and again. */
export function rememberedOf<T>(find: (view: View) => T): (view: View) => T {
  const place = finders++;
  // its place holds nothing but what it found
  const isFound = (known: unknown): known is T => known !== undefined;
  return (view) => {
    const { memory } = view;
    const known = memory[place];
    if (isFound(known)) return known;
    const found = find(view);
    memory[place] = found;
    return found;
  };
}

const isOf = <T extends MentionType>(mention: Mention, type: T): mention is MentionOf<T> =>
  mention.type === type;
