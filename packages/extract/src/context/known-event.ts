import { type EventMention, wordList, wordSet } from "@sitrep/lexicon";
import { clauseEnd, clauseStart } from "../engine/clauses.js";
import { eachOf } from "../engine/each-of.js";
import { phraseStart } from "../engine/noun-phrase.js";
import { isOfHurtHere } from "../engine/of-hurt-here.js";
import type { Sketch } from "../engine/rule.js";
import { scenesIn } from "../engine/sites.js";
import type { View } from "../engine/view.js";
import { datesOf, timeOf } from "../engine/when.js";
import { clausesOf } from "../grammar/clauses.js";
import { doersIn } from "./doers.js";
import { isDefinite } from "./fences.js";
import { isKnownThing, isOfDay } from "./mention.js";

/** The name under which mentions of events told before go until they have found theirs. */
export const KNOWN_EVENT = "context/known-event";

/** All that a sentence says of an event told before: who did it, and when or where it was. */
export const mentionsOfBefore = (view: View, taken: readonly Sketch[]): Sketch[] =>
  // "Do you hold the rebels responsible?" asks what it does not say
  view.norm(view.tokens.length - 1) === "?"
    ? []
    : [
        ...knownEvents(view, (anchor) => taken.some((sketch) => sketch.anchor === anchor)),
        ...hitAgain(view, (anchor) => taken.some((sketch) => sketch.anchor === anchor)),
        ...doersIn(view, (from, to) => taken.some(({ anchor }) => anchor >= from && anchor < to)),
      ];

/** "Monday's attack", "the blast in Sool": further mentions of an event told before, where they say when or where it was. */
function knownEvents(view: View, isTaken: (anchor: number) => boolean): Sketch[] {
  return [...view.all("event").filter(({ form }) => form === "noun"), ...blastsIn(view)]
    .filter(
      (noun) =>
        !isTaken(noun.from) && !hasSides(view, noun) && (isDefinite(view, noun) || isOfDay(view, noun.from)),
    )
    .flatMap((noun) => {
      const dates = isSpokenOf(view, noun.from)
        ? []
        : datesOf(view, noun.from).filter(({ relation }) => relation === "on");
      const sites = scenesIn(view, clauseStart(view, noun.from), endOf(view, noun));
      return dates.length + sites.length > 0 ? [sketchOf(view, noun, dates, sites)] : [];
    });
}

/** "On Monday a resident confirmed the attack": the day is of the word of it. */
const isSpokenOf = (view: View, noun: number): boolean =>
  !isOfDay(view, noun) &&
  clausesOf(view).some(
    ({ form, head, patient }) =>
      form === "verb" &&
      patient !== null &&
      patient.from <= noun &&
      noun < patient.to &&
      (view.hasCue("report_verb", head) || view.among(head, JUDGING)),
  );
const JUDGING = wordList("context/known-event/judging");

/** The end of its clause, or the verb of "the attack | led to strikes in Iraq". */
function endOf(view: View, noun: Pick<EventMention, "from" | "to">): number {
  const end = clauseEnd(view, noun.from);
  for (let at = noun.to; at < end; at++) if (view.among(at, LEADS_TO)) return at;
  return end;
}
const LEADS_TO = wordList("rules/event/lent/leads-to");

/** "after it was attacked on Wednesday", "the ship was hit near the port": what was told to be hit, with when or where. */
function hitAgain(view: View, isTaken: (anchor: number) => boolean): Sketch[] {
  if (view.all("event").length === 0) return [];
  return eachOf(clausesOf(view), (clause) => {
    const { verb, patient, head, agent } = clause;
    const [event] = view.startingAt("event", head);
    if (!event || isTaken(head) || !verb?.passive || verb.negated || verb.modal !== null) return [];
    if (agent !== null || patient === null || !isKnownThing(view, patient)) return [];
    if (isOfHurtHere(view, patient.from)) return [];
    const dates = datesOf(view, head).filter(({ relation }) => relation === "on");
    const sites = scenesIn(view, head, clause.to);
    return dates.length + sites.length > 0 ? [sketchOf(view, event, dates, sites)] : [];
  });
}

/** "the May 3 attack by rebels", "the rebels' raid": an event with sides of its own. */
function hasSides(view: View, { from, to }: Pick<EventMention, "from" | "to">): boolean {
  // "since the May 3 attack": from where something else is counted
  if (view.among(phraseStart(view, from) - 1, BOUNDS)) return true;
  if (view.any("actor", phraseStart(view, from) - 3, from)) return true;
  return view.among(to, SIDES) && view.any("actor", to, to + 5);
}
const BOUNDS = wordSet("since until before");
const SIDES = wordSet("by on against");

const sketchOf = (
  view: View,
  { from, to, eventType }: Pick<EventMention, "from" | "to" | "eventType">,
  dates: Sketch["dates"],
  sites: Sketch["sites"],
): Sketch => ({
  kind: "event",
  event_type: eventType ?? "attack",
  actor: [],
  target: [],
  sites,
  munition: [],
  dates,
  time: timeOf(view, dates),
  from: phraseStart(view, from),
  to,
  anchor: from,
  counted: null,
  standing: "anaphor",
});

const blastsIn = (view: View) =>
  view
    .all("cue")
    .filter(({ cue }) => cue === "known_event")
    .map(({ from, to }) => ({ from, to, eventType: null }));
