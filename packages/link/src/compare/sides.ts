import type { Profile } from "../mentions/mention.js";
import type { Names } from "../names.js";
import { type Evidence, evidence, NOTHING } from "./evidence.js";

/** How two lists of actors meet. `joint`: the same two or more, named together. */
type Meeting = "unknown" | "joint" | "same" | "shared" | "related" | "apart";

const ACTOR: Readonly<Record<Meeting, number>> = {
  unknown: 0,
  joint: 1.8,
  same: 0.7,
  shared: 0.3,
  related: 0.5,
  apart: -3,
};
const TARGET: Readonly<Record<Meeting, number>> = { ...ACTOR, joint: 0.8, shared: 0.5, apart: -2.5 };

/** Who and whom; null where neither side of the one is a side of the other. */
export function compareSides(a: Profile, b: Profile, names: Names): readonly Evidence[] | null {
  const actors = meetingOf(a.actor, b.actor, names);
  const targets = meetingOf(a.target, b.target, names);
  if (actors === "apart" && targets === "apart") return null;
  const isHost = targets === "apart" && (isHostAlone(a, names) || isHostAlone(b, names));
  return [weigh(ACTOR, actors, "actor"), isHost ? evidence(HOST) : weigh(TARGET, targets, "target")];
}

/** "A base in western Iraq" makes Iraq the target where the base is another's: hardly a difference. */
const isHostAlone = ({ target, country }: Profile, names: Names) =>
  target.every((actor) => country.some((code) => names.isStateOf(actor, code)));
const HOST = -0.5;

/** Whether the same two or more act together on both sides: allies named together are seldom named by chance. */
export const isJoint = (a: Profile, b: Profile, names: Names): boolean =>
  meetingOf(a.actor, b.actor, names) === "joint";

function meetingOf(left: readonly string[], right: readonly string[], names: Names): Meeting {
  if (left.length === 0 || right.length === 0) return "unknown";
  const shared = left.filter((actor) => right.includes(actor)).length;
  if (shared === left.length && shared === right.length) return shared > 1 ? "joint" : "same";
  if (shared > 0) return "shared";
  return left.some((x) => right.some((y) => names.related(x, y) !== "unrelated")) ? "related" : "apart";
}

function weigh(points: Readonly<Record<Meeting, number>>, meeting: Meeting, side: string): Evidence {
  if (meeting === "unknown") return NOTHING;
  const words = { joint: `same ${side}s`, same: `same ${side}`, shared: `${side} in common` } as const;
  const more = { related: `${side} part of the other's`, apart: `different ${side}s` } as const;
  const reason = meeting === "related" || meeting === "apart" ? more[meeting] : words[meeting];
  return evidence(points[meeting], reason);
}
