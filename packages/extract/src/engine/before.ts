import type { View } from "./view.js";

/** Up to `most` sentences before, the nearest first, inside one paragraph or the one before it, and in one list item. */
export function sentencesBefore(view: View, most: number): View[] {
  const found: View[] = [];
  const { block, item } = view.sentence;
  let at = view.before;
  while (at && found.length < most) {
    const other = at.sentence;
    if (other.part !== view.sentence.part || other.block < block - 1 || (item && other.block !== block))
      break;
    found.push(at);
    at = at.before;
  }
  return found;
}
