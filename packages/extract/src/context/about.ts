import { wordList, wordSet } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../engine/clauses.js";
import { isEventNoun } from "../engine/event-nouns.js";
import { isPassive, phraseStart } from "../engine/noun-phrase.js";
import { mayBeSame, typeOf } from "../engine/sides.js";
import { countryAround } from "../engine/sites.js";
import { changed, type Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { clauseAt } from "../grammar/clauses.js";
import { isDefinite, ownHappening, runsOn, sidesDiffer, standsElsewhere } from "./fences.js";
import { filler } from "./fill.js";
import { CASUALTIES, COUNTS, EVENTS, FIGURES } from "./fillers/kinds.js";
import { isInClause } from "./ground.js";
import { sameReading } from "./same-day.js";
import { opensEarlier } from "./same-event.js";
import { sameLand } from "./same-place.js";
import { each } from "./step.js";
import type { Story } from "./story.js";

/** The running toll of a sentence, by its ordinal. */
const tollsIn = (story: Story) =>
  new Map(
    story.of(CASUALTIES).flatMap((it) => (isToll(it) ? [[it.view.sentence.ordinal, it] as const] : [])),
  );

/** A count of people that has run since some day. */
const isToll = ({ dates }: Statement) => dates.some(({ relation }) => relation === "since");

/** "More than 60,000 have been wounded." after a running toll goes on with it. */
export const windowOfToll = filler({
  name: "window of the toll",
  says: "a bare figure after a running toll counts over the same time",
  slot: "date",
  kinds: CASUALTIES,
  among: (story) => {
    const tolls = tollsIn(story);
    return (statement) => {
      const toll = tolls.get(statement.view.sentence.ordinal - 1);
      return toll && carriesOn(statement, toll) ? { value: toll.dates, from: { lender: toll } } : null;
    };
  },
});

/** Which event a figure is about: one in its sentence, else the last that "the attack" or the paragraph speaks of. */
export const aboutEvent = filler({
  name: "about",
  says: "a figure of casualties, munitions or targets is about the event of its sentence, else about the one told last",
  slot: "about",
  kinds: FIGURES,
  among: (story) => {
    const tolls = tollsIn(story);
    const sums = story.of(COUNTS);
    return (statement) => {
      if (runsOn(statement)) return null;
      const events = story.near(statement, EVENTS);
      const own = ofSentence(statement, events);
      const event = own === undefined ? ofOther(statement, events, story, tolls, sums) : own;
      return event ? { value: event, from: { lender: event } } : null;
    };
  },
});

/** "four died in an ambush in 2017", "in January a bomber killed 60": the month dates one deed, and no count runs from it. */
export const dayOfDeed = each(
  "day of the deed",
  "a month dates the one deed of a figure, and is no time over which it was counted",
  (statement, story) => {
    const { kind, dates } = statement;
    if (kind !== "casualty" || !dates.some(isOnce) || !isOneDeed(statement, story.now(statement.about)))
      return statement;
    return changed(statement, {
      dates: dates.map((date) => (isOnce(date) ? { ...date, relation: "on" } : date)),
    });
  },
);

/** A month, a weekend or a year may date one event; "the past week", "this month" and "from May to June" are windows of a count. */
const isOnce = ({ relation, reading }: DatePhrase) =>
  relation === "during" && ONCE.has(reading.form) && !(reading.form === "relative" && reading.offset === 0);
const ONCE = new Set(["calendar", "relative", "weekday"]);

/** One event in its sentence, a bomb or a bomber: several events, or none that is named, make a toll. */
const isOneDeed = ({ view }: Statement, event: Statement | null): boolean =>
  event?.view === view
    ? !view.startingAt("event", event.anchor).some(({ form }) => form === "plural") || event.place !== null
    : view.all("munition").some(({ plural }) => !plural) ||
      view.tokens.some(({ word }) => BOMBERS.knows(word));

const BOMBERS = wordList("context/about/bombers");

/** What happened, not what may have or what is only alluded to. */
const isTold = ({ standing, certainty }: Statement) =>
  !standing && certainty !== "possible" && certainty !== "planned";

/** The event of its own sentence; null where the nearest there is none of its own, undefined where there is none. */
function ofSentence(statement: Statement, events: readonly Statement[]): Statement | null | undefined {
  const { view, from } = statement;
  const mentions = events.flatMap((event) => [
    ...(event.view === view && !isOnlyBound(statement, event) ? [{ event, at: event.anchor }] : []),
    ...event.alsoAt.flatMap((quote) => (quote.view === view ? [{ event, at: quote.from }] : [])),
  ]);
  const start = (token: number) => view.tokens[token]?.start ?? 0;
  const distance = ({ at }: { at: number }) => Math.abs(start(at) - start(from));
  const [nearest] = mentions.sort((a, b) => distance(a) - distance(b));
  if (!nearest) return undefined;
  const { event, at } = nearest;
  return isTold(event) && !isOfOther(statement, at, event) && !areOwn(statement, event) ? event : null;
}

/** "In answer to missiles that hurt four Americans, the United States struck": who strikes from the air hurts none of his own. */
const areOwn = ({ kind, target }: Statement, event: Statement): boolean =>
  kind === "casualty" &&
  typeOf(event) === "strike" &&
  target.length > 0 &&
  target.every((id) => event.actor.includes(id));

/** "160 attacks since the May 3 raid, injuring about 80": from when they are counted, and not where they were hurt. */
const isOnlyBound = ({ view, anchor }: Statement, event: Statement): boolean =>
  view.among(phraseStart(view, event.anchor) - 1, BOUNDS) &&
  !(anchor > event.anchor && clauseAt(view, anchor)?.relation === "relative");
const BOUNDS = wordSet("since until before");

/** "The attack came after three died in an ambush": the clause of the figure has another event. */
function isOfOther(statement: Statement, at: number, event: Statement): boolean {
  if (isNearerOther(statement, at, event)) return true;
  if (!ownHappening(statement)) return false;
  const clause = clauseAt(statement.view, statement.anchor);
  return clause?.relation === "relative" || clause?.relation === "subordinate"
    ? at < clause.from || at >= clause.to
    : !isInClause(statement, { from: at, to: at + 1 });
}

/** "an attack came after three people – two of them nurses – died in an ambush": the noun next to the figure, which is new. */
const isNearerOther = ({ view, from }: Statement, at: number, event: Statement): boolean =>
  view
    .all("event")
    .some(
      (noun) =>
        isEventNoun(noun) &&
        ![event, ...event.alsoAt].some(
          (said) => said.view === view && noun.from >= said.from && noun.from < said.to,
        ) &&
        ["a", "an"].includes(view.norm(phraseStart(view, noun.from))) &&
        Math.abs(noun.from - from) < Math.abs(at - from),
    );

/** How many sentences of the thread back "the attack" of a figure may have been told, and the event of one that names none. */
const FAR = 12;
const NEAR = 3;
/** Sentences within which a story comes to what its headline says. */
const LEAD = 4;

/** An event that another sentence tells. */
function ofOther(
  statement: Statement,
  all: readonly Statement[],
  story: Story,
  tolls: ReadonlyMap<number, Statement>,
  sums: readonly Statement[],
): Statement | null {
  const { kind, view, dates, country } = statement;
  const { sentence } = view;
  // a caption tells of its picture, and the story of the day
  const isCaption = sentence.part === "caption";
  const events = all.filter(
    (event) => isTold(event) && (event.view.sentence.part === "caption") === isCaption,
  );
  // a headline's figure is of the story's first event
  if (sentence.part === "headline")
    return (
      events.find((event) => {
        const distance = story.distance(view, event.view);
        return distance > 0 && distance <= LEAD && mayBeOf(statement, event);
      }) ?? null
    );
  if (kind === "casualty") {
    // "30 were killed in two suicide attacks": of those, and of none that was reported before
    if (sums.some((sum) => isAmong(statement, sum)) || dates.some(isWindow)) return null;
    if (carriesOn(statement, tolls.get(sentence.ordinal - 1))) return null;
    if (isOfWar(statement)) return null;
  }
  if (ownHappening(statement)) return null;
  const words = view.all("event").filter((event) => isEventNoun(event) && event.eventType !== null);
  const isKnown = words.some((noun) => isDefinite(view, noun));
  // "Earlier, the army said that it had killed two"
  if (kind === "casualty" && !isKnown && opensEarlier(view)) return null;
  const type = words[0]?.eventType ?? (kind === "target_count" ? "strike" : null);
  const around = country.length === 1 ? (country[0] ?? null) : countryAround(view);
  const reach = words.length > 0 ? FAR : NEAR;
  const earlier = events.filter(
    (event) =>
      (around === null || sameLand([around], event.country)) &&
      (!sentence.item || event.view.sentence.block === sentence.block) &&
      mayBeOf(statement, event),
  );
  const nearest = (some: readonly Statement[]) => {
    let best: Statement | null = null;
    let last = story.order(view) - reach - 1;
    for (const event of some) {
      const at = lastBefore(event, view, story);
      if (at > last) [best, last] = [event, at];
    }
    return best;
  };
  const alike = type === null ? earlier : earlier.filter((event) => typeOf(event) === type);
  // "the bombing" of an attack: a noun tells no side where it is known
  const best = nearest(alike) ?? (isKnown ? nearest(earlier) : null);
  if (best && isFarMore(statement, best, story)) return null;
  if (best || kind === "casualty") return best;
  const [only, second] = events;
  return only && !second && only.story === statement.story && !isOfAnotherDay(statement, only) ? only : null;
}

/** Nothing in story, day, sides or place speaks against it. */
const mayBeOf = (statement: Statement, event: Statement): boolean =>
  event.story === statement.story &&
  !isOfAnotherDay(statement, event) &&
  !sidesDiffer(statement, event) &&
  !standsElsewhere(statement, event);

/** "The war has killed 10,000", "234 died in five days of fighting": no one event did. */
function isOfWar({ view, from, to }: Statement): boolean {
  const start = clauseStart(view, from);
  // "fighting | in which 45 soldiers were killed"
  const isRelative = [start - 1, start, start + 1].some((at) => view.norm(at) === "which");
  for (
    let at = isRelative ? start - MOST_TO_WHICH : start;
    at < clauseEnd(view, Math.max(from, to - 1));
    at++
  ) {
    if (!view.among(at, WARS)) continue;
    if (at < from || view.tokens.slice(at - 4, at).some(({ word }) => SPANS.knows(word))) return true;
  }
  return false;
}
const MOST_TO_WHICH = 3;
const WARS = wordList("context/about/wars");
const SPANS = wordList("context/about/spans");

/** A toll grows, but not many times over: the greater one is of a war. */
function isFarMore(statement: Statement, event: Statement, story: Story): boolean {
  if (statement.kind !== "casualty" || statement.view === event.view) return false;
  const most = Math.max(
    ...story
      .near(statement, CASUALTIES)
      .map((it) =>
        it.kind === "casualty" && it.view === event.view && it.outcome === statement.outcome
          ? (it.count.value ?? -Infinity)
          : -Infinity,
      ),
  );
  return (
    most > 0 && (statement.count.value ?? 0) >= MANY_TIMES * most && (statement.count.value ?? 0) >= MANY
  );
}
const MANY_TIMES = 5;
const MANY = 50;

/** The last sentence before another in which an event is spoken of; less than any for none. */
function lastBefore(event: Statement, view: View, story: Story): number {
  const at = story.order(view);
  const before = [event.view, ...event.alsoAt.map((quote) => quote.view)].map((said) => story.order(said));
  return Math.max(...before.filter((order) => order >= 0 && order < at), -Infinity);
}

/** "30 were killed | in two suicide attacks": the attacks that are counted right after it. */
function isAmong({ view, to }: Statement, sum: Statement): boolean {
  const gap = sum.from - to;
  return sum.view === view && gap >= 0 && gap <= 2 && view.norm(sum.from - 1) === "in";
}

/** "since March", "this year": more than one event is in it. */
const isWindow = ({ relation, reading }: DatePhrase) =>
  relation === "since" || (relation === "during" && reading.form === "relative" && reading.unit === "year");

/** "Two more were killed on Monday" after an event of Tuesday; "in 2017, 30 were killed" after any of another year. */
function isOfAnotherDay({ dates }: Statement, event: Statement): boolean {
  const days = dates.filter(({ relation }) => relation === "on" || relation === "during");
  return (
    days.length > 0 &&
    days.every((day) => {
      if (event.dates.some((other) => sameReading(other, day))) return false;
      if (day.reading.form === "calendar" && day.reading.year !== null) return true;
      return day.reading.form === "weekday" && event.dates.some(({ reading }) => reading.form === "weekday");
    })
  );
}

/** "More than 60,000 have been wounded." after a running toll goes on with it: the same window, people and place. */
function carriesOn(statement: Statement, toll: Statement | undefined): boolean {
  if (!toll || statement.kind !== "casualty" || toll.kind !== "casualty") return false;
  const { view, from, to, sites, country } = statement;
  if (view.all("event").length > 0 || toll.view.sentence.block !== view.sentence.block) return false;
  const bare = !view.any("people", from, to);
  if (toll.outcome === statement.outcome && !bare) return false;
  // "the group killed 1,200 people in the south": a deed of its own, not the toll's further part
  const deed = view
    .all("casualty")
    .some(
      (verb) =>
        verb.form === "past" && !isPassive(view, verb.from) && view.any("count", verb.to, verb.to + 1),
    );
  return !deed && !(sites.length > 0 && !mayBeSame(country, toll.country));
}
