import { type EventMention, wordList } from "@sitrep/lexicon";
import type { DatePhrase, EventType } from "@sitrep/model";
import { phraseEnd } from "../../engine/behind.js";
import { AUXILIARY, clauseStart } from "../../engine/clauses.js";
import { isEventNoun } from "../../engine/event-nouns.js";
import { isPassive, phraseStart } from "../../engine/noun-phrase.js";
import { targetsIn } from "../../engine/people.js";
import { nounRoles } from "../../engine/roles.js";
import type { Sketch } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { datesOf, isPinned, timeOf } from "../../engine/when.js";
import { clauseAt } from "../../grammar/clauses.js";
import { eventTypeOf } from "../event-type.js";
import { share } from "../share.js";
import { isAnswered } from "./answered.js";

export default share({
  name: "event/named-event",
  says: "an attack or strike named by a noun, with who, whom, where or when",
  share: (view) =>
    view.all("event").flatMap((event) => (isEventNoun(event) ? (sketch(event, view) ?? []) : [])),
});

function sketch(event: EventMention, view: View): Sketch | null {
  // "under attack", "using attack aircraft": a bare singular names no event
  if (event.form === "noun" && (isBare(view, event) || isModifier(view, event))) return null;
  if (
    isRanked(view, event) ||
    isBackdrop(view, event) ||
    isAnswered({ view, head: { key: "", mention: event } })
  )
    return null;
  const roles = nounRoles(view, event);
  const dates = datesOf(view, event.from);
  // "strikes on military sites killed 18 people": the sites were hit, whoever died there
  const onSite =
    view.any("facility", event.to, roles.to) &&
    view.tokens.slice(event.to, roles.to).some((token) => ARMED.holds(token));
  const target = roles.target.length > 0 ? roles.target : killedBy(view, event);
  const located = roles.sites.some((site) => site.kind !== "country" && site.kind !== "sea");
  const counted = countBefore(view, event);
  // "launched airstrikes on 85 targets in Syria"
  const onSites = roles.actor.length > 0 && roles.sites.length > 0 && strikesSites(view, event);
  // "has carried out dozens of bombings" sums up years
  const summed =
    counted === "vague" && view.tokens.slice(roles.from, event.from).some(({ norm }) => PERFECT.has(norm));
  const eventType = eventTypeOf(roles.actor, roles.someGroup, event.eventType, target);
  // "an attack on the headquarters in 2017"
  const aimed = dates.length > 0 && view.any("facility", event.to, roles.to);
  // "three soldiers died in a drone attack in eastern Jordan last night", "the 6 May attack that killed two"
  const hurts =
    (event.form === "noun" || roles.sites.length > 0) &&
    (dates.length > 0 || roles.sites.length > 0) &&
    hurtsSomebody(view, event, roles.to);
  const isKnown = target.length > 0 || roles.actor.length > 0 || located || aimed || hurts;
  if (!isKnown && !isCalledByDay(view, event, dates)) return null;
  const bothSides = roles.actor.length > 0 && target.length > 0;
  // "the fourth attack this month": the month is of the count
  const nth = ordinalBefore(view, event);
  const own = nth !== null || counted !== null ? dates.filter(({ relation }) => relation === "on") : dates;
  const told = isTold(event, {
    dated:
      own.some(
        ({ reading }) => reading.form !== "stretch" || reading.unit === "hour" || reading.unit === "day",
      ) ||
      (event.form === "noun" && roles.target.length > 0 && isPinned(view)),
    placed: roles.sites.length > 0,
    located,
    bothSides,
    acted: roles.actor.length > 0,
    onSites: onSites && !summed,
    counted: summed ? "number" : counted,
    eventType,
  });
  // ", the first such raid since 2016": said of what was told
  const apposed = nth !== null && isApposed(view, nth);
  const anaphor =
    !told && isDefinite(view, event) && (target.length > 0 || roles.actor.length > 0 || located);
  if (!told && !bothSides && !anaphor) return null;
  return {
    kind: "event",
    event_type: eventType,
    actor: [...roles.actor],
    target: onSite ? [...roles.target] : [...target],
    sites: roles.sites,
    munition: munitionsOf(view, event),
    dates: own,
    time: timeOf(view, own),
    from: Math.min(roles.from, event.from),
    to: Math.max(roles.to, event.to),
    anchor: event.from,
    counted: null,
    // who made it and where is known to all, and is not what the sentence speaks of
    ...(isKnown ? {} : { closed: ["actor", "target", "country", "place"] as const }),
    ...(told && !apposed ? {} : { standing: anaphor ? ("anaphor" as const) : ("allusion" as const) }),
  };
}

const ARMED = wordList("context/fillers/target/armed");

/** "died in a raid", "a raid that killed nine": people are counted beside it. */
const hurtsSomebody = (view: View, { from, to }: EventMention, last: number) =>
  view
    .within("casualty", Math.max(0, from - 6), Math.max(to, last) + 4)
    .some(
      (hurt) =>
        HURTS.has(hurt.form) &&
        hurt.from !== from &&
        !view.within("event", to, hurt.from).some(isEventNoun) &&
        (hurt.from < from || view.any("count", hurt.to, hurt.to + 3) || last === to),
    );
const HURTS: ReadonlySet<string> = new Set(["past", "died", "base", "ing"]);

/** "the October 7 massacre", "the assault on 7 October": an event that has its day for a name. */
const isCalledByDay = (view: View, event: EventMention, dates: readonly DatePhrase[]) =>
  event.form === "noun" &&
  isDefinite(view, event) &&
  dates.some(({ reading }) => reading.form === "calendar" && reading.day !== null);

/** "amid Russia's attack on Ukraine": the war itself. */
const isBackdrop = (view: View, event: EventMention) =>
  view.norm(phraseStart(view, event.from) - 1) === "amid" &&
  view.within("place", event.to, event.to + 3).length + view.within("actor", event.to, event.to + 3).length >
    0;

const SUPERLATIVE = wordList("rules/event/named-event/superlative");

/** "It was the deadliest bombing in the city": it ranks an event told elsewhere. */
function isRanked(view: View, event: EventMention): boolean {
  const start = phraseStart(view, event.from);
  const ranked = view.tokens.slice(start, event.from).some(({ word }) => SUPERLATIVE.knows(word));
  // "marked one of the | deadliest attacks in years"
  return (
    ranked &&
    (view.among(start - 1, RANKING) || (view.norm(start - 1) === "of" && view.norm(start - 2) === "one"))
  );
}

const RANKING = wordList("rules/event/named-event/ranking");

/** "assault groups", "attack victims", "strike aircraft": it says of what kind they are. */
const isModifier = (view: View, { to }: EventMention) =>
  view.hasCue("group_noun", to) ||
  view.hasCue("force_noun", to) ||
  (view.any("facility", to, to + 1) && !view.any("event", to, to + 1)) ||
  view.among(to, MODIFIED);

const MODIFIED = wordList("rules/event/named-event/modified");

/** "under attack" and "using attack aircraft", not "came under | artillery fire" nor "faced attack". */
const isBare = (view: View, { from }: EventMention) =>
  from > 0 &&
  phraseStart(view, from) === from &&
  !view.within("cue", from - 2, from).some(({ cue, to }) => cue === "undergo" && to === from);

/** "the strikes", "these attacks": something told before. */
const isDefinite = (view: View, event: EventMention) =>
  ["the", "these", "this", "those"].includes(view.norm(phraseStart(view, event.from)));

/** "carried out strikes on | seven facilities": so many at once are one deed, as no series is. */
function strikesSites(view: View, { from, to }: EventMention): boolean {
  if (view.tokens.slice(clauseStart(view, from), from).some(({ norm }) => PERFECT.has(norm))) return false;
  const [count] = ["on", "against"].includes(view.norm(to)) ? view.startingAt("count", to + 1) : [];
  return count !== undefined && view.any("facility", count.to, count.to + 3);
}

const PERFECT = new Set(["has", "have"]);

function isApposed(view: View, ordinal: number): boolean {
  const before = view.norm(ordinal - 1) === "the" ? view.norm(ordinal - 2) : view.norm(ordinal - 1);
  return before === "," || AUXILIARY.has(before);
}

/** The ordinal of "the first such raid". */
function ordinalBefore(view: View, event: EventMention): number | null {
  const start = phraseStart(view, event.from) - 1;
  const found = view
    .within("count", Math.max(0, event.from - 6), event.from)
    .find(({ reading, from }) => reading.ordinal && from >= start);
  return found?.from ?? null;
}

interface Known {
  readonly dated: boolean;
  readonly placed: boolean;
  readonly located: boolean;
  readonly bothSides: boolean;
  readonly acted: boolean;
  readonly onSites: boolean;
  readonly counted: "vague" | "number" | null;
  readonly eventType: EventType;
}

/** Whether an event is told, or only alluded to: "attacks on US forces in Iraq" without a day are no event, "US strikes on their sites" are. */
function isTold(
  { form }: EventMention,
  { dated, placed, located, bothSides, acted, onSites, counted, eventType }: Known,
): boolean {
  if (dated) return true;
  if (counted === "number") return false;
  if (counted === "vague") return located && acted;
  const struck = bothSides && eventType === "strike";
  return form === "plural" ? struck || onSites || (located && acted) : placed || struck;
}

/** "a drone strike that killed a leader of the group": whom it killed is whom it hit. */
function killedBy(view: View, event: EventMention): string[] {
  const verb = view
    .within("casualty", event.to, event.to + 14)
    .find((found) => found.form === "past" || found.form === "ing" || found.form === "base");
  const another = view.within("event", event.to, verb?.from ?? 0).some(isEventNoun);
  // "died in an attack and a patrol killed three rebels": somebody else killed them
  const agent = verb ? clauseAt(view, verb.from)?.agent : null;
  if (verb?.form === "past" && agent && agent.from >= event.to) return [];
  if (verb && !another && !isPassive(view, verb.from))
    return targetsIn(view, verb.to, phraseEnd(view, verb.to, verb.to + 9));
  const nominal = view
    .within("casualty", Math.max(0, event.from - 18), event.from)
    .find((found) => found.form === "nominal");
  if (nominal) return targetsIn(view, nominal.to, phraseStart(view, event.from));
  const hurt = view.within("casualty", Math.max(0, event.from - 8), event.from).at(-1);
  if (!hurt) return [];
  const clause = clauseAt(view, hurt.from);
  // "fighters killed 23 people in a massacre"
  if (clause?.verb && !clause.verb.passive && clause.agent && clause.patient)
    return targetsIn(view, clause.patient.from, clause.patient.to);
  // "the ministry says three were killed in a strike"
  const start = Math.max(0, hurt.from - 12);
  const says = view.within("cue", start, hurt.from).findLast(({ cue }) => cue === "report_verb");
  return targetsIn(view, says?.to ?? start, hurt.from);
}

function countBefore(view: View, event: EventMention): "vague" | "number" | null {
  const count = view
    .within("count", Math.max(0, event.from - 8), event.from)
    .find((found) => found.to <= event.from && !found.reading.ordinal);
  const start = phraseStart(view, event.from);
  // "seven rounds of | strikes"
  const rounds = view.norm(start - 1) === "of" && count?.to === start - 2;
  if (!count || (start > count.number && !rounds)) return null;
  return count.reading.value === null ? "vague" : "number";
}

export const munitionsOf = (view: View, event: EventMention): string[] => [
  ...new Set(
    view.within("munition", phraseStart(view, event.from), event.to).map((munition) => munition.munition),
  ),
];
