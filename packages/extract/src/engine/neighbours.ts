import type { View } from "./view.js";

/** Which sentences stand next to one another. */
export interface Neighbours {
  readonly before: (view: View) => View | null;
  readonly after: (view: View) => View | null;
}

/** The neighbours in the document. */
export const IN_DOCUMENT: Neighbours = { before: (view) => view.before, after: (view) => view.after };

/** The neighbours among these sentences, which come in the order of the text. */
export function neighboursAmong(views: readonly View[]): Neighbours {
  const position = new Map(views.map((view, index) => [view, index]));
  const beside = (view: View, step: number) => {
    const at = position.get(view);
    return at === undefined ? null : (views[at + step] ?? null);
  };
  return { before: (view) => beside(view, -1), after: (view) => beside(view, 1) };
}
