import { type EventMention, wordList, wordSet } from "@sitrep/lexicon";
import type { MunitionOutcome } from "@sitrep/model";
import { AUXILIARY, clauseStart, PASSIVE } from "../../engine/clauses.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { actorsIn } from "../../engine/people.js";
import { nounRoles } from "../../engine/roles.js";
import { subjectOf } from "../../engine/subject.js";
import type { View } from "../../engine/view.js";

const OUTCOMES: readonly { cue: string; outcome: MunitionOutcome }[] = [
  { cue: "missed", outcome: "other" },
  { cue: "intercepted", outcome: "intercepted" },
  { cue: "impacted", outcome: "impacted" },
  { cue: "fired", outcome: "launched" },
  { cue: "destroyed", outcome: "destroyed" },
];

/** What became of munitions, the token of the verb that says so, and who fired them where the words around tell. */
export interface Found {
  readonly outcome: MunitionOutcome;
  readonly verb: number | null;
  readonly actor: readonly string[];
}

/** What became of the munitions in [from, to): the verb that has them as its object, else the verb behind them, else that they made up an attack. */
export function outcomeOf(view: View, from: number, to: number): Found | null {
  const start = statementStart(view, from);
  const verbs = verbsIn(view, start, from);
  const before = verbs.findLast(({ at }) => !isReduced(view, at)) ?? verbs.at(-1);
  const after = verbBehind(view, to);
  const launchers = launchedBy(view, to);
  const own = ownersIn(view, from, to);
  const known = launchers.length > 0 ? launchers : own;
  // "struck the base with | 12 rockets"
  if (before?.outcome === "impacted" && isWith(view, from))
    return { outcome: "launched", verb: before.at, actor: subjectOf(view, before.at).ids };
  if (after && (!before || isSubject(view, from, to, after.at)))
    return { outcome: after.outcome, verb: after.at, actor: known };
  if (before && !isPassive(view, before.at)) {
    const actor = before.outcome === "launched" ? subjectOf(view, before.at).ids : known;
    return { outcome: before.outcome, verb: before.at, actor: actor.length > 0 ? actor : known };
  }
  if (after) return { outcome: after.outcome, verb: after.at, actor: known };
  if (before) return { outcome: before.outcome, verb: before.at, actor: known };
  const made = attackWith(view, start, from);
  if (made === null) return isSeen(view, from) ? { outcome: "launched", verb: null, actor: known } : null;
  return { outcome: "launched", verb: null, actor: known.length > 0 ? known : attackersOf(view, made) };
}

/** "shot down 18 missiles | launched from ships, and 16 drones": what is told aside of the munitions before. */
const isReduced = (view: View, verb: number) =>
  view.within("munition", verb - 4, verb).some(({ to, plural }) => plural && to === verb) &&
  !view.among(verb, FINITE) &&
  ["from", "by", "at", "on", "toward", "towards", "into", "in", "over", "overnight"].includes(
    view.norm(verb + 1),
  );

/** "with | 12 rockets", "with a barrage of | 16 rockets". */
const isWith = (view: View, from: number): boolean =>
  view.among(from - 1, WITH) ||
  (view.norm(from - 1) === "of" && [3, 4, 5].some((step) => view.among(from - step, WITH)));
const WITH = wordSet("with using");

/** "counted | 84 missiles and 24 drones", "detected | five rockets": they flew. */
const isSeen = (view: View, from: number): boolean =>
  view.among(from - 1, SEEN) ||
  (view.norm(from - 1) === "and" &&
    view.within("munition", from - 4, from).length > 0 &&
    [4, 5, 6, 7].some((step) => view.among(from - step, SEEN)));
const SEEN = wordList("rules/munition-count/outcome/seen");

/** Behind the last "said": what was told before it is another statement. */
function statementStart(view: View, from: number): number {
  const start = clauseStart(view, from);
  const said = view
    .within("cue", start, from)
    .findLast(({ cue, to }) => cue === "report_verb" && to - start > 1);
  return said && !isPassive(view, said.from) && !goesOn(view, said.to) ? said.to : start;
}

/** "…, the ministry said, along with | six rockets": the list goes on behind who told it. */
const goesOn = (view: View, at: number) =>
  view.norm(at) === "," && ["along", "as", "plus", "including", "together"].includes(view.norm(at + 1));

function verbsIn(view: View, from: number, to: number): { at: number; outcome: MunitionOutcome }[] {
  const cues = view.within("cue", from, to);
  return [...new Set(cues.map((cue) => cue.from))].flatMap((at) => {
    const kind = OUTCOMES.find(({ cue }) => cues.some((found) => found.from === at && found.cue === cue));
    const engaged = view.among(at, ENGAGED);
    // "had failed to fire"
    if (view.norm(at - 1) === "to" && view.among(at - 2, FAILED)) return [];
    if (!engaged && (!kind || isNounUse(view, at) || isDirection(view, at))) return [];
    const outcome =
      engaged || (kind?.outcome === "destroyed" && isInTheAir(view, from, at, to))
        ? "intercepted"
        : kind?.outcome;
    return outcome ? [{ at, outcome }] : [];
  });
}

const FAILED = wordList("rules/munition-count/outcome/failed");
const ENGAGED = wordSet("engaged engaging engages");
const DEFENCE = wordList("rules/munition-count/outcome/defence");

/** "air defences destroyed", "destroyed by air defences", "drones destroyed over": shot down, not found on the ground. */
function isInTheAir(view: View, from: number, verb: number, to: number): boolean {
  for (let at = Math.max(from, verb - 12); at < Math.min(to, verb + 8); at++)
    if (view.norm(at) === "air" && view.among(at + 1, DEFENCE)) return true;
  return ["over", "midair"].includes(view.norm(verb + 1));
}

/** "air strike", "the use of", "a hit": not the verb. */
const isNounUse = (view: View, at: number) =>
  view.startingAt("event", at).some((event) => event.form === "noun") &&
  !["to", "will", "and"].includes(view.norm(at - 1)) &&
  view.within("munition", at - 5, at).length === 0;

/** "down from 90", "came down": no munition was downed. */
const isDirection = (view: View, at: number) =>
  view.norm(at) === "down" &&
  (["from", "to", "by", "on"].includes(view.norm(at + 1)) || !view.among(at - 1, MAY_DOWN));
const MAY_DOWN = wordList("rules/munition-count/outcome/may-down");

const STOPS = wordList("rules/munition-count/outcome/stops");

/** ", and said": another statement begins. */
const isSaid = (view: View, at: number) => view.norm(at - 1) === "and" && view.hasCue("report_verb", at);

/** The first verb behind the munitions, inside their statement. */
function verbBehind(view: View, to: number): { at: number; outcome: MunitionOutcome } | undefined {
  const most = Math.min(view.tokens.length, to + 18);
  let end = to;
  while (end < most && !view.among(end, STOPS) && !isSaid(view, end)) end++;
  return verbsIn(view, to, end).find(({ at }) => !hasObject(view, at) && view.norm(at - 1) !== "from");
}

/** "detected five rockets and | intercepted three": a verb of whoever acts, with an object of its own. */
const hasObject = (view: View, verb: number) =>
  ["and", ",", "then"].includes(view.norm(verb - 1)) &&
  (view.startingAt("count", verb + 1).length > 0 || ["the", "a", "an"].includes(view.norm(verb + 1)));

/** "and two missiles landed", ", 12 of them were shot down": a new statement, whose subject they are. */
function isSubject(view: View, from: number, to: number, verb: number): boolean {
  if (verb - to > 4) return false;
  let helped = false;
  for (let at = to; at < verb; at++) {
    if (view.among(at, AUXILIARY)) helped = true;
    else if (view.tokens[at]?.kind !== "word" || view.among(at, RELATIVE)) return false;
  }
  const finite = helped || view.among(verb, FINITE);
  return finite && (from === 0 || OPENERS.has(view.norm(from - 1)) || view.hasCue("report_verb", from - 1));
}
const RELATIVE = wordList("rules/munition-count/outcome/relative");
const OPENERS = new Set(["and", "but", ",", "that", ";", ":", "while", "where", "“", '"', "—", "–"]);
/** Past forms that are no participles of what was fired. */
const FINITE = wordList("rules/munition-count/outcome/finite");

const LINKS = wordList("rules/munition-count/outcome/links");

/** The attack of "an attack with | 40 drones", "attacked the city using | six missiles", "a barrage of | 40 rockets and mortars". */
function attackWith(view: View, start: number, from: number): EventMention | null {
  const events = view.within("event", start, from);
  const last = events.at(-1);
  if (!last || from - last.to > 12) return null;
  // "the destruction of | three drones" is done to them
  const isObject = view.norm(last.to - 1) === "of";
  const linked = view.among(from - 1, LINKS) && !isObject;
  const listed =
    [",", "and"].includes(view.norm(from - 1)) &&
    view.within("munition", last.to, from).length > 0 &&
    view.tokens.slice(last.to, from).some(({ norm }) => LINKS.has(norm));
  return linked || listed ? last : null;
}

const attackersOf = (view: View, event: EventMention): readonly string[] =>
  event.form === "noun" || event.form === "plural"
    ? nounRoles(view, event).actor
    : isPassive(view, event.from)
      ? []
      : subjectOf(view, event.from).ids;

/** "launched by X", "fired by X and Y". */
function launchedBy(view: View, from: number): string[] {
  const to = Math.min(view.tokens.length, from + 20);
  for (let at = from; at < to; at++) {
    if (
      view.norm(at) === "by" &&
      view.within("cue", Math.max(from, at - 4), at).some((cue) => cue.cue === "fired")
    )
      return actorsIn(view, at, Math.min(to, at + 6));
    // "launched from Houthi-controlled areas"
    if (view.norm(at) === "from" && view.within("cue", at - 2, at).some((cue) => cue.cue === "fired"))
      for (const held of view.within("actor", at, Math.min(to, at + 6)))
        if (view.among(held.to, HELD) || view.among(held.to - 1, HELD))
          return actorsIn(view, held.from, held.to);
    // "15 drones that Russia launched overnight"
    if (view.among(at, RELATIVE) && at - from < 2) {
      const subject = view.within("actor", at, at + 4)[0];
      if (subject && view.within("cue", subject.to, subject.to + 3).some(({ cue }) => cue === "fired"))
        return actorsIn(view, at, subject.to);
    }
    if (view.norm(at) === ";" || view.norm(at) === ":") return [];
  }
  return [];
}

const HELD = wordList("rules/munition-count/outcome/held");

/** "six Houthi drones": whose they are; not whose make they are, as in "Iranian-made drones" or "British Storm Shadow missiles". */
function ownersIn(view: View, from: number, to: number): string[] {
  const munitions = view.within("munition", from, to);
  const last = view
    .within("actor", from, to)
    .findLast(
      (actor) => !munitions.some((munition) => munition.from <= actor.from && actor.from < munition.to),
    );
  if (!last || view.tokens[last.to]?.joined === true || view.among(last.to, MADE)) return [];
  for (let at = last.to; at < to; at++) if (view.tokens[at]?.capital && !isPossessive(view, at)) return [];
  return actorsIn(view, last.from, last.to);
}
const MADE = wordList("rules/munition-count/outcome/made");
const isPossessive = (view: View, at: number) => view.norm(at) === "'s";

/** Whether a form of "to be" stands right before a verb, with at most two words between. */
export const isHelped = (view: View, verb: number): boolean =>
  [1, 2, 3].some((step) => view.among(verb - step, PASSIVE));
