import { actorOf, actorsRelated, isState } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { typeOf } from "../engine/sides.js";
import type { View } from "../engine/view.js";

/** How near a statement of the attacker must stand, in sentences. */
const NEAR = 4;

/** What all statements of a report have in common: where all its attacks have one attacker, so have those beside them that name none. */
export const shared: Refinement = {
  name: "shared",
  says: "an attack without attacker or target, and munitions without owner, take those that all others of the report have, where there is only one",
  refine: (candidates) => {
    const sure = candidates.filter(({ certainty }) => certainty !== "possible" && certainty !== "planned");
    const deeds = sure.filter(({ sketch }) => sketch.kind === "event" || sketch.kind === "event_count");
    const attacks = deeds.filter(({ sketch }) => sketch.actor.length > 0);
    const launched = sure.filter(({ sketch }) => sketch.kind === "munition_count" && sketch.actor.length > 0);
    for (const candidate of candidates) {
      if (candidate.view.sentence.item || candidate.view.sentence.part === "caption") continue;
      if (candidate.country.length === 0) candidate.country = struckAtHome(candidate);
      if (candidate.sketch.kind === "event_count" && candidate.sketch.target.length === 0)
        fillTarget(candidate, deeds);
      if (candidate.sketch.actor.length > 0) continue;
      if (candidate.sketch.kind === "event") fillAttacker(candidate, attacks);
      else if (candidate.sketch.kind === "munition_count")
        fillOwner(candidate, launched.length > 0 ? launched : attacks);
    }
    return candidates;
  },
};

/** Who attacks a state by its bare name attacks it there: "a drone attack on Ukraine", not "on US forces". */
function struckAtHome({ sketch, view }: Candidate): string[] {
  const [target, second] = sketch.target.filter((id) => id !== "civilians");
  const actor = target === undefined || second !== undefined ? undefined : actorOf(target);
  if (target === undefined || actor?.kind !== "state" || !actor.country) return [];
  const named = view
    .within("actor", sketch.from, sketch.to)
    .some(
      ({ ids, modifier, from }) => !modifier && ids.includes(target) && ONTO.has(beforeArticle(view, from)),
    );
  return named ? [actor.country] : [];
}

const ONTO = new Set(["on", "against", "at", "attacked", "hit", "struck", "bombed", "invaded", "shelled"]);
const beforeArticle = (view: View, at: number) =>
  view.norm(at - 1) === "the" ? view.norm(at - 2) : view.norm(at - 1);

/** Whom all attacks of the report hit. */
function fillTarget(candidate: Candidate, attacks: readonly Candidate[]): void {
  const alike = attacks.filter(
    (other) => typeOf(other) === typeOf(candidate) && other.sketch.target.length > 0 && other !== candidate,
  );
  const [first] = alike;
  const one =
    first && alike.every(({ sketch }) => sketch.target.every((id) => first.sketch.target.includes(id)));
  if (one) candidate.sketch = { ...candidate.sketch, target: [...first.sketch.target] };
}

/** The actors of them all, where they are one side; null where there are two, or none. */
function onlyActor(candidates: readonly Candidate[]): readonly string[] | null {
  const [first] = candidates;
  if (!first) return null;
  const one = candidates.every(({ sketch }) =>
    sketch.actor.every((id) => first.sketch.actor.some((other) => actorsRelated(id, other) !== "unrelated")),
  );
  return one ? first.sketch.actor : null;
}

function fillAttacker(candidate: Candidate, attacks: readonly Candidate[]): void {
  const { sketch, country } = candidate;
  if (sketch.kind !== "event") return;
  const alike = attacks.filter((other) => typeOf(other) === sketch.event_type);
  // where a report knows no attack but a state's strikes, a missile that hit a town is one of them
  const known = alike.length > 0 ? alike : sketch.event_type === "attack" ? attacks : [];
  const actor = onlyActor(known);
  const near = known.filter((other) => Math.abs(other.order - candidate.order) <= NEAR);
  if (!actor || near.length === 0 || sketch.target.some((id) => actor.includes(id))) return;
  // no state is taken to strike its own towns
  if (country.length > 0 && actor.every((id) => isState(id) && country.includes(actorOf(id)?.country ?? "")))
    return;
  if (country.length > 0 && !near.some((other) => other.country.some((code) => country.includes(code))))
    return;
  if (
    sketch.dates.length > 0 &&
    !near.some((other) => other.sketch.dates.length === 0 || sameDays(other, candidate))
  )
    return;
  candidate.sketch = {
    ...sketch,
    actor: [...actor],
    event_type: actor.every(isState) ? "strike" : sketch.event_type,
  };
}

/** Whose missiles they were, hit or shot down: those of the attacks told around it, where nothing speaks of another land. */
function fillOwner(candidate: Candidate, others: readonly Candidate[]): void {
  const hit = candidate.about?.sketch.target ?? [];
  const near = others.filter(
    (other) =>
      Math.abs(other.order - candidate.order) <= NEAR &&
      // who was hit did not fire
      !other.sketch.actor.some((id) => hit.includes(id)) &&
      (candidate.country.length === 0 ||
        other.country.length === 0 ||
        other.country.some((code) => candidate.country.includes(code))),
  );
  const actor = onlyActor(near);
  if (actor) candidate.sketch = { ...candidate.sketch, actor: [...actor] };
}

const sameDays = (a: Candidate, b: Candidate) =>
  a.sketch.dates.some((left) =>
    b.sketch.dates.some((right) => left.words.toLowerCase() === right.words.toLowerCase()),
  );
