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
  words(from: number, to: number): string;
}

const NONE: readonly never[] = [];

export function viewOf(sentence: Sentence, reading: Reading, lastBase: Place | null): View {
  const byType = new Map<MentionType, Mention[]>();
  for (const mention of reading.mentions) {
    const list = byType.get(mention.type);
    if (list) list.push(mention);
    else byType.set(mention.type, [mention]);
  }
  const isOf =
    <T extends MentionType>(type: T) =>
    (mention: Mention): mention is MentionOf<T> =>
      mention.type === type;
  const all = <T extends MentionType>(type: T): readonly MentionOf<T>[] =>
    byType.get(type)?.filter(isOf(type)) ?? NONE;
  const cached = new Map<MentionType, readonly Mention[]>();
  const list = <T extends MentionType>(type: T): readonly MentionOf<T>[] => {
    let found = cached.get(type);
    if (!found) {
      found = all(type);
      cached.set(type, found);
    }
    return found as readonly MentionOf<T>[];
  };
  const { tokens, text } = reading;
  return {
    sentence,
    reading,
    tokens,
    lastBase,
    all: list,
    startingAt: (type, token) => list(type).filter((mention) => mention.from === token),
    within: (type, from, to) => list(type).filter((mention) => mention.from >= from && mention.from < to),
    hasCue: (cue, token) => list("cue").some((mention) => mention.cue === cue && mention.from === token),
    norm: (token) => tokens[token]?.norm ?? "",
    words: (from, to) => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0),
  };
}
