import { isState, wordList } from "@sitrep/lexicon";
import type { DatePhrase } from "@sitrep/model";
import { clauseEnd, clauseStart } from "../engine/clauses.js";
import { isEventNoun } from "../engine/event-nouns.js";
import { phraseStart } from "../engine/noun-phrase.js";
import type { Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";
import { CASUALTIES, EVENTS } from "./fillers/kinds.js";
import type { Step } from "./step.js";

/** A series of attacks, a campaign, or what somebody might do at any time: nothing of it can be put on a day. */
export const series: Step = {
  name: "series",
  says: "a series of attacks without a day, a site or those whom it hurt is no event",
  run: (story, leave) => {
    const hurting = new Set(story.of(CASUALTIES).map(({ view }) => view));
    for (const statement of story.of(EVENTS)) {
      const why = hurting.has(statement.view) ? null : whySeries(statement);
      if (why) leave(statement, why);
    }
  },
};

function whySeries(statement: Statement): string | null {
  const { view, place, anchor, to: end } = statement;
  if (statement.standing === "anaphor") return null;
  const start = phraseStart(view, anchor);
  const cues = (kind: string, from: number, to: number) =>
    view.within("cue", Math.max(0, from), to).filter((found) => found.cue === kind);
  const cue = (kind: string, from: number, to: number) => cues(kind, from, to).length > 0;
  // "an uptick in attacks over the weekend": whatever the days, how many there were
  if (cues("series_noun", start - 4, anchor).some(({ to }) => view.norm(to - 1) === "in"))
    return "names a series";
  if (hasDay(statement)) return null;
  const nouns = view.startingAt("event", anchor).filter(isEventNoun);
  const clause = clauseStart(view, anchor);
  if (cue("series_noun", start - 4, anchor)) return "names a series";
  if (cue("recurrently", clause, end)) return "happened again and again";
  if (nouns.length === 0) {
    if (isBegun(statement) || isGoingOn(statement, clause)) return "goes on";
    return isPurpose(statement, clause) && place === null ? "what somebody may do" : null;
  }
  if (isWar(statement)) return "names a war";
  const isMany = nouns.some(({ form }) => form === "plural");
  if ((isMany || start === anchor || !view.among(start, ONE)) && cue("recurrent", start - 2, anchor))
    return "names a series";
  if (!isMany) return null;
  if (place !== null) return null;
  return isDone(statement, clause) ? null : "names attacks at large";
}

const ONE = wordList("context/series/one");

/** "Israel's assault on Gaza", "Russia's attack on Ukraine": of one state on a whole land, with no weapon and no site. */
function isWar(statement: Statement): boolean {
  const { kind, actor, anchor, view } = statement;
  if (kind !== "event" || statement.munition.length > 0 || !actor.some(isState)) return false;
  const noun = view.startingAt("event", anchor).find(({ eventType }) => eventType === "attack");
  if (!noun || (view.norm(noun.to) !== "on" && view.norm(noun.to) !== "against")) return false;
  const at = view.norm(noun.to + 1) === "the" ? noun.to + 2 : noun.to + 1;
  const [land] = view.startingAt("place", at);
  const [state] = view.startingAt("actor", at);
  const isWhole = land
    ? land.place.kind === "country" || land.place.kind === "region"
    : state !== undefined && !state.modifier && state.ids.every(isState);
  const to = land?.to ?? state?.to ?? at;
  return isWhole && !view.any("facility", to, to + 1) && !view.any("people", to, to + 1);
}

/** "began attacking ships" */
const isBegun = ({ anchor, view }: Statement) =>
  view.startingAt("event", anchor).some(({ form }) => form === "ing") &&
  view.hasCue("begin_verb", anchor - 1);

/** "have attacked ships since November": a perfect with the time since when. */
const isGoingOn = ({ view, anchor }: Statement, clause: number) =>
  view.tokens.slice(clause, anchor).some(({ norm }) => norm === "have" || norm === "has") &&
  view.within("date", clause, clauseEnd(view, anchor)).some(({ phrase }) => phrase.relation === "since");

/** Told of a day: a window of several days holds a series. */
const hasDay = ({ time, dates }: Statement) =>
  time !== null || dates.some(({ relation, reading }) => DAYS.has(relation) && isDay(reading));
const DAYS = new Set(["on", "during"]);

function isDay(reading: DatePhrase["reading"]): boolean {
  if (reading.form === "calendar") return reading.day !== null;
  if (reading.form === "relative") return reading.unit === "day" || reading.unit === "hour";
  if (reading.form === "stretch") return reading.unit === "hour" || reading.count === 1;
  return reading.form !== "range";
}

/** "allowed the rebels to attack ships", not "used drones to attack a depot". */
const isPurpose = ({ anchor, view }: Statement, clause: number) =>
  view.norm(anchor - 1) === "to" &&
  view.startingAt("event", anchor).some(({ form }) => form === "base") &&
  view.tokens
    .slice(clause, anchor)
    .every(({ norm }) => norm !== "used" && norm !== "using" && norm !== "managed");

/** "conducted airstrikes", "strikes were carried out": a verb of the simple past tells that they were made, once. */
function isDone({ anchor, view }: Statement, clause: number): boolean {
  const made = view
    .within("cue", clause, view.tokens.length)
    .find(({ cue, from }) => cue === "light_verb" && from - anchor < 6);
  if (!made) return view.norm(phraseStart(view, anchor) - 1) === "with";
  // the lead tells its news in the perfect
  if (isLead(view)) return true;
  return ![made.from - 1, made.from - 2].some((at) => view.norm(at) === "has" || view.norm(at) === "have");
}

/** The first sentence of the body. */
const isLead = ({ before, sentence }: View) =>
  sentence.part === "body" && (before === null || before.sentence.part !== "body");
