import type { Candidate, Refinement } from "../engine/candidate.js";

/** "The Houthis claimed responsibility for the attack": the event told before gains its actor. */
export const anaphors: Refinement = {
  name: "anaphors",
  says: "a claim of responsibility names the actor of the attack told just before, and is no event of its own",
  refine: (candidates, removed) =>
    candidates.filter((candidate, index) => {
      if (candidate.sketch.kind !== "event" || candidate.sketch.standing !== "anaphor") return true;
      const event = toldBefore(candidates.slice(0, index), candidate);
      if (event?.sketch.actor.length === 0) event.sketch = { ...event.sketch, actor: candidate.sketch.actor };
      removed(
        candidate,
        event ? "tells of the event before it" : "tells of an event that the text does not name",
      );
      return false;
    }),
};

function toldBefore(earlier: readonly Candidate[], { view }: Candidate): Candidate | undefined {
  const { ordinal, block, item } = view.sentence;
  return earlier.findLast(
    ({ sketch, view: other }) =>
      sketch.kind === "event" &&
      sketch.standing === undefined &&
      sketch.event_type === "attack" &&
      (other === view || other.sentence.ordinal < ordinal) &&
      other.sentence.ordinal >= ordinal - 3 &&
      (!item || other.sentence.block === block),
  );
}

/** What only alluded to events has told who attacks whom, and is no event itself. */
export const allusions: Refinement = {
  name: "allusions",
  says: "attacks named without a day, a site or a number tell who attacks whom, and are no events of their own",
  refine: (candidates, removed) =>
    candidates.filter((candidate) => {
      const alludes = candidate.sketch.kind === "event" && candidate.sketch.standing === "allusion";
      if (alludes) removed(candidate, "names neither a day nor a site");
      return !alludes;
    }),
};
