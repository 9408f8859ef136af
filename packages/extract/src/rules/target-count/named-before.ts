import type { MentionOf } from "@sitrep/lexicon";
import { sentencesBefore } from "../../engine/before.js";
import type { View } from "../../engine/view.js";

export interface Named {
  readonly view: View;
  readonly facility: MentionOf<"facility">;
}

/** The sites or vehicles that a bare number speaks of: the last named, where nobody and nothing else was named since. */
export function namedBefore(view: View, from: number): Named | null {
  const here = lastOf(view, from);
  if (here !== undefined) return here;
  for (const earlier of sentencesBefore(view, 2)) {
    const last = lastOf(earlier, earlier.tokens.length);
    if (last !== undefined) return last;
  }
  return null;
}

/** Null where people, munitions or the hurt were named last; undefined where nothing was. */
function lastOf(view: View, end: number): Named | null | undefined {
  const facility = view.within("facility", 0, end).findLast(({ to }) => /s$/.test(view.norm(to - 1)));
  const other = Math.max(
    ...[
      ...view.within("munition", 0, end),
      ...view.within("people", 0, end).filter(({ military, target }) => military || target !== null),
      ...view.within("casualty", 0, end),
    ].map(({ from }) => from),
    -1,
  );
  if (facility && facility.from >= other) return { view, facility };
  return other >= 0 ? null : undefined;
}
