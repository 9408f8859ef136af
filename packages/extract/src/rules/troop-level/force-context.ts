import type { MentionOf } from "@sitrep/lexicon";
import { sentencesBefore } from "../../engine/before.js";
import { isFiller } from "../../engine/filler.js";
import type { View } from "../../engine/view.js";

/** The troops that a bare number speaks of: the sentence that names them, their noun, and the number before it where one is. */
export interface ForceContext {
  readonly view: View;
  readonly force: MentionOf<"cue">;
  readonly count: MentionOf<"count"> | null;
}

/** The last troops named before a token, in its sentence or in the two before it; null where people or things were named since. */
export function forceBefore(view: View, at: number): ForceContext | null {
  const here = lastForce(view, at);
  if (here) return isOther(view, here.force.to, at) ? null : here;
  if (isOther(view, 0, at)) return null;
  for (const earlier of sentencesBefore(view, 2)) {
    if (earlier.all("casualty").length > 0) return null;
    const found = lastForce(earlier, earlier.tokens.length);
    if (found) return isOther(earlier, found.force.to, earlier.tokens.length) ? null : found;
    if (isOther(earlier, 0, earlier.tokens.length)) return null;
  }
  return null;
}

function lastForce(view: View, end: number): ForceContext | null {
  const force = view
    .within("cue", 0, end)
    .findLast(
      ({ cue, from, to }) =>
        (cue === "force_noun" || (cue === "force_size" && view.norm(from) !== "army")) && to <= end,
    );
  if (!force) return null;
  const count = view.within("count", 0, force.from + 1).findLast(({ to }) => leadsTo(view, to, force.from));
  return { view, force, count: count ?? null };
}

/** Whether only words of one noun phrase are between a number and its noun. */
function leadsTo(view: View, from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let at = from; at < to; at++) if (!isFiller(view, at)) return false;
  return true;
}

/** Something else that can be counted is between: the hurt, civilians, vehicles, munitions. */
const isOther = (view: View, from: number, to: number): boolean =>
  view.any("casualty", from, to) ||
  view.any("munition", from, to) ||
  view
    .within("people", from, to)
    .some(({ target, military, from: at }) => target !== null && !military && view.norm(at) !== "men") ||
  view.within("facility", from, to).some(({ kind }) => kind !== "facility" && kind !== "building");
