import { actorOf, forceOf, isState, wordList } from "@sitrep/lexicon";
import { alwaysRelated, armed, originsOf, shares, typeOf } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import type { View } from "../../engine/view.js";
import { type Clause, partsWith } from "../../grammar/clause.js";
import { clauseAt } from "../../grammar/clauses.js";
import { type Answer, filler, lent, own } from "../fill.js";
import type { Story } from "../story.js";
import { contradicts, hasType, isAlone, isSure, othersThan } from "./alike.js";
import { CASUALTIES, DEEDS, EVENTS, TARGETS } from "./kinds.js";
import { sortOf } from "./sort-of.js";
import { stateOf } from "./state-of.js";

/** Whom it hit, where its actor is said to hit one side alone. */
export const targetOfAlike = filler({
  name: "target of the like",
  says: "an attack whose target is not said has that of the report's other attacks by the same actor in the same country, and a count of attacks that of all, where they name only one",
  slot: "target",
  kinds: DEEDS,
  among: (story) => (statement) => ofSameActor(statement, story) ?? ofAll(statement, story),
});

/** Whose the sites were that a figure counts. */
export const targetOfSites = filler({
  name: "target of the sites",
  says: "a count of targets is of its event's target, else of the one side that its actor hits",
  slot: "target",
  kinds: TARGETS,
  among: (story) => (statement) =>
    lent(nearEvent(statement, story), "target") ?? ofSameActor(statement, story),
});

/** "hit a number of the movement's depots, and 30 targets in all": of the event that they belong to, one side's sites say its side. */
export const targetOfCounted = filler({
  name: "target of the counted",
  says: "an event without a target was on the one side whose sites a figure of its own sentence counts",
  slot: "target",
  kinds: EVENTS,
  among: (story) => {
    const counts = story.of(TARGETS).filter(({ target }) => armed(target).length > 0);
    return (event) => {
      const own = counts.filter(
        (count) =>
          count.about === event.id &&
          count.view === event.view &&
          shares(count.actor, event.actor) &&
          !contradicts(count, event),
      );
      const [first] = own;
      return first && own.every(({ target }) => alwaysRelated(target, first.target))
        ? lent(first, "target")
        : null;
    };
  },
});

/** "hit 12 launchers in Gaza, and struck a group in Lebanon": an event of another land does not say whose the sites here were. */
function nearEvent(statement: Statement, story: Story): Statement | null {
  const event = story.now(statement.about);
  return event && contradicts(event, statement) ? null : event;
}

function ofSameActor(statement: Statement, story: Story): Answer<"target"> | null {
  const { actor, country, kind } = statement;
  if (actor.length === 0) return null;
  const isBorrowed = statement.grounds.actor !== undefined;
  const alike = othersThan(statement, story).filter(
    (other) =>
      hasType(statement, other) &&
      shares(other.actor, actor) &&
      armed(other.target).length > 0 &&
      (isBorrowed ? !contradicts(other, statement) : shares(other.country, country)),
  );
  const [only] = alike;
  if (!only || !alike.every(({ target }) => alwaysRelated(target, only.target))) return null;
  // one strike out of a count of strikes on two groups may have been on either
  const sides = armed(only.target);
  const isOne = kind !== "event" || sides.every((id) => alwaysRelated([id], sides.slice(0, 1)));
  return isOne ? { value: sides, from: { lender: only } } : null;
}

function ofAll(statement: Statement, story: Story): Answer<"target"> | null {
  if (statement.kind !== "event_count" || isAlone(statement)) return null;
  const alike = othersThan(statement, story).filter(
    (other) => other.target.length > 0 && typeOf(other) === statement.event_type && isSure(other),
  );
  const [first] = alike;
  return first && alike.every(({ target }) => target.every((id) => first.target.includes(id)))
    ? lent(first, "target")
    : null;
}

/** Whom an attack was on once its country is known. */
export const sideOfSite = filler({
  name: "side of the site",
  says: "military sites without a side are a state's own in its country, as is what a group attacks in a country that is not its own, and what a state's officials report from there",
  slot: "target",
  kinds: DEEDS,
  among: () => (statement) => stateOfSayer(statement) ?? stateAtSite(statement),
});

/** "A Russian missile hit a depot, Ukrainian officials said": those who count another state's strikes at home were struck. */
function stateOfSayer({ actor, saidBy, country }: Statement): Answer<"target"> | null {
  const sayer = saidBy?.actor ? actorOf(forceOf(saidBy.actor)) : undefined;
  if (sayer?.kind !== "state" || actor.length === 0 || country.length !== 1 || country[0] !== sayer.country)
    return null;
  return actor.every((id) => isState(id) && id !== sayer.actor_id) ? own([sayer.actor_id]) : null;
}

/** "rockets at a military base near Haifa", "a bomb beside a police patrol in Kirkuk": the state's where it is. */
function stateAtSite(statement: Statement): Answer<"target"> | null {
  const { view, actor } = statement;
  const answer = stateOf(statement);
  if (!answer || shares(answer.value, actor)) return null;
  const [country] = statement.country;
  const origins = originsOf(statement);
  if (isAbroad(actor, country) || (origins.length > 0 && !origins.includes(country ?? ""))) return answer;
  for (const at of tokensOfHit(statement)) {
    if (!view.among(at, ARMED) || view.norm(at - 1) === "the") continue;
    const site = view.any("facility", at + 1, at + 2) || view.among(at + 1, SITES);
    const whole = view.startingAt("facility", at).some((found) => found.to > at + 1);
    if (site || whole) return answer;
  }
  return hitsTroops(statement) ? answer : null;
}

/** Where a statement says what was hit: after its word of attack, and before one that tells what befell a subject. */
function* tokensOfHit({ view, anchor, from, to }: Statement): Generator<number> {
  const clause = clauseAt(view, anchor);
  const subject =
    clause && (isUndergone(view, clause) ? clause.agent : clause.verb?.passive ? clause.patient : null);
  for (let at = subject?.from ?? 0; at < (subject?.to ?? 0); at++) yield at;
  for (let at = Math.max(anchor, from); at < to; at++) yield at;
}

/** "came under | attack" */
const isUndergone = (view: View, { head }: Clause) => view.hasCue("undergo", head);

/** "ambushed soldiers", "stormed a prison", "an attack on a security forces convoy": the state's own, where no other's are named. */
function hitsTroops({ view, anchor, saidBy, actor }: Statement): boolean {
  // "a soldier was killed by a bomb, the US military said": whose they are, the words do not say
  if ((saidBy?.actor && isState(saidBy.actor)) || view.any("casualty", anchor, anchor + 1)) return false;
  const clause = clauseAt(view, anchor);
  const undergone = clause && isUndergone(view, clause) ? clause.agent : clause?.patient;
  const struck = clause
    ? [...(undergone ? [undergone] : []), ...partsWith(clause, "on", "against", "at", "into")]
    : [];
  const isOfState = !actor.some(isState);
  return struck.some(
    ({ from, to, head }) =>
      view.within("actor", from, to).every(({ modifier }) => modifier) &&
      (sortOf({ view, from, to }) === "state" || (isOfState && view.among(head, OWNED))),
  );
}
/** What states alone have. */
const OWNED = wordList("context/fillers/target/owned");
const ARMED = wordList("context/fillers/target/armed");
const SITES = wordList("context/fillers/target/sites");

/** A group that attacks in a country that is not its own attacks that state: "the Houthis struck pumping stations in Saudi Arabia". */
const isAbroad = (actors: readonly string[], country: string | undefined) =>
  actors.length > 0 &&
  actors.every((id) => {
    const actor = actorOf(id);
    return actor?.kind === "group" && actor.country !== null && actor.country !== country;
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
      const soldiers = all.find((figure) => figure.view === event.view && sortOf(figure) === "state");
      const civilians = all.find(({ target }) => target.every((id) => id === "civilians"));
      return lent(soldiers ?? (hitPeople(event) ? civilians : null), "target");
    };
  },
});

/** An event that names neither whom nor what it hit was against the people whom it hurt. */
const hitPeople = ({ view, from, to }: Statement) =>
  view.within("facility", from, to).every(({ kind }) => kind === "building");
