import { type OrderSeen, orderBeside } from "../records/day-order.js";
import { dayOf } from "../records/days.js";
import { instantOf } from "../records/instants.js";
import type { NamedColumns } from "../records/named-columns.js";

/** How ACLED's notes begin: "On 2 January 2022, …", "Around 2 January 2022". */
const NOTED = /\b(\d{1,2} [A-Z][a-z]{2,8}),? (\d{4})\b/;
const BEGINNING = 40;

/** The order of a row's day: by itself, by the day with which its notes begin, or as it lies before the row was written. */
export const orderIn =
  ({ indexOf }: Pick<NamedColumns, "indexOf">) =>
  (cells: readonly string[]): OrderSeen | null => {
    const cell = (column: string) => (cells[indexOf(column)] ?? "").trim();
    const words = cell("event_date");
    const [, day, year] = NOTED.exec(cell("notes").slice(0, BEGINNING)) ?? [];
    const noted = day === undefined ? undefined : dayOf(`${day} ${year}`, null);
    const written = instantOf(cell("timestamp"))?.slice(0, 10);
    return orderBeside(words, (order) => {
      const day = dayOf(words, order);
      if (day === undefined) return false;
      return day === noted || (noted === undefined && written !== undefined && day <= written);
    });
  };
