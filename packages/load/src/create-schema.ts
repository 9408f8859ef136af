import type { DuckDBConnection } from "@duckdb/node-api";
import { quotedText } from "./quoting.js";
import { schemaSql } from "./sql-files.js";

/** Where a view's column may have its meaning from, if it does not say itself: the first of these that has one of its name. */
const sourcesOfMeaning = [
  "claim_evidence",
  "figures",
  "claims",
  "events",
  "event_members",
  "records",
  "figure_voices",
  "figure_questions",
  "event_reports",
];

/** Shows a table's rows as they are, so that its columns mean what they mean there: `country` is as written, no list of codes. */
const ownTables: Readonly<Record<string, string>> = { current_records: "records" };

/** Makes all tables and views, empty, each column with its meaning. */
export async function createSchema(connection: DuckDBConnection): Promise<void> {
  await connection.run(schemaSql());
  const missing = await connection.runAndReadAll(
    `
    WITH columns AS (
      SELECT c.table_name, c.column_name, c.column_index, c.comment, v.view_oid
      FROM duckdb_columns() c
      LEFT JOIN duckdb_views() v ON v.view_name = c.table_name
      WHERE NOT c.internal
    )
    SELECT format('COMMENT ON COLUMN {}.{} IS ''{}''', silent.table_name, silent.column_name, replace(arg_min(known.comment, CASE WHEN source = $own[silent.table_name] THEN 0 ELSE place END), '''', ''''''))
    FROM columns silent
    JOIN columns known ON known.column_name = regexp_replace(silent.column_name, '^(left|right)_', '') AND known.comment IS NOT NULL
    JOIN (SELECT unnest($sources) AS source, generate_subscripts($sources, 1) AS place) ON source = known.table_name
    WHERE silent.view_oid IS NOT NULL AND silent.comment IS NULL
    GROUP BY silent.table_name, silent.column_name, silent.view_oid, silent.column_index
    ORDER BY silent.view_oid, silent.column_index`
      .replaceAll("$sources", `[${sourcesOfMeaning.map(quotedText).join(", ")}]`)
      .replaceAll(
        "$own",
        `MAP {${Object.entries(ownTables).map(([view, table]) => `${quotedText(view)}: ${quotedText(table)}`)}}`,
      ),
  );
  const statements = missing.getRowsJson().map(([statement]) => String(statement));
  if (statements.length > 0) await connection.run(statements.join(";\n"));
}
