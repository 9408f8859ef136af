import { isState } from "@sitrep/lexicon";
import { alwaysRelated } from "../engine/sides.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { sameLand } from "./same-place.js";
import type { Story } from "./story.js";

/** How many sentences of the thread after a barrage its hits are reported. */
const REACH = 4;

/** The barrage that a hit was part of: "launched 60 drones and 12 missiles at Ukraine overnight. … In Odesa, drones struck a silo." */
export function barrageOf(hit: Statement, events: readonly Statement[], story: Story): Statement | null {
  if (hit.kind !== "event") return null;
  const weapons = [...hit.munition, ...weaponsIn(hit.view, hit.from, hit.to)];
  if (weapons.length === 0 || hit.dates.length > 0 || hit.standing) return null;
  const { item, block } = hit.view.sentence;
  return (
    events.findLast(
      (other) =>
        isBarrage(other) &&
        isSubset(weapons, weaponsIn(other.view)) &&
        story.order(hit.view) - story.last(other) <= REACH &&
        other.story === hit.story &&
        other.view.sentence.item === item &&
        (!item || other.view.sentence.block === block) &&
        sameLand(other.country, hit.country) &&
        (hit.actor.length === 0 || alwaysRelated(other.actor, hit.actor)),
    ) ?? null
  );
}

/** Several weapons of a state at once, at no one town or at more than one. */
function isBarrage(statement: Statement): boolean {
  const { view, actor, place } = statement;
  if (!actor.some(isState) || !view.all("munition").some((munition) => munition.plural)) return false;
  const towns = view.all("place").filter((named) => named.place.kind !== "country");
  return place === null || towns.length > 1;
}

const weaponsIn = (view: View, from = 0, to = view.tokens.length) =>
  view.within("munition", from, to).map(({ munition }) => munition);

const isSubset = (some: readonly string[], all: readonly string[]) => some.every((it) => all.includes(it));

/** Whether a hit hurt somebody: it is told for its own sake. */
export const hasToll = ({ view }: Statement): boolean => view.all("casualty").length > 0;
