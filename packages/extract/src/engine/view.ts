import type { Mention, MentionOf, MentionType, Place, Reading } from "@sitrep/lexicon";
import type { Sentence } from "@sitrep/model";

/** One sentence as the rules see it: its tokens, and the mentions of each type in their order. */
export interface View {
  readonly sentence: Sentence;
  readonly reading: Reading;
  readonly tokens: Reading["tokens"];
  /** the base that was named last in the document: what "the base" means */
  readonly lastBase: Place | null;
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
  /** the tokens that are this word */
  tokensOf(norm: string): readonly number[];
  words(from: number, to: number): string;
}

const NONE: readonly never[] = [];
type ByType = { [T in MentionType]: MentionOf<T>[] };

export function viewOf(sentence: Sentence, reading: Reading, lastBase: Place | null): View {
  const { tokens, text, mentions } = reading;
  const byType = sorted(mentions);
  const at: (Mention[] | undefined)[] = new Array(tokens.length);
  for (const mention of mentions) {
    const here = at[mention.from];
    if (here) here.push(mention);
    else at[mention.from] = [mention];
  }
  let byWord: Map<string, number[]> | null = null;
  const tokensOf = (norm: string): readonly number[] => {
    byWord ??= wordsOf(tokens);
    return byWord.get(norm) ?? NONE;
  };
  const starts: Partial<Record<MentionType, readonly number[]>> = {};
  const startsOf = (type: MentionType): readonly number[] => {
    starts[type] ??= firstTokens(byType[type]);
    return starts[type] ?? NONE;
  };
  const all = <T extends MentionType>(type: T): readonly MentionOf<T>[] => byType[type];
  return {
    sentence,
    reading,
    tokens,
    lastBase,
    tokensOf,
    startsOf,
    all,
    startingAt: (type, token) => at[token]?.filter(isOf(type)) ?? NONE,
    within: (type, from, to) => between(all(type), from, to),
    hasCue: (cue, token) =>
      at[token]?.some((mention) => mention.type === "cue" && mention.cue === cue) ?? false,
    norm: (token) => wordAt(tokens[token]),
    words: (from, to) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  };
}

function firstTokens(mentions: readonly { readonly from: number }[]): number[] {
  const tokens: number[] = [];
  for (const { from } of mentions) if (tokens.at(-1) !== from) tokens.push(from);
  return tokens;
}

function wordsOf(tokens: Reading["tokens"]): Map<string, number[]> {
  const words = new Map<string, number[]>();
  tokens.forEach(({ norm }, at) => {
    const list = words.get(norm);
    if (list) list.push(at);
    else words.set(norm, [at]);
  });
  return words;
}

/** "IS" and "US" in capitals are names, not "is" and "us": they keep their capitals here. */
function wordAt(token: Reading["tokens"][number] | undefined): string {
  if (!token) return "";
  return token.upper && token.norm.length === 2 ? token.norm.toUpperCase() : token.norm;
}

const isOf =
  <T extends MentionType>(type: T) =>
  (mention: Mention): mention is MentionOf<T> =>
    mention.type === type;

function sorted(mentions: readonly Mention[]): ByType {
  const byType: ByType = {
    actor: [],
    place: [],
    event: [],
    munition: [],
    casualty: [],
    people: [],
    facility: [],
    count: [],
    date: [],
    time: [],
    cue: [],
  };
  const add = <T extends MentionType>(mention: MentionOf<T>, list: MentionOf<T>[]) => list.push(mention);
  for (const mention of mentions) add<MentionType>(mention, byType[mention.type] as MentionOf<MentionType>[]);
  return byType;
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
