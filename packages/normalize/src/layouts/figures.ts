import { type ClaimKind, type Issue, issue } from "@sitrep/model";
import type { CountCell } from "./figures/cells.js";
import { claimsOf } from "./figures/claims.js";
import { sideFigures } from "./figures/columns.js";
import { type HeaderPlan, planOf, unknownColumns } from "./figures/header.js";
import { problemsOf, unusedColumns } from "./figures/kinds.js";
import { keptColumns, withBadCells, withNative } from "./figures/native.js";
import { type FigureCell, FiguresRow, isSpared, mainCount, readCells, rowWith } from "./figures/row.js";
import type { Layout, LayoutKind, RowContext, RowOutcome, TableHead, TableRow } from "./layout.js";
import { EARLY, isEarly } from "./records/days.js";
import { isBlank } from "./records/named-columns.js";
import { aside, type BadCell, nothing } from "./records/outcomes.js";

const name = "figures";
const says =
  "a table of figures that people type by hand: each row a count or an event, who said it, and where";

/** The layout of our own: what a row may say is in figures/columns.ts. */
export const figures: LayoutKind = {
  name,
  says,
  recognise(head: TableHead) {
    const header = (head.rows[0]?.cells ?? []).map((cell) => cell.trim());
    const missing = missingFrom(header);
    return missing.length > 0 ? { missing } : { layout: under(header, head) };
  },
};

function missingFrom(header: readonly string[]): string[] {
  const { plain } = planOf(header);
  const missing = plain.has("kind") ? [] : ["kind"];
  return plain.has("value") || plain.has("date") ? missing : [...missing, "value (or date)"];
}

function under(header: readonly string[], { rows, delimiter, actors }: TableHead): Layout {
  const plan = planOf(header, rows.slice(1));
  const schema = actors === undefined ? FiguresRow : rowWith(actors);
  const kept = keptColumns(plan, header);
  // a header that a sidecar gives is on no line
  const headerLine = rows[0]?.line || null;
  const own = [...plan.plain.keys(), ...plan.figures.map(({ written }) => written)];
  let read = false;
  return {
    name,
    says,
    dataset: null,
    header,
    headerRows: 1,
    sure: plan.named === 0 ? 0 : plan.known / plan.named,
    why: `${plan.known} of ${plan.named} columns are its own: ${own.join(", ")}`,
    readRow(row, context) {
      const about = read ? [] : unknownColumns(plan, context.file, headerLine);
      read = true;
      const outcome = readRow(row, { plan, schema, width: header.length }, { ...context, delimiter });
      const claims = withNative(outcome.claims, row.cells, kept);
      return { ...outcome, claims, issues: [...about, ...outcome.issues] };
    },
  };
}

/** Where a row is, and how its table is written. */
type Place = RowContext & { readonly delimiter: string };

/** How the cells of a row are read. */
interface RowPlan {
  readonly plan: HeaderPlan;
  readonly schema: typeof FiguresRow;
  readonly width: number;
}

function readRow(row: TableRow, { plan, schema, width }: RowPlan, context: Place): RowOutcome {
  if (isBlank(row.cells)) return nothing;
  const extra = row.cells.slice(width).filter((cell) => cell.trim() !== "");
  if (extra.length) {
    const expected = `${width} cells; a comma within a cell needs quotes around it`;
    return setAside(
      [{ column: "", code: "too-many-cells", found: `${row.cells.length} cells`, expected }],
      row,
      context,
    );
  }
  const { row: cells, figures: counts, problems } = readCells(row.cells, plan, schema);
  if (!problems.every(isSpared)) return setAside(problems, row, context);
  const { kind } = cells;
  if (!kind)
    return setAside(
      [{ column: "kind", code: "missing-cell", found: "nothing", expected: "a kind of claim" }],
      row,
      context,
    );
  const main = mainCount(cells);
  const wrong = [...main.problems, ...problemsOf(cells, kind), ...figureProblems(cells, counts)];
  if (wrong.length) return setAside([...problems, ...wrong], row, context);
  const issues = [
    ...unusedCells(cells, kind, counts, plan, row, context),
    ...earlyDays(cells, row, context),
    ...sumDoubts(cells, kind === "event" ? null : main.count, counts, row, context),
  ];
  const claims = withBadCells(claimsOf(cells, kind, main.count, counts, row, context), problems);
  const outcome = { claims, record: null, setAside: [], issues };
  return problems.length === 0 ? outcome : { ...outcome, badCells: problems };
}

/** One entry for the row, for the first bad cell; the others become issues, so that all can be mended at once. */
function setAside(problems: readonly BadCell[], row: TableRow, place: Place): RowOutcome {
  const first = problems.find((it) => !isSpared(it)) ?? problems[0];
  const others = problems.filter((it) => it !== first);
  if (!first) return nothing;
  const issues = others.map(({ column, code, found, expected }) =>
    issue("normalize", code, place.file, found, `${expected}, in ${column}`, {
      line: row.line,
      because: "the row is set aside",
    }),
  );
  return { ...aside(first, row, place, place.delimiter), issues };
}

/** Figures for which the row does not say what they count: missiles or drones. */
function figureProblems(row: FiguresRow, counts: readonly FigureCell[]): BadCell[] {
  const munitions = counts.find(({ column }) => sideFigures.get(column.counts)?.kind === "munition_count");
  if (!munitions || row.munition?.length) return [];
  const expected = `a munition, of which ${munitions.column.written} counts`;
  return [{ column: "munition", code: "missing-cell", found: "nothing", expected }];
}

function unusedCells(
  row: FiguresRow,
  kind: ClaimKind,
  counts: readonly FigureCell[],
  plan: HeaderPlan,
  { line, cells }: TableRow,
  { file }: RowContext,
): Issue[] {
  const sides = new Set(counts.map(({ column }) => sideFigures.get(column.counts)?.kind ?? "value"));
  const columns = unusedColumns(row, kind, sides).map((column) => ({
    column,
    at: plan.plain.get(column) ?? 0,
  }));
  const parts = kind === "event" ? counts.filter(({ column }) => column.counts === "value") : [];
  return [...columns, ...parts.map(({ column: { written, at } }) => ({ column: written, at }))].map(
    ({ column, at }) => {
      const expected = `no ${column} in a row of kind ${kind}`;
      return issue("normalize", "unused-cell", file, cells[at] ?? "", expected, {
        line,
        column: at + 1,
        because: "not read",
      });
    },
  );
}

const DAYS = ["since", "until", "as_of", "date"] as const;

/** Days before 1900: a year cut short, most often. */
const earlyDays = (row: FiguresRow, { line }: TableRow, { file }: RowContext): Issue[] =>
  DAYS.flatMap((column) => {
    const day = row[column];
    if (day === undefined || !isEarly(day.from)) return [];
    return [issue("normalize", EARLY, file, day.words, `a day of 1900 or later in ${column}`, { line })];
  });

/**
 * Parts of every country of the row that do not add up to their whole, or parts of some that come to more. Only counts without
 * "about" or "more than" can be added.
 */
function sumDoubts(
  row: FiguresRow,
  main: CountCell | null,
  counts: readonly FigureCell[],
  { line }: TableRow,
  { file }: RowContext,
): Issue[] {
  const { country = [] } = row;
  const parts = counts.filter(({ column }) => column.counts === "value");
  const plain = parts.every(({ count }) => count.qualifier === "exact");
  if (!main || main.value === null || !plain || parts.length === 0) return [];
  if (!["exact", "at_least"].includes(main.qualifier)) return [];
  const named = new Set(parts.map(({ column }) => column.country));
  const complete = country.length > 0 && country.every((it) => named.has(it));
  const sum = parts.reduce((total, { count }) => total + (count.value ?? 0), 0);
  if (complete ? sum === main.value : sum <= main.value) return [];
  const found = `${parts.map(({ count }) => count.value).join(" + ")} = ${sum}`;
  const expected = `parts that add up to ${main.value}`;
  return [issue("normalize", "parts-differ", file, found, expected, { line })];
}
