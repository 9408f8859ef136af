import type { DuckDBConnection } from "@duckdb/node-api";
import { quotedName, quotedText } from "./quoting.js";
import type { Staged } from "./staging.js";

/** How the rows of one table come out of JSON lines. */
export interface TableLoad {
  readonly table: string;
  /** JSON members that are not a column as they stand: their type while reading */
  readonly members?: Readonly<Record<string, string>>;
  /** columns that are not a member as it stands: what makes them */
  readonly columns?: Readonly<Record<string, string>>;
  /** links may be told twice where two files hold the same bytes */
  readonly distinct?: boolean;
  /** what makes the order, and so the bytes of the file, the same whatever the order of the input */
  readonly orderBy: string;
}

/** The slots of a claim that have a span of their own. */
const slotSpans = ["actor_at", "target_at", "country_at", "place_at", "date_at", "about_at"] as const;
const SPAN = 'STRUCT("start" INTEGER, "end" INTEGER)';
const bySlot = (made: (column: string) => string): Record<string, string> =>
  Object.fromEntries(slotSpans.map((column) => [column, made(column)]));
/** Inside the database a span is `char_start` and `char_end`, as everywhere; "end" is a word of SQL. */
const spanColumn = (column: string): string =>
  `CASE WHEN ${column} IS NOT NULL THEN {'char_start': ${column}.start, 'char_end': ${column}."end"} END`;

/** `day`, `month` and `year` where the bounds are exactly that: 10 to 20 October is a range, though its prefix is a month. */
const precisionOfDate = `CASE
  WHEN date_from IS NULL OR date_to IS NULL THEN NULL
  WHEN date_from = date_to THEN 'day'
  WHEN date_from = date_trunc('month', date_from) AND date_to = last_day(date_from) THEN 'month'
  WHEN date_from = date_trunc('year', date_from) AND date_to = make_date(year(date_from), 12, 31) THEN 'year'
  ELSE 'range'
END`;

export const tableLoads = {
  meta: { table: "meta", orderBy: "key" },
  files: { table: "files", orderBy: "file" },
  documents: { table: "documents", orderBy: "document_id, file" },
  sentences: { table: "sentences", orderBy: "document_id, ordinal" },
  copies: { table: "document_copies", distinct: true, orderBy: "ALL" },
  claims: {
    table: "claims",
    members: {
      also_at: `${SPAN}[]`,
      munition: "JSON",
      ...bySlot(() => SPAN),
      corrected: 'STRUCT(field VARCHAR, "read" VARCHAR, who VARCHAR)[]',
    },
    columns: {
      also_at: `[{'char_start': span.start, 'char_end': span."end"} for span in coalesce(also_at, [])]`,
      // the means of an event are a list, the thing that a munition_count counts is one word: one column holds both as lists
      munition: `CASE json_type(munition) WHEN 'ARRAY' THEN CAST(munition AS VARCHAR[]) WHEN 'VARCHAR' THEN [munition ->> '$'] END`,
      date_precision: precisionOfDate,
      ...bySlot(spanColumn),
      corrected: "coalesce(corrected, [])",
    },
    orderBy: "claim_id, file",
  },
  // as they are in their files: what lies together is asked for together, and rows by the gigabyte need no sorting
  records: { table: "records", orderBy: "file, line, record_id" },
  events: { table: "events", columns: { date_precision: precisionOfDate }, orderBy: "event_id" },
  members: { table: "event_members", distinct: true, orderBy: "ALL" },
  actors: { table: "actors", orderBy: "actor_id" },
  actorNames: { table: "actor_names", distinct: true, orderBy: "ALL" },
  places: { table: "places", orderBy: "place_id" },
  placeNames: { table: "place_names", distinct: true, orderBy: "ALL" },
  corrections: { table: "corrections", orderBy: "file, line" },
  judgements: { table: "judgements", orderBy: "file, line" },
  setAside: { table: "set_aside", orderBy: "ALL" },
  issues: { table: "issues", orderBy: "ALL" },
} as const satisfies Readonly<Record<string, TableLoad>>;

/** Fills one table from JSON lines. The table itself says which members to read and as what: a member that it has not is left out. */
export async function loadTable(
  connection: DuckDBConnection,
  load: TableLoad,
  staged: Staged,
): Promise<void> {
  if (staged.longestLine === 0) return;
  const columns = await columnsOf(connection, load.table);
  const members: Record<string, string> = {};
  for (const { name, type } of columns)
    if (isMember(load, name)) members[name] = load.members?.[name] ?? type;
  const selected = columns.map(
    ({ name }) => `${load.columns?.[name] ?? quotedName(name)} AS ${quotedName(name)}`,
  );
  await connection.run(`
    INSERT INTO ${load.table}
    SELECT ${load.distinct ? "DISTINCT" : ""} ${selected.join(", ")}
    FROM read_json([${staged.paths.map(quotedText).join(", ")}],
      format = 'newline_delimited',
      maximum_object_size = ${Math.max(1_048_576, staged.longestLine + 1024)},
      columns = {${Object.entries(members)
        .map(([name, type]) => `${quotedName(name)}: ${quotedText(type)}`)
        .join(", ")}})
    ORDER BY ${load.orderBy}`);
}

/** A column that is made, and is not in the JSON under its name, is no member. */
const isMember = (load: TableLoad, name: string): boolean =>
  load.columns?.[name] === undefined || load.members?.[name] !== undefined;

async function columnsOf(
  connection: DuckDBConnection,
  table: string,
): Promise<{ name: string; type: string }[]> {
  const result = await connection.runAndReadAll(
    "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = $table ORDER BY column_index",
    { table },
  );
  return result.getRowsJson().map(([name, type]) => ({ name: String(name), type: String(type) }));
}
