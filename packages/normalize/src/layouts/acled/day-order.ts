import { type OrderSeen, orderBeside } from "../records/day-order.js";
import { dayOf } from "../records/days.js";
import type { NamedColumns } from "../records/named-columns.js";

/** How ACLED's notes begin: "On 2 January 2022, …". */
const NOTED = /^On (?:or )?(?:around |about )?(\d{1,2} [A-Z][a-z]{2,8}),? (\d{4})\b/;

/** The order of a row's day: by itself, or by the day with which its notes begin. */
export const orderIn =
  ({ indexOf }: Pick<NamedColumns, "indexOf">) =>
  (cells: readonly string[]): OrderSeen | null => {
    const cell = (column: string) => (cells[indexOf(column)] ?? "").trim();
    const words = cell("event_date");
    const [, day, year] = NOTED.exec(cell("notes")) ?? [];
    const noted = day === undefined ? undefined : dayOf(`${day} ${year}`, null);
    return orderBeside(words, (order) => noted !== undefined && dayOf(words, order) === noted);
  };
