import { daysBetween } from "@sitrep/model";
import { type DayOrder, type OrderSeen, orderBeside, orderOfCell } from "../records/day-order.js";
import { dayOf } from "../records/days.js";
import type { NamedColumns } from "../records/named-columns.js";

/** The widest span of each date_prec, in days after the first: 1 a day, 2 two to six days, 3 a week, 4 a month; 5 is wider. */
const WIDEST = [null, 0, 10, 10, 31, null] as const;

/** Whether an event lasted longer than its date_prec allows, with some days to spare. */
export function isTooLong(from: string, to: string, precision: number | null): boolean {
  const widest = WIDEST[precision ?? 0] ?? null;
  return widest !== null && from !== to && daysBetween(from, to) > widest;
}

/** The order of a row's days: by one of them, or by how long the event may have lasted for its precision. */
export const orderIn =
  ({ indexOf }: Pick<NamedColumns, "indexOf">) =>
  (cells: readonly string[]): OrderSeen | null => {
    const cell = (column: string) => (cells[indexOf(column)] ?? "").trim();
    const [start, end] = [cell("date_start"), cell("date_end")];
    const last = orderOfCell(end);
    if (last?.byNumber) return last;
    const precision = Number(cell("date_prec")) || null;
    const fits = (order: DayOrder): boolean => {
      const [from, to] = [dayOf(start, order), dayOf(end, order)];
      if (from === undefined || to === undefined) return false;
      return from <= to && !isTooLong(from, to, precision);
    };
    return orderBeside(start, fits) ?? last;
  };
