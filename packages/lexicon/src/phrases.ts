import { PhraseTree } from "./phrase-tree.js";
import { type Token, tokenize } from "./tokens.js";
import { register } from "./vocabulary.js";

/** What the text must show of a word's case: nothing, a capital, or capitals only ("US" is not "us"). */
type Case = 0 | 1 | 2;

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

/** The cases of a phrase are one number, two bits a word. */
const LONGEST = 16;

/** Finds many phrases at once: one step in a tree a word. */
export class PhraseIndex<T> {
  /** in the order in which they were added */
  readonly values: T[] = [];
  readonly #tree = new PhraseTree();
  /** by the number of the first word, the node after it */
  readonly #roots: number[] = [0];

  /** `strict` asks of the text the capitals that the phrase is written with, as for names; `begins` is told to its first word. */
  add(phrase: string, value: T, strict: boolean, begins = 0): void {
    this.addKey(keyOfPhrase(phrase, strict), value, begins);
  }

  /** A phrase whose key is known: making it is the dearest part of a start. */
  addKey(key: string, value: T, begins = 0): void {
    if (key === "") return;
    const [norms = "", cases] = key.split("\t");
    const words = norms.split(" ").map((norm, at) => register(norm, at === 0 ? begins : 0).id);
    const [root = 0] = words;
    this.values.push(value);
    this.#tree.add(words, this.values.length, cases === undefined ? 0 : Number(cases));
    while (this.#roots.length <= root) this.#roots.push(0);
    this.#roots[root] = this.#tree.step(0, root);
  }

  /** Whether any phrase begins with this word: the one probe that most words fail. */
  begins({ word }: Token): boolean {
    return word.id < this.#roots.length && this.#roots[word.id] !== 0;
  }

  /** Puts the phrases that start at a token, shortest first, into `places` (of `values`) and `ends`; gives how many there are. */
  match(tokens: readonly Token[], at: number, places: number[], ends: number[]): number {
    const tree = this.#tree;
    const root = tokens[at]?.word.id ?? 0;
    let node = root < this.#roots.length ? (this.#roots[root] ?? 0) : 0;
    let count = 0;
    for (let to = at + 1; node !== 0; to++) {
      for (let phrase = tree.firstAt(node); phrase !== 0; phrase = tree.after(phrase)) {
        const cases = tree.of(phrase);
        if (cases !== 0 && !fits(tokens, at, cases)) continue;
        places[count] = phrase - 1;
        ends[count++] = to;
      }
      if (to >= tokens.length || !tree.goesOn(node)) break;
      node = tree.step(node, tokens[to]?.word.id ?? 0);
    }
    return count;
  }

  /** Calls back with every phrase that starts at a token, shortest first. */
  eachAt(tokens: readonly Token[], at: number, found: (value: T, to: number) => void): void {
    const token = tokens[at];
    if (!token || !this.begins(token)) return;
    const places: number[] = [];
    const ends: number[] = [];
    const count = this.match(tokens, at, places, ends);
    for (let index = 0; index < count; index++) {
      const value = this.values[places[index] ?? 0];
      if (value !== undefined) found(value, ends[index] ?? at);
    }
  }

  /** The values of a whole phrase, and nothing else around it. */
  of(phrase: string): T[] {
    const tokens = wordsOf(phrase);
    const values: T[] = [];
    this.eachAt(tokens, 0, (value, to) => {
      if (to === tokens.length) values.push(value);
    });
    return values;
  }
}

/** The words of a phrase as the tokenizer has them, and after a tab the cases that they need; empty for one without words. */
export function keyOfPhrase(phrase: string, strict: boolean): string {
  const tokens = wordsOf(phrase);
  if (tokens.length > LONGEST) throw new Error(`phrase of more than ${LONGEST} words: "${phrase}"`);
  const cases = strict ? tokens.reduce((all, token, at) => all | (caseOf(token) << (2 * at)), 0) : 0;
  const norms = tokens.map(({ norm }) => norm).join(" ");
  return cases === 0 ? norms : `${norms}\t${cases}`;
}

const wordsOf = (phrase: string): Token[] =>
  tokenize(phrase).filter((token) => token.kind !== "mark" || token.norm === "'s" || token.norm === "/");

function caseOf(token: Token): Case {
  if (PARTICLES.has(token.norm) || !token.capital) return 0;
  return token.upper && token.norm.length <= 5 ? 2 : 1;
}

function fits(tokens: readonly Token[], at: number, cases: number): boolean {
  let index = at;
  for (let rest = cases; rest !== 0; rest >>>= 2) {
    const wanted = rest & 3;
    const token = tokens[index++];
    if (!token || (wanted === 1 && !token.capital) || (wanted === 2 && !token.upper)) return false;
  }
  return true;
}
