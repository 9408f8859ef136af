import type { TroopChange } from "@sitrep/model";
import { AUXILIARY } from "../../engine/clauses.js";
import type { View } from "../../engine/view.js";

const PLACED = new Set(["in", "to", "from", "at", "into", "across"]);

/** Whether troops are somewhere, come, go or are to come; null where the words say nothing of it. */
export function changeOf(
  view: View,
  start: number,
  from: number,
  to: number,
  end: number,
): TroopChange | null {
  const cues = (cue: string, first: number, last: number) =>
    view.within("cue", first, last).some((found) => found.cue === cue);
  const near = Math.max(start, from - 6);
  const moves =
    cues("deploy", near, from) || (cues("deploy", to, Math.min(end, to + 5)) && hasHelper(view, to));
  const leaves =
    cues("withdraw", near, from) || (cues("withdraw", to, Math.min(end, to + 5)) && hasHelper(view, to));
  const ahead =
    cues("future", near, from) || view.tokens.slice(near, from).some(({ norm }) => norm === "would");
  if ((moves || leaves) && ahead) return "planned";
  if (leaves && view.norm(from - 1) !== "has") return "decrease";
  if (moves && !cues("station", to, to + 2)) return "increase";
  const stationed = cues("station", to, Math.min(end, to + 8)) || cues("station", near, from);
  const placed = PLACED.has(view.norm(to)) && view.within("place", to, to + 6).length > 0;
  return stationed || placed ? "level" : null;
}

const hasHelper = (view: View, at: number) => [0, 1, 2].some((step) => AUXILIARY.has(view.norm(at + step)));
