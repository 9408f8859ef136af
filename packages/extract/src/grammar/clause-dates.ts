import type { DatePhrase } from "@sitrep/model";
import type { View } from "../engine/view.js";
import type { Clause } from "./clause.js";
import { clausesOf } from "./clauses.js";

/** Days of some clauses, one of each relation: their own first, then since and until when by the clause around them and by the one joined to them. */
export function spanOfTime(view: View, own: readonly (Clause | null | undefined)[]): DatePhrase[] {
  const clauses = own.filter((clause) => clause != null);
  const inner = clauses.flatMap(datesIn);
  const outer = clauses.flatMap(({ parent }) => (parent ? datesIn(parent) : []));
  // "attacked convoys 30 times and | ambushed traders 12 times since May"
  const joined = clausesOf(view).filter(
    ({ relation, parent }) => relation === "coordinated" && parent !== null && clauses.includes(parent),
  );
  outer.push(...joined.flatMap(datesIn));
  outer.push(...clauses.flatMap((clause) => momentsBy(view, clause)));
  const found = [...inner, ...outer.filter(({ relation }) => relation !== "on")];
  return found.filter(
    (date, index) => found.findIndex(({ relation }) => relation === date.relation) === index,
  );
}

/** "fired 300 rockets | since the offensive began on May 3": a moment that is reported as a clause. */
const momentsBy = (view: View, clause: Clause): DatePhrase[] =>
  clausesOf(view)
    .filter(({ parent, relation }) => relation === "subordinate" && parent === clause)
    .flatMap(({ from }) => view.within("date", from - 1, from + 1).map(({ phrase }) => phrase));

const datesIn = ({ dates }: Clause): DatePhrase[] =>
  dates.flatMap((date) => (date.type === "date" ? [date.phrase] : []));
