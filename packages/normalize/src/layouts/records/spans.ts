import { addDays, boundsOf } from "@sitrep/model";
import { remembered } from "./remembered.js";

/** First and last day that a row may mean, inclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** One day. */
export const daySpan = remembered((day: string): Span => ({ from: day, to: day }));

/** The seven days of which a day is the middle. */
export const weekSpan = remembered((day: string): Span => ({ from: addDays(day, -3), to: addDays(day, 3) }));

/** The month of the calendar in which a day lies. */
export const monthSpan = remembered((day: string): Span => boundsOf(day.slice(0, 7)) ?? daySpan(day));
