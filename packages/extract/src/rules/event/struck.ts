import { type EventMention, wordList } from "@sitrep/lexicon";
import { clauseStart } from "../../engine/clauses.js";
import { isEventNoun } from "../../engine/event-nouns.js";
import { meetsMine } from "../../engine/meets-mine.js";
import { isPassive } from "../../engine/noun-phrase.js";
import { mention } from "../../engine/pattern.js";
import { type Roles, verbRoles } from "../../engine/roles.js";
import { rule, type Sketch } from "../../engine/rule.js";
import { seasOf } from "../../engine/sites.js";
import type { View } from "../../engine/view.js";
import { datesOf, isPinned, timeOf } from "../../engine/when.js";
import { eventTypeOf } from "../event-type.js";
import { isNoAttack } from "./no-attack.js";

export default rule({
  name: "event/struck",
  says: "somebody struck, hit, attacked or bombed somebody or some place, active or passive",
  core: mention("event", "event", (event) => !isEventNoun(event)),
  draft: ({ from, to }, view) => {
    const event = view.startingAt("event", from).find((found) => found.to === to);
    return event && !isModifier(view, event) ? sketch(event, view) : null;
  },
});

/** "targeted strikes", "an attack drone", "attacks targeting the base", "strikes hit the port": no statement of its own. */
function isModifier(view: View, event: EventMention): boolean {
  // "its targeting of ships": a noun, and no day or place of its own
  if (event.form === "ing" && view.norm(event.to) === "of") return true;
  if (view.startingAt("event", event.to).length > 0 || isMunition(view, event)) return true;
  // "is hit with bombardment": the noun tells it
  if (
    ["with", "by", "in"].includes(view.norm(event.to)) &&
    view.within("event", event.to + 1, event.to + 5).some(isEventNoun)
  )
    return true;
  const nouns = view.within("event", Math.max(0, event.from - 9), event.from).filter(isEventNoun);
  return (
    nouns.length > 0 &&
    (event.form === "ing" ||
      event.form === "past" ||
      event.form === "base" ||
      event.form === "participle" ||
      event.form === "third") &&
    !view.words(nouns.at(-1)?.to ?? 0, event.from).includes(",")
  );
}

/** "a bomb exploded", "shells fell": the word is the thing, where no object stands behind it. */
const isMunition = (view: View, { form, from, to }: EventMention) =>
  (form === "base" || form === "third") &&
  view.startingAt("munition", from).length > 0 &&
  view.startingAt("actor", to).length + view.startingAt("place", to).length === 0 &&
  !["the", "a", "an", "its", "their"].includes(view.norm(to));

function sketch(event: EventMention, view: View): Sketch | null {
  const roles = verbRoles(view, event);
  if (!roles || isNoAttack(view, event)) return null;
  const dates = datesOf(view, event.from);
  if (!isTold(view, event, roles, dates.length > 0 || isPinned(view))) return null;
  return {
    kind: "event",
    event_type: eventTypeOf(
      roles.actor,
      roles.someGroup,
      event.eventType === "attack" ? "attack" : isArmy(view, event, roles) ? "strike" : null,
      roles.target,
    ),
    actor: [...roles.actor],
    target: [...roles.target],
    sites: roles.sites.length > 0 ? roles.sites : seasOf(view),
    munition: [
      ...new Set(
        view.within("munition", clauseStart(view, event.from), roles.to).map((munition) => munition.munition),
      ),
    ],
    dates,
    time: timeOf(view, dates),
    from: roles.from,
    to: roles.to,
    anchor: event.from,
    counted: null,
  };
}

/** Whether enough is said of who, whom, where or when. */
function isTold(view: View, event: EventMention, roles: Roles, dated: boolean): boolean {
  const located = roles.sites.some((site) => site.kind !== "country" && site.kind !== "sea");
  const acted = roles.actor.length > 0;
  const aimed = roles.target.length > 0;
  const passive = isPassive(view, event.from);
  if (located)
    return (
      acted ||
      aimed ||
      roles.someGroup ||
      hitsSomething(view, event, roles) ||
      // "the Sea Champion was attacked near the port": a name that nobody knows
      (passive &&
        dated &&
        (event.eventType !== null || view.within("munition", event.to, event.to + 8).length > 0))
    );
  if (aimed) return dated || (acted && roles.sites.length > 0);
  if (!dated) return false;
  // "hit its target" is no strike, "hit a depot" is
  const target = view
    .within("facility", event.to, event.to + 5)
    .some(({ to }) => view.among(to - 1, TARGETS));
  const forcible = (event.eventType !== null || !target) && (acted || roles.someGroup);
  return (acted && roles.sites.length > 0) || (forcible && hitsSomething(view, event, roles));
}

const TARGETS = wordList("rules/event/struck/targets");

/** "army aircraft bombed": only states have them. */
const isArmy = (view: View, { from, to }: EventMention, roles: Roles) =>
  !meetsMine(view, from, to) &&
  roles.actor.length === 0 &&
  !roles.someGroup &&
  !isPassive(view, from) &&
  view.within("cue", clauseStart(view, from), from).some(({ cue }) => cue === "military_noun");

/** A vehicle, a site or soldiers stand where what is hit stands: "a police post in Mosul was attacked". */
function hitsSomething(view: View, { from, to }: EventMention, roles: Roles): boolean {
  // "was assassinated": somebody was
  if (view.startingAt("casualty", from).length > 0) return true;
  const passive = isPassive(view, from) || view.hasCue("undergo", from);
  // "a rocket hit": the munition has a rule of its own
  if (!passive && view.within("munition", clauseStart(view, from), from).length > 0) return false;
  const [start, end] = passive ? [roles.from, from] : [to, roles.to];
  return (
    view.within("facility", start, end).length > 0 ||
    view.within("people", start, end).some(({ military }) => military) ||
    view.tokens.slice(start, end).some(({ norm }) => SETTLED.has(norm))
  );
}

const SETTLED = wordList("rules/event/struck/settled");
