import { daysBetween } from "@sitrep/model";
import { type DayOrder, type OrderSeen, orderBeside, orderOfCell } from "../records/day-order.js";
import { dayOf } from "../records/days.js";
import type { NamedColumns } from "../records/named-columns.js";

/** The widest span of each date_prec, in days after the first: 1 a day, 2 two to six days, 3 a week, 4 a month; 5 is wider. */
const WIDEST = [null, 0, 10, 10, 31, null] as const;

/** The order of a row's days: by one of them, or by how long the event may have lasted for its precision. */
export const orderIn =
  ({ indexOf }: Pick<NamedColumns, "indexOf">) =>
  (cells: readonly string[]): OrderSeen | null => {
    const cell = (column: string) => (cells[indexOf(column)] ?? "").trim();
    const [start, end] = [cell("date_start"), cell("date_end")];
    const last = orderOfCell(end);
    if (last?.byNumber) return last;
    const widest = WIDEST[Number(cell("date_prec")) || 0] ?? null;
    const fits = (order: DayOrder): boolean => {
      const [from, to] = [dayOf(start, order), dayOf(end, order)];
      if (from === undefined || to === undefined) return false;
      const days = daysBetween(from, to);
      return days >= 0 && (widest === null || days <= widest);
    };
    return orderBeside(start, fits) ?? last;
  };
