import { isState, stateIn } from "@sitrep/lexicon";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { clauseStart } from "../engine/clauses.js";
import { isPassive } from "../engine/noun-phrase.js";
import type { View } from "../engine/view.js";

/** Who acts under a word that names nobody: "we" of an office that speaks, "the army" of the state told of last. */
export const unnamed: Refinement = {
  name: "unnamed",
  says: '"we" are those whose office speaks in the headline, "the army" is that of the state whose forces were told of last',
  refine: (candidates) => {
    let last: { state: string; order: number } | null = null;
    for (const candidate of candidates) {
      const { sketch } = candidate;
      if (sketch.actor.length === 0 && sketch.kind !== "casualty" && sketch.kind !== "munition_count") {
        const recent = last !== null && candidate.order - last.order <= REACH ? last.state : null;
        const state = subjectIs(candidate, isWe)
          ? candidate.voice
          : subjectIs(candidate, isTheArmy)
            ? (recent ?? homeOf(candidate))
            : null;
        if (state === null && sketch.kind === "troop_level" && candidate.voice !== null)
          act(candidate, candidate.voice);
        if (state !== null && !sketch.target.includes(state)) act(candidate, state);
      }
      const state = candidate.sketch.actor.find(isState);
      if (state !== undefined) last = { state, order: candidate.order };
    }
    return candidates;
  },
};

/** How many sentences on "the army" still means that of the state told of last. */
const REACH = 8;

function act(candidate: Candidate, state: string): void {
  const { sketch, view } = candidate;
  if (sketch.kind !== "event" && sketch.kind !== "event_count") {
    candidate.sketch = { ...sketch, actor: [state] };
    return;
  }
  // what a state did by a word that both sides do is a strike
  const word = view.startingAt("event", sketch.anchor).some(({ eventType }) => eventType === "attack");
  candidate.sketch = { ...sketch, actor: [state], event_type: word ? sketch.event_type : "strike" };
}

const isWe = (view: View, at: number) => (view.norm(at) === "we" ? at + 1 : null);

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
    return isFree(view, to, deed);
  }
  return false;
}

/** A light verb, "said it" and numbers may stand between a subject and what it did; an actor or another event may not. */
const isFree = (view: View, from: number, to: number) =>
  to - from <= 9 &&
  view.within("actor", from, to).length === 0 &&
  !view.tokens.slice(from, to).some(({ norm }) => norm === "," || norm === "that" || norm === "by") &&
  view.within("event", from, to).every(({ form }) => form !== "noun" && form !== "plural");

const homeOf = ({ country }: Candidate) => {
  const [only] = country;
  return only !== undefined && country.length === 1 ? stateIn(only) : null;
};
