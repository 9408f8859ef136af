import { isState, stateIn } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { clauseStart } from "../engine/clauses.js";
import { isPassive } from "../engine/noun-phrase.js";
import type { View } from "../engine/view.js";

/** Who acts under a word that names nobody: "we" of an office that speaks, "the army" of the state told of last. */
export const unnamed: Refinement = {
  name: "unnamed",
  says: '"we" are those whose office speaks in the headline, "the army" is that of the state told of last, "they" are who acted before',
  refine: (candidates) => {
    let state: Named | null = null;
    let anybody: Named | null = null;
    for (const candidate of candidates) {
      if (candidate.sketch.actor.length === 0) {
        if (isNear(anybody, candidate, 1) && subjectIs(candidate, isThey)) act(candidate, anybody.ids);
        else if (isDeed(candidate))
          act(candidate, officeOrArmy(candidate, isNear(state, candidate, REACH) ? state.ids : null));
      }
      const { actor } = candidate.sketch;
      const named = { ids: actor, order: candidate.order };
      if (actor.length > 0) anybody = named;
      if (actor.some(isState)) state = { ...named, ids: actor.filter(isState).slice(0, 1) };
    }
    return candidates;
  },
};

/** Who was told to act, and in which sentence with a statement. */
interface Named {
  readonly ids: readonly string[];
  readonly order: number;
}

const isNear = (named: Named | null, { order }: Candidate, reach: number): named is Named =>
  named !== null && order - named.order <= reach;

const isDeed = ({ sketch }: Candidate) => sketch.kind !== "casualty" && sketch.kind !== "munition_count";

/** "We" by the office that speaks, "the army" by the state told of last or the country it is in, troops of an office's report by that office. */
function officeOrArmy(candidate: Candidate, last: readonly string[] | null): readonly string[] {
  const { voice, sketch } = candidate;
  const office = voice === null ? [] : [voice];
  if (subjectIs(candidate, isWe) || (voice !== null && subjectIs(candidate, isThePresident))) return office;
  if (subjectIs(candidate, isTheArmy)) return last ?? homeOf(candidate);
  return sketch.kind === "troop_level" ? office : [];
}

/** How many sentences on "the army" still means that of the state told of last. */
const REACH = 8;

function act(candidate: Candidate, actor: readonly string[]): void {
  const { sketch, view } = candidate;
  if (actor.length === 0 || actor.some((id) => sketch.target.includes(id))) return;
  if (sketch.kind === "casualty") return;
  if (sketch.kind === "munition_count" && sketch.outcome !== "launched" && sketch.outcome !== "impacted")
    return;
  candidate.sketch = { ...sketch, actor: [...actor] };
  if (candidate.sketch.kind !== "event" && candidate.sketch.kind !== "event_count") return;
  // what a state did by a word that both sides do is a strike
  const word = view.startingAt("event", sketch.anchor).some(({ eventType }) => eventType === "attack");
  if (!word && actor.every(isState)) candidate.sketch = { ...candidate.sketch, event_type: "strike" };
}

const isWe = (view: View, at: number) => (view.norm(at) === "we" ? at + 1 : null);

/** "They struck", "the group fired": who was told to act in the sentence before. */
function isThey(view: View, at: number): number | null {
  if (view.norm(at) === "they") return at + 1;
  return view.norm(at) === "the" && GROUPS.has(view.norm(at + 1)) ? at + 2 : null;
}
const GROUPS = new Set([
  "group",
  "militia",
  "movement",
  "militias",
  "groups",
  "rebels",
  "militants",
  "insurgents",
]);

/** "The President directed strikes": in a statement of their own office. */
const isThePresident = (view: View, at: number) =>
  view.norm(at) === "the" && OFFICES.has(view.norm(at + 1)) ? at + 2 : null;
const OFFICES = new Set(["president", "secretary", "minister"]);

const ARMIES = new Set(["army", "military", "navy"]);
/** "the army", "the air force", "government forces"; not "the rebel army", not "the army of". */
function isTheArmy(view: View, at: number): number | null {
  const [the, noun, second] = [view.norm(at), view.norm(at + 1), view.norm(at + 2)];
  if (the === "the" && ARMIES.has(noun) && second !== "of") return at + 2;
  if (the === "the" && noun === "air" && second === "force") return at + 3;
  return (the === "government" && noun === "forces") ||
    (the === "the" && noun === "government" && second === "forces")
    ? at + (the === "the" ? 3 : 2)
    : null;
}

/** Whether a word of this kind is the subject: at the head of its clause, with nobody else between it and the deed. */
function subjectIs({ sketch, view }: Candidate, find: (view: View, at: number) => number | null): boolean {
  const deed = sketch.kind === "event" || sketch.kind === "event_count" ? sketch.anchor : sketch.from;
  if (isPassive(view, deed)) return false;
  const start = clauseStart(view, deed);
  for (let at = start; at < deed; at++) {
    const to = find(view, at);
    if (to === null || to > deed) continue;
    const before = view.norm(at - 1);
    if (at > start && before !== "," && view.all("date").every((date) => date.to !== at)) return false;
    return isFree(view, to, deed, sketch.kind === "target_count");
  }
  return false;
}

/** A light verb, "said it" and numbers may stand between a subject and what it did; an actor or another event may not, unless a figure of targets stands behind their strikes. */
const isFree = (view: View, from: number, to: number, mayStrike: boolean) =>
  to - from <= 9 &&
  view.within("actor", from, to).length === 0 &&
  !view.tokens.slice(from, to).some(({ norm }) => norm === "," || norm === "that" || norm === "by") &&
  (mayStrike || view.within("event", from, to).every(({ form }) => form !== "noun" && form !== "plural"));

function homeOf({ country }: Candidate): readonly string[] {
  const [only] = country;
  const state = only !== undefined && country.length === 1 ? stateIn(only) : null;
  return state === null ? [] : [state];
}
