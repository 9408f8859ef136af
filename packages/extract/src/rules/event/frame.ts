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

/** The days of its clause; else that of the sentence which belongs to its words. */
function daysOf(view: View, { head, dates }: Clause): DatePhrase[] {
  const own = dates.flatMap((date) =>
    date.type === "date" && date.phrase.relation === "on" ? [date.phrase] : [],
  );
  return own.length > 0 ? own : datesOf(view, head);
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
    from: Math.min(clause.from, clause.head),
    to: Math.max(clause.to, clause.headTo),
    anchor: clause.head,
    counted: null,
    yields: true,
  };
}
