import { isState, stateIn, wordList, wordSet } from "@sitrep/lexicon";
import type { Candidate } from "../../engine/candidate.js";
import { clauseStart } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import type { View } from "../../engine/view.js";
import { type Answer, filler } from "../fill.js";

/** Who acts under a word that names nobody: "we" of an office that speaks, "the army" of the state told of last. */
export const unnamed = filler({
  name: "unnamed",
  says: '"we" are those whose office speaks in the headline, "the army" is that of the state told of last, "they" are who acted before',
  slot: "actor",
  kinds: ["event", "event_count", "munition_count", "target_count", "troop_level"],
  among: (candidates) => {
    const position = new Map(candidates.map((candidate, index) => [candidate, index]));
    /** The last before it, within so many sentences, of whom somebody is said to act. */
    const before = (candidate: Candidate, reach: number, fits: (id: string) => boolean) => {
      for (let at = (position.get(candidate) ?? 0) - 1; at >= 0; at--) {
        const other = candidates[at];
        if (!other || candidate.order - other.order > reach) return null;
        if (other.sketch.actor.some(fits)) return other;
      }
      return null;
    };
    return (candidate) => {
      const { sketch } = candidate;
      if (sketch.kind === "munition_count" && sketch.outcome !== "launched" && sketch.outcome !== "impacted")
        return null;
      const last = before(candidate, 1, () => true);
      const answer =
        last && subjectIs(candidate, isThey)
          ? { value: last.sketch.actor, from: { lender: last } }
          : sketch.kind === "munition_count"
            ? null
            : officeOrArmy(candidate, before(candidate, REACH, isState));
      return answer?.value.some((id) => sketch.target.includes(id)) ? null : answer;
    };
  },
});

/** "We" by the office that speaks, "the army" by the state told of last or the country it is in, troops of an office's report by that office. */
function officeOrArmy(candidate: Candidate, last: Candidate | null): Answer<"actor"> | null {
  const { voice, sketch } = candidate;
  const office: Answer<"actor"> | null =
    voice === null ? null : { value: [voice], from: { basis: "publisher", words: null } };
  if (subjectIs(candidate, isWe) || (voice !== null && subjectIs(candidate, isThePresident))) return office;
  if (subjectIs(candidate, isTheArmy))
    return last
      ? { value: last.sketch.actor.filter(isState).slice(0, 1), from: { lender: last } }
      : homeOf(candidate);
  return sketch.kind === "troop_level" ? office : null;
}

/** How many sentences on "the army" still means that of the state told of last. */
const REACH = 8;

const isWe = (view: View, at: number) => (view.norm(at) === "we" ? at + 1 : null);

/** "They struck", "the group fired": who was told to act in the sentence before. */
function isThey(view: View, at: number): number | null {
  if (view.norm(at) === "they") return at + 1;
  return view.norm(at) === "the" && view.among(at + 1, GROUPS) ? at + 2 : null;
}
const GROUPS = wordList("context/fillers/unnamed/groups");

/** "The President directed strikes": in a statement of their own office. */
const isThePresident = (view: View, at: number) =>
  view.norm(at) === "the" && view.among(at + 1, OFFICES) ? at + 2 : null;
const OFFICES = wordSet("president secretary minister");

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

function homeOf(candidate: Candidate): Answer<"actor"> | null {
  const [only, second] = candidate.country;
  const state = only !== undefined && second === undefined ? stateIn(only) : null;
  return state === null ? null : { value: [state], from: { lender: candidate, slot: "country" } };
}
