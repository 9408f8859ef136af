import {
  type ArticleRow,
  type Claim,
  type ClaimBasis,
  type Record as EventRecord,
  type Issue,
  idOf,
  issue,
  rawOf,
} from "@sitrep/model";
import { mappedArticles } from "../articles.js";
import { plainColumns, sideFigures } from "../figures/columns.js";
import { type KeptColumn, withNative } from "../figures/native.js";
import type {
  Layout,
  LayoutKind,
  Recognised,
  RowContext,
  RowOutcome,
  TableHead,
  TableRow,
} from "../layout.js";
import { columnName, isBlank } from "../records/named-columns.js";
import { aside, type BadCell, nothing, takenBut } from "../records/outcomes.js";
import type { Mapping } from "./mapping.js";
import { DAYS, dayAlone, outputsOf, type Renamed } from "./renamed-columns.js";
import { columnsFor, missingColumns, ownHeader, placeOf, theirsOf, wideColumns } from "./sources.js";

/** A table of one's own under the names of another layout: its cells are put into that layout's words, and it reads them. */
export function renamed(head: TableHead, mapping: Mapping, kind: LayoutKind): Recognised {
  const { names, headerRows } = ownHeader(head, mapping);
  const missing = missingColumns(mapping, names);
  if (missing.length > 0) return { missing };
  const wide = mapping.unpivot;
  const plain = { at: -1, columns: mapping.columns ?? {} };
  const parts = wide
    ? wideColumns(wide, names).map((column) => ({
        at: column.at,
        columns: columnsFor(mapping, wide, column, names),
      }))
    : [plain];
  const others = new Set(wide ? wideColumns(wide, names).map(({ at }) => at) : []);
  const isStrict = (kind.name === "figures" || kind === mappedArticles) && mapsSome(mapping);
  const readers: PartReader[] = [];
  for (const [part, { at, columns }] of parts.entries()) {
    const written = outputsOf(columns, names, others, mapping, !isStrict);
    const outputs = kind.name === "figures" ? written.map(dayAlone) : written;
    const header = { line: 0, cells: outputs.map(({ name }) => name) };
    const rows = head.rows.slice(headerRows).flatMap(({ line, cells }) => {
      const given = outputs.map(({ cellOf }) => cellOf(cells));
      return given.every((cell) => typeof cell === "string") ? [{ line, cells: given }] : [];
    });
    const recognised = kind.recognise({ ...head, rows: [header, ...rows], mapping: null });
    if ("missing" in recognised) return recognised;
    readers.push({ part, at, outputs, layout: recognised.layout });
  }
  const [first] = readers;
  if (!first) return { missing: ["columns to unpivot"] };
  // the layout may know of more rows that are no data, such as hashtags below the header
  const more = Math.max(0, first.layout.headerRows - 1);
  const derived = new Set([...others, ...(head.derived ?? []).map((it) => placeOf(it, names))]);
  const unread = isStrict ? unreadColumns(names, mapping, derived) : [];
  const kept = isStrict ? [...unread, ...changedColumns(names, mapping)] : [];
  const readRow = reader(readers, mapping, head.delimiter, { unread, kept });
  const renamedLayout = { ...first.layout, header: names, headerRows: headerRows + more, readRow };
  const { dayOrder } = first.layout;
  if (dayOrder === undefined) return { layout: renamedLayout };
  const orderIn = (cells: readonly string[]) => {
    const theirs = first.outputs.map(({ cellOf }) => cellOf(cells));
    return dayOrder.orderIn(theirs.map((cell) => (typeof cell === "string" ? cell : "")));
  };
  const cure =
    dayOrder.cureUnder?.((column) => theirsIn(first.outputs).get(column) ?? column) ?? dayOrder.cure;
  return { layout: { ...renamedLayout, dayOrder: { cure, orderIn } } };
}

/** What the table calls the columns of the layout. */
const theirsIn = (outputs: readonly Renamed[]): ReadonlyMap<string, string> =>
  new Map(outputs.flatMap(({ name, theirs }) => (theirs === null ? [] : [[name, theirs]])));

interface PartReader {
  readonly part: number;
  /** the wide column that it is for; -1 where there is none */
  readonly at: number;
  readonly outputs: readonly Renamed[];
  readonly layout: Layout;
}

const mapsSome = ({ columns, unpivot }: Mapping) => columns !== undefined || unpivot !== undefined;

/** Named columns of theirs that the sidecar says nothing of. */
function unreadColumns(
  names: readonly string[],
  mapping: Mapping,
  others: ReadonlySet<number>,
): KeptColumn[] {
  const read = new Set(
    Object.values(mapping.columns ?? {}).flatMap((source) =>
      theirsOf(source).map((theirs) => placeOf(theirs, names)),
    ),
  );
  return names.flatMap((name, at) =>
    name.trim() !== "" && !read.has(at) && !others.has(at) ? [{ name, at }] : [],
  );
}

/** Columns of theirs that are read otherwise than as written. */
function changedColumns(names: readonly string[], mapping: Mapping): KeptColumn[] {
  const changed = Object.values(mapping.columns ?? {}).flatMap((source) =>
    typeof source === "object" && !("value" in source) ? theirsOf(source) : [],
  );
  const places = new Set(changed.map((theirs) => placeOf(theirs, names)));
  return [...places].map((at) => ({ name: names[at] ?? "", at }));
}

/** One doubt about them, with the first row: a note, unless one is called like a column of ours and might be thought to be read. */
function unreadDoubts(columns: readonly KeptColumn[], file: string): Issue[] {
  const unread = columns.map(({ name }) => name);
  if (unread.length === 0) return [];
  const isOurs = (name: string) => plainColumns.has(columnName(name)) || sideFigures.has(columnName(name));
  const found = `the column${unread.length > 1 ? "s" : ""} ${unread.join(", ")}`;
  return [
    issue("normalize", "unknown-column", file, found, "only columns that the sidecar maps", {
      severity: unread.some(isOurs) ? "warning" : "info",
      because: "not read, and kept in native",
    }),
  ];
}

function reader(
  parts: readonly PartReader[],
  mapping: Mapping,
  delimiter: string,
  { unread, kept }: { readonly unread: readonly KeptColumn[]; readonly kept: readonly KeptColumn[] },
): Layout["readRow"] {
  const nulls = new Set(["", ...(mapping.nulls ?? [])]);
  let isFirst = true;
  return (row, context) => {
    if (isBlank(row.cells)) return nothing;
    const read = parts.filter(({ at }) => at < 0 || !nulls.has((row.cells[at] ?? "").trim()));
    const outcomes = read.map((part) => readPart(part, row, context, delimiter));
    const issues = [
      ...(isFirst ? unreadDoubts(unread, context.file) : []),
      ...outcomes.flatMap((it) => it.issues),
    ];
    isFirst = false;
    const bad = outcomes.find(({ setAside }) => setAside.length > 0);
    if (bad) return { ...bad, claims: [], issues };
    if (outcomes.length === 0)
      return aside(
        { column: "", code: "missing-cell", found: "", expected: "a value in one of the columns" },
        row,
        context,
        delimiter,
      );
    const [record = null, ...records] = outcomes.flatMap((it) => (it.record ? [it.record] : []));
    const claims = withNative(
      outcomes.flatMap((it) => it.claims),
      row.cells,
      kept,
    );
    const article = outcomes.find((it) => it.article)?.article;
    const badCells = outcomes.flatMap((it) => it.badCells ?? []);
    return {
      ...{ claims, record, setAside: [], issues },
      ...(records.length > 0 ? { records } : {}),
      ...(badCells.length > 0 ? { badCells } : {}),
      ...(article && { article }),
    };
  };
}

function readPart(
  { part, outputs, layout }: PartReader,
  row: TableRow,
  context: RowContext,
  delimiter: string,
): RowOutcome {
  const cells: string[] = [];
  const bad: BadCell[] = [];
  for (const { cellOf } of outputs) {
    const cell = cellOf(row.cells);
    if (typeof cell !== "string") bad.push(cell);
    cells.push(typeof cell === "string" ? cell : "");
  }
  const [first] = bad;
  const given = layout.readRow({ line: row.line, cells }, context);
  const raw = rawOf(row.cells, delimiter);
  const theirs = theirsIn(outputs);
  // a report stays whole without its date
  if (given.article)
    return {
      ...nothing,
      ...articleUnder(given.article, raw, theirs),
      issues: bad.map(asDoubt(row, context)),
    };
  // a figure without its day would say more than was meant
  if (first && (given.record === null || layout.dataset === null))
    return aside(first, row, context, delimiter);
  const { claims, record, setAside, issues, badCells } =
    first && given.record ? withBad(given, given.record, bad) : given;
  const headings = new Set(outputs.flatMap(({ name, theirs }) => (theirs === null ? [name] : [])));
  const told = badCells ? claims.map((claim) => nativeUnder(claim, badCells, theirs)) : claims;
  const read = headings.size === 0 ? told : told.map((claim) => underHeadings(claim, headings));
  return {
    claims: part === 0 ? read : read.map((claim) => ofPart(claim, part)),
    record: record && withHour(part > 0 ? ofPartRecord(record, part) : record, outputs, cells, row.cells),
    setAside: setAside.map((it) => ({
      ...it,
      raw,
      column: it.column === null ? null : (theirs.get(it.column) ?? it.column),
      expected: underTheirs(it.expected, layout, theirs),
    })),
    issues,
    ...(badCells
      ? { badCells: badCells.map((it) => ({ ...it, column: theirs.get(it.column) ?? it.column })) }
      : {}),
  };
}

const ofPartRecord = (record: EventRecord, part: number): EventRecord => ({
  ...record,
  record_id: idOf(record.record_id, part),
});

const HOUR = /^\d{4}-\d{2}-\d{2}T/;

/** The record with the hour of its day, whose words its layout has kept: under the name and as the table has them. */
function withHour(
  record: EventRecord,
  outputs: readonly Renamed[],
  cells: readonly string[],
  theirs: readonly string[],
): EventRecord {
  const found = cells.findIndex((cell) => HOUR.test(cell));
  const output = outputs[found];
  if (output === undefined || output.theirs === null) return record;
  const { [output.name]: _, ...native } = record.native;
  const words = output.at < 0 ? cells[found] : theirs[output.at];
  return {
    ...record,
    event_time: record.event_time ?? (cells[found] ?? "").slice(11),
    native: { ...native, [output.theirs]: (words ?? "").trim() },
  };
}

/** A claim with the words of bad cells under the names that its own table has. */
function nativeUnder(claim: Claim, bad: readonly BadCell[], theirs: ReadonlyMap<string, string>): Claim {
  const names = new Map(bad.map(({ column }) => [column, theirs.get(column) ?? column]));
  const native = Object.entries(claim.native ?? {}).map(([name, words]) => [names.get(name) ?? name, words]);
  return { ...claim, native: Object.fromEntries(native) };
}

/** A report under the names that its own table has. */
function articleUnder(
  article: ArticleRow,
  raw: string,
  theirs: ReadonlyMap<string, string>,
): Pick<RowOutcome, "article"> {
  const columns = Object.entries(article.columns).map(([field, name]) => [field, theirs.get(name) ?? name]);
  return { article: { ...article, raw, columns: Object.fromEntries(columns) } };
}

const asDoubt =
  ({ line }: TableRow, { file }: RowContext) =>
  ({ column, code, found, expected }: BadCell): Issue =>
    issue("parse", code, file, `${column}: ${found}`, expected, { line, because: "the cell is left out" });

const withBad = (given: RowOutcome, record: NonNullable<RowOutcome["record"]>, bad: readonly BadCell[]) => ({
  ...takenBut(record, bad),
  badCells: [...(given.badCells ?? []), ...bad],
});

/** A sentence that names the sidecar which says the order of days, with their names in it. */
function underTheirs(expected: string, { dayOrder }: Layout, theirs: ReadonlyMap<string, string>): string {
  const cure = dayOrder?.cureUnder?.((column) => theirs.get(column) ?? column);
  return cure === undefined || !dayOrder ? expected : expected.replace(dayOrder.cure, () => cure);
}

/** What the name of a column or a constant of the sidecar says is over the row, and in none of its cells. */
function underHeadings(claim: Claim, headings: ReadonlySet<string>): Claim {
  const basisOf = (basis: ClaimBasis | null, ...columns: readonly string[]): ClaimBasis | null =>
    basis !== null && columns.some((column) => headings.has(column)) ? "heading" : basis;
  return {
    ...claim,
    actor_basis: basisOf(claim.actor_basis, "actor"),
    target_basis: basisOf(claim.target_basis, "target", "victims"),
    country_basis: basisOf(claim.country_basis, "country"),
    place_basis: basisOf(claim.place_basis, "place"),
    date_basis: basisOf(claim.date_basis, ...DAYS),
  };
}

/** Claims of one row by several of its columns are claims of their own. */
function ofPart(claim: Claim, part: number): Claim {
  const id = (before: string) => idOf(before, part);
  const moved = {
    ...claim,
    claim_id: id(claim.claim_id),
    part_of: claim.part_of === null ? null : id(claim.part_of),
  };
  return "about" in moved && moved.about !== null ? { ...moved, about: id(moved.about) } : moved;
}
