import { actorOf, isState } from "@sitrep/lexicon";
import type { Candidate } from "../../engine/candidate.js";
import { alwaysRelated, shares, typeOf } from "../../engine/sides.js";
import { type Answer, filler } from "../fill.js";
import { Nearby } from "../nearby.js";

/** "Its air force downed 12 drones": who brought them down did not launch them. */
export function isDefence({ sketch, view, saidBy }: Candidate, event: Candidate): boolean {
  if (
    sketch.kind !== "munition_count" ||
    (sketch.outcome !== "intercepted" && sketch.outcome !== "destroyed")
  )
    return false;
  // "Russia launched 38 missiles, 25 of which were intercepted": there it names who launched them
  const named = view
    .within("actor", 0, sketch.from)
    .filter(({ to }) => view.within("cue", to, to + 4).every(({ cue }) => cue !== "fired"))
    .flatMap(({ ids }) => ids);
  return shares(event.sketch.actor, saidBy?.actor ? [...named, saidBy.actor] : named);
}

/** "Ukraine shot down 12 drones": they came from the one state that strikes it in the report. */
export const launcher = filler({
  name: "launcher",
  says: "what was shot down was launched by the one group that attacks in the report, or by the one state that strikes who shot it down",
  slot: "actor",
  kinds: ["munition_count"],
  among: (candidates) => {
    const nearby = new Nearby(
      candidates.filter(({ sketch }) => sketch.kind === "event" || sketch.kind === "event_count"),
    );
    return (candidate) => launcherOf(candidate, nearby.around(candidate));
  },
});

function launcherOf(candidate: Candidate, events: readonly Candidate[]): Answer<"actor"> | null {
  const { sketch, view, saidBy } = candidate;
  if (sketch.kind !== "munition_count" || sketch.outcome !== "intercepted") return null;
  const group = onlyGroup(events);
  if (group) return { value: group.sketch.actor, from: { lender: group } };
  const ids = [
    ...view.within("actor", 0, sketch.from).flatMap((actor) => actor.ids),
    ...(saidBy?.actor ? [saidBy.actor] : []),
  ];
  const defender = ids.find(isState);
  const home = defender === undefined ? null : actorOf(defender)?.country;
  if (defender === undefined || !home) return null;
  const against = events.filter(
    (other) =>
      other.sketch.actor.length > 0 &&
      (other.sketch.target.includes(defender) || other.country.includes(home)),
  );
  const [only] = against;
  if (!only || only.sketch.actor.includes(defender)) return null;
  return against.every((other) => alwaysRelated(other.sketch.actor, only.sketch.actor))
    ? { value: only.sketch.actor, from: { lender: only } }
    : null;
}

/** The one group that attacks in the report, where no state strikes anybody but it: whose missiles a destroyer shot down. */
function onlyGroup(events: readonly Candidate[]): Candidate | null {
  const attacks = events.filter((other) => typeOf(other) === "attack" && other.sketch.actor.length > 0);
  const [only] = attacks;
  if (!only || only.sketch.actor.some(isState)) return null;
  const all = attacks.every((other) => alwaysRelated(other.sketch.actor, only.sketch.actor));
  const others = events.some(
    (other) =>
      typeOf(other) === "strike" &&
      other.sketch.actor.length > 0 &&
      !shares(other.sketch.target, only.sketch.actor),
  );
  return all && !others ? only : null;
}
