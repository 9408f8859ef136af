import { type Issue, issue } from "@sitrep/model";
import type { Layout, TableRow } from "../layout.js";
import { numberedDays } from "./days.js";

/** Which of the two numbers before a year is the day. */
export type DayOrder = "day-first" | "month-first";

/** What the days of a row say of the order. */
export interface OrderSeen {
  /** null where both orders would do */
  readonly order: DayOrder | null;
  /** a number above 12 shows it, which nothing contradicts; else something beside the day does, such as its notes */
  readonly byNumber: boolean;
  /** the day, as written */
  readonly words: string;
}

/** What the rows of a file say of the order of day and month, together. */
export interface OrderSurvey {
  take(layout: Layout, row: TableRow): void;
  /** whether any row so far has days that two orders could mean, or that show one */
  isNeeded(): boolean;
  /** the order that some rows show and none contradicts */
  order(): DayOrder | null;
  /** one doubt about days that could be either; null where the file has none, or shows which */
  doubt(layout: Layout, file: string): Issue | null;
}

type Place = { readonly line: number; readonly words: string };

/** Collects what rows say: of each order the first row that shows it, and how many days could be either. */
export function orderSurvey(): OrderSurvey {
  const byNumber = new Map<DayOrder, Place>();
  const beside = new Map<DayOrder, Place>();
  let open: Place | null = null;
  let rows = 0;
  const shown = () => (byNumber.size > 0 ? byNumber : beside);
  return {
    take(layout, { line, cells }) {
      const seen = layout.dayOrder?.orderIn(cells) ?? null;
      if (seen === null) return;
      const { order, words } = seen;
      if (order !== null) {
        const places = seen.byNumber ? byNumber : beside;
        if (!places.has(order)) places.set(order, { line, words });
      }
      if (seen.byNumber) return;
      open ??= { line, words };
      rows++;
    },
    isNeeded: () => open !== null || shown().size > 0,
    order() {
      const [only, other] = [...shown().keys()];
      return only !== undefined && other === undefined ? only : null;
    },
    doubt(layout, file) {
      if (open === null || shown().size === 1) return null;
      const [first, second] = [...shown().values()];
      const both =
        first && second
          ? `; ${first.words} (line ${first.line}) and ${second.words} (line ${second.line})`
          : "";
      const found = `${rows} ${rows === 1 ? "row" : "rows"} with days such as ${open.words}${both}`;
      const expected = `one order of day and month that the rows show, or a sidecar that says it: ${layout.dayOrder?.cure ?? ""}`;
      return issue("normalize", "day-order", file, found, expected, {
        line: open.line,
        because: layout.dayOrder?.because ?? "set aside",
      });
    },
  };
}

/** How a layout whose days may be written in two orders says which one a row shows. */
export interface DayOrderEvidence {
  orderIn(cells: readonly string[]): OrderSeen | null;
  /** the sidecar that says it, as JSON */
  readonly cure: string;
  /** what becomes of rows whose day could be either; they are set aside where it is left out */
  readonly because?: string;
  /** the same for a table whose columns have other names than the layout's */
  cureUnder?(theirs: (column: string) => string): string;
}

/** The order that one cell shows; null where its words are no numbers, or mean one day in both. */
export function orderOfCell(words: string): OrderSeen | null {
  const days = numberedDays(words.trim());
  if (days === null || days.dayFirst === days.monthFirst) return null;
  const { dayFirst, monthFirst } = days;
  if (dayFirst !== undefined && monthFirst !== undefined) return { order: null, byNumber: false, words };
  return { order: dayFirst === undefined ? "month-first" : "day-first", byNumber: true, words };
}

/** The same where something beside the cell may tell: `fits` says whether its day can be meant. */
export function orderBeside(words: string, fits: (order: DayOrder) => boolean): OrderSeen | null {
  const seen = orderOfCell(words);
  if (seen?.order !== null) return seen;
  const [dayFirst, monthFirst] = [fits("day-first"), fits("month-first")];
  if (dayFirst === monthFirst) return seen;
  return { ...seen, order: dayFirst ? "day-first" : "month-first" };
}

/** The sidecar that says the order of a layout's days; `theirs` is what the table calls a column. */
export const orderCure = (
  layout: string,
  columns: readonly string[],
  theirs: (column: string) => string = (column) => column,
): string => {
  const sources = columns.map((column) => `"${column}": {"from": "${theirs(column)}", "format": "M/d/yyyy"}`);
  return `{"layout": "${layout}", "columns": {${sources.join(", ")}}} (or "d/M/yyyy", or "M/d/yy" for years of two digits)`;
};
