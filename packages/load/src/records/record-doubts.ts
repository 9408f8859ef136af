import type { DuckDBConnection } from "@duckdb/node-api";
import { type Issue, issue } from "@sitrep/model";
import { type TablesRead, withRecords } from "./with-records.js";

/**
 * Doubts about rows that have one id and are as new as one another, though they differ: two events, or two editions of which nobody says
 * which is newer. All of them stay current; one doubt a file, or a pair of files.
 */
export async function recordDoubts(tables: TablesRead): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  await withRecords(tables, async (connection) => {
    await connection.run(REPEATED);
    issues.push(...(await repeatedIds(connection)), ...(await unorderedEditions(connection)));
  });
  return issues;
}

/** Rows that `current_records` has with the id of another. */
const REPEATED = `
  CREATE TABLE repeated AS
  SELECT r.dataset, r.source_event_id, r.file, r.line, v.vintage
  FROM current_records r
  JOIN vintages v USING (dataset, file)
  WHERE r.source_event_id IS NOT NULL
  QUALIFY count(*) OVER (PARTITION BY r.dataset, r.source_event_id) > 1`;

async function repeatedIds(connection: DuckDBConnection): Promise<Issue[]> {
  const result = await connection.runAndReadAll(`
    WITH ids AS (
      SELECT file, source_event_id AS id, min(line) AS first, min(line, 2)[2] AS second
      FROM repeated
      GROUP BY ALL
      HAVING count(*) > 1
    )
    SELECT file, count(*)::INTEGER, arg_min(id, first), min(first)::INTEGER, arg_min(second, first)::INTEGER
    FROM ids
    GROUP BY file
    ORDER BY file`);
  return result.getRowsJson().map(([file, ids, id, first, second]) => {
    const others = Number(ids) - 1;
    const more = others > 0 ? `, and ${others} more such ${others > 1 ? "ids" : "id"}` : "";
    const found = `the id ${id} on line ${first} and on line ${second}, which differ${more}`;
    return issue("link", "id-repeated", String(file), found, "an id of its own for each event", {
      line: Number(second),
      because: "each such row counts",
    });
  });
}

async function unorderedEditions(connection: DuckDBConnection): Promise<Issue[]> {
  const result = await connection.runAndReadAll(`
    WITH ids AS (SELECT DISTINCT r.dataset, r.source_event_id, r.file FROM records r SEMI JOIN repeated USING (dataset, file)),
    pairs AS (
      SELECT DISTINCT l.dataset, l.file AS file, r.file AS other, l.vintage
      FROM repeated l JOIN repeated r USING (dataset, source_event_id)
      WHERE l.file < r.file
    )
    SELECT p.dataset, p.file, p.other, p.vintage,
      (SELECT count(*)::INTEGER FROM ids l JOIN ids r USING (dataset, source_event_id) WHERE l.dataset = p.dataset AND l.file = p.file AND r.file = p.other),
      (SELECT count(DISTINCT source_event_id)::INTEGER FROM repeated l JOIN repeated r USING (dataset, source_event_id)
        WHERE l.dataset = p.dataset AND l.file = p.file AND r.file = p.other)
    FROM pairs p
    ORDER BY ALL`);
  return result.getRowsJson().map(([dataset, file, other, vintage, both, differ]) => {
    const found = `${both} ${Number(both) === 1 ? "id" : "ids"} of ${dataset} that ${file} has too, ${differ} of them with other values, and ${
      vintage === null ? "neither says its vintage" : `both of the vintage ${vintage}`
    }`;
    const expected = `a "vintage" in the sidecar of each${hintOf(String(file), String(other))}`;
    return issue("link", "vintage-unknown", String(other), found, expected, { because: "both count" });
  });
}

/** The releases that official names of files tell. */
function hintOf(...files: readonly string[]): string {
  const releases = files.flatMap((file) => {
    const [, year, number] = OFFICIAL.exec(file) ?? [];
    return year === undefined ? [] : [`${year}.${Number(number)} for ${file}`];
  });
  return releases.length === 0 ? "" : `; by the names it may be ${releases.join(" and ")}`;
}
const OFFICIAL = /ged(?:event)?_?v?(\d\d)_?(\d{1,2})(?!\d)/i;
