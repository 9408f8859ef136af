import { wordList } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import type { Candidate, Refinement } from "../engine/candidate.js";
import { isPassive, phraseStart } from "../engine/noun-phrase.js";
import { mayBeSame } from "../engine/sides.js";
import { countryAround } from "../engine/sites.js";
import { clauseAt } from "../grammar/clauses.js";
import { ownHappening, runsOn, sidesDiffer, standsElsewhere } from "./fences.js";
import { filler } from "./fill.js";
import { FIGURES } from "./fillers/kinds.js";
import { isInClause } from "./ground.js";
import { Nearby } from "./nearby.js";
import { partsOf } from "./parts.js";
import { sameLand } from "./same-place.js";

const tollsIn = (candidates: readonly Candidate[]) =>
  new Map(candidates.filter(isToll).map((toll) => [toll.view.sentence.ordinal, toll]));

/** "More than 60,000 have been wounded." after a running toll goes on with it. */
export const windowOfToll = filler({
  name: "window of the toll",
  says: "a bare figure after a running toll counts over the same time",
  slot: "date",
  kinds: ["casualty"],
  among: (candidates) => {
    const tolls = tollsIn(candidates);
    return (candidate) => {
      const toll = tolls.get(candidate.view.sentence.ordinal - 1);
      return toll && carriesOn(candidate, toll) ? { value: toll.sketch.dates, from: { lender: toll } } : null;
    };
  },
});

/** Which event a figure is about: one in its sentence, else the last that "the attack" or the paragraph speaks of. */
export const aboutEvent = filler({
  name: "about",
  says: "a figure of casualties, munitions or targets is about the event of its sentence, else about the one told last",
  slot: "about",
  kinds: FIGURES,
  among: (candidates) => {
    const nearby = new Nearby(candidates.filter(({ sketch }) => sketch.kind === "event"));
    const tolls = tollsIn(candidates);
    const sums = candidates.filter(({ sketch }) => sketch.kind === "event_count");
    return (candidate) => {
      const event = eventOf(
        candidate,
        nearby.around(candidate),
        tolls,
        candidate.sketch.kind === "casualty" ? sums : [],
      );
      return event ? { value: event, from: { lender: event } } : null;
    };
  },
});

/** What follows from its event or its sentence for a figure: the day of a single deed, and the whole that it is part of. */
export const parts: Refinement = {
  name: "parts",
  says: "a month dates one deed, and parts of a sentence sum up to their whole",
  refine: (candidates) => {
    for (const candidate of candidates) if (candidate.sketch.kind === "casualty") dateOfDeed(candidate);
    partsOf(candidates);
    return candidates;
  },
};

/** "30 were killed | in two suicide attacks": the attacks that are counted right behind it. */
function isAmong({ view, sketch }: Candidate, sum: Candidate): boolean {
  const gap = sum.sketch.from - sketch.to;
  return sum.view === view && gap >= 0 && gap <= 2 && view.norm(sum.sketch.from - 1) === "in";
}

/** What happened, not what may have or what is only alluded to. */
const isTold = ({ sketch, certainty }: Candidate) =>
  !sketch.standing && certainty !== "possible" && certainty !== "planned";

/** "The attack came after three died in an ambush": the clause of the figure has another event. */
function isOfOther(
  candidate: Candidate,
  { at, event }: { readonly at: number; readonly event: Candidate },
): boolean {
  if (isNearerOther(candidate, at, event)) return true;
  if (!ownHappening(candidate)) return false;
  const clause = clauseAt(candidate.view, candidate.sketch.anchor);
  return clause?.relation === "relative" || clause?.relation === "subordinate"
    ? at < clause.from || at >= clause.to
    : !isInClause(candidate, { from: at, to: at + 1 });
}

/** "an attack came after three people – two of them nurses – died in an ambush": the noun next to the figure, which is new. */
function isNearerOther(
  { sketch, view }: Candidate,
  at: number,
  { view: home, sketch: event }: Candidate,
): boolean {
  return view
    .all("event")
    .some(
      (noun) =>
        (noun.form === "noun" || noun.form === "plural") &&
        !(home === view && noun.from >= event.from && noun.from < event.to) &&
        ["a", "an"].includes(view.norm(phraseStart(view, noun.from))) &&
        Math.abs(noun.from - sketch.from) < Math.abs(at - sketch.from),
    );
}

/** "since March", "this year": more than one event lies in it. */
const isWindow = ({ relation, reading }: DatePhrase) =>
  relation === "since" || (relation === "during" && reading.form === "relative" && reading.unit === "year");

/** How many sentences of the thread back "the attack" of a figure may have been told. */
const FAR = 12;

function eventOf(
  candidate: Candidate,
  allEvents: readonly Candidate[],
  tolls: ReadonlyMap<number, Candidate>,
  sums: readonly Candidate[],
): Candidate | null {
  if (runsOn(candidate)) return null;
  const here = placesOf(allEvents, candidate).sort((a, b) => a.distance - b.distance);
  // a caption tells of its picture, and the story of the day
  const isCaption = candidate.view.sentence.part === "caption";
  const events = allEvents.filter(
    (event) => isTold(event) && (event.view.sentence.part === "caption") === isCaption,
  );
  const [nearest] = here;
  if (nearest) return isTold(nearest.event) && !isOfOther(candidate, nearest) ? nearest.event : null;
  const { order } = candidate;
  const { sentence } = candidate.view;
  // a headline's figure is of the story's first event
  if (sentence.part === "headline")
    return events.find((event) => event.order > order && event.order <= order + LEAD) ?? null;
  // "30 were killed in two suicide attacks": of those, and of none that was told before
  if (sums.some((sum) => isAmong(candidate, sum))) return null;
  if (carriesOn(candidate, tolls.get(sentence.ordinal - 1))) return null;
  if (candidate.sketch.kind === "casualty" && candidate.sketch.dates.some(isWindow)) return null;
  if (ownHappening(candidate)) return null;
  const words = candidate.view
    .all("event")
    .filter((event) => (event.form === "noun" || event.form === "plural") && event.eventType !== null);
  const type = words[0]?.eventType ?? (candidate.sketch.kind === "target_count" ? "strike" : null);
  const around =
    candidate.country.length === 1 ? (candidate.country[0] ?? null) : countryAround(candidate.view);
  const earlier = events.filter(
    (event) =>
      lastBefore(event, order) >= 0 &&
      event.story === candidate.story &&
      (around === null || sameLand([around], event.country)) &&
      (!sentence.item || event.view.sentence.block === sentence.block) &&
      !isOfAnotherDay(candidate, event) &&
      !sidesDiffer(candidate, event) &&
      !standsElsewhere(candidate, event),
  );
  const typed = type
    ? earlier.filter(({ sketch }) => sketch.kind === "event" && sketch.event_type === type)
    : earlier;
  const lastSentence = (event: Candidate) => lastBefore(event, order);
  const reach = words.length > 0 ? FAR : 3;
  const near = typed.filter((event) => lastSentence(event) >= order - reach);
  const [only] = events;
  return (
    near.sort((a, b) => lastSentence(b) - lastSentence(a))[0] ??
    (events.length === 1 &&
    only &&
    only.story === candidate.story &&
    !isOfAnotherDay(candidate, only) &&
    candidate.sketch.kind !== "casualty"
      ? only
      : null)
  );
}

/** "four died in an ambush in 2017", "in January a bomber killed 60": the month dates one deed, and no count runs from it. */
function dateOfDeed(candidate: Candidate): void {
  const { sketch } = candidate;
  if (!isOneDeed(candidate)) return;
  const dates = sketch.dates.map((date) =>
    date.relation === "during" && ONCE.has(date.reading.form) && !isCurrent(date.reading)
      ? { ...date, relation: "on" as const }
      : date,
  );
  candidate.sketch = { ...sketch, dates };
}

/** "this month", "so far this year" run on; last month is over. */
const isCurrent = (reading: DatePhrase["reading"]) => reading.form === "relative" && reading.offset === 0;

/** One event in its sentence, a bomb or a bomber: several events, or none that is named, make a toll. */
function isOneDeed({ view, about }: Candidate): boolean {
  if (about?.view === view)
    return (
      !view.startingAt("event", about.sketch.anchor).some(({ form }) => form === "plural") ||
      about.place !== null
    );
  return (
    view.all("munition").some(({ plural }) => !plural) || view.tokens.some(({ norm }) => BOMBERS.has(norm))
  );
}

const BOMBERS = wordList("context/about/bombers");

/** A month, a weekend or a year may date one event; "the past week" and "from May to June" are windows of a count. */
const ONCE = new Set(["calendar", "relative", "weekday"]);

/** "Two more were killed on Monday" behind an event of Tuesday; "in 2017, 30 were killed" behind any of another year. */
function isOfAnotherDay({ sketch }: Candidate, event: Candidate): boolean {
  const days = sketch.dates.filter(({ relation }) => relation === "on" || relation === "during");
  return (
    days.length > 0 &&
    days.every(({ reading }) => {
      const words = JSON.stringify(reading);
      const theirs = event.sketch.dates.map((date) => date.reading);
      if (theirs.some((other) => JSON.stringify(other) === words)) return false;
      if (reading.form === "calendar" && reading.year !== null) return true;
      return reading.form === "weekday" && theirs.some(({ form }) => form === "weekday");
    })
  );
}

/** Sentences within which a story comes to what its headline says. */
const LEAD = 4;

/** A count of people that has run since some day. */
const isToll = ({ sketch }: Candidate) =>
  sketch.kind === "casualty" && sketch.dates.some((date) => date.relation === "since");

/** "More than 60,000 have been wounded." behind a running toll goes on with it: the same window, people and place. */
function carriesOn(candidate: Candidate, toll: Candidate | undefined): boolean {
  if (!toll || candidate.sketch.kind !== "casualty" || candidate.view.all("event").length > 0) return false;
  const { sketch, view } = candidate;
  const other = toll.sketch.kind === "casualty" && toll.sketch.outcome !== sketch.outcome;
  const bare = view.within("people", sketch.from, sketch.to).length === 0;
  if (toll.view.sentence.block !== view.sentence.block || !(other || bare)) return false;
  // "the group killed 1,200 people in the south": a deed of its own, not the toll's further part
  const own = sketch.sites.length > 0 && mayBeSame(candidate.country, toll.country) === false;
  const deed = view
    .all("casualty")
    .some(
      ({ form, from, to }) =>
        form === "past" && !isPassive(view, from) && view.startingAt("count", to).length > 0,
    );
  if (deed || own) return false;
  return true;
}

/** The last sentence before another in which an event is spoken of. */
const lastBefore = (event: Candidate, order: number) =>
  Math.max(...[event.order, ...event.alsoAt.map((said) => said.order)].filter((it) => it < order), -1);

/** Events of the same sentence, with their distance in tokens; also where an event is only said again there. */
function placesOf(
  events: readonly Candidate[],
  candidate: Candidate,
): { event: Candidate; distance: number; at: number }[] {
  const { tokens } = candidate.view;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const at = tokens[candidate.sketch.from]?.start ?? 0;
  return events.flatMap((event) => {
    const own = event.view === candidate.view ? [event.view.tokens[event.sketch.anchor]?.start ?? 0] : [];
    const again = event.alsoAt
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => span.start);
    return [...own, ...again].map((position) => ({
      event,
      distance: Math.abs(position - at),
      at: tokens.findIndex(({ end: last }) => last > position),
    }));
  });
}
