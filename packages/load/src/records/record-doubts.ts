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
    // most tables have each id once, and then there is no order to look for
    if ((await connection.runAndReadAll(TWICE)).currentRowCount === 0) return;
    await connection.run(REPEATED);
    for (const it of await repeatedIds(connection)) issues.push(it);
    // of many files there are more pairs than a call may have arguments
    for (const it of await unorderedEditions(connection)) issues.push(it);
  });
  return issues;
}

const TWICE = `
  SELECT 1 FROM records WHERE source_event_id IS NOT NULL GROUP BY dataset, source_event_id HAVING count(*) > 1 LIMIT 1`;

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

/** Pairs of files of a data set of which at least one has no vintage, or both have the same, and which tell some ids differently. */
async function unorderedEditions(connection: DuckDBConnection): Promise<Issue[]> {
  const result = await connection.runAndReadAll(`
    WITH pairs AS (
      SELECT l.dataset, l.file AS file, r.file AS other, l.vintage AS left_vintage, r.vintage AS right_vintage
      FROM vintages l JOIN vintages r USING (dataset)
      WHERE l.file < r.file AND (l.vintage IS NULL OR r.vintage IS NULL OR l.vintage = r.vintage)
    ), told AS (
      SELECT DISTINCT dataset, source_event_id, file, timestamp, hash(event_date, event_time, date_from, date_to, event_type, sub_event_type, actor1, actor2,
        country, country_code, admin1, location, latitude, longitude, fatalities_low, fatalities_best, fatalities_high, deaths_a, deaths_b,
        deaths_civilians, deaths_unknown, injured, injured_low, injured_high, kidnapped, missing,
        women_killed, children_killed, women_injured, children_injured) AS told
      FROM records
      WHERE source_event_id IS NOT NULL AND (dataset, file) IN (SELECT (dataset, file) FROM pairs UNION SELECT (dataset, other) FROM pairs)
    )
    SELECT p.dataset, p.file, p.other, p.left_vintage, p.right_vintage,
      count(DISTINCT l.source_event_id)::INTEGER, count(DISTINCT l.source_event_id) FILTER (l.told <> r.told)::INTEGER
    FROM pairs p
    JOIN told l ON l.dataset = p.dataset AND l.file = p.file
    JOIN told r ON r.dataset = p.dataset AND r.file = p.other AND r.source_event_id = l.source_event_id
      AND (p.left_vintage IS DISTINCT FROM p.right_vintage OR l.timestamp IS NOT DISTINCT FROM r.timestamp)
    GROUP BY ALL
    HAVING count(*) FILTER (l.told <> r.told) > 0
    ORDER BY ALL`);
  return result.getRowsJson().map(([dataset, file, other, left, right, both, differ]) => {
    const ids = `${both} ${Number(both) === 1 ? "id" : "ids"} of ${dataset}`;
    const found = `${ids} that ${file} has too, ${differ} of them with other values, and ${saidOf(left, right)}`;
    const expected = `a "vintage" in the sidecar of each${hintOf(String(file), String(other))}`;
    const because = left === right ? "both count" : "what says no vintage counts as older";
    return issue("link", "vintage-unknown", String(other), found, expected, { because });
  });
}

function saidOf(left: unknown, right: unknown): string {
  if (left === null && right === null) return "neither says its vintage";
  return left === right ? `both of the vintage ${left}` : "only one says its vintage";
}

/** The releases that official names of files tell. */
function hintOf(...files: readonly string[]): string {
  const releases = files.flatMap((file) => {
    const [, year, number, month] = OFFICIAL.exec(file) ?? [];
    const release = [year, Number(number), ...(month === undefined ? [] : [Number(month)])].join(".");
    return year === undefined ? [] : [`${release} for ${file}`];
  });
  return releases.length === 0 ? "" : `; by the names it may be ${releases.join(" and ")}`;
}
const OFFICIAL = /ged(?:event)?_?v?(\d\d)_?(\d{1,2})(?:_(\d{1,2}))?(?!\d)/i;
