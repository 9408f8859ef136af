import type { TableRow } from "../layout.js";
import { dayOf } from "../records/days.js";
import { GED_COLUMNS } from "./columns.js";

/** Share of a table's first rows that must look like events for a table without header to be one of GED's. */
const MOST_ROWS = 0.8;

/** The names of the columns of a table without header, by what is in its first rows; null where they are no events of GED's. */
export function headerByShape(rows: readonly TableRow[]): readonly string[] | null {
  const alike = rows.filter(({ cells }) => looksLikeEvent(cells));
  if (alike.length === 0 || alike.length < rows.length * MOST_ROWS) return null;
  return withEstimates(alike);
}

function looksLikeEvent(cells: readonly string[]): boolean {
  if (cells.length !== GED_COLUMNS.length) return false;
  const cell = (column: (typeof GED_COLUMNS)[number]) => (cells[GED_COLUMNS.indexOf(column)] ?? "").trim();
  const isWithin = (column: (typeof GED_COLUMNS)[number], low: number, high: number) =>
    /^-?\d+(?:\.\d+)?$/.test(cell(column)) && Number(cell(column)) >= low && Number(cell(column)) <= high;
  return (
    /^\d+$/.test(cell("id")) &&
    isWithin("year", 1989, 2100) &&
    isWithin("type_of_violence", 1, 3) &&
    isWithin("where_prec", 1, 7) &&
    isWithin("date_prec", 1, 5) &&
    isWithin("latitude", -90, 90) &&
    isWithin("longitude", -180, 180) &&
    isDay(cell("date_start")) &&
    isDay(cell("date_end"))
  );
}

const ESTIMATES = ["best", "high", "low"] as const;
/** Orders of the three estimates that releases have had; where the rows do not tell, the first. */
const ORDERS = [ESTIMATES, ["low", "best", "high"], ["best", "low", "high"]] as const;

const isDay = (words: string): boolean =>
  dayOf(words, "day-first") !== undefined || dayOf(words, "month-first") !== undefined;

/** The order in which most rows have low ≤ best ≤ high. */
function withEstimates(rows: readonly TableRow[]): readonly string[] {
  const start = GED_COLUMNS.indexOf("best");
  const inOrder = (order: readonly string[]) =>
    rows.filter(({ cells }) => {
      const value = (name: string) => Number(cells[start + order.indexOf(name)]);
      return value("low") <= value("best") && value("best") <= value("high");
    }).length;
  const best = ORDERS.reduce<readonly string[]>(
    (found, order) => (inOrder(order) > inOrder(found) ? order : found),
    ESTIMATES,
  );
  return GED_COLUMNS.map((column, at) => best[at - start] ?? column);
}
