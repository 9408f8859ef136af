import { BEGINS, type MentionOf, type MentionType, register, wordList, wordSet } from "@sitrep/lexicon";
import { bitOf, bitOfCue, type View } from "./view.js";

/** What a core has bound: mentions by the name that the rule gives them. */
export type Bound = { readonly [Name in string]?: MentionOf<MentionType> | undefined };
/** What is bound so far, in the order in which a pattern's names were met. */
export type Binding = (MentionOf<MentionType> | undefined)[];

/** Goes on at a token with what is bound so far; true ends the search, and what was bound stays. */
type Matcher = (view: View, at: number, bound: Binding) => boolean;

/** A way to say something. Built once, it knows what follows it: matching makes nothing but the match. */
export interface Pattern {
  /** `names` takes the names that it binds: each has its place there */
  readonly compile: (next: Matcher, names: string[]) => Matcher;
  /** what every match begins with: mentions of these types, or these words; null where any token may */
  readonly first: First | null;
  /** it may match nothing, so that a match may begin with what follows it */
  readonly empty: boolean;
  /** types of mentions without which it cannot match, as bits */
  readonly needs: number;
  /** the ways of which it is one or the other, in their order */
  readonly choices?: readonly Pattern[];
}

export interface First {
  readonly types: readonly MentionType[];
  readonly cues: readonly string[];
  readonly words: readonly string[];
}

/** A mention that begins here. */
export function mention<T extends MentionType>(
  type: T,
  name: string = type,
  test: (mention: MentionOf<T>, view: View) => boolean = () => true,
): Pattern {
  return {
    first: { types: [type], cues: [], words: [] },
    empty: false,
    needs: bitOf(type),
    compile: (next, names) => {
      const place = placeOf(names, name);
      return (view, at, bound) => {
        for (let found = view.next(type, at, null); found; found = view.next(type, at, found)) {
          if (!test(found, view)) continue;
          const before = bound[place];
          bound[place] = found;
          if (next(view, found.to, bound)) return true;
          bound[place] = before;
        }
        return false;
      };
    },
  };
}

function placeOf(names: string[], name: string): number {
  const known = names.indexOf(name);
  return known < 0 ? names.push(name) - 1 : known;
}

/** A cue word of one of these kinds, written with `|`. */
export function cue(
  kinds: string,
  name: string,
  test: (mention: MentionOf<"cue">, view: View) => boolean = () => true,
): Pattern {
  const set = new Set(kinds.split("|"));
  return {
    ...mention("cue", name, (found, view) => set.has(found.cue) && test(found, view)),
    first: { types: [], cues: [...set], words: [] },
    needs: [...set].map(bitOfCue).reduce((left, right) => left & right),
  };
}

/** One of these words, written with `|`. */
export function word(words: string): Pattern {
  const set = new Set(words.split("|"));
  for (const norm of set) register(norm, BEGINS.rule);
  return {
    first: { types: [], cues: [], words: [...set] },
    empty: false,
    needs: 0,
    compile: (next) => (view, at, bound) => set.has(view.norm(at)) && next(view, at + 1, bound),
  };
}

export function seq(...steps: readonly Pattern[]): Pattern {
  return {
    first: firstOf(steps),
    empty: steps.every((step) => step.empty),
    needs: steps.reduce((needs, step) => needs | step.needs, 0),
    compile: (next, names) => steps.reduceRight((following, step) => step.compile(following, names), next),
  };
}

export function either(...choices: readonly Pattern[]): Pattern {
  return {
    first: union(choices.map((choice) => choice.first)),
    empty: choices.some((choice) => choice.empty),
    needs: choices.reduce((needs, choice) => needs & choice.needs, -1),
    choices,
    compile: (next, names) => {
      const ways = choices.map((choice) => choice.compile(next, names));
      return (view, at, bound) => {
        for (const way of ways) if (way(view, at, bound)) return true;
        return false;
      };
    },
  };
}

export function optional(pattern: Pattern): Pattern {
  return {
    first: pattern.first,
    empty: true,
    needs: 0,
    compile: (next, names) => {
      const inner = pattern.compile(next, names);
      return (view, at, bound) => inner(view, at, bound) || next(view, at, bound);
    },
  };
}

/** Up to `most` words of a noun phrase: no verbs' helpers, no prepositions, no marks but commas between adjectives. Fewest first. */
export const upTo = (most: number): Pattern => skipping(most, (view, at) => !isFiller(view, at));

/** Up to `most` tokens of any kind inside a sentence's part: not across ; : or brackets. Fewest first. */
export const gap = (most: number): Pattern =>
  skipping(most, (view, at) => at >= view.tokens.length || view.among(at, GAP_ENDS));

function skipping(most: number, stops: (view: View, at: number) => boolean): Pattern {
  return {
    first: null,
    empty: true,
    needs: 0,
    compile: (next) => (view, at, bound) => {
      for (let to = at; to <= at + most; to++) {
        if (next(view, to, bound)) return true;
        if (stops(view, to)) return false;
      }
      return false;
    },
  };
}

/** What a sequence may begin with: its first step, and what follows as long as a step may be left out. */
function firstOf(steps: readonly Pattern[]): First | null {
  const firsts: (First | null)[] = [];
  for (const step of steps) {
    firsts.push(step.first);
    if (!step.empty) return union(firsts);
  }
  return null;
}

function union(firsts: readonly (First | null)[]): First | null {
  const known = firsts.flatMap((first) => first ?? []);
  if (known.length < firsts.length) return null;
  return {
    types: known.flatMap(({ types }) => types),
    cues: known.flatMap(({ cues }) => cues),
    words: known.flatMap(({ words }) => words),
  };
}

const GAP_ENDS = wordSet("; : .");
const FUNCTION = wordList("engine/pattern/function");

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
  return !FUNCTION.knows(token.word);
}

/** "three large, well-armed groups": the comma stands between two plain words, not before a new phrase. */
function isBetweenAdjectives(view: View, comma: number): boolean {
  const next = view.norm(comma + 1);
  return (
    view.tokens[comma + 1]?.kind === "word" &&
    view.token(comma - 1)?.kind === "word" &&
    !FUNCTION.has(next) &&
    !DETERMINERS.has(next) &&
    !view.any("count", comma + 1, comma + 2) &&
    !/s$/.test(view.norm(comma - 1))
  );
}

const DETERMINERS = wordList("engine/pattern/determiners");

export interface CoreMatch {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
}
