import { type CountMention, countWordsOf, type MentionOf, wordSet } from "@sitrep/lexicon";
import { mention } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import type { Clause, Phrase } from "../../grammar/clause.js";
import { clausesOf } from "../../grammar/clauses.js";
import { type Group, groupsOf } from "../../grammar/groups.js";
import { participantsOf } from "../../grammar/participants.js";
import { plainCount } from "../counted.js";
import { hasArmed } from "./armed.js";

export default rule({
  name: "target-count/deed",
  says: "so many things of any name that somebody armed bombed, shelled, burned or hit",
  core: mention("count", "count", plainCount),
  draft: ({ from, bound }, view) => {
    const count = bound["count"];
    if (count?.type !== "count" || (count.reading.value ?? 0) < 2) return null;
    const clause = clausesOf(view).find(({ patient }) => patient !== null && holds(patient, from));
    const thing = clause && thingAt(view, count);
    if (!thing || !isHit(view, clause)) return null;
    const { agent } = clause;
    const { actor, target, someGroup, sites } = participantsOf(view, clause);
    if (
      !isBombing(view, clause) &&
      !someGroup &&
      actor.length === 0 &&
      !(agent && hasArmed(view, agent.from, agent.to))
    )
      return null;
    return {
      kind: "target_count",
      count: count.reading,
      actor: [...actor],
      target: target.filter((id) => !actor.includes(id)),
      sites: [...sites],
      dates: clause.dates.flatMap((date) => (date.type === "date" ? [date.phrase] : [])),
      time: null,
      from,
      to: thing.to,
      anchor: clause.head,
      counted: count,
      yields: true,
    };
  },
});

const holds = ({ from, to }: Phrase, at: number) => from <= at && at < to;

/** The noun group that a number opens, where it is of things: no people, munitions, attacks, days, shares or measures. */
function thingAt(view: View, { from, to: behind }: CountMention): Group | null {
  const group = groupsOf(view).find(
    (found) => found.kind === "noun" && found.from <= from && from < found.to,
  );
  // "two of | the three bunkers", "hit | the two villages": known already, or of how many
  if (!group || view.among(from - 1, DEFINITE) || group.to <= behind || !/s$/.test(view.norm(group.to - 1)))
    return null;
  const isOf = (type: "people" | "munition" | "event" | "casualty" | "actor") =>
    view.within(type, behind, group.to).some(({ to }: MentionOf<typeof type>) => to === group.to);
  if (isOf("people") || isOf("munition") || isOf("event") || isOf("casualty") || isOf("actor")) return null;
  if (view.tokens[group.to - 1]?.capital || view.among(group.to - 1, NO_THINGS)) return null;
  return view.norm(group.to) === "of" && view.among(group.to - 1, MEASURES) ? null : group;
}

const DEFINITE = wordSet("the these those");
const NO_THINGS = countWordsOf("no_target");
const MEASURES = countWordsOf("measure");

/** A verb of attacking or ruining that is done. */
const isHit = (view: View, { head, form, verb }: Clause): boolean =>
  form === "verb" &&
  verb?.negated !== true &&
  (view.startingAt("event", head).some((event) => event.form !== "noun" && event.form !== "plural") ||
    view.hasCue("destroyed", head) ||
    view.hasCue("damaged", head) ||
    (!verb?.passive && view.hasCue("impacted", head)));

/** "bombed", "shelled": the armed alone do it; "struck" and "hit" are said of much else. */
const isBombing = (view: View, { head }: Clause) =>
  view.startingAt("event", head).some(({ eventType }) => eventType === "strike") && !view.among(head, LOOSE);
const LOOSE = wordSet("strike struck pounded");
