import { actorOf, isState } from "@sitrep/lexicon";
import { alwaysRelated, shares, typeOf } from "../../engine/sides.js";
import type { Statement } from "../../engine/statement.js";
import { type Answer, filler, lent } from "../fill.js";
import { DEEDS, EVENTS, MUNITIONS } from "./kinds.js";

/** "Its air force downed 12 drones": who brought them down did not launch them. */
export function isDefence(statement: Statement, event: Statement): boolean {
  const { kind, view, from, saidBy } = statement;
  if (kind !== "munition_count" || (statement.outcome !== "intercepted" && statement.outcome !== "destroyed"))
    return false;
  // "Russia launched 38 missiles, 25 of which were intercepted": there it names who launched them
  const named = view
    .within("actor", 0, from)
    .filter(({ to }) => view.within("cue", to, to + 4).every(({ cue }) => cue !== "fired"))
    .flatMap(({ ids }) => ids);
  return shares(event.actor, saidBy?.actor ? [...named, saidBy.actor] : named);
}

/** "Ukraine shot down 12 drones": they came from the one state that strikes it in the report. */
export const launcher = filler({
  name: "launcher",
  says: "what was shot down was launched by the one group that attacks in the report, or by the one state that strikes who shot it down",
  slot: "actor",
  kinds: MUNITIONS,
  among: (story) => (statement) =>
    statement.kind === "munition_count" && statement.outcome === "intercepted"
      ? launcherOf(
          statement,
          story.near(statement, DEEDS).filter(({ actor }) => actor.length > 0),
        )
      : null,
});

function launcherOf(statement: Statement, deeds: readonly Statement[]): Answer<"actor"> | null {
  const { view, from, saidBy } = statement;
  const group = onlyGroup(deeds);
  if (group) return lent(group, "actor");
  const ids = view.within("actor", 0, from).flatMap((actor) => actor.ids);
  const defender = (saidBy?.actor ? [...ids, saidBy.actor] : ids).find(isState);
  const home = defender === undefined ? null : actorOf(defender)?.country;
  if (defender === undefined || !home) return null;
  const against = deeds.filter(({ target, country }) => target.includes(defender) || country.includes(home));
  const [only] = against;
  if (!only || only.actor.includes(defender)) return null;
  return against.every(({ actor }) => alwaysRelated(actor, only.actor)) ? lent(only, "actor") : null;
}

/** The one group that attacks in the report, where no state strikes anybody but it: whose missiles a destroyer shot down. */
function onlyGroup(deeds: readonly Statement[]): Statement | null {
  const attacks = deeds.filter((deed) => typeOf(deed) === "attack");
  const [only] = attacks;
  if (!only || only.actor.some(isState)) return null;
  const isOne = attacks.every(({ actor }) => alwaysRelated(actor, only.actor));
  const others = deeds.some((deed) => typeOf(deed) === "strike" && !shares(deed.target, only.actor));
  return isOne && !others ? only : null;
}

/** "Projectiles were fired at Safed … Hezbollah said it fired 20": whose munitions they were, struck. */
export const firer = filler({
  name: "firer",
  says: "an event without an actor was done by the side whose munitions are counted in it",
  slot: "actor",
  kinds: EVENTS,
  among: (story) => {
    const fired = story
      .of(MUNITIONS)
      .filter((it) => it.kind === "munition_count" && it.outcome === "launched" && it.actor.length > 0);
    return ({ id, target }) => {
      const own = fired.find(({ about, actor }) => about === id && !shares(actor, target));
      return lent(own, "actor");
    };
  },
});
