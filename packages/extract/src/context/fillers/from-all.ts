import { actorOf, actorsRelated, forceOf, isState } from "@sitrep/lexicon";
import type { Candidate } from "../../engine/candidate.js";
import { alwaysRelated, originsOf, typeOf } from "../../engine/sides.js";
import type { View } from "../../engine/view.js";
import { isRelative } from "../fences.js";
import { type Answer, filler } from "../fill.js";
import { DEEDS } from "./kinds.js";
import { actsByPronoun } from "./pronoun.js";

/** What all attacks of a report have in common is taken for those beside them that leave it open. */

/** How near a statement of the attacker must be, in sentences. */
const NEAR = 4;

const isSure = ({ certainty }: Candidate) => certainty !== "possible" && certainty !== "planned";
const isDeed = ({ sketch }: Candidate) => sketch.kind === "event" || sketch.kind === "event_count";
/** Items of a list and pictures are stories of their own. */
const isAlone = ({ view: { sentence } }: Candidate) => sentence.item || sentence.part === "caption";

const attacksIn = (candidates: readonly Candidate[]) =>
  candidates.filter(
    (candidate) => isDeed(candidate) && isSure(candidate) && candidate.sketch.actor.length > 0,
  );

/** Who attacks a state by its bare name attacks it there: "a drone attack on Ukraine", not "on US forces". */
export const countryOfState = filler({
  name: "country of the state",
  says: "an attack on a state by its bare name was there",
  slot: "country",
  kinds: [...DEEDS],
  among: () => (candidate) => {
    const { sketch, view } = candidate;
    if (isAlone(candidate)) return null;
    const [target, second] = sketch.target.filter((id) => id !== "civilians");
    const actor = target === undefined || second !== undefined ? undefined : actorOf(target);
    if (target === undefined || actor?.kind !== "state" || !actor.country) return null;
    const named = view
      .within("actor", sketch.from, sketch.to)
      .some(
        ({ ids, modifier, from }) => !modifier && ids.includes(target) && ONTO.has(beforeArticle(view, from)),
      );
    return named ? { value: [actor.country], from: { own: true } } : null;
  },
});
const ONTO = new Set(["on", "against", "at", "attacked", "hit", "struck", "bombed", "invaded", "shelled"]);
const beforeArticle = (view: View, at: number) =>
  view.norm(at - 1) === "the" ? view.norm(at - 2) : view.norm(at - 1);

export const targetOfAll = filler({
  name: "target of all",
  says: "a count of attacks without a target has the one that all attacks of the report have",
  slot: "target",
  kinds: ["event_count"],
  among: (candidates) => {
    const deeds = candidates.filter((candidate) => isDeed(candidate) && isSure(candidate));
    return (candidate) => {
      if (isAlone(candidate)) return null;
      const alike = deeds.filter(
        (other) =>
          other !== candidate && typeOf(other) === typeOf(candidate) && other.sketch.target.length > 0,
      );
      const [first] = alike;
      const one =
        first && alike.every(({ sketch }) => sketch.target.every((id) => first.sketch.target.includes(id)));
      return one ? { value: first.sketch.target, from: { lender: first } } : null;
    };
  },
});

/** "A Russian missile hit a depot, Ukrainian officials said": those who count another state's strikes at home were struck. */
export const targetOfSayer = filler({
  name: "target of the sayer",
  says: "strikes of one state that another state's officials report from their own country were on that state",
  slot: "target",
  kinds: [...DEEDS],
  among:
    () =>
    ({ sketch, saidBy, country }) => {
      const sayer = saidBy?.actor ? actorOf(forceOf(saidBy.actor)) : undefined;
      if (sayer?.kind !== "state" || !sayer.country || sketch.actor.length === 0) return null;
      const isOther = sketch.actor.every((id) => isState(id) && id !== sayer.actor_id);
      const isHome = country.length === 1 && country[0] === sayer.country;
      return isOther && isHome ? { value: [sayer.actor_id], from: { own: true } } : null;
    },
});

/** Where a report knows no attack but a state's strikes, a missile that hit a town is one of them. */
export const actorOfAll = filler({
  name: "actor of all",
  says: "an attack without an actor has the one that all attacks around it have, where nothing in place or day speaks against it",
  slot: "actor",
  kinds: ["event"],
  among: (candidates) => {
    const attacks = attacksIn(candidates);
    return (candidate) =>
      isAlone(candidate) || actsByPronoun(candidate) ? null : attackerOf(candidate, attacks);
  },
});

/** "a missile hit the town": a state's weapon too; a bomb at the roadside is none. */
const isFired = ({ sketch }: Candidate) =>
  sketch.kind === "event" && sketch.munition.some((munition) => munition !== "bomb" && munition !== "mine");

function attackerOf(candidate: Candidate, attacks: readonly Candidate[]): Answer<"actor"> | null {
  const { sketch, country } = candidate;
  const others = isRelative(candidate) ? attacks.filter(({ view }) => view !== candidate.view) : attacks;
  const alike = others.filter((other) => typeOf(other) === typeOf(candidate));
  const known = alike.length > 0 ? alike : isFired(candidate) ? others : [];
  const first = onlyOne(known);
  const near = known.filter((other) => Math.abs(other.order - candidate.order) <= NEAR);
  if (!first || near.length === 0) return null;
  const { actor } = first.sketch;
  if (sketch.target.some((id) => actor.includes(id))) return null;
  // no state is taken to strike its own towns
  const isHome = actor.every((id) => isState(id) && country.includes(actorOf(id)?.country ?? ""));
  if (
    country.length > 0 &&
    (isHome || !near.some((other) => other.country.some((code) => country.includes(code))))
  )
    return null;
  const isOtherDay =
    sketch.dates.length > 0 &&
    !near.some((other) => other.sketch.dates.length === 0 || sameDays(other, candidate));
  return isOtherDay ? null : { value: actor, from: { lender: first } };
}

/** Whose missiles they were, hit or shot down: those of the attacks around it, where nothing speaks of another land. */
export const owner = filler({
  name: "owner",
  says: "munitions without an owner are those of the one side that fires in the report",
  slot: "actor",
  kinds: ["munition_count"],
  among: (candidates) => {
    const launched = candidates.filter(
      (candidate) =>
        candidate.sketch.kind === "munition_count" && isSure(candidate) && candidate.sketch.actor.length > 0,
    );
    const others = launched.length > 0 ? launched : attacksIn(candidates);
    return (candidate) => {
      if (isAlone(candidate)) return null;
      const hit = candidate.about?.sketch.target ?? [];
      const origins = originsOf(candidate);
      const named = candidate.view.all("actor").flatMap(({ ids }) => ids);
      const near = others.filter(
        (other) =>
          Math.abs(other.order - candidate.order) <= NEAR &&
          // who was hit did not fire
          !other.sketch.actor.some((id) => hit.includes(id)) &&
          // nor whom the sentence names as something else: "went off near a U.S. convoy", "the Israeli army says"
          !alwaysRelated(named, other.sketch.actor) &&
          // nor who is at home elsewhere than where it was fired from
          (origins.length === 0 ||
            other.sketch.actor.some((id) => origins.includes(actorOf(id)?.country ?? ""))) &&
          (candidate.country.length === 0 ||
            other.country.length === 0 ||
            other.country.some((code) => candidate.country.includes(code))),
      );
      const first = onlyOne(near);
      return first ? { value: first.sketch.actor, from: { lender: first } } : null;
    };
  },
});

/** The first of several, where their actors are one side; null where there are two, or none. */
function onlyOne(candidates: readonly Candidate[]): Candidate | null {
  const [first] = candidates;
  if (!first) return null;
  const one = candidates.every(({ sketch }) =>
    sketch.actor.every((id) => first.sketch.actor.some((other) => actorsRelated(id, other) !== "unrelated")),
  );
  return one ? first : null;
}

const sameDays = (a: Candidate, b: Candidate) =>
  a.sketch.dates.some((left) =>
    b.sketch.dates.some((right) => left.words.toLowerCase() === right.words.toLowerCase()),
  );
