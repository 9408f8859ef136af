import { addDays, boundsOf } from "@sitrep/model";
import type { DateContext } from "./context.js";

/** The days on which a report may have been published, and the day after each end. */
export interface ReportTime {
  readonly from: string;
  readonly to: string;
  readonly dayAfterFrom: string;
  readonly dayAfterTo: string;
}

/** One per context: every phrase of a document asks for it. */
const KNOWN = new WeakMap<DateContext, ReportTime | null>();

/** Null for a report without a publication date. */
export function reportTime(context: DateContext): ReportTime | null {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const bounds = context.published === null ? null : boundsOf(context.published);
  const time = bounds && {
    ...bounds,
    dayAfterFrom: addDays(bounds.from, 1),
    dayAfterTo: addDays(bounds.to, 1),
  };
  KNOWN.set(context, time);
  return time;
}
