import type { DatePhrase } from "@sitrep/model";
import { AUXILIARY } from "../../engine/clauses.js";
import { targetsIn } from "../../engine/people.js";
import type { Sketch } from "../../engine/rule.js";
import { isPinned } from "../../engine/when.js";
import { isBeside, type Phrase } from "../../grammar/clause.js";
import { deed, type Guard } from "../deed.js";
import { eventTypeOf } from "../event-type.js";
import { isAnswered } from "./answered.js";
import type { Found } from "./frame.js";
import { victimsOf, withLent } from "./lent.js";
import {
  countOf,
  isBackdrop,
  isBare,
  isCalledByDay,
  isDefinite,
  isModifier,
  isOfPerson,
  isRanked,
  isSeries,
  isSingular,
  isSummed,
  nthOf,
  strikesSites,
} from "./noun-guards.js";

/** A day or an hour; of what is counted its window is of the count: "the fourth attack this month". */
const datesOf = (found: Found) =>
  nthOf(found) !== null || countOf(found) !== null
    ? found.dates.filter(({ relation }) => relation === "on")
    : found.dates;

/** Who, whom, where or when is said, so that it is known which event is meant. */
function isKnown(found: Found): boolean {
  const { view, clause, actor, target, located, sites, dates } = found;
  if (actor.length + target.length > 0 || located || isOfPerson(found)) return true;
  // "an attack on the headquarters in 2017"
  const isAimed = clause.patient !== null && view.any("facility", clause.patient.from, clause.patient.to);
  const hurts = (isSingular(found) || sites.length > 0) && victimsOf(view, clause).length > 0;
  return (dates.length > 0 && isAimed) || (hurts && dates.length + sites.length > 0);
}

/** Who did it is said, and whom it was aimed at or killed; "the strikes killed three" points to others. */
function isOnSomebody(found: Found): boolean {
  const { view, clause, actor, target } = found;
  const isHurt = ({ from, to }: Phrase) =>
    (isSingular(found) && !isDefinite(found)) || targetsIn(view, from, to).length > 0;
  return actor.length > 0 && (target.length > 0 || victimsOf(view, clause).some(isHurt));
}

/** Fine enough to know an event by: "on Friday", "in the last hours"; "last year" does for one, and not for several. */
const isOfDays = (reading: DatePhrase["reading"], isPlural: boolean) =>
  reading.form === "stretch"
    ? reading.unit === "hour" || reading.unit === "day"
    : !(isPlural && reading.form === "relative" && reading.unit === "year");

/** Whether an event is reported, or only alluded to: "attacks on US forces in Iraq" without a day are no event, "US strikes on their sites" are. */
function isTold(found: Found): boolean {
  const {
    view,
    head: { mention },
    actor,
    someGroup,
    target,
    sites,
    located,
  } = found;
  if (mention?.type !== "event") return false;
  const dated =
    datesOf(found).some(({ reading }) => isOfDays(reading, mention.form === "plural")) ||
    (mention.form === "noun" && target.length > 0 && !isBeside(found.clause.patient) && isPinned(view));
  if (dated || isOfPerson(found)) return true;
  const counted = isSummed(found) ? "number" : countOf(found);
  if (counted === "number") return false;
  const acted = actor.length > 0;
  if (counted === "vague") return located && acted;
  const struck = isOnSomebody(found) && eventTypeOf(actor, someGroup, mention.eventType, target) === "strike";
  if (mention.form === "noun") return sites.length > 0 || struck;
  return struck || (located && acted) || (acted && sites.length > 0 && strikesSites(found));
}

/** What is not told points to an event told before, or to events that everybody knows. */
function standingOf(found: Found): Sketch["standing"] {
  const { view, clause, actor, target, located } = found;
  // "a bomb went off, | an attack the mayor blamed on the group": said of what was reported
  const isAside = view.norm(clause.from - 1) === "," && ["a", "an"].includes(view.norm(clause.from));
  if (isAside && clause.relation === "nominal" && view.within("event", 0, clause.from).length > 0)
    return "anaphor";
  if (!isTold(found))
    return isDefinite(found) && actor.length + target.length + Number(located) > 0 ? "anaphor" : "allusion";
  // ", the first such raid since 2016": said of what was reported
  const nth = nthOf(found);
  if (nth === null) return undefined;
  const before = view.norm(nth - 1) === "the" ? nth - 2 : nth - 1;
  return view.norm(before) === "," || view.among(before, AUXILIARY) ? "allusion" : undefined;
}

const isEvent: Guard = (found) => {
  if (!isKnown(found)) return isCalledByDay(found);
  return isTold(found) || isOnSomebody(found) || standingOf(found) === "anaphor";
};

export default deed({
  name: "event/named-event",
  says: "an attack or strike named by a noun, with who, whom, where or when",
  head: { event: ["noun", "plural"] },
  form: "noun",
  frame: withLent,
  slots: {
    word: ({ head: { mention } }) => (mention?.type === "event" ? mention.eventType : "attack"),
    standing: standingOf,
    dates: datesOf,
    // who made it and where is known to all, and is not what the sentence speaks of
    closed: (found) => (isKnown(found) ? undefined : ["actor", "target", "country", "place"]),
  },
  when: [isEvent],
  unless: [isBare, isModifier, isRanked, isBackdrop, isSeries, isAnswered],
});
