import type { Query } from "./notebook.js";

/** The tables, what became of their rows, and how well their events are known. */
export const dataSourcesQueries = [
  {
    says: "the tables, each with its data set, its vintage and its licence",
    sql: `SELECT
  f.file, f.layout, f.dataset, coalesce(v.vintage, f.vintage) AS vintage, f.full_export, f.rows_read, f.rows_taken, f.rows_set_aside,
  CASE WHEN f.dataset IS NOT NULL AND f.layout IS DISTINCT FROM 'figures' THEN coalesce(c.current_rows, 0) END AS current_rows,
  f.licence, f.citation, f.restricted, f.sure, f.why, v.first_day, v.last_day
FROM files f
LEFT JOIN vintages v USING (file)
LEFT JOIN (SELECT file, count(*) AS current_rows FROM current_records GROUP BY file) c USING (file)
WHERE f.role = 'table'
ORDER BY f.dataset NULLS LAST, v.vintage_number, f.file`,
  },
  {
    says: "which rows could not be read, by reason, with the first of each",
    sql: `SELECT
  s.file, s.code, count(*) AS rows, min(s.line) AS line, arg_min(s."column", s.line) AS "column",
  arg_min(s.found, coalesce(s.line, 0)) AS found, arg_min(s.expected, coalesce(s.line, 0)) AS expected
FROM set_aside s
JOIN files f USING (file)
WHERE f.role = 'table'
GROUP BY s.file, s.code
ORDER BY s.file, rows DESC, s.code`,
  },
  {
    says: "how well the day and the place of events are known (each event of a data set once)",
    sql: `SELECT dataset, 'date' AS aspect,
  CASE
    WHEN date_from IS NULL OR date_to IS NULL THEN 0
    WHEN date_from = date_to THEN 1
    WHEN date_to - date_from < 7 THEN 2
    WHEN date_to - date_from <= 31 THEN 3
    ELSE 4
  END AS grade, count(*) AS events
FROM current_records
GROUP BY ALL
UNION ALL
SELECT dataset, 'place',
  CASE
    WHEN latitude IS NULL OR longitude IS NULL THEN 0
    WHEN geo_radius_m <= 5000 THEN 1
    WHEN geo_radius_m <= 30000 THEN 2
    WHEN geo_radius_m <= 100000 THEN 3
    WHEN geo_radius_m IS NOT NULL THEN 4
    ELSE 5
  END, count(*)
FROM current_records
GROUP BY ALL
ORDER BY dataset, aspect, grade`,
  },
  {
    says: "how many events each month has",
    sql: `SELECT dataset,
  CASE WHEN date_trunc('month', date_from) = date_trunc('month', date_to) THEN strftime(date_from, '%Y-%m') END AS month,
  count(*) AS events
FROM current_records
GROUP BY ALL
ORDER BY dataset, month NULLS LAST`,
  },
] as const satisfies readonly Query[];
