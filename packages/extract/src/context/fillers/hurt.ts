import { actorOf, forceOf, isState, wordList } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { ONTO } from "../../engine/noun-phrase.js";
import { actorsIn, doersNamed } from "../../engine/people.js";
import { armed, isUnarmed, peopleCounted } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { clauseAt, clausesOf } from "../../grammar/clauses.js";
import { doersAt } from "../../grammar/participants.js";
import { type Answer, filled, filler, lent, own } from "../fill.js";
import { each } from "../step.js";
import type { Story } from "../story.js";
import { crewOf } from "./crew.js";
import { CASUALTIES } from "./kinds.js";
import { sortOf } from "./sort-of.js";
import { isEnemyAt } from "./stand-in-words.js";
import { stateOf } from "./state-of.js";
import { isOfUnknownArmy } from "./unknown-army.js";

/** "three of its fighters", "two of our soldiers": whoever speaks, or the subject, lost its own people. */
export const ownPeople = each(
  "own people",
  '"its" soldiers are the claimant\'s, else those of the subject',
  (statement, story) => {
    const { view, saidBy, anchor, from } = statement;
    if (statement.kind !== "casualty" || !hasOwner(statement)) return statement;
    const subject = anchor > from + 1 ? subjectBefore(view, from) : [];
    const others = subject.length > 0 ? subject : meantByIt(statement, story);
    const value = saidBy?.actor ? [forceOf(saidBy.actor)] : others;
    return filled(statement, "target", { value, from: { own: true } });
  },
);

/** "The army lost | 31 of its soldiers": whoever the last verb before it is said of. */
function subjectBefore(view: View, at: number): readonly string[] {
  const agent = clausesOf(view).findLast((clause) => clause.agent !== null && clause.head < at)?.agent;
  return agent && agent.to <= at ? doersNamed(view, agent) : [];
}

/** "Kenya's defence ministry spoke. It admits that 31 of its soldiers died": "it" is whom the sentence before begins with. */
function meantByIt({ view }: Statement, story: Story): readonly string[] {
  const before = story.beside(view, -1);
  return before && view.norm(0) === "it" ? actorsIn(before, 0, FIRST).slice(0, 1) : [];
}
const FIRST = 4;

/** "three of its fighters", "two of our soldiers". */
function hasOwner({ view, from, to }: Statement): boolean {
  for (let at = from; at < to; at++) if (view.norm(at) === "of" && view.among(at + 1, OWN)) return true;
  return false;
}
const OWN = wordList("context/fillers/hurt/own");

const OTHERS = /\b(?:others?|more|another|additional)\b/;

/** The figure before it in its sentence. */
function lastBefore(statement: Statement, story: Story): Statement | null {
  for (const before of story.before(statement)) {
    if (before.view !== statement.view) return null;
    if (before.kind === "casualty") return before;
  }
  return null;
}

/** Whose the dead and wounded are where their own words do not say it: "a soldier", "a further 20". */
export const hurtWhom = filler({
  name: "hurt-whom",
  says: "casualties without a side are of the people whom the figure before them counts, or whom their event, their noun, their claimant or the country says",
  slot: "target",
  kinds: CASUALTIES,
  among: (story) => (statement) =>
    isEnemyLoss(statement)
      ? null
      : (besideOrHit(statement, story) ??
        martyrs(statement, story) ??
        crewOf(statement, story) ??
        rebels(statement, story) ??
        (isOfUnknownArmy(statement) ? null : (byNoun(statement, story) ?? bySort(statement, story)))),
});

/** "the enemy lost 840 personnel, an army said": not its own; whose they are the fillers of stand-ins say. */
function isEnemyLoss({ view, anchor, from, to }: Statement): boolean {
  const agent = clauseAt(view, anchor)?.agent;
  return [...(agent ? [agent] : []), { from, to }].some((phrase) => {
    for (let at = phrase.from; at < phrase.to; at++) if (isEnemyAt(view, at)) return true;
    return false;
  });
}

/** A headline's bare number is explained below it. */
export const hurtBelow = filler({
  name: "hurt below",
  says: "a bare number counts civilians whom the next figure of the same event counts",
  slot: "target",
  kinds: CASUALTIES,
  backwards: true,
  among: (story) => (statement) =>
    nounOf(statement)?.military === true ? null : likeNear(statement, story, 1),
});

/** "seven people are killed and 20 others injured": like the seven; and a school that was hit hurt civilians. */
function besideOrHit(statement: Statement, story: Story): Answer<"target"> | null {
  const { view, from, to } = statement;
  const people = peopleCounted(statement);
  if (people.length === 0 || OTHERS.test(view.words(from, to))) {
    const before = lastBefore(statement, story);
    if (before && before.target.length > 0) return lent(before, "target");
  }
  const event = people.some(({ military }) => military) ? null : story.now(statement.about);
  const hit = event?.target.filter(isUnarmed) ?? [];
  return event && hit.length > 0 ? { value: hit, from: { lender: event } } : null;
}

/** "41 martyrs": whoever counts them so counts its own, and the wounded beside them. */
function martyrs(statement: Statement, story: Story): Answer<"target"> | null {
  const areBeside = (other: Statement) => other.view === statement.view && isOfMartyrs(other);
  const isBeside = peopleCounted(statement).length === 0 && story.of(CASUALTIES).some(areBeside);
  return isOfMartyrs(statement) || isBeside ? stateOf(statement) : null;
}

const isOfMartyrs = ({ view, from, to }: Statement) =>
  view.tokens.slice(from, to + 2).some(({ norm }) => norm === "martyrs" || norm === "martyr");

/** "Eight rebels were killed. The Liberation Front did not comment": of the one armed group that the sentences around them name. */
function rebels(statement: Statement, story: Story): Answer<"target"> | null {
  const { view, from, to, actor } = statement;
  if (!view.within("people", from, to).some((people) => REBELS.test(view.words(people.from, people.to))))
    return null;
  const attackers = [...actor, ...(story.now(statement.about)?.actor ?? [])];
  const near = new Set([0, -1, -2, 1, 2].flatMap((step) => groupsIn(story.beside(view, step))));
  const value = [...near].filter((id) => !attackers.includes(id));
  return value.length === 1 ? { value, from: { basis: "chain", words: null } } : null;
}
const REBELS = /^(?:rebels?|militants?|insurgents?|guerrillas?|guerillas?|fighters?)$/i;

const groupsIn = (view: View | null) =>
  view?.all("actor").flatMap(({ ids }) => ids.filter((id) => actorOf(id)?.kind === "group")) ?? [];

/** What an army calls its own people; of enemies it says fighters, gunmen, militants. */
const SOLDIERS =
  /(?:soldiers?|troops?|service[- ]?(?:members?|men|man|women)|personnel|reservists?|airm[ae]n|marines?|sailors?|officers?|paratroopers?|conscripts?|recruits?|pilots?|commandos?|crewm[ae]n)$/i;
const ARMY = /^(?:the )?(?:army|military|defen[cs]e ministry|ministry of defen[cs]e|air force|navy)\b/i;
/** Those who keep order in a country are its own. */
const KEEPERS =
  /(?:police|policem[ae]n|policewom[ae]n|police officers?|police recruits?|security (?:personnel|forces|officers?|guards?|men|officials?)|border guards?|gendarmes?)$/i;
/** "six members of one family" */
const FAMILY = /\b(?:family|families|household|relatives)\b/i;

function byNoun(statement: Statement, story: Story): Answer<"target"> | null {
  const { view, saidBy, from, to, anchor } = statement;
  // "The defence ministry admits the loss of 31 of its soldiers"
  if (hasOwner(statement)) return ARMY.test(saidBy?.words ?? view.words(0, 6)) ? stateOf(statement) : null;
  const noun = nounOf(statement);
  if (!noun?.military)
    return FAMILY.test(view.words(from, Math.max(anchor, to)))
      ? own(["civilians"])
      : likeNear(statement, story, -1);
  // "among the dead Israelis were 40 soldiers"
  const whole = story.now(statement.partOf);
  const side = whole?.target.filter((id) => id !== "civilians") ?? [];
  if (whole && side.length > 0) return { value: side, from: { lender: whole } };
  const words = view.words(noun.from, noun.to);
  if (KEEPERS.test(words) || /^of the (?:security forces|police)/i.test(view.words(noun.to, noun.to + 4)))
    return stateOf(statement);
  if (!SOLDIERS.test(words)) return null;
  const event = story.now(statement.about);
  const attacked = armed(event?.target ?? []);
  if (event && attacked.length > 0) return { value: attacked, from: { lender: event } };
  const comrades = sideOfSoldiers(statement, story);
  if (comrades) return comrades;
  const nominal = view.startingAt("casualty", anchor).some(({ form }) => form === "nominal");
  if (!nominal && statement.rule !== "casualty/lost-people" && anchor < noun.to) return null;
  if (saidBy?.actor) return own([forceOf(saidBy.actor)]);
  if (saidBy) return ARMY.test(saidBy.words) ? stateOf(statement) : null;
  return own(reporterOf(statement));
}

/** Soldiers are the event's target, or the state's where they are; fighters are the group that was hit. */
function bySort(statement: Statement, story: Story): Answer<"target"> | null {
  const members = membersOf(statement);
  if (members.length > 0) return own(members);
  const sort = sortOf(statement);
  const event = story.now(statement.about);
  if (sort !== null) {
    const struck = armed(event?.target ?? []).filter((id) => isState(id) === (sort === "state"));
    if (event && struck.length > 0) return { value: struck, from: { lender: event } };
  }
  if (sort === "state") {
    // where states fight one another abroad, the words must say whose soldiers they were
    const state = stateOf(statement);
    const actors = [...statement.actor, ...(event?.actor ?? [])];
    if (state?.value.every(isState) && !actors.some(isState)) return state;
  }
  return sort === null ? own(namedBefore(statement)) : null;
}

/** "six fighters of the Syrian Democratic Forces", "three members of Hamas" */
function membersOf({ view, from, to }: Statement): string[] {
  const of = view.norm(to) === "of" ? to : view.norm(to + 1) === "of" ? to + 1 : null;
  return of === null || !view.any("people", from, of) ? [] : actorsIn(view, of + 1, of + 3);
}

/** "threw grenades at pilgrims, killing three": a number alone is of the people whom its clause names. */
function namedBefore(statement: Statement): string[] {
  const { view, from, to } = statement;
  if (peopleCounted(statement).length > 0 || view.any("actor", from, to)) return [];
  const people = view.within("people", clauseStart(view, from), from);
  const named = people.findLast((it) => it.target !== null && view.among(it.from - 1, ONTO))?.target;
  return named ? [named] : [];
}

/** How many figures back are asked: beyond any report of a person's length. */
const TOLD = 60;

/** The figures next to one in the text, the nearest first, whose people are known. */
function* known(statement: Statement, story: Story, step: 1 | -1): Generator<Statement> {
  const figures = story.of(CASUALTIES);
  const at = figures.findIndex(({ id }) => id === statement.id);
  for (let away = 1; away <= TOLD; away++) {
    const other = figures[at + step * away];
    if (!other) return;
    if (other.target.length > 0 && !other.part) yield other;
  }
}

/** Whose the soldiers are of whom the report has told so far, where they are of one state. */
function sideOfSoldiers(statement: Statement, story: Story): Answer<"target"> | null {
  const told = [...known(statement, story, -1)].filter((other) => {
    const noun = nounOf(other);
    return (
      noun?.military === true &&
      other.target.length === 1 &&
      SOLDIERS.test(other.view.words(noun.from, noun.to))
    );
  });
  const first = told.at(-1);
  const [side] = first?.target ?? [];
  const isOne = side !== undefined && isState(side) && told.every(({ target }) => target[0] === side);
  return isOne ? lent(first, "target") : null;
}

/** The people that a figure counts: not the lives in "lost their lives". */
function nounOf({ view, counted, from, to, anchor }: Statement) {
  // its number may be in another sentence that says the same
  const number = counted?.from ?? from;
  const start = number > from && number < to ? number : from;
  const end = anchor > start ? anchor : to;
  return view.within("people", start, end).find((people) => !view.any("people", people.to, people.to + 1));
}

/** "U.S. forces, meanwhile, said | a soldier died": a side that speaks, though not right before its verb. */
function reporterOf({ view, from }: Statement): readonly string[] {
  const verb = view.within("cue", 0, from).find(({ cue }) => cue === "report_verb");
  return verb ? doersAt(view, verb.from) : [];
}

/** How many sentences away the people of a bare number may be told. */
const REACH = 4;

/** "At least 40 people were killed. … Another 60 are in hospital": a bare number counts those of the figure before it. */
function likeNear(statement: Statement, story: Story, step: 1 | -1): Answer<"target"> | null {
  const { view, about, country } = statement;
  for (const other of known(statement, story, step)) {
    const reach = other.target.includes("civilians") ? REACH : 0;
    const isOfOther = about !== null && other.about !== null && other.about !== about;
    const isElsewhere =
      country.length > 0 && other.country.length > 0 && !other.country.some((code) => country.includes(code));
    if (Math.abs(story.distance(view, other.view)) > reach || isOfOther || isElsewhere) continue;
    const value = other.view === view ? other.target : other.target.filter((id) => id === "civilians");
    return { value, from: { lender: other } };
  }
  return null;
}
