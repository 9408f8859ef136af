import type { CountMention } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import { type Group, groupsOf } from "./groups.js";

/** One noun group of a list: "14 drones", "a helicopter". */
export interface Listed {
  /** its number; null where an article says that it is one */
  readonly count: CountMention | null;
  readonly from: number;
  readonly to: number;
}

/** How many a list may have. */
const MOST = 12;

/** The noun groups of a list that begins at a token: "14 drones, more than 20 vehicles, three howitzers and a helicopter". */
export function listedFrom(view: View, at: number): Listed[] {
  const groups = groupsOf(view);
  const found: Listed[] = [];
  let index = groups.findIndex((group) => group.from <= at && at < group.to);
  while (found.length < MOST) {
    const group = groups[index];
    const one = group?.kind === "noun" ? memberOf(view, group) : null;
    if (!one) break;
    found.push(one);
    const joint = pastJoint(groups, index + 1);
    if (joint === index + 1) break;
    index = joint;
  }
  return found;
}

function memberOf(view: View, { from, to }: Group): Listed | null {
  const count = view.within("count", from, to).find(({ reading }) => !reading.ordinal) ?? null;
  const article = view.norm(from) === "a" || view.norm(from) === "an";
  if (!count && !article) return null;
  return { count, from: count?.from ?? from, to };
}

/** Behind a comma, "and" or both. */
function pastJoint(groups: readonly Group[], index: number): number {
  const comma = groups[index]?.kind === "comma" ? index + 1 : index;
  return groups[comma]?.kind === "coordinator" ? comma + 1 : comma;
}
