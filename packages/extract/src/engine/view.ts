import {
  BEGINS,
  type Mention,
  type MentionOf,
  type MentionType,
  type Place,
  type Reading,
} from "@sitrep/lexicon";
import type { Sentence } from "@sitrep/model";
import type { Town } from "./dateline.js";

/** One sentence as the rules see it: its tokens, and the mentions of each type in their order. */
export interface View {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly tokens: Reading["tokens"];
  /** the base that was named last in the document: what "the base" means */
  readonly lastBase: Place | null;
  /** the town of the dateline that it stands under, and how many sentences ago that was; null without one */
  readonly town: { readonly town: Town; readonly since: number } | null;
  /** the sentence before in its document, furniture left out; null for the first */
  readonly before: View | null;
  all<T extends MentionType>(type: T): readonly MentionOf<T>[];
  /** the mentions of a type that begin at a token */
  startingAt<T extends MentionType>(type: T, token: number): readonly MentionOf<T>[];
  /** the mentions of a type that begin in [from, to) */
  within<T extends MentionType>(type: T, from: number, to: number): readonly MentionOf<T>[];
  /** whether a cue word of this kind begins at a token */
  hasCue(cue: string, token: number): boolean;
  norm(token: number): string;
  /** the tokens at which a mention of a type begins, in order */
  startsOf(type: MentionType): readonly number[];
  /** the tokens that are a word of some rule's own, in order */
  ruleWords(): readonly number[];
  /** the types of its mentions and the kinds of its cues, as bits */
  readonly holds: number;
  words(from: number, to: number): string;
}

const NONE: readonly never[] = [];
const BITS: { readonly [T in MentionType]: number } = {
  actor: 1,
  place: 2,
  event: 4,
  munition: 8,
  casualty: 16,
  people: 32,
  facility: 64,
  count: 128,
  date: 256,
  time: 512,
  cue: 1024,
  domain: 1 << 29,
};
export const bitOf = (type: MentionType): number => BITS[type];
const CUE_BITS = new Map<string, number>();

/** The bit of a kind of cue: one more for each kind that a rule asks for, and that of all cues when there are too many. */
export function bitOfCue(kind: string): number {
  const known = CUE_BITS.get(kind);
  if (known !== undefined) return known;
  const bit = CUE_BITS.size < 18 ? BITS.cue << (CUE_BITS.size + 1) : 0;
  CUE_BITS.set(kind, bit);
  return bit | BITS.cue;
}

type ByType = { [T in MentionType]: MentionOf<T>[] | null };

export function viewOf(
  sentence: Sentence,
  reading: Reading,
  lastBase: Place | null,
  before: View | null = null,
  town: View["town"] = null,
): View {
  return new SentenceView(sentence, reading, lastBase, before, town);
}

/** What a sentence holds is sorted when it is first asked for: most sentences of most reports never are. */
class SentenceView implements View {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly tokens: Reading["tokens"];
  readonly lastBase: Place | null;
  readonly before: View | null;
  readonly town: View["town"];
  #byType: ByType | null = null;
  #at: (Mention[] | undefined)[] | null = null;
  #ruleWords: readonly number[] | null = null;
  #holds = -1;
  #starts: Partial<Record<MentionType, readonly number[]>> = {};

  constructor(
    sentence: Sentence,
    reading: Reading,
    lastBase: Place | null,
    before: View | null,
    town: View["town"],
  ) {
    this.sentence = sentence;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.lastBase = lastBase;
    this.before = before;
    this.town = town;
  }

  all<T extends MentionType>(type: T): readonly MentionOf<T>[] {
    if ((this.holds & bitOf(type)) === 0) return NONE;
    this.#byType ??= sorted(this.reading.mentions);
    return this.#byType[type] ?? NONE;
  }

  startingAt<T extends MentionType>(type: T, token: number): readonly MentionOf<T>[] {
    this.#at ??= byToken(this.reading);
    const here = this.#at[token];
    if (!here) return NONE;
    let found: MentionOf<T>[] | null = null;
    for (const mention of here)
      if (isOf(mention, type)) {
        if (found) found.push(mention);
        else found = [mention];
      }
    return found ?? NONE;
  }

  within<T extends MentionType>(type: T, from: number, to: number): readonly MentionOf<T>[] {
    return between(this.all(type), from, to);
  }

  hasCue(cue: string, token: number): boolean {
    this.#at ??= byToken(this.reading);
    return this.#at[token]?.some((mention) => mention.type === "cue" && mention.cue === cue) ?? false;
  }

  norm(token: number): string {
    return this.tokens[token]?.form ?? "";
  }

  startsOf(type: MentionType): readonly number[] {
    this.#starts[type] ??= firstTokens(this.all(type));
    return this.#starts[type] ?? NONE;
  }

  ruleWords(): readonly number[] {
    this.#ruleWords ??= ruleWordsIn(this.tokens);
    return this.#ruleWords;
  }

  get holds(): number {
    if (this.#holds < 0) {
      this.#holds = 0;
      for (const mention of this.reading.mentions)
        this.#holds |=
          mention.type === "cue" ? bitOf("cue") | (CUE_BITS.get(mention.cue) ?? 0) : bitOf(mention.type);
    }
    return this.#holds;
  }

  words(from: number, to: number): string {
    return this.reading.text.slice(this.tokens[from]?.start ?? 0, this.tokens[to - 1]?.end ?? 0);
  }
}

/** Remembers what was found in the last sentence: rules ask the same of one sentence after another. */
export function rememberedOf<T>(find: (view: View) => T): (view: View) => T {
  let last: View | null = null;
  let found: T;
  return (view) => {
    if (view !== last) {
      found = find(view);
      last = view;
    }
    return found;
  };
}

function byToken({ tokens, mentions }: Reading): (Mention[] | undefined)[] {
  const at: (Mention[] | undefined)[] = new Array(tokens.length);
  for (const mention of mentions) {
    const here = at[mention.from];
    if (here) here.push(mention);
    else at[mention.from] = [mention];
  }
  return at;
}

function firstTokens(mentions: readonly { readonly from: number }[]): number[] {
  const tokens: number[] = [];
  for (const { from } of mentions) if (tokens.at(-1) !== from) tokens.push(from);
  return tokens;
}

function ruleWordsIn(tokens: Reading["tokens"]): number[] {
  const found: number[] = [];
  for (let at = 0; at < tokens.length; at++)
    if (((tokens[at]?.word.begins ?? 0) & BEGINS.rule) !== 0) found.push(at);
  return found;
}

const isOf = <T extends MentionType>(mention: Mention, type: T): mention is MentionOf<T> =>
  mention.type === type;

function sorted(mentions: readonly Mention[]): ByType {
  const lists: ByType = {
    actor: null,
    place: null,
    event: null,
    munition: null,
    casualty: null,
    people: null,
    facility: null,
    count: null,
    date: null,
    time: null,
    cue: null,
    domain: null,
  };
  for (const mention of mentions) add(lists, mention);
  return lists;
}

/** One case a type, so that no list can hold another type's mentions. */
function add(lists: ByType, mention: Mention): void {
  switch (mention.type) {
    case "actor":
      lists.actor = appended(lists.actor, mention);
      return;
    case "place":
      lists.place = appended(lists.place, mention);
      return;
    case "event":
      lists.event = appended(lists.event, mention);
      return;
    case "munition":
      lists.munition = appended(lists.munition, mention);
      return;
    case "casualty":
      lists.casualty = appended(lists.casualty, mention);
      return;
    case "people":
      lists.people = appended(lists.people, mention);
      return;
    case "facility":
      lists.facility = appended(lists.facility, mention);
      return;
    case "count":
      lists.count = appended(lists.count, mention);
      return;
    case "date":
      lists.date = appended(lists.date, mention);
      return;
    case "time":
      lists.time = appended(lists.time, mention);
      return;
    case "cue":
      lists.cue = appended(lists.cue, mention);
      return;
    case "domain":
      lists.domain = appended(lists.domain, mention);
      return;
  }
}

function appended<T>(list: T[] | null, one: T): T[] {
  if (!list) return [one];
  list.push(one);
  return list;
}

/** The part of a list, sorted by first token, that begins in [from, to). */
function between<T extends { readonly from: number }>(
  list: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  const first = lowerBound(list, from);
  const last = lowerBound(list, to);
  return first === last ? NONE : list.slice(first, last);
}

function lowerBound(list: readonly { readonly from: number }[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
