import { type Candidate, type Refinement, spanOf } from "../engine/candidate.js";
import { mayBeRelated } from "../engine/sides.js";

/** "The Houthis claimed responsibility for the attack", "the strikes hit their depots": the event told before gains what it lacked. */
export const anaphors: Refinement = {
  name: "anaphors",
  says: 'a claim of responsibility, and "the strikes" with whom or where they hit, tell more of the event before and are none of their own',
  refine: (candidates, removed) =>
    candidates.filter((candidate, index) => {
      if (candidate.sketch.kind !== "event" || candidate.sketch.standing !== "anaphor") return true;
      const event = toldBefore(candidates.slice(Math.max(0, index - 60), index), candidate);
      if (event) learn(event, candidate);
      removed(
        candidate,
        event ? "tells of the event before it" : "tells of an event that the text does not name",
      );
      return false;
    }),
};

function learn(event: Candidate, anaphor: Candidate): void {
  const { sketch, country, place } = anaphor;
  event.alsoAt.push(spanOf(anaphor));
  const actor = event.sketch.actor.length > 0 ? event.sketch.actor : sketch.actor;
  const target = event.sketch.target.length > 0 ? event.sketch.target : sketch.target;
  event.sketch = { ...event.sketch, actor, target: target.filter((id) => !actor.includes(id)) };
  if (event.country.length === 0) event.country = country;
  event.place ??= place;
}

function toldBefore(
  earlier: readonly Candidate[],
  { view, story, sketch: anaphor }: Candidate,
): Candidate | undefined {
  const type = anaphor.kind === "event" ? anaphor.event_type : "attack";
  const { ordinal, block, item } = view.sentence;
  const told = (candidate: Candidate) =>
    candidate.sketch.kind === "event" &&
    candidate.sketch.standing === undefined &&
    candidate.sketch.event_type === type &&
    candidate.story === story &&
    (candidate.view === view || candidate.view.sentence.ordinal < ordinal) &&
    candidate.view.sentence.ordinal >= ordinal - 3 &&
    (!item || candidate.view.sentence.block === block);
  const fits = ({ sketch }: Candidate) =>
    mayBeRelated(sketch.actor, anaphor.actor) && mayBeRelated(sketch.target, anaphor.target);
  // "the attack" is the last one told or none; "the attacks" may be some before it
  const one = view.startingAt("event", anaphor.anchor).some(({ form }) => form === "noun");
  const last = earlier.findLast((candidate) => told(candidate) && (one || fits(candidate)));
  return last && (fits(last) || mayBeRelated(last.sketch.actor, anaphor.actor)) ? last : undefined;
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
