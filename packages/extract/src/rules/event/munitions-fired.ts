import { stateIn } from "@sitrep/lexicon";
import { rightOf } from "../../engine/behind.js";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { cue, either, gap, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import { rule, type Sketch } from "../../engine/rule.js";
import { type Site, scenesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf, timeOf } from "../../engine/when.js";
import { eventTypeOf } from "../event-type.js";

const AT = word("at|into|against|toward|towards|on|targeting|onto");

export default rule({
  name: "event/munitions-fired",
  says: "missiles, rockets, drones or shells were fired at somebody or hit some place",
  core: either(
    seq(
      mention("munition"),
      gap(9),
      either(
        seq(cue("fired", "verb"), gap(12), AT),
        seq(
          mention("cue", "verb", (verb, view) => verb.cue === "impacted" && !isNoun(view, verb.from)),
          optional(AT),
        ),
      ),
    ),
    seq(cue("fired", "verb"), upTo(6), mention("munition"), gap(8), AT),
  ),
  draft: ({ bound, to }, view) => {
    const verb = bound["verb"];
    const munition = bound["munition"];
    return verb && munition ? sketch(view, munition.from, verb.from, to) : null;
  },
});

function sketch(view: View, munition: number, verb: number, at: number): Sketch | null {
  const behind = rightOf(view, at - 1);
  const stop = Math.max(at, behind.to);
  const sites =
    behind.sites.length > 0 ? behind.sites : scenesIn(view, at, Math.min(clauseEnd(view, at), at + 12));
  const named =
    behind.target.length > 0 ? behind.target : targetsIn(view, at, Math.min(clauseEnd(view, at), at + 8));
  // "at bases in the north of the country" says nothing of whose they are
  const atCountry = sites.filter((site) => view.within("facility", at, site.from).length === 0);
  const target = named.length > 0 ? named : statesOf(atCountry);
  const towns = sites.filter((site) => site.kind !== "country" && site.kind !== "sea");
  const hitsSite = view.within("facility", at, Math.max(stop, at + 1)).length > 0;
  if (towns.length === 0 && target.length === 0 && !hitsSite) return null;
  const dates = datesOf(view, verb);
  const somewhere = sites.length > 0 && named.length > 0;
  if (towns.length === 0 && dates.length === 0 && !somewhere) return null;
  // between the munition and its target nothing else may happen
  if (view.within("event", munition + 2, verb).some((event) => event.form !== "noun")) return null;
  // "a drone was launched by", "a missile fired by the group hit"
  const by = view.tokens.findIndex(
    (token, index) => index > munition && index < at && token.norm === "by" && index !== verb,
  );
  const actor =
    by > 0
      ? actorsIn(view, by, at)
      : verb < munition && !isPassive(view, verb)
        ? subjectOf(view, verb).ids
        : [];
  const someGroup = by > 0 && view.within("actor", by, at).some((mention) => mention.ids.length === 0);
  return {
    kind: "event",
    event_type: eventTypeOf(actor, someGroup, "attack", target),
    actor,
    target,
    sites,
    munition: [
      ...new Set(view.within("munition", Math.max(0, munition - 3), verb).map((found) => found.munition)),
    ],
    dates,
    time: timeOf(view, dates),
    from: Math.min(verb, Math.max(clauseStart(view, munition), munition - 3)),
    to: Math.max(at, stop),
    anchor: verb,
    counted: null,
  };
}

/** "a drone strike": the noun has a rule of its own. */
const isNoun = (view: View, token: number) =>
  view
    .within("event", token - 3, token + 1)
    .some((event) => event.to > token && (event.form === "noun" || event.form === "plural"));

/** "at northern Israel": fire at a country is fire at its state. */
const statesOf = (sites: readonly Site[]): string[] =>
  sites.flatMap((site) =>
    site.kind === "country" ? site.country.flatMap((code) => stateIn(code) ?? []) : [],
  );
