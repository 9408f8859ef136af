import type { Basis } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../engine/clauses.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { inSameRow } from "./row-cells.js";
import type { Stretch } from "./words-for.js";

/** A stretch of the document's text, as indices. */
export interface Words {
  readonly start: number;
  readonly end: number;
}

/** A basis with the words that gave the value, as indices of the text; null ends where no words did. */
export interface Ground {
  readonly basis: Basis;
  readonly start: number | null;
  readonly end: number | null;
}

const RANK: { readonly [B in Basis]: number } = {
  stated: 0,
  sentence: 1,
  chain: 2,
  heading: 3,
  dateline: 4,
  publisher: 5,
};

/** The less sure of two. */
export const less = (left: Basis, right: Basis): Basis => (RANK[left] > RANK[right] ? left : right);

/** Words further apart than a list, in characters, are shown by the first alone. */
const LONGEST = 80;

/** Several values of a slot are as sure as the least sure of them; where they are alike, the words are those of all. */
export function together(left: Ground, right: Ground): Ground {
  if (left.basis !== right.basis) return RANK[left.basis] > RANK[right.basis] ? left : right;
  if (left.start === null || left.end === null) return right;
  if (right.start === null || right.end === null) return left;
  const start = Math.min(left.start, right.start);
  const end = Math.max(left.end, right.end);
  return end - start <= LONGEST ? { basis: left.basis, start, end } : left;
}

const HEADS: ReadonlySet<string> = new Set(["headline", "heading"]);

/** What another sentence lends: a cell of its row as if it said it itself, a headline or a heading as such, any other as a mention of the same. */
export const basisOfOther = (other: View, own: View): Basis =>
  inSameRow(other, own) ? "stated" : HEADS.has(other.sentence.part) ? "heading" : "chain";

/** Whether words of a statement's own sentence are in its clause. */
export function isInClause(statement: Statement, { from }: Stretch): boolean {
  if (from >= statement.from && from < statement.to) return true;
  const { view, anchor } = statement;
  const at = Math.min(Math.max(anchor, 0), view.tokens.length - 1);
  return from >= clauseStart(view, at) && from < clauseEnd(view, at);
}

export const wordsOf = (view: View, { from, to }: Stretch): Words => ({
  start: view.tokens[from]?.start ?? 0,
  end: view.token(to - 1)?.end ?? 0,
});
