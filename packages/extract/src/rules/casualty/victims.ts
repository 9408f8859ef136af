import type { CasualtyMention } from "@sitrep/lexicon";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { targetsIn } from "../../engine/people.js";
import { type Site, scenesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf, windowOf } from "../../engine/when.js";

/** What every casualty claim has in common: who was hurt, where, since when. */
export function victims(
  view: View,
  from: number,
  to: number,
  hurt: CasualtyMention,
  people: { from: number; to: number },
) {
  const near = nearbySites(view, from, to);
  // "fled towards the border", "into Chad": not where they were displaced
  const sites = hurt.outcome === "displaced" ? near.filter((site) => !isGoal(view, site.from)) : near;
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

const isGoal = (view: View, token: number) =>
  GOALS.has(view.norm(token - 1)) || GOALS.has(view.norm(token - 2)) || view.norm(token - 1) === "and";
const GOALS = new Set(["to", "into", "towards", "toward"]);

/** Places of the clause, those behind the figure first: "killed in Gaza" rather than "Israel says". */
function nearbySites(view: View, from: number, to: number): Site[] {
  const behind = scenesIn(view, from, clauseEnd(view, Math.max(from, to - 1)));
  return behind.length > 0 ? behind : scenesIn(view, clauseStart(view, from), from);
}
