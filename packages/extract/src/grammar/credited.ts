import { wordList, wordSet } from "@sitrep/lexicon";
import type { View } from "../engine/view.js";
import type { Clause, Phrase } from "./clause.js";
import { clausesOf } from "./clauses.js";

/**
 * Who did it by the clause that names the deed: "the group claimed responsibility for | the murder", "blamed the group for | it", "it was
 * carried out by", "attributed to", "they were arrested for | it". Null where that clause doubts or denies it.
 */
export function creditedWith(view: View, deed: Clause): Phrase | null {
  if (!view.holdsAny(LEADING)) return null;
  const holds = ({ from, to }: Phrase) => from <= deed.head && deed.head < to;
  for (const clause of clausesOf(view)) {
    const { verb, patient, parts } = clause;
    if (clause === deed || verb === null || verb.negated || verb.modal !== null) continue;
    const isGap = patient === null && clause.agent?.from === deed.to;
    // "the attack was | the work of the group"
    const isWork =
      patient !== null && clause.agent !== null && holds(clause.agent) && view.among(workOf(patient), WORK);
    if (isWork) return patient;
    const isObject = patient !== null && (holds(patient) || isBehind(clause, deed));
    const found = isObject || isGap ? ofObject(view, clause) : null;
    const credited = found ?? ofPart(view, clause, parts.findIndex(holds));
    if (credited) return credited;
  }
  return null;
}

const workOf = ({ from }: Phrase): number => from + 1;
const WORK = wordSet("work handiwork");

/** "an attack | the mayor attributed to the group"; "a bomb attack in Lima, | attributed to the group", "on a hotel | that was claimed by": said of the deed, whatever noun is between. */
const isBehind = ({ relation, patient }: Clause, deed: Clause) =>
  (relation === "participle" || relation === "relative") &&
  [deed.patient, ...deed.parts].some((phrase) => phrase !== null && phrase.from === patient?.from);

/** "committed | the murder", "the murder | was attributed to the group", "blamed the murder | on it". */
function ofObject(view: View, { head, headTo, agent, parts, verb }: Clause): Phrase | null {
  const isAmong = (words: typeof LEADING) => view.among(head, words) || view.among(headTo - 1, words);
  if (isAmong(BLAMING)) return parts.find(({ preposition }) => TO.has(preposition ?? "")) ?? null;
  return isAmong(DOING) || (verb?.passive && isAmong(CLAIMING)) ? agent : null;
}
const TO = new Set(["to", "on"]);

/** "claimed responsibility | for it", "accused the army | of it", "were held | in connection with it". */
function ofPart(view: View, clause: Clause, index: number): Phrase | null {
  const { head, agent, patient, verb, parts } = clause;
  const preposition = parts[index]?.preposition;
  if (preposition == null) return null;
  if (preposition === "for" && patient && view.among(patient.to - 1, ANSWERING)) {
    // "sent a letter | claiming responsibility" is one phrase
    const isClaim = view.among(head, CLAIMING) || view.among(patient.to - 2, CLAIMING);
    if (isClaim) return verb?.passive ? agent : ownAgent(clause);
  }
  const before = parts[index - 1];
  const isPart = before ? view.among(before.head, TAKING_PART) : false;
  if (view.among(head, INVOLVING) && preposition === "in") return patient;
  const isCharge = view.among(head, BLAMING) || view.among(head, CHARGING);
  return isCharge && (isPart || CHARGES.has(preposition)) ? patient : null;
}
const CHARGES = new Set(["for", "of", "with"]);

/** "The group sent letters | claiming it": a participle after an object has the subject of the verb. */
const ownAgent = ({ relation, agent, parent }: Clause): Phrase | null =>
  relation === "participle" && parent?.patient && parent.patient.from === agent?.from ? parent.agent : agent;

const BLAMING = wordList("context/doers/crediting");
const CLAIMING = wordList("context/doers/claiming");
const CHARGING = wordList("grammar/credited/charging");
const INVOLVING = wordList("grammar/credited/involving");
const TAKING_PART = wordList("grammar/credited/taking-part");
const DOING = wordList("grammar/credited/doing");
const ANSWERING = wordSet("responsibility credit");
/** One of them is there, or the sentence credits nobody. */
const LEADING = wordSet(
  [...BLAMING, ...CLAIMING, ...CHARGING, ...INVOLVING, ...DOING, ...ANSWERING, ...WORK].join(" "),
);
