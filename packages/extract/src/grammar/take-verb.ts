import { wordList } from "@sitrep/lexicon";
import type { Phrase } from "./clause.js";
import { type Building, lastPhrase, ownerSubject, resume, type State } from "./clause-state.js";
import type { Group, VerbGroup } from "./group.js";

/** The verb group at an index opens a clause of its own, with the subject that waits for it or that it shares. */
export function takeVerb(state: State, index: number): void {
  const group = state.groups[index];
  if (!group?.verb) return;
  const verb = elidedPassive(state, group) ? { ...group.verb, passive: true } : group.verb;
  // "The group that held the town | claimed": the clause that was interrupted goes on
  const interrupting = state.current?.relation === "relative" || state.current?.relation === "subordinate";
  if (verb.form === "finite" && interrupting && state.waiting.length === 0)
    if (!goesOnInSaying(state, group)) resume(state, group);
  const { relation, antecedent } = state;
  const bare = state.waiting.filter(({ preposition }) => preposition === null);
  const finite = verb.form === "finite";
  // "soldiers | killed in the raid", "rebels | attacking the base": it describes the phrase before it
  // "were reported | damaged": what the passive verb has
  const { current } = state;
  const isReported = current?.verb?.passive === true && current.headTo === group.from;
  const before = isReported ? current.patient : lastPhrase(state);
  const describes = !finite && relation !== "participle" ? before : null;
  const shared = ownerSubject(state.finite ?? state.current);
  // "was abandoned after | being hit": the subject of both
  const being = state.view.norm(group.from).endsWith("ing") ? ownerSubject(state.finite) : null;
  const subject = finite
    ? (bare.at(-1) ?? antecedent ?? being)
    : relation === "participle"
      ? antecedent
      : state.preposition !== null || verb.form === "infinitive"
        ? (phraseBefore(state, group) ?? objectForInfinitive(state, verb) ?? shared ?? bare.at(-1) ?? null)
        : (describes ?? shared);
  const clause: Building = {
    head: group.head,
    headTo: group.to,
    form: "verb",
    verb,
    relation: finite ? relation : verb.form === "infinitive" ? "infinitive" : "participle",
    parent: finite ? (relation === "main" ? null : state.finite) : (state.current ?? state.finite),
    agent: verb.passive ? null : subject,
    patient: verb.passive ? subject : relation === "relative" && bare.length > 0 ? antecedent : null,
    parts: finite ? state.waiting.filter((phrase) => isOfClause(phrase, subject)) : [],
    dates: finite ? [...(relation === "main" ? state.leadingDates : []), ...state.waitingDates] : [],
    from: Math.min(finite ? state.from : group.from, group.from),
    to: group.to,
  };
  state.found.push(clause);
  for (const deed of state.found)
    if (deed.parent === null && deed.relation !== "main" && deed !== clause) adopt(deed, clause);
  state.current = clause;
  if (finite && relation !== "relative") state.finite = clause;
  state.waiting = finite ? [] : state.waiting;
  state.waitingDates = [];
  if (finite && relation === "main") state.leadingDates = [];
  state.preposition = null;
  if (relation === "participle") state.relation = "main";
}

/** "the attack that Moscow said | killed two": what is said of the phrase before "that", which is no object of "said". */
function goesOnInSaying(state: State, group: Group): boolean {
  const { current, view } = state;
  if (!current?.patient || current.headTo !== group.from || !view.hasCue("report_verb", current.head))
    return false;
  state.relation = "relative";
  state.antecedent = current.patient;
  current.patient = null;
  return true;
}

/** "Sixty homes were burned and nine shops | looted": the helper is left out. */
const elidedPassive = ({ view, relation, finite, waiting, groups }: State, { verb, head, to }: Group) =>
  relation === "coordinated" &&
  finite?.verb?.passive === true &&
  verb?.form === "finite" &&
  finite.headTo < head &&
  waiting.length > 0 &&
  waiting[0]?.from !== finite.patient?.from &&
  (view.hasCue("destroyed", head) || view.hasCue("damaged", head) || view.hasCue("intercepted", head)) &&
  groups.every(({ kind, from }) => from !== to || kind !== "noun");

/** "In Mosul, gunmen | attacked", "a bomb at a market | killed": where it was; "by", "of" and "from" after the subject are the subject's own. */
const isOfClause = ({ preposition, from }: Phrase, subject: Phrase | null) =>
  preposition !== null && (subject === null || from < subject.from || !OF_SUBJECT.has(preposition));
const OF_SUBJECT = wordList("grammar/take-verb/of-subject");

/** "lost touch with the Ostra, the fourth tanker | to be hit": what is right before a passive infinitive. */
function phraseBefore(state: State, { verb, from }: Group): Phrase | null {
  const before = verb?.passive && verb.form === "infinitive" ? lastPhrase(state) : null;
  return before?.to === from ? before : null;
}

/** "ordered troops | to attack", "accused the rebels of | bombing": the object of the verb before does it. */
const objectForInfinitive = ({ current, preposition }: State, { form }: VerbGroup) =>
  current &&
  !current.verb?.passive &&
  (form === "infinitive" || preposition === "of" || preposition === "for")
    ? current.patient
    : null;

/** A noun or a participle that came before the verb belongs to that verb's clause. */
function adopt(deed: Building, clause: Building): void {
  if (clause.from <= deed.head && deed.head < clause.head && clause.relation !== "relative")
    deed.parent = clause;
}
