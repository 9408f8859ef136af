import { isState, stateIn, wordList, wordSet } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { isEventNoun, isEventNounAt } from "../../engine/event-nouns.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { shares } from "../../engine/sides.js";
import type { Kind, Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { clauseAt } from "../../grammar/clauses.js";
import { creditedWith } from "../../grammar/credited.js";
import { type Answer, filler, lent } from "../fill.js";
import type { Story } from "../story.js";
import { stateOf } from "./state-of.js";

const DONE: readonly Kind[] = ["event", "event_count", "munition_count", "target_count", "troop_level"];

/** Who acts under a word that names nobody: "we" of an office that speaks, "the army" of the state told of last. */
export const unnamed = filler({
  name: "unnamed",
  says: '"we" are those whose office speaks in the headline, "the army" is that of the state told of last, "they" are who acted before',
  slot: "actor",
  kinds: DONE,
  among: (story) => (statement) => {
    const { kind } = statement;
    if (kind === "munition_count" && statement.outcome !== "launched" && statement.outcome !== "impacted")
      return null;
    const they = subjectIs(statement, isThey) ? lent(before(statement, 1, story), "actor") : null;
    const answer = they ?? officeOrArmy(statement, story) ?? ofItsEvent(statement, story);
    return answer && shares(answer.value, statement.target) ? null : answer;
  },
});

/** "Troops killed 15 insurgents | and destroyed six camps": who did the first did the second. */
function ofItsEvent({ kind, view, about }: Statement, story: Story): Answer<"actor"> | null {
  const event = kind === "target_count" ? story.now(about) : null;
  return event?.view === view ? lent(event, "actor") : null;
}

/** The last before it, within so many sentences, of whom somebody (such) is said to act. */
function before(
  statement: Statement,
  reach: number,
  story: Story,
  fits: (id: string) => boolean = () => true,
): Statement | null {
  for (const other of story.before(statement)) {
    if (story.distance(other.view, statement.view) > reach) return null;
    if (other.actor.some(fits)) return other;
  }
  return null;
}

/** "We" by the office that speaks, "the army" by the state told of last or the country it is in, troops of an office's report by that office. */
function officeOrArmy(statement: Statement, story: Story): Answer<"actor"> | null {
  const { voice } = statement;
  const office: Answer<"actor"> | null =
    voice === null ? null : { value: [voice], from: { basis: "publisher", words: null } };
  if (subjectIs(statement, isWe) || (voice !== null && subjectIs(statement, isThePresident))) return office;
  if (!subjectIs(statement, isTheArmy) && !isArmysDeed(statement) && !isByTheArmy(statement))
    return statement.kind === "troop_level" ? office : null;
  const last = before(statement, REACH, story, isState);
  return last
    ? { value: last.actor.filter(isState).slice(0, 1), from: { lender: last } }
    : (armyThere(statement) ?? stateOfReport(statement));
}

/** The army of the land where it happened; of people without a state it is another's. */
function armyThere(statement: Statement): Answer<"actor"> | null {
  const state = stateOf(statement);
  return state?.value.every(isState) ? state : null;
}

/** Of a deed that no place is told of, the army is that of the land that the report comes from. */
function stateOfReport({ country, setting, dateline }: Statement): Answer<"actor"> | null {
  const [only, second] = setting;
  const state = only === undefined || second !== undefined || country.length > 0 ? null : stateIn(only);
  return state === null ? null : { value: [state], from: { basis: "dateline", words: dateline } };
}

/** How many sentences on "the army" still means that of the state told of last. */
const REACH = 8;

const isWe = (view: View, at: number) => (view.norm(at) === "we" ? at + 1 : null);

/** "They struck", "the group fired": who was told to act in the sentence before. */
function isThey(view: View, at: number): number | null {
  if (view.norm(at) === "they") return at + 1;
  if (view.norm(at) !== "the") return null;
  // "the Palestinian group", "the Lebanese militant group"
  const [origin] = view.startingAt("actor", at + 1);
  const first = origin?.to ?? at + 1;
  const noun = [first, ...(origin ? [first + 1] : [])].find((to) => view.among(to, GROUPS));
  return noun === undefined ? null : noun + 1;
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
  if (the === "the" && FORCE_NAMES.has(`${noun} ${second}`)) return at + 3;
  const keeper = the === "the" ? at + 1 : at;
  if (KEEPERS.has(view.norm(keeper)) && view.norm(keeper + 1) === "forces") return keeper + 2;
  // "Troops killed 15 insurgents"
  if (the === "troops" || (the === "the" && noun === "troops" && second !== "of"))
    return the === "the" ? at + 2 : at + 1;
  // "government forces", "junta troops", "the regime's jets"
  const ruler = the === "the" ? at + 1 : at;
  if (!view.among(ruler, RULERS)) return null;
  if (the === "the" && view.norm(ruler) === "junta") return ruler + 1;
  const force = view.norm(ruler + 1) === "'s" ? ruler + 2 : ruler + 1;
  return view.among(force, FORCES) ? force + 1 : null;
}
const FORCE_NAMES = new Set(["air force", "armed forces"]);
/** "security forces", "the defence forces" */
const KEEPERS = new Set(["security", "defence", "defense"]);
const RULERS = wordList("context/fillers/unnamed/rulers");
const FORCES = wordList("context/fillers/unnamed/forces");

/** "an army raid", "regime airstrikes": the state's, by the word before the noun. */
const isArmysDeed = ({ kind, view, anchor }: Statement) =>
  kind !== "casualty" &&
  isEventNounAt(view, anchor) &&
  (view.among(anchor - 1, RULERS) || view.norm(anchor - 1) === "army");

/** "killed by the army", "the murder by | members of the armed forces": its phrase ends with the army. */
function isByTheArmy({ kind, view, anchor }: Statement): boolean {
  const clause = kind === "event" ? clauseAt(view, anchor) : null;
  const agent = clause && (clause.agent ?? (clause.form === "noun" ? creditedWith(view, clause) : null));
  if (!agent || view.within("actor", agent.from, agent.to).some(({ ids }) => ids.length > 0)) return false;
  for (let at = agent.from; at < agent.to; at++) {
    const isFirst = at === agent.from || (view.norm(at - 1) === "of" && view.norm(at) === "the");
    if (isFirst && isTheArmy(view, at) === agent.to) return true;
  }
  return false;
}

/** Whether a word of this kind is the subject: at the head of its clause, with nobody else between it and the deed. */
function subjectIs(
  { kind, view, anchor, from }: Statement,
  find: (view: View, at: number) => number | null,
): boolean {
  const deed = kind === "event" || kind === "event_count" ? anchor : from;
  if (isPassive(view, deed)) return false;
  const start = clauseStart(view, deed);
  for (let at = start; at < deed; at++) {
    const to = find(view, at);
    if (to === null || to > deed) continue;
    const before = view.norm(at - 1);
    if (at > start && before !== "," && view.all("date").every((date) => date.to !== at)) return false;
    return isFree(view, to, deed, kind === "target_count");
  }
  return false;
}

/** A light verb, "said it" and numbers may be between a subject and what it did; an actor or another event may not, unless a figure of targets is after their strikes. */
const isFree = (view: View, from: number, to: number, mayStrike: boolean) =>
  to - from <= 9 &&
  !view.any("actor", from, to) &&
  !view.tokens.slice(from, to).some(({ norm }) => norm === "," || norm === "that" || norm === "by") &&
  (mayStrike || view.within("event", from, to).every((event) => !isEventNoun(event)));
