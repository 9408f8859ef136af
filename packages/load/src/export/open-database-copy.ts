import type { DuckDBConnection } from "@duckdb/node-api";
import { createSchema } from "../create-schema.js";
import { quotedName, quotedText } from "../quoting.js";
import { tableLoads } from "../table-loads.js";
import { inTransaction } from "../with-connection.js";

/**
 * Columns of records that may be redistributed of any data set: ids, days, country codes, and what was derived from the row here. All
 * others are the coders' work.
 */
export const openRecordColumns: readonly string[] = [
  ...["record_id", "file", "file_hash", "line", "dataset", "source_event_id"],
  ...["event_date", "date_from", "date_to", "timestamp"],
  ...["country_code", "geo_radius_m", "flags"],
];

/** The database that a copy is made of, as the copy calls it. */
export const SOURCE = "source";

const RESTRICTED = `(SELECT file FROM ${SOURCE}.files WHERE restricted)`;

/** A file that was set aside as a whole may be a table of anybody's: nobody knows its terms. */
const CLOSED = `(SELECT file FROM ${SOURCE}.files WHERE restricted OR role = 'set_aside')`;

/** Cells of a row of figures, as it is written. */
const CLAIM_CELLS = [
  ...[
    "value",
    "value_high",
    "quote",
    "said_by_words",
    "via_words",
    "place",
    "place_id",
    "source",
    "source_url",
  ],
  ...["since_words", "until_words", "date_words", "time_words", "equipment", "native"],
];

/** Of an event: whether its place is known from what may be redistributed. */
const OPEN_PLACE = `(event_id NOT IN (
    SELECT m.event_id FROM ${SOURCE}.event_members m JOIN ${SOURCE}.records r ON r.record_id = m.member_id
    WHERE m.member_kind = 'record' AND r.file IN ${RESTRICTED}
    UNION ALL
    SELECT m.event_id FROM ${SOURCE}.event_members m JOIN ${SOURCE}.claims c ON c.claim_id = m.member_id
    WHERE c.file IN ${RESTRICTED}
  ) OR (event_id, place) IN (
    SELECT (m.event_id, c.place) FROM ${SOURCE}.event_members m JOIN ${SOURCE}.claims c ON c.claim_id = m.member_id
    WHERE c.file NOT IN ${RESTRICTED}
  ))`;

/** Whether a claim or record, by a column with its id, may be redistributed; one that is gone may not. */
const openMember = (column: string): string => `coalesce(${column} IN (
    SELECT claim_id FROM ${SOURCE}.claims WHERE file NOT IN ${RESTRICTED}
    UNION ALL
    SELECT record_id FROM ${SOURCE}.records WHERE file NOT IN ${RESTRICTED}
  ), false)`;

/** Columns that the copy fills in another way, by table, as SQL over the source's. */
const changed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  documents: { text: "''", title: `CASE WHEN file IN ${RESTRICTED} THEN NULL ELSE title END` },
  sentences: { text: "''" },
  // a place in a coder's words stays only where somebody else says it too
  events: {
    place: `CASE WHEN ${OPEN_PLACE} THEN place END`,
    place_id: `CASE WHEN ${OPEN_PLACE} THEN place_id END`,
  },
  // of a table of figures that must not be redistributed: who, where by country, and when; its numbers and words are its rows
  claims: {
    ...Object.fromEntries(
      CLAIM_CELLS.map((name) => [
        name,
        `CASE WHEN file IN ${RESTRICTED} THEN NULL ELSE ${quotedName(name)} END`,
      ]),
    ),
    corrected: `CASE WHEN file IN ${RESTRICTED} THEN [] ELSE corrected END`,
  },
  // what was read in a file that must not be redistributed, and what a person set there
  corrections: Object.fromEntries(
    ["quote", "from", "to", "read", "why"].map((name) => [
      name,
      `CASE WHEN document IN (
        SELECT file_hash FROM ${SOURCE}.files WHERE restricted
        UNION ALL
        SELECT document_id FROM ${SOURCE}.documents WHERE file IN ${RESTRICTED}
      ) THEN '' ELSE ${quotedName(name)} END`,
    ]),
  ),
  judgements: {
    left_quote: `CASE WHEN ${openMember("left_id")} THEN left_quote END`,
    right_quote: `CASE WHEN ${openMember("right_id")} THEN right_quote END`,
    why: `CASE WHEN ${openMember("left_id")} AND ${openMember("right_id")} THEN why ELSE '' END`,
  },
  // the raw row of a restricted table, or what may be a whole report
  set_aside: {
    raw: `CASE WHEN file IN (SELECT file FROM ${SOURCE}.files WHERE role = 'table' AND restricted IS NOT TRUE) THEN raw END`,
    found: `CASE WHEN file IN ${CLOSED} THEN '(left out)' ELSE found END`,
    expected: `CASE WHEN file IN ${CLOSED} THEN '(left out)' ELSE expected END`,
  },
  issues: {
    found: `CASE WHEN file IN ${RESTRICTED} THEN '(left out)' ELSE found END`,
    expected: `CASE WHEN file IN ${RESTRICTED} THEN '(left out)' ELSE expected END`,
    because: `CASE WHEN file IN ${RESTRICTED} THEN NULL ELSE because END`,
  },
};

/**
 * Fills an empty database from another, but for what must not be redistributed. Views then answer from what is there: nothing that is
 * left out can come back through one of them.
 */
export async function copyWithoutRestricted(connection: DuckDBConnection, database: string): Promise<void> {
  await connection.run(`ATTACH ${quotedText(database)} AS ${SOURCE} (READ_ONLY)`);
  await inTransaction(connection, async () => {
    await createSchema(connection);
    for (const { table } of Object.values(tableLoads)) {
      const replaced = table === "records" ? await restrictedRecords(connection) : (changed[table] ?? {});
      const columns = Object.entries(replaced).map(([name, sql]) => `${sql} AS ${quotedName(name)}`);
      const replacing = columns.length > 0 ? `REPLACE (${columns.join(", ")})` : "";
      await connection.run(`INSERT INTO ${table} SELECT * ${replacing} FROM ${SOURCE}.${table}`);
    }
  });
}

async function restrictedRecords(connection: DuckDBConnection): Promise<Record<string, string>> {
  const columns = await connection.runAndReadAll(
    "SELECT column_name FROM duckdb_columns() WHERE database_name = current_database() AND table_name = 'records'",
  );
  const closed = columns
    .getRowsJson()
    .map(([name]) => String(name))
    .filter((name) => !openRecordColumns.includes(name));
  return Object.fromEntries(
    closed.map((name) => {
      const empty = name === "native" ? "'{}'" : "NULL";
      return [name, `CASE WHEN file IN ${RESTRICTED} THEN ${empty} ELSE ${quotedName(name)} END`];
    }),
  );
}
