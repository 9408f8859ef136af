import { actorOf, isState, wordList } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { ONTO } from "../../engine/noun-phrase.js";
import { actorsIn } from "../../engine/people.js";
import { armed, originsOf, peopleCounted, shares } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { partsWith } from "../../grammar/clause.js";
import { clauseAt } from "../../grammar/clauses.js";
import { type Answer, filler, lent, own } from "../fill.js";
import type { Story } from "../story.js";
import { CASUALTIES, DEEDS, EVENTS } from "./kinds.js";
import { stateOf } from "./state-of.js";

/** Whose a military site is that the words leave without a side: the state's where it is. */
export const sideOfSite = filler({
  name: "side of the site",
  says: "military sites without a side are a state's own in its country, as is what a group attacks in a country that is not its own",
  slot: "target",
  kinds: DEEDS,
  among: () => stateAtSite,
});

/** Crews of a ship that was hit are the ship's. */
export const crew = filler({
  name: "crew",
  says: "sailors who were hurt after a merchant ship was hit are of commercial shipping",
  slot: "target",
  kinds: CASUALTIES,
  among: (story) => {
    const ships = story.all.filter(({ target }) => target.includes(SHIPPING));
    return (statement) => {
      if (ships.length === 0 || !isCrew(statement)) return null;
      const ship = ships.findLast(({ view }) => {
        const distance = story.distance(view, statement.view);
        return distance >= 0 && distance <= CREW_REACH;
      });
      return ship ? { value: [SHIPPING], from: { lender: ship } } : null;
    };
  },
});

/** Soldiers are the event's target, or the state's where they are; fighters are the group that was hit. */
export const sideOfHurt = filler({
  name: "side of the hurt",
  says: "soldiers and fighters without a side are those of the event's target, else a state's own in its country",
  slot: "target",
  kinds: CASUALTIES,
  among: (story) => (statement) => {
    const answer = hurtSide(statement, story);
    if (answer || !isOthers(statement)) return answer;
    for (const before of story.before(statement)) {
      if (before.view !== statement.view) break;
      if (before.kind === "casualty" && before.target.length > 0) return lent(before, "target");
    }
    return null;
  },
});

/** "24 soldiers were killed in an attack on the base": whose base it was; an attack that names nobody was on those whom it hurt. */
export const targetOfHurt = filler({
  name: "target of its hurt",
  says: "an event that names neither whom nor what it hit was against the civilians whom it hurt, or against the soldiers of its own sentence",
  slot: "target",
  kinds: EVENTS,
  among: (story) => {
    const hurt = story.of(CASUALTIES).filter(({ about, target }) => about !== null && target.length > 0);
    return (event) => {
      const all = hurt.filter(({ about, target }) => about === event.id && !shares(target, event.actor));
      const soldiers = all.find(
        ({ view, from, to }) => view === event.view && sortIn(view, from, to) === "state",
      );
      const civilians = hitPeople(event)
        ? all.find(({ target }) => target.every((id) => id === "civilians"))
        : undefined;
      return lent(soldiers ?? civilians, "target");
    };
  },
});

const SHIPPING = "commercial-shipping";
/** How many sentences after a ship that was hit its crew is spoken of. */
const CREW_REACH = 3;
const isCrew = ({ view, from, to }: Statement) =>
  view.tokens.slice(from, to).some(({ norm }) => CREW.has(norm)) ||
  // "the crew reports three fatalities"
  view.tokens.slice(clauseStart(view, from), from).some(({ norm }) => norm === "crew");
const CREW = wordList("context/fillers/sided/crew");

/** An event that names neither whom nor what it hit was against the people whom it hurt. */
const hitPeople = ({ view, from, to }: Statement) =>
  view.within("facility", from, to).every(({ kind }) => kind === "building");

/** "killed a policeman and wounded two others": like the one before. */
const isOthers = ({ view, from, to }: Statement) =>
  view.tokens
    .slice(from, to + 1)
    .some(({ norm }) => norm === "others" || norm === "other" || norm === "more");

type Sort = "state" | "group";
const OF_STATE =
  /^(?:soldiers?|troops?|policem[ae]n|police(?: officers?)?|officers?|service-?members?|service members?|servicem[ae]n|marines?|airm[ae]n|conscripts?|reservists?|security (?:forces|guards?|officers?))$/i;
const OF_GROUP =
  /^(?:fighters?|militants?|gunm[ae]n|rebels?|insurgents?|terrorists?|militiam[ae]n|jihadists?|militia (?:members?|fighters))$/i;

function hurtSide(statement: Statement, story: Story): Answer<"target"> | null {
  const members = membersOf(statement);
  if (members.length > 0) return own(members);
  const sort = sortIn(statement.view, statement.from, statement.to);
  if (sort === null) return own(namedBefore(statement));
  const event = story.now(statement.about);
  const struck = event ? ofSort(event.target, sort) : [];
  if (event && struck.length > 0) return { value: struck, from: { lender: event } };
  if (sort !== "state") return null;
  // where states fight one another abroad, the words must say whose soldiers they were
  const state = stateOf(statement);
  const actors = [...statement.actor, ...(event?.actor ?? [])];
  return actors.some(isState) || !state?.value.every((id) => isState(id) && !actors.includes(id))
    ? null
    : state;
}

/** "six fighters of the Syrian Democratic Forces", "three members of Hamas" */
function membersOf({ view, from, to }: Statement): string[] {
  const of = view.norm(to) === "of" ? to : view.norm(to + 1) === "of" ? to + 1 : null;
  return of === null || view.within("people", from, of).length === 0 ? [] : actorsIn(view, of + 1, of + 3);
}

/** "threw grenades at pilgrims, killing three": a number alone is of the people whom its clause names. */
function namedBefore(statement: Statement): string[] {
  const { view, from, to } = statement;
  if (peopleCounted(statement).length > 0 || view.within("actor", from, to).length > 0) return [];
  const people = view.within("people", clauseStart(view, from), from);
  const named = people.findLast((it) => it.target !== null && view.among(it.from - 1, ONTO))?.target;
  return named ? [named] : [];
}

function sortIn(view: View, from: number, to: number): Sort | null {
  for (const people of view.within("people", from, to)) {
    // "wounding 103, police said"
    if (!people.military || view.norm(people.from - 1) === ",") continue;
    // "202 foreign soldiers", "two UN officers": of no one state
    if ([people.from - 1, people.from - 2].some((at) => at >= from && view.among(at, OF_MANY))) return null;
    const words = view.words(people.from, people.to).replace(/\s+/g, " ");
    if (OF_STATE.test(words) || view.norm(people.from - 1) === "government") return "state";
    if (OF_GROUP.test(words)) return "group";
  }
  return null;
}

const OF_MANY = wordList("context/fillers/sided/of-many");

const ofSort = (target: readonly string[], sort: Sort) =>
  armed(target).filter((id) => isState(id) === (sort === "state"));

const ARMED = wordList("context/fillers/sided/armed");

/** "rockets at a military base near Haifa", "a bomb beside a police patrol in Kirkuk": the state's where it stands. */
function stateAtSite(statement: Statement): Answer<"target"> | null {
  const { view, actor, anchor, to } = statement;
  const answer = stateOf(statement);
  if (!answer || shares(answer.value, actor)) return null;
  const [country] = statement.country;
  const origins = originsOf(statement);
  if (isAbroad(actor, country) || (origins.length > 0 && !origins.includes(country ?? ""))) return answer;
  const from = Math.max(anchor, statement.from);
  for (let at = from; at < to; at++) {
    if (!view.among(at, ARMED) || view.norm(at - 1) === "the") continue;
    const site = view.startingAt("facility", at + 1).length > 0 || view.among(at + 1, SITES);
    const whole = view.startingAt("facility", at).some((found) => found.to > at + 1);
    if (site || whole) return answer;
  }
  return hitsTroops(statement) ? answer : null;
}

/** "ambushed soldiers", "an attack on a security forces convoy": the state's own, where no other's are named. */
function hitsTroops({ view, anchor, saidBy }: Statement): boolean {
  // "a soldier was killed by a bomb, the US military said": whose they are, the words do not say
  const isForeign = saidBy?.actor !== undefined && saidBy?.actor !== null && isState(saidBy.actor);
  if (isForeign || view.startingAt("casualty", anchor).length > 0) return false;
  const clause = clauseAt(view, anchor);
  const struck = clause
    ? [...(clause.patient ? [clause.patient] : []), ...partsWith(clause, "on", "against")]
    : [];
  return struck.some(
    ({ from, to }) =>
      view.within("actor", from, to).every(({ modifier }) => modifier) && sortIn(view, from, to) === "state",
  );
}

/** A group that attacks in a country that is not its own attacks that state: "the Houthis struck pumping stations in Saudi Arabia". */
const isAbroad = (actors: readonly string[], country: string | undefined) =>
  actors.length > 0 &&
  actors.every((id) => {
    const actor = actorOf(id);
    return actor?.kind === "group" && actor.country !== null && actor.country !== country;
  });

const SITES = wordList("context/fillers/sided/sites");
