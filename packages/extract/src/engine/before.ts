import type { View } from "./view.js";

const previous = new WeakMap<View, View>();

/** Says that one sentence follows another in its document. */
export function follows(view: View, last: View | undefined): void {
  if (last) previous.set(view, last);
}

/** The sentence before, as the rules see it: what "of these" and "he added" speak of; null at the start of a document. */
export const sentenceBefore = (view: View): View | null => previous.get(view) ?? null;

/** Up to `most` sentences before, the nearest first, inside one paragraph or the one before it, and in one list item. */
export function sentencesBefore(view: View, most: number): View[] {
  const found: View[] = [];
  const { block, item } = view.sentence;
  let at = sentenceBefore(view);
  while (at && found.length < most) {
    const other = at.sentence;
    if (other.part !== view.sentence.part || other.block < block - 1 || (item && other.block !== block))
      break;
    found.push(at);
    at = sentenceBefore(at);
  }
  return found;
}
