import { idOf, partialDate } from "@sitrep/model";
import { z } from "zod";
import { termsUnder } from "../known-datasets.js";
import type { Dataset, Layout, LayoutKind, Recognised, TableHead } from "../layout.js";
import { isBlank, namedColumns } from "../records/named-columns.js";
import { newRecord } from "../records/new-record.js";
import { holdsCodes, NULL_WORDS } from "../records/null-words.js";
import { aside, type BadCell } from "../records/outcomes.js";
import { recordsLayout } from "../records/records-layout.js";
import { type Cell, made, whole } from "../rows/cells.js";
import { countryIn, qualifierIn } from "../words.js";
import {
  type ColumnSource,
  columnOf,
  columnRead,
  type FromColumn,
  type Mapping,
  optionsOf,
} from "./mapping.js";
import { monthIn } from "./month-names.js";
import { ourColumns } from "./our-columns.js";
import { type CellOptions, ownCell } from "./own-cells.js";
import { type OwnCells, ownFields } from "./own-fields.js";
import { columnsFor, missingColumns, type OwnHeader, ownHeader, placeOf, wideColumns } from "./sources.js";

const name = "own";
const says =
  "a table of one's own, as the sidecar beside it says: each row an event, or several where it is wide";

/** The data set of a table whose sidecar names none; each such file is one of its own. */
export const OWN_TABLE = "own table";

/** Events under the names of their own table. What the mapping asks for and the table lacks is missing; the rest is kept as native. */
export function ownEvents(head: TableHead, mapping: Mapping, kinds: readonly LayoutKind[] = []): Recognised {
  const found = kinds.map((kind) => kind.recognise({ ...head, mapping: null }));
  const beneath = found.flatMap((it) => ("layout" in it ? (it.layout.dataset ?? []) : []))[0] ?? null;
  const header = ownHeader(head, mapping);
  const missing = missingColumns(mapping, header.names);
  if (missing.length > 0) return { missing };
  const wide = mapping.unpivot;
  if (!wide) return layoutFor(withCountryCode(mapping.columns ?? {}), header, head, mapping, beneath, []);
  const columns = wideColumns(wide, header.names);
  const told = columns.map(({ at }) => at);
  const layouts = columns.map((column, part) =>
    layoutFor(
      columnsFor(mapping, wide, column, header.names),
      header,
      head,
      mapping,
      beneath,
      told,
      columnOf(wide.name),
      part,
      header.names[column.at] ?? String(part),
    ),
  );
  const refused = layouts.flatMap((it) => ("missing" in it ? it.missing : []));
  if (refused.length > 0) return { missing: [...new Set(refused)] };
  const parts = layouts.flatMap((it, at) =>
    "layout" in it ? [{ layout: it.layout, at: columns[at]?.at ?? -1 }] : [],
  );
  const nulls = new Set([
    "",
    ...NULL_WORDS,
    ...(mapping.nulls ?? []),
    ...(typeof wide.value === "string" ? [] : (wide.value.nulls ?? [])),
  ]);
  const [first] = parts;
  return first
    ? { layout: unpivoted(first.layout, parts, nulls, head.delimiter) }
    : { missing: ["columns to unpivot"] };
}

/** One layout a wide column, each of which gives a record where its cell says something; a row with a bad cell is set aside whole. */
function unpivoted(
  first: Layout,
  parts: readonly { readonly layout: Layout; readonly at: number }[],
  nulls: ReadonlySet<string>,
  delimiter: string,
): Layout {
  const names = parts.map(({ at }) => first.header[at]).join(", ");
  const nothing: BadCell = {
    column: "",
    code: "missing-cell",
    found: "",
    expected: `a value in one of ${names}`,
  };
  return {
    ...first,
    why: `${first.why}; a record for each of ${names}`,
    readRow(row, context) {
      if (isBlank(row.cells)) return first.readRow(row, context);
      const read = parts.filter(({ at }) => !nulls.has((row.cells[at] ?? "").trim()));
      const outcomes = read.map(({ layout }) => layout.readRow(row, context));
      const bad = outcomes.find(({ setAside }) => setAside.length > 0);
      if (bad) return bad;
      const [record = null, ...records] = outcomes.flatMap((it) => (it.record ? [it.record] : []));
      if (record === null) return aside(nothing, row, context, delimiter);
      const badCells = outcomes.flatMap((it) => it.badCells ?? []);
      return { claims: [], record, records, setAside: [], issues: [], badCells };
    },
  };
}

function layoutFor(
  columns: Readonly<Record<string, ColumnSource>>,
  { names, headerRows }: OwnHeader,
  head: TableHead,
  mapping: Mapping,
  beneath: Dataset | null,
  alsoTold: readonly number[],
  nameColumn = "",
  part = 0,
  wideColumn: string | null = null,
): Recognised {
  const shape: Record<string, Cell<string | number | null>> = {};
  const positions = new Map<string, number>();
  const constants: Record<string, string | number | null> = {};
  const problems: string[] = [];
  /** their names of columns of tolls, which stay native where they say more than a number */
  const tolls = new Map<string, string>();
  const told = new Set([...alsoTold, ...(head.derived ?? []).map((it) => placeOf(it, names))]);
  const nullsAmong = (cells: readonly string[], theirs: CellOptions["values"] = {}): readonly string[] => {
    const isCode = holdsCodes(cells, (code) => countryIn(code) === code);
    const words = NULL_WORDS.filter((word) => !Object.hasOwn(theirs, word) && !(isCode && word === "NA"));
    return [...(mapping.nulls ?? []), ...words];
  };
  const nullsFor = (at: number, theirs?: CellOptions["values"]) =>
    nullsAmong(
      head.rows.slice(headerRows).map((row) => row.cells[at] ?? ""),
      theirs,
    );
  const nulls = nullsFor(-1);
  const read = (column: string, theirs: string, cell: Cell<string | number | null>) => {
    shape[column] = cell;
    positions.set(column, placeOf(theirs, names));
  };
  for (const [ours, source] of Object.entries(columns)) {
    const column = targetOf(ours, columns);
    const type = ourColumns.get(column) ?? "text";
    if (typeof source === "object" && "value" in source) {
      const options = ours === nameColumn ? nameOptions(mapping) : {};
      const wideNames = mapping.unpivot ? wideColumns(mapping.unpivot, names).map((it) => it.name) : [];
      const words = ours === nameColumn ? nullsAmong(wideNames, options.values) : [];
      const constant = ownCell(type, options, words).safeParse(source.value);
      if (constant.success) constants[column] = constant.data;
      else problems.push(`${ownCell(type, options, []).description} for ${ours}, not ${source.value}`);
    } else if (typeof source === "object" && "year" in source) {
      read(`${column}/year`, source.year, whole(1, 9999, ["", ...nulls], "a year"));
      if (source.month) read(`${column}/month`, source.month, monthCell(source.language, ["", ...nulls]));
      if (source.day)
        read(`${column}/day`, source.day, whole(0, 31, ["", ...nulls], "a day, 0 where it is not known"));
    } else {
      const from = typeof source === "string" ? source : columnRead(source);
      const { qualifier, qualifiers, options } = optionsOf(source);
      const counted = column === "injured" ? "injured" : "killed";
      read(column, from, ownCell(type, options, nullsFor(placeOf(from, names), options.values), counted));
      if (qualifier !== undefined) read(`${column}${QUALIFIER}`, qualifier, qualifierCell(nulls, qualifiers));
      if (type === "toll") tolls.set(column, names[placeOf(from, names)] ?? "");
      // what is read otherwise than as written stays native too, as written
      if (Object.keys(options).every((it) => it === "nulls") && type !== "toll" && type !== "point")
        told.add(placeOf(from, names));
    }
  }
  if (problems.length > 0) return { missing: problems };
  const mapped = new Set([...positions.values()]).size;
  const dataset = termsUnder(mapping.dataset ?? { name: beneath?.name ?? OWN_TABLE }, beneath);
  const named = namedColumns(names);
  const layout = recordsLayout({
    idColumn: "source_event_id",
    name,
    says,
    dataset,
    schema: z.object(shape),
    header: names,
    headerRows,
    indexOf: (column) => positions.get(column) ?? -1,
    days: ["event_date", "date_from", "date_to"],
    others: named.othersThan(told, names),
    nulls: EMPTY,
    needed: DAYS_AND_PARTS,
    delimiter: head.delimiter,
    sure: 1,
    why: `the sidecar maps ${mapped} of ${named.named} columns`,
    recordOf(row, native, rowId, line, context, spoilt) {
      const cells = { ...constants, ...row };
      // a number whose qualifier nobody can read may mean anything
      for (const { column } of spoilt) if (column.endsWith(QUALIFIER)) cells[qualified(column)] = null;
      for (const [column, theirs] of tolls)
        if (`exact ${native[theirs]} ` === cells[column]) delete native[theirs];
      const fields = withDates(cells, (dated) => ownFields(dated, native));
      const id = part === 0 ? rowId : idOf(rowId, part);
      if ("expected" in fields) return fields;
      // the records of a wide row are events of their own
      const own = fields.source_event_id ?? null;
      const source_event_id = wideColumn === null || own === null ? own : `${own}/${wideColumn}`;
      // a code that nobody can read contradicts the country's name: neither is taken for it
      const country_code = spoilt.some(({ column }) => column === "country_code")
        ? null
        : (fields.country_code ?? null);
      return newRecord(dataset.name, id, line, context, { ...fields, source_event_id, country_code });
    },
  });
  return { layout };
}

/** Where the names of countries are in another language, their codes are read from them too. */
function withCountryCode(
  columns: Readonly<Record<string, ColumnSource>>,
): Readonly<Record<string, ColumnSource>> {
  const country = columns["country"];
  const isForeign = typeof country === "object" && "from" in country && country.language !== undefined;
  return isForeign && columns["country_code"] === undefined ? { ...columns, country_code: country } : columns;
}

const EMPTY = new Set([""]);
const QUALIFIER = "/qualifier";
const qualified = (column: string): string => column.slice(0, -QUALIFIER.length);

/** What is in a column for `fatalities_best` may be a toll of three numbers: "at least 5", "3 – 7". */
const targetOf = (ours: string, columns: Readonly<Record<string, ColumnSource>>): string =>
  ours === "fatalities_best" && columns["fatalities"] === undefined ? "fatalities" : ours;

const nameOptions = ({ unpivot }: Mapping): CellOptions => {
  if (!unpivot || typeof unpivot.name === "string") return {};
  const { column: _, ...options } = unpivot.name;
  return options;
};

function qualifierCell(
  nulls: readonly string[],
  qualifiers: FromColumn["qualifiers"] = {},
): Cell<string | number | null> {
  const theirs = Object.entries(qualifiers);
  const silent = theirs.flatMap(([word, ours]) => (ours === null ? [word] : []));
  const known =
    theirs.length > 0 ? theirs.map(([word]) => word).join(", ") : "about, at least, more than, at most";
  const read = (words: string) => qualifierIn(qualifiers[words] ?? words) ?? undefined;
  return made(read, `a qualifier: ${known}`, ["", ...nulls, ...silent]);
}

const monthCell = (language: string | undefined, nulls: readonly string[]): Cell<number | null> =>
  made((words) => monthIn(words, language), "a month by number or name, 0 where it is not known", nulls);

const DATES = ["event_date", "date_from", "date_to"];
const DAYS_AND_PARTS = new Set(
  DATES.flatMap((column) => [column, ...["year", "month", "day"].map((part) => `${column}/${part}`)]),
);

/** Puts year, month and day of three columns together; a day that no calendar has spoils the row. */
function withDates<T>(cells: OwnCells, then: (cells: OwnCells) => T): T | BadCell {
  const dates: Record<string, string | null> = {};
  for (const column of DATES) {
    const year = cells[`${column}/year`];
    if (typeof year !== "number") continue;
    const [month, day] = [cells[`${column}/month`], cells[`${column}/day`]].map(
      (it) => Number(it ?? 0) || null,
    );
    const date = partialDate(year, month, day);
    if (date === null)
      return {
        column,
        code: "bad-date",
        found: `${year}-${month}-${day}`,
        expected: "a day of the calendar",
      };
    dates[column] = date;
  }
  return then({ ...cells, ...dates });
}
