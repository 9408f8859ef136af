import type { View } from "../engine/view.js";
import { isQuoteMark } from "../grammar/reporting/reach.js";

/** The quotations of a document. */
export interface Quotations {
  /** the sentences of the quotation that a token stands in, in order; null where it stands in none */
  readonly at: (view: View, token: number) => readonly View[] | null;
}

interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly views: View[];
}

/** Finds what stands in quotation marks, over sentences and paragraphs: each paragraph of a long quotation opens anew. */
export function quotationsIn(views: readonly View[]): Quotations {
  const found = new Map<View, Quoted[]>();
  let open: View[] | null = null;
  for (const view of views) {
    if (open && !isNext(open.at(-1), view)) open = null;
    const quoted: Quoted[] = [];
    let from = 0;
    open?.push(view);
    for (let at = 0; at < view.tokens.length; at++) {
      const mark = view.norm(at);
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

const isNext = (before: View | undefined, view: View) =>
  before !== undefined &&
  view.sentence.block - before.sentence.block <= 1 &&
  view.sentence.part === before.sentence.part;
