import { stateIn } from "@sitrep/lexicon";
import { opensClause, phraseEnd, rightOf } from "../../engine/behind.js";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { isEventNoun } from "../../engine/event-nouns.js";
import { isPassive, ONTO, OWNERS } from "../../engine/noun-phrase.js";
import { cue, either, gap, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import { rule, type Sketch } from "../../engine/rule.js";
import { openingSites, type Site, scenesIn, seasOf, siteAfter } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf, timeOf } from "../../engine/when.js";
import { reportsIn } from "../../grammar/reporting/reports.js";
import { eventTypeOf } from "../event-type.js";

const AT = word("at|into|against|toward|towards|on|targeting|onto");

export default rule({
  name: "event/munitions-fired",
  says: "missiles, rockets, drones or shells were fired at somebody or hit some place",
  core: either(
    // "missiles launched from one country hit another": the hit tells where, so it is tried first
    seq(
      mention("munition"),
      gap(9),
      mention("cue", "verb", (verb, view) => verb.cue === "impacted" && !isNoun(view, verb.from)),
      optional(AT),
    ),
    seq(mention("munition"), gap(9), cue("fired", "verb"), gap(12), AT),
    seq(cue("fired", "verb"), optional(mention("count")), upTo(6), mention("munition"), gap(8), AT),
  ),
  draft: ({ bound, to }, view) => {
    const verb = bound["verb"];
    const munition = bound["munition"];
    return verb && munition && !isFiredAt(view, verb, munition)
      ? sketch(view, munition.from, verb.from, to)
      : null;
  },
});

/** "fires a machine gun | towards a drone": the drone is shot at. */
function isFiredAt(view: View, verb: { to: number }, munition: { from: number }): boolean {
  for (let at = verb.to; at < munition.from; at++) if (view.among(at, ONTO)) return true;
  return false;
}

function sketch(view: View, munition: number, verb: number, found: number): Sketch | null {
  const at = pastDay(view, found);
  const behind = rightOf(view, at - 1);
  const stop = Math.max(at, behind.to);
  const sites = behind.sites.some(isTown)
    ? behind.sites
    : [...scenesIn(view, at, Math.min(clauseEnd(view, at), at + 12)), ...openingSites(view, munition)];
  const named = behind.target.length > 0 ? behind.target : targetsIn(view, at, targetEnd(view, at));
  // "at bases in the north of the country" says nothing of whose they are
  const atCountry = sites.filter((site) => view.within("facility", at, site.from).length === 0);
  const target = named.length > 0 ? named : statesOf(atCountry);
  const unknown = target.length === 0 ? siteAfter(view, view.norm(at) === "the" ? at + 1 : at) : null;
  if (unknown && !sites.some(isTown)) sites.push(unknown);
  const towns = sites.filter(isTown);
  const dates = datesOf(view, verb);
  const { actor, someGroup } = firedBy(view, munition, verb, stop);
  const aimed = target.length > 0 || view.within("facility", at - 1, at + 7).length > 0;
  const atSea = sites.some((site) => site.kind === "sea") && named.length > 0;
  // "fired 140 rockets at Israel": a number of them was fired once
  const once = actor.length > 0 && countedBefore(view, munition);
  const ship =
    actor.length > 0 && view.within("facility", at - 1, at + 3).some(({ kind }) => kind === "vessel");
  // "hit the convoy and killed four people"
  const deadly =
    found === verb + 1 && view.within("casualty", at, at + 16).some(({ form }) => form === "past");
  if (towns.length === 0 && !(aimed && (dates.length > 0 || atSea || once || ship || deadly))) return null;
  // between the munition and its target nothing else may happen
  if (view.within("event", munition + 2, verb).some((event) => event.form !== "noun")) return null;
  return {
    kind: "event",
    event_type: eventTypeOf(actor, someGroup, "attack", target),
    actor,
    target: target.filter((id) => !actor.includes(id)),
    sites: sites.length === 0 && ship ? seasOf(view) : sites,
    munition: [
      ...new Set(
        view
          .within("munition", Math.max(0, Math.min(munition, verb) - 3), Math.max(munition + 1, verb))
          .map((mention) => mention.munition),
      ),
    ],
    dates,
    time: timeOf(view, dates),
    from: Math.min(verb, Math.max(clauseStart(view, munition), munition - 3)),
    to: Math.max(at, stop),
    anchor: verb,
    counted: null,
  };
}

const isTown = ({ kind }: Site) => kind !== "country" && kind !== "sea";

/** "three missiles", not "dozens of missiles". */
const countedBefore = (view: View, munition: number) =>
  view
    .within("count", munition - 6, munition)
    .some(({ reading }) => reading.value !== null && !reading.ordinal);

/** "were fired on Sunday | at the town": the word that leads to the target, past a day. */
function pastDay(view: View, at: number): number {
  const day = view.startingAt("date", at - 1)[0] ?? view.startingAt("date", at)[0];
  if (!day) return at;
  for (let ahead = day.to; ahead < day.to + 4; ahead++) if (view.among(ahead, ONTO)) return ahead + 1;
  return at;
}

/** Who fired: behind "by", before the verb that fires, or as the munition's owner: "Russian missiles". */
function firedBy(
  view: View,
  munition: number,
  verb: number,
  stop: number,
): { actor: string[]; someGroup: boolean } {
  const end = Math.max(stop, Math.min(clauseEnd(view, verb), verb + 25));
  for (let at = Math.min(munition, verb); at < end; at++) {
    if (view.norm(at) !== "by" || view.among(at - 1, OWNERS)) continue;
    const actors = view.within("actor", at + 1, at + 5);
    if (actors.length > 0)
      return {
        actor: actorsIn(view, at + 1, phraseEnd(view, at + 1, end)),
        someGroup: actors.every(({ ids }) => ids.length === 0),
      };
  }
  if (verb < munition && !isPassive(view, verb)) {
    const subject = subjectOf(view, verb);
    return { actor: subject.ids, someGroup: subject.someGroup };
  }
  // "the Iraqi army said | rockets hit": who tells of it did not fire
  const told = view
    .within("cue", Math.max(0, munition - 4), munition)
    .findLast(({ cue }) => cue === "report_verb");
  const from = verb < munition ? verb + 1 : Math.max(clauseStart(view, munition), told?.to ?? 0);
  return { actor: actorsIn(view, Math.max(from, munition - 4), munition), someGroup: false };
}

/** "a drone strike": the noun has a rule of its own. */
const isNoun = (view: View, token: number) =>
  view.within("event", token - 3, token + 1).some((event) => event.to > token && isEventNoun(event));

/** "at northern Israel": fire at a country is fire at its state. */
const statesOf = (sites: readonly Site[]): string[] =>
  sites.flatMap((site) =>
    site.kind === "country" ? site.country.flatMap((code) => stateIn(code) ?? []) : [],
  );

/** Where what is hit ends: before a main clause or a report behind a comma. */
function targetEnd(view: View, at: number): number {
  const end = Math.min(clauseEnd(view, at), at + MOST_OF_TARGET);
  for (let comma = at; comma < end; comma++) {
    if (view.norm(comma) !== ",") continue;
    if (opensClause(view, comma) || reportsIn(view).some(({ from }) => from === comma + 1)) return comma;
  }
  return end;
}
const MOST_OF_TARGET = 12;
