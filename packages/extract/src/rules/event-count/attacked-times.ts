import { type CountMention, type EventMention, wordList } from "@sitrep/lexicon";
import { rightOf } from "../../engine/behind.js";
import { clauseStart } from "../../engine/clauses.js";
import { either, mention, optional, seq, word } from "../../engine/pattern.js";
import { targetsIn } from "../../engine/people.js";
import { nounRoles, type Roles, verbRoles } from "../../engine/roles.js";
import { rule } from "../../engine/rule.js";
import { sitesIn } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { windowOf } from "../../engine/when.js";
import { countIn } from "../counted.js";
import { eventTypeOf } from "../event-type.js";
import { placesOfWhole } from "../part-places.js";

export default rule({
  name: "event-count/attacked-times",
  says: "somebody was attacked, or attacked somebody, so many times",
  core: either(
    seq(
      mention("count", "count", ({ reading }) => !reading.ordinal),
      optional(word("separate|different")),
      word("times|occasions"),
    ),
    word("twice|thrice"),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound) ?? countOf(view, from);
    const start = clauseStart(view, count.from);
    const verb = verbOf(view, start, count);
    const noun = verb ? null : nounBefore(view, start, count.from);
    const roles = verb
      ? verbRoles(view, verb)
      : noun?.suffered
        ? suffering(view, start, noun.event.from, to)
        : noun && nounRoles(view, noun.event);
    const anchor = verb ?? noun?.event;
    if (!anchor || !roles) return null;
    return {
      kind: "event_count",
      event_type: eventTypeOf(
        roles.actor,
        roles.someGroup,
        anchor.eventType === "attack" ? "attack" : null,
        roles.target,
      ),
      count: count.reading,
      actor: [...roles.actor],
      target: [...roles.target],
      ...placesOfWhole(view, Math.max(to, anchor.to), roles.sites),
      dates: windowOf(view, count.from),
      time: null,
      from: Math.min(anchor.from, count.from),
      to: Math.max(to, anchor.to),
      anchor: anchor.from,
      counted: count,
    };
  },
});

const TWICE: Readonly<Record<string, number>> = { twice: 2, thrice: 3 };

/** "twice" is a count by itself. */
const countOf = (view: View, at: number): CountMention => ({
  type: "count",
  from: at,
  to: at + 1,
  number: at,
  reading: {
    words: view.words(at, at + 1),
    value: TWICE[view.norm(at)] ?? null,
    value_high: null,
    qualifier: "exact",
    ordinal: false,
  },
});

/** The verb that is counted: before "five times" in its clause, close by "twice" on either side, and not in "twice as many". */
function verbOf(view: View, start: number, { from, to }: CountMention): EventMention | null {
  const isVerb = ({ form }: EventMention) => form !== "noun" && form !== "plural";
  if (TWICE[view.norm(from)] === undefined) return view.within("event", start, from).findLast(isVerb) ?? null;
  if (view.among(to, MORE) || view.norm(from - 1) === "than") return null;
  const before = view.within("event", Math.max(start, from - 9), from).findLast(isVerb);
  return before ?? view.within("event", to, to + 3).find(isVerb) ?? null;
}

const MORE = wordList("rules/event-count/attacked-times/more");

/** The noun of "have come under attack | 165 times" and of "have conducted strikes | seven times". */
function nounBefore(
  view: View,
  start: number,
  to: number,
): { event: EventMention; suffered: boolean } | null {
  const event = view.within("event", Math.max(start, to - 4), to).at(-1);
  const cues = event ? view.within("cue", start, event.from) : [];
  const suffered = cues.some(({ cue }) => cue === "undergo");
  return event && (suffered || cues.some(({ cue }) => cue === "light_verb")) ? { event, suffered } : null;
}

/** Those who came under attack, and where, before and behind. */
function suffering(view: View, start: number, noun: number, to: number): Roles {
  const behind = rightOf(view, to);
  return {
    actor: behind.actor,
    someGroup: behind.someGroup,
    target: targetsIn(view, start, noun),
    sites: behind.sites.length > 0 ? behind.sites : sitesIn(view, start, noun),
    from: start,
    to: behind.to,
  };
}
