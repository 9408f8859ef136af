import { actorOf, isState, type WordSet, wordList } from "@sitrep/lexicon";
import { alwaysRelated, isUnarmed, originsOf, outcomeOf, shares, typeOf } from "../../engine/sides.js";
import type { Kind, Statement } from "../../engine/statement.js";
import { clauseAt } from "../../grammar/clauses.js";
import { isUnclaimed } from "../doers.js";
import { isByOthersThere, isByStrangers, isClauseApart, isDefinite } from "../fences.js";
import { type Answer, filler, lent } from "../fill.js";
import { sameWords } from "../same-day.js";
import { opensAnother, opensEarlier } from "../same-event.js";
import type { Story } from "../story.js";
import { contradicts, hasType, isAlone, isCaptionAlone, isNear, isSure, othersThan } from "./alike.js";
import { DEEDS, EVENTS, MUNITIONS } from "./kinds.js";
import { actsByPronoun } from "./pronoun.js";

/** Who made an attack that does not say it, by the report's other attacks: those on the same side, else all that are near. */
export const actorOfAlike = filler({
  name: "actor of the like",
  says: "an attack whose actor is not said has that of the report's other attacks on the same side, or of all that are near, where they name only one",
  slot: "actor",
  kinds: DEEDS,
  among: (story) => (statement) => {
    if (actsByPronoun(statement) || isByStrangers(statement, story.of(EVENTS)[0])) return null;
    // "Hours earlier, a helicopter was hit": what is told apart borrows nothing
    if (opensAnother(statement.view) || opensEarlier(statement.view) || staysUnclaimed(statement, story))
      return null;
    const deeds = acted(othersThan(statement, story))
      .filter(ofItsSort(statement))
      .filter((other) => !isByOthersThere(statement, other));
    return ofSameTarget(statement, deeds) ?? bomber(statement, deeds) ?? ofAllNear(statement, deeds, story);
  },
});

/** "A bomb went off. … No group has claimed responsibility": what the report says further on of others is not of it. */
function staysUnclaimed(statement: Statement, story: Story): boolean {
  if (typeOf(statement) === "strike") return false;
  for (let step = 1; step <= NEWS; step++) {
    const view = story.beside(statement.view, step);
    if (view && isUnclaimed(view)) return true;
  }
  return false;
}
/** How many sentences after an attack a report says that nobody claimed it. */
const NEWS = 8;

/** "The troops then shelled …": soldiers act for a state, militants for none. Where the clause says neither, anybody may. */
function ofItsSort({ view, anchor }: Statement): (deed: Statement) => boolean {
  const agent = clauseAt(view, anchor)?.agent;
  const isAmong = (words: WordSet) =>
    agent != null && view.tokens.slice(agent.from, agent.to).some((token) => words.holds(token));
  if (isAmong(REGULARS)) return ({ actor }) => actor.every(isState);
  return isAmong(IRREGULARS) ? ({ actor }) => !actor.every(isState) : () => true;
}
const REGULARS = wordList("context/fillers/actor/regulars");
const IRREGULARS = wordList("context/fillers/actor/irregulars");

const FIRED_OR_HIT: readonly Kind[] = ["munition_count", "target_count"];
/** Whose munitions they were that a figure counts, and who hit the targets. */
export const actorOfFigure = filler({
  name: "actor of the figure",
  says: "munitions and targets that are counted without an actor are those of their event's actor, else of the one side that attacks around them",
  slot: "actor",
  kinds: FIRED_OR_HIT,
  among: (story) => (statement) => {
    const event = story.now(statement.about);
    // "a strike on two missiles": they were of those whom it was on
    if (event && statement.rule === "munition-count/struck") {
      const owners = event.target.filter((id) => !isUnarmed(id));
      return owners.length > 0 ? { value: owners, from: { lender: event, slot: "target" } } : null;
    }
    if (event && event.actor.length > 0 && !isForeign(statement, event)) return lent(event, "actor");
    const deeds = acted(story.near(statement, DEEDS));
    if (statement.kind === "target_count") return ofSameTarget(statement, deeds);
    if (statement.kind !== "munition_count") return null;
    return launcherOf(statement, deeds) ?? ownerOf(statement, deeds, event, story);
  },
});

/** "Projectiles were fired at Safed … Hezbollah said it fired 20": whose munitions they were, struck. */
export const firer = filler({
  name: "firer",
  says: "an event without an actor was done by the side whose munitions are counted in it",
  slot: "actor",
  kinds: EVENTS,
  among: (story) => {
    const fired = acted(story.of(MUNITIONS)).filter((it) => outcomeOf(it) === "launched");
    return ({ id, view, target }) =>
      lent(
        // a bomb by the road is nobody's whose bombs another sentence counts
        fired.find((it) => it.about === id && (it.view === view || !isLaid(it)) && !shares(it.actor, target)),
        "actor",
      );
  },
});

const isLaid = (it: Statement) =>
  it.kind === "munition_count" && (it.munition === "bomb" || it.munition === "mine");

const acted = (deeds: readonly Statement[]) => deeds.filter(({ actor }) => actor.length > 0);

function ofSameTarget(statement: Statement, deeds: readonly Statement[]): Answer<"actor"> | null {
  const { view, target, country } = statement;
  const aimless = target.length === 0;
  const alike = deeds.filter(
    (other) =>
      hasType(statement, other) &&
      (aimless ? other.target.length > 0 : shares(other.target, target)) &&
      !shares(other.actor, target) &&
      !contradicts(other, statement) &&
      // items of a list may be different stories: only the same country makes them one
      (!aimless || !view.sentence.item || shares(other.country, country)) &&
      !(other.view === view && isClauseApart(statement)),
  );
  const only = onlyActor(statement, alike);
  // without a target there must be no second pair of sides in the whole document
  return only && (!aimless || alike.every((other) => alwaysRelated(other.target, only.target)))
    ? lent(only, "actor")
    : null;
}

/** Missiles and shells of a country where the report names one state that strikes: "In Kramatorsk, a missile hit a house". */
function bomber(statement: Statement, deeds: readonly Statement[]): Answer<"actor"> | null {
  const { country } = statement;
  if (statement.kind !== "event" || !statement.munition.some((munition) => STATE_FIRE.has(munition)))
    return null;
  const there = deeds.filter((other) => shares(other.country, country));
  const only = onlyActor(statement, there);
  if (!only?.actor.every(isState) || shares(only.actor, statement.target)) return null;
  return only.actor.some((id) => country.includes(homeOf(id))) ? null : lent(only, "actor");
}
const STATE_FIRE = new Set(["missile", "drone", "shell", "rocket"]);

/** Where a report knows no attack but a state's strikes, a missile that hit a town is one of them. */
function ofAllNear(statement: Statement, deeds: readonly Statement[], story: Story): Answer<"actor"> | null {
  const { kind, view, target, country, dates } = statement;
  if (kind !== "event" || isAlone(statement)) return null;
  const apart = isClauseApart(statement);
  const others = deeds.filter((other) => isSure(other) && !(apart && other.view === view));
  const alike = others.filter((other) => hasType(statement, other));
  const known = alike.length > 0 ? alike : isFired(statement) || isTold(statement) ? others : [];
  const first = oneSide(known);
  const near = known.filter((other) => isNear(other, statement, story));
  if (!first || near.length === 0 || shares(target, first.actor)) return null;
  // no state is taken to strike its own towns
  const isHome = first.actor.every((id) => isState(id) && country.includes(homeOf(id)));
  if (country.length > 0 && (isHome || !near.some((other) => shares(other.country, country)))) return null;
  const isOtherDay =
    dates.length > 0 && !near.some((other) => other.dates.length === 0 || sameWords(other.dates, dates));
  return isOtherDay ? null : lent(first, "actor");
}

/** "a missile hit the town": a state's weapon too; a bomb at the roadside is none. */
const isFired = (it: Statement) =>
  it.kind === "event" && it.munition.some((munition) => !PLANTED.has(munition));
const PLANTED = new Set(["bomb", "mine"]);

/** "The attack in Toul": one that the report speaks of already. */
const isTold = ({ view, anchor }: Statement) =>
  view.startingAt("event", anchor).some(({ form }) => form === "noun") && isDefinite(view, { from: anchor });

/** "wounded three; the president ordered strikes on three of the group's sites": who attacked is not who then struck it, nor who shot down what he fired. */
function isForeign(statement: Statement, event: Statement): boolean {
  const { view, from, saidBy, target } = statement;
  if (shares(event.actor, target)) return true;
  if (!BROUGHT_DOWN.has(outcomeOf(statement) ?? "")) return false;
  // "Russia launched 38 missiles, 25 of which were intercepted": there it names who launched them
  const named = view
    .within("actor", 0, from)
    .filter(({ to }) => view.within("cue", to, to + 4).every(({ cue }) => cue !== "fired"))
    .flatMap(({ ids }) => ids);
  return shares(event.actor, saidBy?.actor ? [...named, saidBy.actor] : named);
}
const BROUGHT_DOWN = new Set(["intercepted", "destroyed"]);

/** "Ukraine shot down 12 drones": they came from the one group that attacks in the report, or the one state that strikes who shot them down. */
function launcherOf(statement: Statement, deeds: readonly Statement[]): Answer<"actor"> | null {
  if (statement.kind !== "munition_count" || statement.outcome !== "intercepted") return null;
  const { view, from, saidBy } = statement;
  const group = onlyGroup(deeds);
  if (group) return lent(group, "actor");
  const ids = view.within("actor", 0, from).flatMap((actor) => actor.ids);
  const defender = (saidBy?.actor ? [...ids, saidBy.actor] : ids).find(isState);
  if (defender === undefined) return null;
  const against = deeds.filter(
    ({ target, country }) => target.includes(defender) || country.includes(homeOf(defender)),
  );
  const only = oneSide(against);
  return only && !only.actor.includes(defender) ? lent(only, "actor") : null;
}

/** The one group that attacks in the report, where no state strikes anybody but it: whose missiles a destroyer shot down. */
function onlyGroup(deeds: readonly Statement[]): Statement | null {
  const only = oneSide(deeds.filter((deed) => typeOf(deed) === "attack"));
  if (!only || only.actor.some(isState)) return null;
  return deeds.some((deed) => typeOf(deed) === "strike" && !shares(deed.target, only.actor)) ? null : only;
}

/** Whose missiles they were, hit or shot down: those of the attacks around it, where nothing speaks of another land. */
function ownerOf(
  statement: Extract<Statement, { kind: "munition_count" }>,
  deeds: readonly Statement[],
  event: Statement | null,
  story: Story,
): Answer<"actor"> | null {
  if (isAlone(statement)) return null;
  const launched = acted(story.of(MUNITIONS)).filter(isSure);
  const named = statement.view.all("actor").flatMap(({ ids }) => ids);
  const near = (launched.length > 0 ? launched : deeds.filter(isSure)).filter(
    (other) =>
      isNear(other, statement, story) &&
      // who was hit did not fire
      !shares(other.actor, event?.target ?? []) &&
      // nor whom the sentence names as something else: "went off near a U.S. convoy", "the Israeli army says"
      !alwaysRelated(named, other.actor) &&
      !isFromElsewhere(statement, other) &&
      !contradicts(other, statement),
  );
  const only = oneSide(near);
  // a bomb at the roadside is no state's because a state strikes elsewhere in the report
  const isDropped = statement.view.all("facility").some(({ kind }) => kind === "aircraft");
  const isPlanted = !isDropped && PLANTED.has(statement.munition);
  return isPlanted && only?.actor.some(isState) ? null : lent(only, "actor");
}

/** The first of them, where all have one actor, and nothing keeps the statement apart from them. */
function onlyActor(statement: Statement, alike: readonly Statement[]): Statement | null {
  const [only] = alike;
  if (!only || isCaptionAlone(statement, alike) || isFromElsewhere(statement, only)) return null;
  return alike.every(({ actor }) => alwaysRelated(actor, only.actor)) ? only : null;
}

/** The first of several, where every actor of all of them is on its side; null where there are two, or none. */
function oneSide(statements: readonly Statement[]): Statement | null {
  const [first] = statements;
  const isOne = statements.every(({ actor }) => actor.every((id) => alwaysRelated([id], first?.actor ?? [])));
  return first && isOne ? first : null;
}

/** "A rocket fired from Gaza" was not fired by whoever is at home in Lebanon. */
function isFromElsewhere(statement: Statement, { actor }: Statement): boolean {
  const origins = originsOf(statement);
  return origins.length > 0 && !actor.some((id) => origins.includes(homeOf(id)));
}

const homeOf = (id: string) => actorOf(id)?.country ?? "";
