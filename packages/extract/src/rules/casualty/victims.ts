import type { CasualtyOutcome } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { targetsIn } from "../../engine/people.js";
import { type Site, scenesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf, windowOf } from "../../engine/when.js";

/** What befell them, and the token that says so. */
export interface Hurt {
  readonly outcome: CasualtyOutcome;
  readonly from: number;
}

/** What every casualty claim has in common: who was hurt, where, since when. */
export function victims(
  view: View,
  from: number,
  to: number,
  hurt: Hurt,
  people: { from: number; to: number },
) {
  const sites = nearbySites(view, from, to);
  // "since the strike that killed him" tells of something else
  const windows = windowOf(view, hurt.from).filter(
    (date) =>
      date.relation !== "on" &&
      (date.reading.form !== "moment" || date.start > (view.tokens[hurt.from]?.start ?? 0)),
  );
  return {
    kind: "casualty" as const,
    outcome: hurt.outcome,
    actor: [] as string[],
    target: targetsIn(view, people.from, people.to),
    sites,
    dates: windows.length > 0 ? windows : datesOf(view, hurt.from),
    time: null,
    from,
    to,
    anchor: hurt.from,
  };
}

/** Places of the clause, those behind the figure first: "killed in Gaza" rather than "Israel says". */
function nearbySites(view: View, from: number, to: number): Site[] {
  const behind = scenesIn(view, from, clauseEnd(view, Math.max(from, to - 1)));
  return behind.length > 0 ? behind : scenesIn(view, clauseStart(view, from), from);
}
