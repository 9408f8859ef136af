import type { EventType, SaidByKind } from "@sitrep/model";
import type { DaySpan } from "../days.js";

/**
 * How a day is known. `borrowed`: the words of the day are in the quote of another event of the same sentence,
 * so they may not be meant for this one.
 */
export type DateBasis = "explicit" | "relative" | "borrowed" | "unknown";

/** When an event was, as far as one mention says it. */
export interface When {
  readonly date: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: DateBasis;
  /** the days that it may mean; null without a year */
  readonly span: DaySpan | null;
  /** the same, with the days that its instant falls on in other zones: 00:15 on the 24th in Iraq is the 23rd in Washington */
  readonly reach: DaySpan | null;
  /** `01-20` or `01` where the year is not known */
  readonly yearless: string | null;
  /** instant in milliseconds, UTC */
  readonly instant: number | null;
}

/** The report around a mention: what is compared with other reports. */
export interface Report {
  /** the document's id; a row of a table is a report of its own */
  readonly id: string;
  /** day of publication; null where not known, or not to be believed */
  readonly day: number | null;
  /** the days on which an event lies that the report tells without a date; null where nothing is known */
  readonly window: DaySpan | null;
  /** every figure that it states, as `4 injured`, but for troop numbers, which stay the same for months */
  readonly figures: ReadonlySet<string>;
}

/** What two mentions, or two groups of mentions of one report each, are compared by. */
export interface Profile {
  /** the smallest id in it */
  readonly id: string;
  readonly members: readonly Mention[];
  /** null where a record's words do not tell */
  readonly event_type: EventType | null;
  readonly report: Report;
  /** records of one dataset are events apart */
  readonly dataset: string | null;
  readonly when: When;
  readonly actor: readonly string[];
  readonly target: readonly string[];
  readonly country: readonly string[];
  readonly place: string | null;
  readonly place_id: string | null;
  readonly munition: readonly string[];
  /** figures of this event: `4 injured` */
  readonly figures: ReadonlySet<string>;
  /** it is in the headline or the first sentences: what the report is about */
  readonly isLead: boolean;
  /** it speaks of several events at once ("multiple strikes") */
  readonly isSeveral: boolean;
  /** the list item that it is in; items of a list are apart */
  readonly item: number | null;
}

/** One claim or record of an event. */
export interface Mention extends Profile {
  readonly kind: "claim" | "record";
  readonly said_by: string | null;
  readonly said_by_kind: SaidByKind | null;
  /** its day is that of a dateline or of the page: nobody says it of the event */
  readonly isOfReport: boolean;
  /** outlets after it; a digest stands for what it restates */
  readonly publishers: readonly string[];
  /** who is named as giving it, or all of its figures; none where they have several, or people without a name */
  readonly claimants: readonly string[];
  readonly file: string;
  readonly line: number | null;
  readonly char_start: number | null;
  readonly char_end: number | null;
}
