import { isEventNoun } from "../../engine/event-nouns.js";
import { mention } from "../../engine/pattern.js";
import { rule } from "../../engine/rule.js";
import { subjectOf } from "../../engine/subject.js";

const CLAIMED = /^(?:claim(?:s|ed)? (?:responsibility|credit) for|responsible for|behind)$/;

export default rule({
  name: "event/claimed-responsibility",
  says: "a group claims the attack that was told before: it becomes that event's actor",
  completes: "event",
  core: mention(
    "cue",
    "verb",
    (cue, view) =>
      cue.cue === "light_verb" &&
      CLAIMED.test(view.words(cue.from, cue.to).replace(/\s+/g, " ").toLowerCase()),
  ),
  draft: ({ from, to }, view) => {
    const noun = view.within("event", to, to + 5).find(isEventNoun);
    const article = ["the", "this", "these", "that", "it", "both"].includes(view.norm(to));
    // "Do you hold the rebels responsible for the attack?"
    if (view.norm(view.tokens.length - 1) === "?") return null;
    // "responsible for over 30 attacks" counts attacks of its own
    if (!article || view.within("count", to, to + 4).length > 0) return null;
    const actor = subjectOf(view, from).ids;
    if (actor.length === 0) return null;
    return {
      kind: "event",
      event_type: noun?.eventType ?? "attack",
      actor,
      target: [],
      sites: [],
      munition: [],
      dates: [],
      time: null,
      from,
      to: Math.max(to, noun?.to ?? to),
      anchor: from,
      counted: null,
      standing: "anaphor",
    };
  },
});
