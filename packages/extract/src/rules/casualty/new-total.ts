import { wordList } from "@sitrep/lexicon";
import type { Sketch } from "../../engine/rule.js";
import type { Site } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { type Quantity, quantitiesOf, type Seat } from "../../grammar/quantities.js";
import { share } from "../share.js";

export default share({
  name: "casualty/new-total",
  says: "the total to which the dead or hurt just told bring a toll",
  share: (view, told) =>
    quantitiesOf(view).flatMap((quantity) => {
      const seat = quantity.noun ? undefined : quantity.seats.find((found) => isTotal(view, found));
      return seat ? (totalOf(view, quantity, seat, told(view)) ?? []) : [];
    }),
});

const RAISING = wordList("rules/casualty/new-total/raising");
const TOTALS = wordList("rules/casualty/new-total/totals");

/** "bringing the total | to 3,204". */
function isTotal(view: View, { role, clause }: Seat): boolean {
  const { patient, head } = clause;
  if (role !== "to" || !patient || !view.among(head, RAISING) || view.any("event", head, patient.to))
    return false;
  for (let at = patient.from; at < patient.to; at++) if (view.among(at, TOTALS)) return true;
  return false;
}

function totalOf(
  view: View,
  { reading, count, to }: Quantity,
  seat: Seat,
  told: readonly Sketch[],
): Sketch | null {
  const { head } = seat.clause;
  const added = told
    .filter(isHurt)
    .find(({ outcome }, _, all) => outcome === "killed" || outcome === all[0]?.outcome);
  if (!added || added.from > head || (added.count.value ?? 0) >= (reading.value ?? 0)) return null;
  return {
    ...added,
    count: reading,
    counted: count,
    // the town of the last ones is not that of all
    sites: added.sites.map((site): Site => ({ ...site, kind: "country" })),
    dates: datesOf(view, to - 1).filter(({ relation }) => relation === "since"),
    from: head,
    to,
    anchor: head,
    closed: ["place"],
  };
}

type Hurt = Extract<Sketch, { kind: "casualty" }>;
const isHurt = (sketch: Sketch): sketch is Hurt => sketch.kind === "casualty" && sketch.part !== true;
