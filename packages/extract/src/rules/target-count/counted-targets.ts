import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { OWNERS } from "../../engine/noun-phrase.js";
import { mention, seq, upTo } from "../../engine/pattern.js";
import { targetsIn } from "../../engine/people.js";
import { nounRoles, verbRoles } from "../../engine/roles.js";
import { rule, type Sketch } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";

export default rule({
  name: "target-count/counted-targets",
  says: "a number of facilities, targets, vehicles or ships that were hit, destroyed or aimed at",
  core: seq(
    mention("count", "count", (count) => plainCount(count)),
    upTo(5),
    mention("facility"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    if (!count) return null;
    // "three facility guards", "two tank crews" count people
    if (
      view.startingAt("people", to).length > 0 ||
      view.startingAt("event", to).some((event) => event.form === "noun" || event.form === "plural")
    )
      return null;
    return strikeOn(view, from, to, count);
  },
});

const ONTO = new Set("on against at targeting of including in".split(" "));

/** A figure is of targets only where something hits them. */
function strikeOn(
  view: View,
  from: number,
  to: number,
  count: NonNullable<Sketch["counted"]>,
): Sketch | null {
  const start = sentencePartStart(view, from);
  const events = view.within("event", start, from);
  const noun = events.filter((event) => event.form === "noun" || event.form === "plural").at(-1);
  const verb = events.filter((event) => event.form !== "noun" && event.form !== "plural").at(-1);
  const damage = view
    .within("cue", start, from)
    .filter((cue) => cue.cue === "destroyed" || cue.cue === "damaged")
    .at(-1);
  const passive = passiveBehind(view, to);
  if (!noun && !verb && !damage && passive === null) return null;
  if (
    noun &&
    !verb &&
    !damage &&
    passive === null &&
    !view.tokens.slice(noun.to, from).some((token) => ONTO.has(token.norm))
  )
    return null;
  const roles = verb ? verbRoles(view, verb) : noun ? nounRoles(view, noun) : null;
  const end = clauseEnd(view, to - 1);
  const actor =
    roles && roles.actor.length > 0
      ? [...roles.actor]
      : noun
        ? [...nounRoles(view, noun).actor]
        : damage
          ? subjectOf(view, damage.from).ids
          : [];
  const near = targetsIn(view, from, ownersEnd(view, to, Math.min(end, to + 16)));
  const target = near.length > 0 ? near : roles ? [...roles.target] : [];
  return {
    kind: "target_count",
    count: count.reading,
    actor,
    target: target.filter((id) => !actor.includes(id)),
    sites: [...sitesIn(view, from, end), ...(roles?.sites ?? [])],
    dates: datesOf(view, (verb ?? noun)?.from ?? from),
    time: null,
    from,
    to,
    anchor: from,
    counted: count,
  };
}

/** Whose they are stands before who hit them and who says so: "18 targets were hit | by jets", "seven sites, | the Pentagon said". */
function ownersEnd(view: View, to: number, end: number): number {
  let comma = end;
  for (let at = to; at < end; at++) {
    const word = view.norm(at);
    if (word === "by" && !OWNERS.has(view.norm(at - 1))) return at;
    if (word === ",") comma = at;
    if (view.hasCue("report_verb", at)) return Math.min(comma, at);
    // "two bases, killing two children"
    if (view.startingAt("casualty", at).length > 0) return at;
  }
  return end;
}

/** Lists run over semicolons: "destroyed six stills; and damaged a route". */
function sentencePartStart(view: View, from: number): number {
  let at = from;
  while (at > 0 && ![".", "—", "(", ":"].includes(view.norm(at - 1))) at--;
  return Math.max(at, 0) === 0 ? 0 : Math.min(at, clauseStart(view, from));
}

/** "five ships were hit", "three bases have been attacked". */
function passiveBehind(view: View, to: number): number | null {
  for (let at = to; at < to + 8 && at < view.tokens.length; at++) {
    const event = view
      .startingAt("event", at)
      .find((found) => found.form === "past" || found.form === "participle");
    const damage = view.startingAt("cue", at).find((cue) => cue.cue === "destroyed" || cue.cue === "damaged");
    if (
      (event || damage) &&
      ["were", "was", "been", "being", "are", "is"].some((helper) =>
        view.tokens.slice(to, at).some((token) => token.norm === helper),
      )
    )
      return at;
  }
  return null;
}
