import { wordList, wordSet } from "@sitrep/lexicon";
import type { TroopChange } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { cue, either, mention, seq, upTo } from "../../engine/pattern.js";
import { actorsIn } from "../../engine/people.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";
import { placesOfWhole } from "../part-places.js";
import { changeOf } from "./change.js";

export default rule({
  name: "troop-level/counted-troops",
  says: "a number of troops who are, were sent to or are to leave a place",
  core: seq(
    mention("count", "count", plainCount),
    upTo(6),
    either(
      cue("force_noun", "force"),
      mention("people", "force", ({ military, from }, view) => military || view.among(from - 1, MOBILISED)),
      cue("force_size", "force", ({ from }, view) => view.norm(from - 1) === "strong"),
    ),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    if (!count || (count.reading.value !== null && count.reading.value < 10)) return null;
    if (view.tokens.slice(from, to).some(({ norm }) => UNARMED.has(norm))) return null;
    const force = bound["force"];
    const alone = force !== undefined && force.to - force.from === 1 && view.among(force.from, SINGLE);
    if (alone && (count.reading.value ?? 0) < 1000) return null;
    const end = clauseEnd(view, to - 1);
    const start = clauseStart(view, from);
    if (
      view
        .within("casualty", start, Math.min(view.tokens.length, end + 4))
        .some((hurt) => hurt.from >= from || from - hurt.to < 4)
    )
      return null;
    const change =
      changeOf(view, start, from, to, end) ??
      listed(view, start, from) ??
      (isStrong(view, from, to) ? "level" : null);
    if (!change) return null;
    const own = actorsIn(view, from, to);
    const actor = own.length > 0 ? own : ownersOf(view, start, from);
    const sites = [...sitesIn(view, to, end), ...sitesIn(view, start, from)];
    return {
      kind: "troop_level",
      count: count.reading,
      change,
      actor,
      target: [],
      ...placesOfWhole(view, to, nearest(sites, to, view)),
      dates: datesOf(view, from),
      time: null,
      from,
      to,
      anchor: from,
      counted: count,
    };
  },
});

/** "the army has 120,000 soldiers, the militia | 100,000 fighters": the verb stands with the first of a list. */
function listed(view: View, start: number, from: number): TroopChange | null {
  const owner = view.within("actor", Math.max(start, from - 6), from).at(-1);
  const first = view.within("count", start, from).findLast(({ to }) => to < (owner?.from ?? 0));
  if (owner?.to !== from || !first || !view.among(owner.from - 1, OPENS)) return null;
  const force = view.within("people", first.to, owner.from).find(({ military }) => military);
  return force ? changeOf(view, start, first.from, force.to, from) : null;
}
const OPENS = wordSet(", and the ;");

/** "its 1,000-strong contingent" */
const isStrong = (view: View, from: number, to: number) =>
  view.tokens.slice(from, to).some(({ norm, joined }) => norm === "strong" && joined);

/** "2,000 mobilised men" */
const MOBILISED = wordList("rules/troop-level/counted-troops/mobilised");

/** By themselves these are of an army only in large numbers: "193 members" and "12 commanders" are not. */
const SINGLE = wordList("rules/troop-level/counted-troops/single");

/** "1,000 embassy personnel" are no troops. */
const UNARMED = wordList("rules/troop-level/counted-troops/unarmed");

/** "U.S. forces … continue with approximately 2,500 troops": whose troops they are stands before. */
function ownersOf(view: Parameters<typeof actorsIn>[0], start: number, from: number): string[] {
  // "the mission's | 2,400 personnel"
  if (view.norm(from - 1) === "'s") return actorsIn(view, Math.max(start, from - 5), from);
  const subject = subjectOf(view, from).ids;
  return subject.length > 0 ? subject : actorsIn(view, start, from).slice(0, 1);
}

/** The places behind the troops; those before only where none follows. */
function nearest<T extends { from: number; to: number }>(sites: readonly T[], to: number, view: View): T[] {
  // the next number of a list has places of its own
  const next = view.all("count").find((count) => count.from >= to)?.from ?? view.tokens.length;
  const behind = sites.filter((site) => site.from >= to && site.from < next);
  if (behind.length === 0) return [...sites];
  const [first] = behind;
  return behind.filter((site) => first && site.from - first.to <= 3);
}
