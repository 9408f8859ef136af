import { type MentionOf, wordList } from "@sitrep/lexicon";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { isPassive, OWNERS } from "../../engine/noun-phrase.js";
import { isFiller, mention, optional, seq, upTo, word } from "../../engine/pattern.js";
import { targetsIn } from "../../engine/people.js";
import { nounRoles, verbRoles } from "../../engine/roles.js";
import { rule, type Sketch } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";
import { FOUND, hitBehind } from "./hit-behind.js";

export default rule({
  name: "target-count/counted-targets",
  says: "a number of facilities, targets, vehicles or ships that were hit, destroyed or aimed at",
  core: seq(
    mention("count", "count", (count) => plainCount(count)),
    optional(
      seq(word("of"), word("the|its|their|these|those|his"), optional(mention("count", "whole", plainCount))),
    ),
    upTo(5),
    mention("facility"),
  ),
  draft: ({ from, bound }, view) => {
    const count = countIn(bound);
    const first = bound["facility"];
    if (!count || first?.type !== "facility" || isWhole(view, from)) return null;
    const facility = headOf(view, first);
    if (countsSomethingElse(view, count, facility) || isAirborne(view, from, facility)) return null;
    return strikeOn(view, from, facility.to, count, facility);
  },
});

/** "shot down 11 | targets over his region": what flies is no target of theirs. */
const isAirborne = (view: View, from: number, { to }: MentionOf<"facility">) =>
  view.norm(to - 1).startsWith("target") &&
  (view.norm(to - 2) === "aerial" ||
    view.norm(to - 2) === "air" ||
    view.within("cue", Math.max(0, from - 4), from).some(({ cue }) => cue === "intercepted"));

/** "warship | destroyers", "police station | buildings": the last noun of the phrase. */
function headOf(view: View, first: MentionOf<"facility">): MentionOf<"facility"> {
  let head = first;
  for (;;) {
    const next = view.startingAt("facility", head.to)[0];
    if (!next || /s$/.test(view.norm(head.to - 1))) return head;
    head = next;
  }
}

/** "three facility guards" and "two tank crews" count people, "12 base attacks" attacks, "five aid trucks" help. */
function countsSomethingElse(
  view: View,
  count: MentionOf<"count">,
  facility: MentionOf<"facility">,
): boolean {
  const { to } = facility;
  if (view.startingAt("people", to).length > 0) return true;
  // "two anti-ship missiles"
  if (
    view
      .within("munition", count.to, to)
      .some((munition) => munition.from <= facility.from && to <= munition.to)
  )
    return true;
  if (view.startingAt("event", to).some(({ form }) => form === "noun" || form === "plural")) return true;
  const singular = !/(?:s|craft|troops|people|premises)$/.test(view.norm(to - 1));
  const several = count.reading.value !== 1 && count.reading.value !== null;
  // "three hotel guests": one of another noun's words; a name's plural stands behind it
  return singular && several && view.tokens[to]?.kind === "word" && /s$/.test(view.norm(to));
}

/** "of | 86 hospitals, 61 are closed", "two of | the three bunkers": of how many. */
const isWhole = (view: View, from: number) => {
  const of = view.norm(from - 1) === "of" ? from - 1 : view.norm(from - 2) === "of" ? from - 2 : -1;
  return (
    of >= 0 &&
    (of === 0 ||
      view.tokens[of - 1]?.kind === "mark" ||
      view.within("count", of - 4, of).some(({ to }) => to === of))
  );
};

const ONTO = wordList("rules/target-count/counted-targets/onto");

/** Between an event and the number these begin what is done with the things counted: no hit. */
const OTHER_VERBS = wordList("rules/target-count/counted-targets/other-verbs");

/** What hits the things counted: an event or a verb of damage before them, or one behind. */
interface Hit {
  readonly verb: MentionOf<"event"> | undefined;
  readonly noun: MentionOf<"event"> | undefined;
  readonly damage: MentionOf<"cue"> | undefined;
}

/** A figure is of targets only where something hits them. */
function strikeOn(
  view: View,
  from: number,
  to: number,
  count: NonNullable<Sketch["counted"]>,
  facility: MentionOf<"facility">,
): Sketch | null {
  const hit = hitBefore(view, from, facility);
  if (view.among(to, FOUND)) return null;
  const behind = hitBehind(view, to);
  if (!hit && behind === null) return null;
  const { verb, noun, damage } = behind === null && hit ? hit : (NOTHING satisfies Hit);
  const roles = verb ? verbRoles(view, verb) : noun ? nounRoles(view, noun) : null;
  const end = clauseEnd(view, to - 1);
  const actor =
    behind !== null
      ? behind.actor
      : roles && roles.actor.length > 0
        ? roles.actor
        : damage
          ? subjectOf(view, damage.from).ids
          : noun
            ? nounRoles(view, noun).actor
            : [];
  const near = targetsIn(view, from, ownersEnd(view, to, Math.min(end, to + 16)));
  const target = near.length > 0 ? near : roles ? [...roles.target] : [];
  return {
    kind: "target_count",
    count: count.reading,
    actor: [...actor],
    target: target.filter((id) => !actor.includes(id)),
    sites: [...sitesIn(view, from, end), ...(roles?.sites ?? [])],
    dates: datesOf(view, behind?.at ?? (verb ?? noun)?.from ?? from),
    time: null,
    from,
    to,
    anchor: behind?.at ?? from,
    counted: count,
  };
}

const NOTHING: Hit = { verb: undefined, noun: undefined, damage: undefined };

function hitBefore(view: View, from: number, facility: MentionOf<"facility">): Hit | null {
  const start = sentencePartStart(view, from);
  const events = view.within("event", start, from).filter((event) => !isCut(view, event.to, from));
  const noun = events.findLast(({ form }) => form === "noun" || form === "plural");
  const verb = events.findLast(({ form }) => form !== "noun" && form !== "plural");
  const damage = view
    .within("cue", start, from)
    .findLast((cue) => isDamage(view, cue, facility, from) && !isCut(view, cue.to, from));
  if (damage || (verb && !isPassive(view, verb.from))) return { verb, noun, damage };
  const onto = noun && isAimedAt(view, noun.to, from);
  return verb || onto ? { verb, noun, damage } : null;
}

/** "strikes on | three facilities", "attacks on the port and | two ships": the event word governs what is counted. */
function isAimedAt(view: View, event: number, from: number): boolean {
  for (let at = from - 1; at >= Math.max(event, from - 3); at--) {
    if (view.among(at, ONTO)) return true;
    if (!isFiller(view, at)) break;
  }
  return (
    [",", "and", ";"].includes(view.norm(from - 1)) &&
    view.within("facility", event, from).length > 0 &&
    view.tokens.slice(event, from).some(({ norm }) => ONTO.has(norm))
  );
}

/** Damage done to what is counted; "fired 26 missiles at | 11 targets"; aircraft are "downed". */
function isDamage(
  view: View,
  { cue, to }: MentionOf<"cue">,
  { kind }: MentionOf<"facility">,
  from: number,
): boolean {
  if (cue === "destroyed" || cue === "damaged") return true;
  if (cue === "fired") return view.among(from - 1, AIMED) && from > to && kind !== "vehicle";
  return cue === "intercepted" && (kind === "aircraft" || kind === "building");
}
const AIMED = wordList("rules/target-count/counted-targets/aimed");

/** Another verb between the hit and the number has the things counted as its object. */
function isCut(view: View, hit: number, from: number): boolean {
  for (let at = hit; at < from; at++) if (view.among(at, OTHER_VERBS) && !isHelper(view, at)) return true;
  return false;
}

/** "have been hit", "with strikes on": no verb of its own. */
const isHelper = (view: View, at: number) =>
  ["has", "have", "had"].includes(view.norm(at)) && view.startingAt("count", at + 1).length === 0;

/** Whose they are stands before who hit them and who says so: "18 targets were hit | by jets", "seven sites, | the Pentagon said". */
function ownersEnd(view: View, to: number, end: number): number {
  let comma = end;
  for (let at = to; at < end; at++) {
    const word = view.norm(at);
    if (word === "by" && !view.among(at - 1, OWNERS)) return at;
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
