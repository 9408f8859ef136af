import { wordList } from "@sitrep/lexicon";
import { clauseEnd, clauseStart } from "../../engine/clauses.js";
import { isPassive, phraseStart } from "../../engine/noun-phrase.js";
import { either, gap, mention, seq, upTo, word } from "../../engine/pattern.js";
import { actorsIn, targetsIn } from "../../engine/people.js";
import { rule, type Sketch } from "../../engine/rule.js";
import { openingSites, scenesIn, sitesIn } from "../../engine/sites.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";
import { datesOf, timeOf } from "../../engine/when.js";
import { clauseAt } from "../../grammar/clauses.js";
import { isCleared } from "../../grammar/cleared.js";
import { eventTypeOf } from "../event-type.js";

const EXPLODES = wordList("rules/event/bomb-exploded/explodes");
const EXPLODED = mention(
  "cue",
  "verb",
  (cue, view) => cue.cue === "impacted" && view.among(cue.from, EXPLODES),
);
/** "hit", "struck": what a blast does and a missile too. */
const HIT = mention("cue", "verb", ({ cue }) => cue === "impacted");
const STRIKES = mention("event", "verb", ({ form }) => form === "past" || form === "third");
const KILLED = mention(
  "casualty",
  "verb",
  ({ form, from }, view) => (form === "past" || form === "base") && !isPassive(view, from),
);
const BOMB = mention("munition", "munition", ({ munition }) => munition === "bomb");
const BLAST = word("explosion|explosions|blast|blasts|bomber|bombers|mine|landmine|mines");
const RIGGED = word("booby|explosives|explosive|rigged");

export default rule({
  name: "event/bomb-exploded",
  says: "a bomb exploded in a place or among people, or killed them",
  core: either(
    seq(BOMB, gap(8), EXPLODED),
    seq(BLAST, gap(8), either(EXPLODED, HIT, STRIKES)),
    seq(RIGGED, gap(8), EXPLODED),
    seq(either(BOMB, BLAST), gap(18), KILLED),
    seq(EXPLODED, upTo(4), BOMB),
  ),
  draft: ({ from, to, bound }, view) => {
    const verb = bound["verb"]?.from ?? to;
    if (
      isAccident(view, from) ||
      isCleared(view, verb) ||
      view.within("event", from + 1, verb).some(({ form }) => form !== "base")
    )
      return null;
    return sketch(view, from, verb, to);
  },
});

function sketch(view: View, from: number, verb: number, to: number): Sketch | null {
  // "A bomb explodes in the capital, the army says": who speaks was not hit
  const end = beforeSpeaker(view, verb, clauseEnd(view, verb));
  // "a bomb at a market in the town killed 60": where stands between
  const own = [...sitesIn(view, from, verb), ...sitesIn(view, to, end)];
  // "five were killed in the south of the city when a bomb exploded near their patrol"
  const elsewhere =
    view.norm(before(view, from)) === "when" ? scenesIn(view, 0, from) : openingSites(view, from);
  const sites = own.length > 0 ? own : elsewhere;
  const dates = datesOf(view, verb);
  const target = targetsIn(view, Math.min(from + 1, verb), end);
  if (sites.length === 0 && (dates.length === 0 || !hitsSomething(view, from, end))) return null;
  // "bombs dropped by aircraft killed more than 3,000": years of them
  if (view.within("count", verb, verb + 5).some(({ reading }) => (reading.value ?? 0) >= SUMMED)) return null;
  const start = groupStart(view, from, verb);
  const setOff = verb === from && !isPassive(view, verb) ? subjectOf(view, verb) : null;
  const actor = setOff?.ids ?? actorsIn(view, start, verb);
  return {
    kind: "event",
    event_type: eventTypeOf(actor, setOff?.someGroup ?? false, "attack", target),
    actor,
    target: target.filter((id) => !actor.includes(id)),
    sites,
    munition: view.within("munition", from, to).some(({ munition }) => munition === "bomb") ? ["bomb"] : [],
    dates,
    time: timeOf(view, dates),
    from: Math.min(setOff?.from ?? from, start),
    to: Math.max(to, ...own.map((site) => site.to)),
    anchor: verb,
    counted: null,
  };
}

/** Where the noun group of a bomb begins: "a Taliban | bomb"; "the Iraqi border" before it is another's. */
function groupStart(view: View, bomb: number, verb: number): number {
  const clause = clauseAt(view, verb);
  const group = [clause?.agent, clause?.patient].find((phrase) => phrase != null && phrase.from <= bomb);
  return group?.from ?? phraseStart(view, bomb);
}

/** More than one bomb kills. */
const SUMMED = 1000;

const hitsSomething = (view: View, from: number, end: number) =>
  view.within("facility", from, end).length + view.within("people", from, end).length > 0;

const ACCIDENTS = wordList("grammar/weapons/accidents");
/** A gas leak and a coal mine explode too. */
const isAccident = (view: View, from: number) =>
  view.among(from - 1, ACCIDENTS) ||
  (view.tokens
    .slice(clauseStart(view, from), clauseEnd(view, from))
    .some(({ norm }) => ACCIDENTS.has(norm)) &&
    view.within("munition", from, from + 1).length === 0);
const before = (view: View, from: number) =>
  ["a", "an", "the", "another"].includes(view.norm(from - 1)) ? from - 2 : from - 1;

function beforeSpeaker(view: View, verb: number, end: number): number {
  for (let at = verb; at < end; at++)
    if (view.norm(at) === "," && view.startingAt("place", at + 1).length === 0) return at;
  return end;
}
