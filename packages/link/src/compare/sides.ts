import type { FeatureName } from "../features.js";
import type { Profile } from "../mentions/mention.js";
import type { Names } from "../names.js";
import { type Evidence, evidence, NOTHING } from "./evidence.js";

/** How two lists of actors meet. `joint`: the same two or more, named together. */
type Meeting = "unknown" | "joint" | "same" | "shared" | "related" | "apart";

const ACTOR: Readonly<Record<Meeting, FeatureName | null>> = {
  unknown: null,
  joint: "actors_joint",
  same: "actor_same",
  shared: "actor_shared",
  related: "actor_related",
  apart: "actors_apart",
};
const TARGET: Readonly<Record<Meeting, FeatureName | null>> = {
  unknown: null,
  joint: "targets_joint",
  same: "target_same",
  shared: "target_shared",
  related: "target_related",
  apart: "targets_apart",
};

/** Who and whom together: two events where neither side of the one is a side of the other. */
export function compareSides(a: Profile, b: Profile, names: Names): Evidence {
  const isApart = (left: readonly string[], right: readonly string[]) =>
    meetingOf(left, right, names) === "apart";
  return isApart(a.actor, b.actor) && isApart(a.target, b.target) ? evidence("sides_differ") : NOTHING;
}

export const compareActors = (a: Profile, b: Profile, names: Names): Evidence =>
  evidenceOf(ACTOR[meetingOf(a.actor, b.actor, names)]);

export function compareTargets(a: Profile, b: Profile, names: Names): Evidence {
  const targets = meetingOf(a.target, b.target, names);
  if (targets !== "apart") return evidenceOf(TARGET[targets]);
  if (isHostAlone(a, names) || isHostAlone(b, names)) return evidence("host_for_target");
  return evidence(areCivilians(a) || areCivilians(b) ? "civilians_for_target" : "targets_apart");
}

/** Whom a strike was meant for, and who died of it: the attacker names the one, the town the other. */
const areCivilians = ({ target }: Profile) => target.every((actor) => actor === "civilians");

const evidenceOf = (feature: FeatureName | null): Evidence => (feature ? evidence(feature) : NOTHING);

/** "A base in western Iraq" makes Iraq the target where the base is another's: hardly a difference. */
const isHostAlone = ({ target, country }: Profile, names: Names) =>
  target.every((actor) => country.some((code) => names.isStateOf(actor, code)));

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
