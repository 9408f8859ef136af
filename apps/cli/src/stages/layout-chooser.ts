import { type Issue, issue } from "@sitrep/model";
import {
  type DayOrder,
  type Layout,
  type LayoutChoice,
  layoutBelow,
  layoutOf,
  type Mapping,
  type TableHead,
} from "@sitrep/normalize";

type TableRow = TableHead["rows"][number];

/** Rows by which a layout is chosen. */
export const HEAD_ROWS = 20;

/** What becomes of a table's rows once its layout is known. */
export interface RowsWanted {
  /** a row of data */
  onRow(layout: Layout, row: TableRow): void;
  onIssue(it: Issue): void;
}

export interface LayoutChooser {
  push(row: TableRow, delimiter: string): void;
  /** no further row comes */
  end(delimiter: string): LayoutChoice;
  /** whether no layout reads the table: the rest of it need not be read */
  refused(): boolean;
  /** rows that are no data: header, hashtags, a header that stands again further down, and those that the sidecar does not want */
  skipped(): number;
  /** the layout under which the next row stands; null until it is chosen, and where none reads the table */
  layout(): Layout | null;
  /** first cells of the rows that are headers, without white space */
  heads(): readonly string[];
  /** the table's first row as written */
  firstRow(): readonly string[];
}

/** Holds a table's first rows back until they tell its layout, then hands out every row but the header's. */
export function layoutChooser(
  file: string,
  mapping: Mapping | null,
  wanted: RowsWanted,
  dayOrder: DayOrder | null = null,
): LayoutChooser {
  const held: TableRow[] = [];
  let choice: LayoutChoice | null = null;
  let given: Layout | null = null;
  let current: Layout | null = null;
  let headers: readonly TableRow[] = [];
  let skipped = 0;
  let [leftOut, wantedRows] = [0, 0];

  const choose = (delimiter: string): LayoutChoice => {
    choice = layoutOf({ rows: held, delimiter, mapping, dayOrder });
    if (choice.layout === null) return choice;
    headers = held.slice(0, choice.layout.headerRows);
    skipped += headers.length;
    const layout = watched(choice.layout, delimiter);
    for (const row of held.slice(headers.length)) give(layout, row);
    given = layout;
    return choice;
  };
  const give = (layout: Layout, row: TableRow): void => {
    if (layout.leavesOut?.(row.cells)) {
      skipped++;
      leftOut++;
      return;
    }
    wantedRows++;
    if (!headers.some((header) => isAgain(row.cells, header.cells))) wanted.onRow(layout, row);
    else skipHeader(row, "the header again", "the row is no data");
  };
  /** The layout, which looks at each row that it sets aside whether that is another header: such a row gives nothing. */
  const watched = (layout: Layout, delimiter: string): Layout => {
    let under = layout;
    current = layout;
    return {
      ...layout,
      readRow(row, context) {
        const outcome = under.readRow(row, context);
        if (outcome.setAside.length === 0) return outcome;
        const below = layoutBelow(row, under, { delimiter, mapping, dayOrder });
        if (below === null) return outcome;
        under = below;
        current = below;
        headers = [row];
        skipHeader(row, `another header, of ${row.cells.length} columns`, "the rows below stand under it");
        return { claims: [], record: null, setAside: [], issues: [] };
      },
    };
  };
  const skipHeader = ({ line }: TableRow, found: string, because: string): void => {
    skipped++;
    const expected = "a header only where the table begins; two tables may have been put together";
    wanted.onIssue(issue("normalize", "header-again", file, found, expected, { line, because }));
  };
  return {
    push(row, delimiter) {
      if (row.line <= (mapping?.skip ?? 0)) {
        skipped++;
        return;
      }
      if (choice !== null) {
        if (given !== null) give(given, row);
        return;
      }
      held.push(row);
      if (held.length === HEAD_ROWS) choose(delimiter);
    },
    end(delimiter) {
      const chosen = choice ?? choose(delimiter);
      if (leftOut > 0) wanted.onIssue(leftOutDoubt(file, leftOut, wantedRows === 0));
      leftOut = 0;
      return chosen;
    },
    refused: () => choice?.layout === null,
    skipped: () => skipped,
    layout: () => current,
    heads: () => headers.map(({ cells }) => nameOf(cells[0])),
    firstRow: () => held[0]?.cells ?? [],
  };
}

/** How many rows the sidecar's `keep` and `leave_out` cost: a word that is misspelled there costs all of them. */
const leftOutDoubt = (file: string, rows: number, isAll: boolean): Issue =>
  issue(
    "normalize",
    "rows-left-out",
    file,
    `${rows} ${rows === 1 ? "row" : "rows"} that the sidecar leaves out${isAll ? ", and no other" : ""}`,
    "only rows that its keep and leave_out want",
    { severity: isAll ? "warning" : "info", because: "neither read nor set aside" },
  );

/** Whether a row is the header: compared cell by cell, the first one mostly tells; a byte order mark may be before a second file. */
function isAgain(cells: readonly string[], header: readonly string[]): boolean {
  if (nameOf(cells[0]) !== nameOf(header[0]) || cells.length !== header.length) return false;
  return cells.every((cell, at) => nameOf(cell) === nameOf(header[at]));
}

const nameOf = (cell: string | undefined): string =>
  cell === undefined || cell === "" ? "" : cell.replace("\ufeff", "").trim();
