import type { View } from "../engine/view.js";
import { isQuoteMark } from "../grammar/reporting/reach.js";

/** The quotations of a document. */
export interface Quotations {
  /** the sentences of the quotation that a token is in, in order; null where it is in none */
  readonly at: (view: View, token: number) => readonly View[] | null;
}

interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly views: View[];
}

/** Finds what is in quotation marks, over sentences and paragraphs: each paragraph of a long quotation opens anew. */
export function quotationsIn(views: readonly View[]): Quotations {
  const found = new Map<View, Quoted[]>();
  let open: View[] | null = null;
  for (const view of views) {
    if (open && !goesOnIn(view, open.at(-1))) open = null;
    const quoted: Quoted[] = [];
    let from = 0;
    open?.push(view);
    for (let at = 0; at < view.tokens.length; at++) {
      const mark = view.norm(at);
      // “the "Islamic State' group”: closed by another mark
      if (open && at - from <= LONGEST_MIXED && isMixed(view, at)) open = null;
      if (!isQuoteMark(mark)) continue;
      const opens: boolean = mark === "“" || (mark === '"' && (open === null || at === 0));
      if (opens) {
        open ??= [view];
        from = at + 1;
      } else if (open) {
        quoted.push({ from, to: at, views: open });
        open = null;
      }
    }
    if (open) quoted.push({ from, to: view.tokens.length, views: open });
    if (quoted.length > 0) found.set(view, quoted);
  }
  return {
    at: (view, token) => found.get(view)?.find(({ from, to }) => from <= token && token < to)?.views ?? null,
  };
}

const LONGEST_MIXED = 4;
/** A single mark right after a word, and no double one after it. */
const isMixed = (view: View, at: number) =>
  (view.norm(at) === "'" || view.norm(at) === "’") &&
  view.tokens[at - 1]?.end === view.tokens[at]?.start &&
  view.tokens[at + 1]?.start !== view.tokens[at]?.end &&
  !view.tokens.slice(at).some(({ norm }) => isQuoteMark(norm));

/** Whether a quotation that no mark has closed goes on: in its paragraph, or in the next one if that opens or closes it. */
function goesOnIn(view: View, before: View | undefined): boolean {
  if (!before || view.sentence.part !== before.sentence.part) return false;
  const blocks = view.sentence.block - before.sentence.block;
  return blocks === 0 || (blocks === 1 && (isQuoteMark(view.norm(0)) || closesSoon(view)));
}

const MOST_OPEN = 4;

/** Whether the next mark of quotation closes one. */
function closesSoon(view: View): boolean {
  let next: View | null = view;
  for (let tries = 0; next && tries < MOST_OPEN; tries++, next = next.after)
    for (let at = 0; at < next.tokens.length; at++) if (isQuoteMark(next.norm(at))) return closes(next, at);
  return false;
}

/** “"…” closes right after a word or a mark. */
const closes = (view: View, at: number) =>
  view.norm(at) === "”" || (view.norm(at) === '"' && view.token(at - 1)?.end === view.tokens[at]?.start);
