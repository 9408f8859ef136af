import { targetsIn } from "../../engine/people.js";
import type { Sketch, Told } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import type { NounType } from "../../grammar/counted-noun.js";
import { type Part, partsIn } from "../../grammar/parts.js";
import { share } from "../share.js";
import { wholeOfPart } from "../shared-count/whole.js";
import { victims } from "./victims.js";
import { whoseEnd } from "./whose-end.js";

export default share({
  name: "casualty/among-them",
  says: "who some of the killed or hurt were: among them two children, 16 of them women, the dead included a medic",
  share: (view, told) => [...partsIn(view).values()].flatMap((part) => partOf(view, part, told) ?? []),
});

/** The nouns of people: "including a strike" is none of the dead. */
const PEOPLE: ReadonlySet<NounType> = new Set(["people", "actor", "name"]);

function partOf(view: View, part: Part, told: Told): Sketch | null {
  const { quantity, from, to, who, hurt } = part;
  // what is after the number and not before it says nothing of it
  if (!who || part.of || (quantity.noun && !PEOPLE.has(quantity.noun.type) && !hurt)) return null;
  const people = { from: who.from, to: whoseEnd(view, who.to) };
  const common = { count: quantity.reading, counted: quantity.count, from, to, part: true };
  if (hurt) return { ...victims(view, from, to, hurt, people), ...common };
  const found = wholeOfPart(view, part, told);
  if (found?.whole.kind !== "casualty") return null;
  const { whole } = found;
  const own = sitesIn(view, from, to);
  return {
    ...whole,
    ...common,
    target: targetsIn(view, people.from, people.to),
    sites: own.length > 0 || found.view !== view ? own : whole.sites,
    anchor: found.view === view ? whole.anchor : quantity.from,
  };
}
