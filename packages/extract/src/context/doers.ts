import { wordList, wordSet } from "@sitrep/lexicon";
import { eachOf } from "../engine/each-of.js";
import { actorsIn } from "../engine/people.js";
import type { Sketch } from "../engine/rule.js";
import { scenesIn } from "../engine/sites.js";
import type { View } from "../engine/view.js";
import { datesOf, timeOf } from "../engine/when.js";
import { type Clause, type Phrase, partsWith } from "../grammar/clause.js";
import { clausesOf } from "../grammar/clauses.js";
import { isDefinite } from "./fences.js";
import { CREDITING, OWNING } from "./matter.js";

/** "The brigade fired it from a truck", "Islamic State said it was behind both blasts": who did what was reported before, where and when. */
export function doersIn(view: View, isTaken: (from: number, to: number) => boolean): Sketch[] {
  const credits = view.holdsAny(CREDITING);
  const answers = view.holdsAny(ANSWERING);
  const owns = view.holdsAny(OWNING);
  if (!credits && !answers && !owns && view.all("cue").every(({ cue }) => !DOING.has(cue))) return [];
  return eachOf(clausesOf(view), (clause) => {
    if (isTaken(clause.from, clause.to)) return [];
    const credited = answers ? answeringIn(view, clause) : [];
    if (credited.length === 0 && credits) credited.push(...creditedIn(view, clause));
    if (credited.length === 0 && owns) credited.push(...ownersIn(view, clause));
    if (credited.length > 0) return [sketchOf(view, clause, { actor: credited, dates: [], sites: [] })];
    const thing = deedOf(view, clause);
    if (!thing) return [];
    const actor = actorOfClause(view, clause);
    const dates = datesOf(view, clause.head).filter(({ relation }) => relation === "on");
    const sites = scenesIn(view, clause.head, clause.to);
    return actor.length + sites.length > 0 ? [sketchOf(view, clause, { actor, dates, sites })] : [];
  });
}

const ANSWERING = wordSet("responsibility credit");

/** "attributed the incident to the group", "blamed the attack on it", "blamed the group for the attack", "was attributed to the group": whoever is said to have done it. */
function creditedIn(view: View, { head, headTo, verb, patient, parts }: Clause): string[] {
  const isCrediting = view.among(head, CREDITING) || view.among(headTo - 1, CREDITING);
  if (!isCrediting || verb === null || verb.negated || verb.modal !== null || patient === null) return [];
  if (isKnownDeed(view, patient)) {
    const to = parts.find(({ preposition }) => preposition === "to" || preposition === "on");
    return to ? actorsIn(view, to.from, to.to) : [];
  }
  const deed = parts.find(({ preposition }) => preposition === "for");
  // "the ministry said, blaming the group"
  const isBlame = deed === undefined && view.norm(head).startsWith("blam");
  return isBlame || (deed && isKnownDeed(view, deed)) ? actorsIn(view, patient.from, patient.to) : [];
}

/** "said it was responsible", "this was the work of the group", "claimed it", "accused it of killing him": who did what was reported. */
function ownersIn(view: View, clause: Clause): string[] {
  const { head, verb, agent, patient, parent } = clause;
  if (verb?.form === "infinitive" || verb?.negated || verb?.modal != null) return [];
  // "denied | it was responsible", "did not say | it was"
  if (parent !== null && (parent.verb?.negated || view.among(parent.head, DENYING))) return [];
  if (patient === null) return [];
  const isAlone = patient.to === patient.from + 1;
  if (view.among(patient.from, RESPONSIBLE) && isAlone) return actorOfClause(view, clause);
  if (view.among(patient.head, WORK) && view.norm(patient.head + 1) === "of")
    return actorsIn(view, patient.head, patient.to);
  const isIt = view.among(patient.from, PRONOUN) && isAlone;
  if (view.among(head, CLAIMING) && isIt && agent) return actorsIn(view, agent.from, agent.to);
  return view.among(head, ACCUSING) && accusedOf(view, clause)
    ? actorsIn(view, patient.from, patient.to)
    : [];
}

/** "accused the army of | deliberately targeting civilians", "… of | killing him": what was reported before, and no other deed. */
const accusedOf = (view: View, { headTo, to, patient }: Clause): boolean =>
  clausesOf(view).some(
    ({ verb, head, patient: whom }) =>
      verb?.form === "ing" &&
      head >= headTo &&
      head <= to + MOST_TO_DEED &&
      patient !== null &&
      patient.to <= head &&
      whom !== null &&
      whom.to === whom.from + 1 &&
      (view.among(whom.from, PRONOUN) || view.norm(whom.from) === "civilians"),
  );
const MOST_TO_DEED = 3;
const DENYING = wordList("refine/certainty/refuting");
const RESPONSIBLE = wordSet("responsible");
const WORK = wordSet("work handiwork");
const PRONOUN = wordList("context/doers/pronoun");
const ACCUSING = wordList("context/doers/accusing");

/** "The group claimed responsibility", "took credit for the attack", "responsibility was claimed by it": who answers for what was told last. */
function answeringIn(view: View, { head, verb, agent, patient, parts }: Clause): string[] {
  if (verb?.form !== "finite" || verb.negated || verb.modal !== null || verb.control !== null) return [];
  if (agent === null || patient === null || !view.among(patient.head, ANSWERING)) return [];
  if (!view.among(head, CLAIMING)) return [];
  const deed = parts.find(({ preposition }) => preposition === "for");
  return deed && !isKnownDeed(view, deed) ? [] : actorsIn(view, agent.from, agent.to);
}
const CLAIMING = wordList("context/doers/claiming");

/** "No group has claimed responsibility", "nobody took credit": whoever did it is not known. */
export const isUnclaimed = (view: View): boolean =>
  view.holdsAny(ANSWERING) &&
  clausesOf(view).some(
    ({ head, agent, patient }) =>
      agent !== null &&
      patient !== null &&
      view.among(agent.from, NOBODY) &&
      view.among(patient.head, ANSWERING) &&
      view.among(head, CLAIMING),
  );
const NOBODY = wordSet("no nobody none");

const DOING = new Set(["fired", "light_verb", "deliver_verb"]);

/** What was done before and is known: "it", "them", "the drone", "both blasts". */
function deedOf(view: View, clause: Clause): Phrase | null {
  const { verb, head, patient } = clause;
  if (verb === null || verb.passive || verb.negated || verb.modal !== null) return null;
  const [behind] = partsWith(clause, "behind");
  if (behind) return isKnownDeed(view, behind) ? behind : null;
  const does =
    view.hasCue("fired", head) || view.hasCue("light_verb", head) || view.hasCue("deliver_verb", head);
  return does && patient !== null && isKnownDeed(view, patient) ? patient : null;
}

function isKnownDeed(view: View, { from, to }: Phrase): boolean {
  const first = view.norm(from);
  if (to === from + 1 && (first === "it" || first === "them" || first === "both")) return true;
  const [thing] = [
    ...view.within("munition", from, to),
    ...view.within("event", from, to),
    ...view.within("cue", from, to).filter(({ cue }) => cue === "known_event"),
  ];
  return thing !== undefined && (first === "both" || isDefinite(view, thing));
}

function actorOfClause(view: View, { agent, parent, head }: Clause): string[] {
  if (agent === null) return [];
  const own = actorsIn(view, agent.from, agent.to);
  if (own.length > 0) return own;
  const isPronoun =
    agent.to === agent.from + 1 && (view.norm(agent.from) === "it" || view.norm(agent.from) === "they");
  // "Islamic State said it was behind": whoever says so of itself
  const speaker =
    parent?.agent ?? clausesOf(view).findLast((other) => other.head < head && other.agent !== null)?.agent;
  return isPronoun && speaker ? actorsIn(view, speaker.from, speaker.to) : [];
}

const sketchOf = (
  view: View,
  { head, headTo, from, to }: Clause,
  known: Pick<Sketch, "actor" | "dates" | "sites">,
): Sketch => ({
  kind: "event",
  event_type: "attack",
  ...known,
  target: [],
  munition: [],
  time: timeOf(view, known.dates),
  from: Math.max(from, 0),
  to: Math.max(to, headTo),
  anchor: head,
  counted: null,
  standing: "anaphor",
});
