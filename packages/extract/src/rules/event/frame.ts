import type { DatePhrase, EventType } from "@sitrep/model";
import type { Sketch } from "../../engine/rule.js";
import type { View } from "../../engine/view.js";
import { datesOf, isPinned, timeOf } from "../../engine/when.js";
import type { Clause } from "../../grammar/clause.js";
import { type Participants, participantsOf } from "../../grammar/participants.js";
import { eventTypeOf } from "../event-type.js";

/** What one clause tells of a deed. */
export interface Found extends Participants {
  readonly view: View;
  readonly clause: Clause;
  readonly dates: readonly DatePhrase[];
  /** a town, a base or a named site, and no country alone */
  readonly located: boolean;
  /** a day, or an hour of one told before */
  readonly dated: boolean;
}

export function foundIn(view: View, clause: Clause): Found {
  const participants = participantsOf(view, clause);
  const dates = daysOf(view, clause);
  return {
    ...participants,
    view,
    clause,
    dates,
    located: participants.sites.some(({ kind }) => kind !== "country" && kind !== "sea"),
    dated: dates.length > 0 || isPinned(view),
  };
}

/** The days that belong to its words; of what is no word of attack those of its clause. */
function daysOf(view: View, { head, dates }: Clause): DatePhrase[] {
  const told = datesOf(view, head);
  return told.length > 0 || view.startingAt("event", head).length > 0
    ? told
    : dates.flatMap((date) => (date.type === "date" && date.phrase.relation === "on" ? [date.phrase] : []));
}

/** An event with all that its clause tells; `word` is what its words say of attack or strike. */
export function sketchOf(found: Found, word: EventType | null): Sketch {
  const { view, clause, actor, someGroup, target, sites, dates } = found;
  return {
    kind: "event",
    event_type: eventTypeOf(actor, someGroup, word, target),
    actor: [...actor],
    target: [...target],
    sites,
    munition: [...new Set(view.within("munition", clause.from, clause.to).map(({ munition }) => munition))],
    dates,
    time: timeOf(view, dates),
    ...spanOf(found),
    anchor: clause.head,
    counted: null,
    yields: true,
  };
}

/** Words between a subject and its verb in one quote: "The rebels, who | attacked". */
const MOST_BETWEEN = 4;

/** From the first to the last word that says who, whom or where; days stand outside. */
function spanOf({ clause, sites }: Found): { from: number; to: number } {
  const { agent, patient, parts, head, headTo } = clause;
  const placed = parts.filter(({ from, to }) => sites.some((site) => site.from >= from && site.from < to));
  const near = [agent, patient, ...placed].flatMap((phrase) =>
    phrase && (phrase.from >= clause.from || (phrase.to <= head && head - phrase.to <= MOST_BETWEEN))
      ? [phrase]
      : [],
  );
  return {
    from: Math.min(head, ...near.map((phrase) => phrase.from)),
    to: Math.max(headTo, ...near.map((phrase) => phrase.to)),
  };
}
