import { type EventMention, wordList } from "@sitrep/lexicon";
import { phraseStart } from "../../engine/noun-phrase.js";
import { gap, mention, optional, seq, word } from "../../engine/pattern.js";
import { nounRoles } from "../../engine/roles.js";
import { rule } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { windowOf } from "../../engine/when.js";
import { countIn, plainCount } from "../counted.js";
import { eventTypeOf } from "../event-type.js";

export default rule({
  name: "event-count/number-reached",
  says: "attacks whose number stands behind them: they number 160, or their number has reached 160",
  core: seq(
    mention("event", "event", ({ form }) => form === "plural"),
    gap(16),
    word(
      "number|numbered|numbering|total|totaled|totalled|reached|reaches|exceeded|topped|passed|surpassed|to|at",
    ),
    optional(word("a")),
    mention("count", "count", plainCount),
  ),
  draft: ({ from, to, bound }, view) => {
    const count = countIn(bound);
    const event = view.startingAt("event", from).find(({ form }) => form === "plural");
    if (!count || !event || !standsAlone(view, to) || !isCounted(view, event, count.from)) return null;
    // "the number of people killed in attacks": people are counted there
    if (view.within("casualty", from - 8, count.from).length > 0) return null;
    const roles = nounRoles(view, event);
    return {
      kind: "event_count",
      event_type: eventTypeOf(roles.actor, roles.someGroup, event.eventType, roles.target),
      count: count.reading,
      actor: [...roles.actor],
      target: [...roles.target],
      sites: roles.sites,
      dates: windowOf(view, event.from),
      time: null,
      from: phraseStart(view, event.from),
      to,
      anchor: event.from,
      counted: count,
    };
  },
});

const TALLIES = wordList("rules/event-count/number-reached/tallies");
const NUMBERS = wordList("rules/event-count/number-reached/numbers");
const LEADS = wordList("rules/event-count/number-reached/leads");

/** Whether the number is theirs: "the number of attacks … has reached", "bringing the total of strikes to", "attacks … number". */
function isCounted(view: View, event: EventMention, count: number): boolean {
  const before = (words: ReadonlySet<string>, from: number, to: number) =>
    view.tokens.slice(Math.max(0, from), to).some(({ norm }) => words.has(norm));
  const verb = view.norm(count - 1) === "a" ? count - 2 : count - 1;
  if (view.among(verb, NUMBERS)) return true;
  if (!before(TALLIES, event.from - 7, event.from)) return false;
  return !["to", "at"].includes(view.norm(verb)) || before(LEADS, event.from - 14, verb);
}

const BEHIND = wordList("rules/event-count/number-reached/behind");
/** No noun of its own stands behind the number. */
const standsAlone = (view: View, at: number): boolean =>
  at >= view.tokens.length || view.among(at, BEHIND) || view.startingAt("date", at).length > 0;
