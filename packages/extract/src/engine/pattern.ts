import type { MentionOf, MentionType } from "@sitrep/lexicon";
import type { View } from "./view.js";

/** What a core has bound: mentions by the name that the rule gives them. */
export type Bound = { readonly [Name in string]?: MentionOf<MentionType> };

/** Tries to match at a token and calls `next` with each way to go on; true stops the search. */
interface Step {
  readonly match: (
    view: View,
    at: number,
    bound: Bound,
    next: (at: number, bound: Bound) => boolean,
  ) => boolean;
  /** what every match begins with: mentions of these types, or these words; null where any token may */
  readonly first: First | null;
}
export type Pattern = Step;

interface First {
  readonly types: readonly MentionType[];
  readonly words: readonly string[];
}

/** A mention that begins here. */
export function mention<T extends MentionType>(
  type: T,
  name: string = type,
  test: (mention: MentionOf<T>, view: View) => boolean = () => true,
): Pattern {
  return {
    first: { types: [type], words: [] },
    match: (view, at, bound, next) =>
      view
        .startingAt(type, at)
        .some((found) => test(found, view) && next(found.to, { ...bound, [name]: found })),
  };
}

/** One of these words, written with `|`. */
export function word(words: string): Pattern {
  const set = new Set(words.split("|"));
  return {
    first: { types: [], words: [...set] },
    match: (view, at, bound, next) => set.has(view.norm(at)) && next(at + 1, bound),
  };
}

export function seq(...steps: readonly Pattern[]): Pattern {
  const match = (
    index: number,
    view: View,
    at: number,
    bound: Bound,
    next: (at: number, bound: Bound) => boolean,
  ): boolean => {
    const step = steps[index];
    return step
      ? step.match(view, at, bound, (to, more) => match(index + 1, view, to, more, next))
      : next(at, bound);
  };
  return {
    first: steps[0]?.first ?? null,
    match: (view, at, bound, next) => match(0, view, at, bound, next),
  };
}

export function either(...choices: readonly Pattern[]): Pattern {
  const firsts = choices.map((choice) => choice.first);
  return {
    first: firsts.every((first) => first !== null)
      ? {
          types: firsts.flatMap((first) => first?.types ?? []),
          words: firsts.flatMap((first) => first?.words ?? []),
        }
      : null,
    match: (view, at, bound, next) => choices.some((choice) => choice.match(view, at, bound, next)),
  };
}

export function optional(pattern: Pattern): Pattern {
  return {
    first: null,
    match: (view, at, bound, next) => pattern.match(view, at, bound, next) || next(at, bound),
  };
}

/** Up to `most` words of a noun phrase: no verbs' helpers, no prepositions, no marks but commas between adjectives. Fewest first. */
export function upTo(most: number): Pattern {
  return {
    first: null,
    match: (view, at, bound, next) => {
      for (let skipped = 0; skipped <= most; skipped++) {
        if (next(at + skipped, bound)) return true;
        if (!isFiller(view, at + skipped)) return false;
      }
      return false;
    },
  };
}

/** Up to `most` tokens of any kind inside a sentence's part: not across ; : or brackets. Fewest first. */
export function gap(most: number): Pattern {
  return {
    first: null,
    match: (view, at, bound, next) => {
      for (let skipped = 0; skipped <= most; skipped++) {
        if (next(at + skipped, bound)) return true;
        if (GAP_ENDS.has(view.norm(at + skipped)) || at + skipped >= view.tokens.length) return false;
      }
      return false;
    },
  };
}

const GAP_ENDS = new Set([";", ":", "."]);
const FUNCTION = new Set(
  (
    "in on at of to from by with into onto against for was were is are be been being has have had that which who whom when where after before while as since " +
    "until during through than then but or nor if because although though will would could may might can did do does not no there they it he she we his her its their " +
    "targeting including involving using killing injuring wounding following via per under over near between among within without about said says told"
  ).split(" "),
);

/** A word that may stand between a number and its noun. */
export function isFiller(view: View, at: number): boolean {
  const token = view.tokens[at];
  if (!token) return false;
  if (token.kind === "mark")
    return token.norm === ","
      ? isBetweenAdjectives(view, at)
      : token.norm === "'s" ||
          token.norm === '"' ||
          token.norm === "“" ||
          token.norm === "”" ||
          token.norm === "(" ||
          token.norm === ")";
  return !FUNCTION.has(token.norm);
}

/** "three large, well-armed groups": the comma stands between two plain words, not before a new phrase. */
function isBetweenAdjectives(view: View, comma: number): boolean {
  const next = view.norm(comma + 1);
  return (
    view.tokens[comma + 1]?.kind === "word" &&
    view.tokens[comma - 1]?.kind === "word" &&
    !FUNCTION.has(next) &&
    !DETERMINERS.has(next) &&
    view.startingAt("count", comma + 1).length === 0 &&
    !/s$/.test(view.norm(comma - 1))
  );
}

const DETERMINERS = new Set("the a an and this these those its their his our another some".split(" "));

export interface CoreMatch {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}

/** Every match of a pattern in a sentence, at most one for each first token. */
export function matchesOf(pattern: Pattern, view: View): CoreMatch[] {
  const found: CoreMatch[] = [];
  for (const from of startsOf(pattern, view)) {
    pattern.match(view, from, {}, (to, bound) => {
      found.push({ from, to, bound });
      return true;
    });
  }
  return found;
}

function startsOf({ first }: Pattern, view: View): Iterable<number> {
  if (first === null) return view.tokens.keys();
  const [type, ...more] = first.types;
  if (type !== undefined && more.length === 0 && first.words.length === 0) return view.startsOf(type);
  const starts = new Set<number>();
  for (const each of first.types) for (const at of view.startsOf(each)) starts.add(at);
  for (const norm of first.words) for (const at of view.tokensOf(norm)) starts.add(at);
  return starts.size > 1 ? [...starts].sort((a, b) => a - b) : starts;
}
