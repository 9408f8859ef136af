import { type Token, tokenize } from "./tokens.js";
import { register } from "./vocabulary.js";

/** What the text must show of a word's case: nothing, a capital, or capitals only ("US" is not "us"). */
type Case = 0 | 1 | 2;

interface Entry<T> {
  readonly value: T;
  readonly cases: readonly Case[];
}
interface Node<T> {
  /** by the number of the next word */
  next: Map<number, Node<T>> | null;
  entries: Entry<T>[] | null;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** tokens, end exclusive */
  readonly from: number;
  readonly to: number;
}

const PARTICLES = new Set([
  "al",
  "el",
  "ez",
  "az",
  "as",
  "ad",
  "ar",
  "ash",
  "at",
  "the",
  "of",
  "and",
  "an",
  "de",
  "la",
  "in",
]);

/** Finds many phrases at once: one hash probe a word, longest phrase first. */
export class PhraseIndex<T> {
  /** by the number of the first word */
  readonly #roots: (Node<T> | undefined)[] = [];

  /** `strict` asks of the text the capitals that the phrase is written with, as for names; `begins` is told to its first word. */
  add(phrase: string, value: T, strict: boolean, begins = 0): void {
    const tokens = tokenize(phrase).filter((token) => token.kind !== "mark" || token.norm === "'s");
    const cases = tokens.map((token): Case => {
      if (!strict || PARTICLES.has(token.norm) || !token.capital) return 0;
      return token.upper && token.norm.length <= 5 ? 2 : 1;
    });
    const [first, ...rest] = tokens;
    if (!first) return;
    const { id } = register(first.norm, begins);
    let node = this.#roots[id];
    if (!node) {
      node = { next: null, entries: null };
      this.#roots[id] = node;
    }
    for (const token of rest) {
      const { id } = register(token.norm);
      node.next ??= new Map();
      let child = node.next.get(id);
      if (!child) {
        child = { next: null, entries: null };
        node.next.set(id, child);
      }
      node = child;
    }
    node.entries ??= [];
    node.entries.push({ value, cases });
  }

  /** Whether any phrase begins with this word: the one probe that most words fail. */
  begins({ word }: Token): boolean {
    return this.#roots[word.id] !== undefined;
  }

  /** Calls back with every phrase that starts at a token, shortest first. */
  eachAt(tokens: readonly Token[], at: number, found: (value: T, to: number) => void): void {
    const token = tokens[at];
    if (!token) return;
    let node = this.#roots[token.word.id];
    for (let to = at + 1; node; to++) {
      if (node.entries)
        for (const entry of node.entries) if (fits(tokens, at, entry.cases)) found(entry.value, to);
      const next = tokens[to];
      if (!next || !node.next) return;
      node = node.next.get(next.word.id);
    }
  }

  /** The values of a whole phrase, and nothing else around it. */
  of(phrase: string): T[] {
    const tokens = tokenize(phrase).filter((token) => token.kind !== "mark" || token.norm === "'s");
    const values: T[] = [];
    this.eachAt(tokens, 0, (value, to) => {
      if (to === tokens.length) values.push(value);
    });
    return values;
  }
}

function fits(tokens: readonly Token[], at: number, cases: readonly Case[]): boolean {
  for (let index = 0; index < cases.length; index++) {
    const wanted = cases[index];
    const token = tokens[at + index];
    if (!token || (wanted === 1 && !token.capital) || (wanted === 2 && !token.upper)) return false;
  }
  return true;
}
