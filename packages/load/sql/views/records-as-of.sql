-- What the vintages up to a day say, each event once; NULL for all vintages. Only ids are sorted, never whole rows.
CREATE MACRO records_as_of(day) AS TABLE
WITH known AS (
  FROM vintages WHERE day IS NULL OR known_on <= CAST(day AS DATE)
), whole AS (
  -- the newest full export: what older ones hold and it does not was deleted
  SELECT dataset, vintage_number, bool_or(is_release) AS is_release, max(year(last_day)) AS last_year
  FROM known
  WHERE full_export
  GROUP BY dataset, vintage_number
  QUALIFY row_number() OVER (PARTITION BY dataset ORDER BY vintage_number DESC) = 1
), newest AS (
  SELECT r.record_id, r.dataset, k.vintage_number, year(r.date_from) AS year
  FROM records r
  JOIN known k USING (dataset, file)
  -- rows without an id cannot be told from one another: each stands for itself
  QUALIFY r.source_event_id IS NULL OR row_number() OVER (
    PARTITION BY r.dataset, r.source_event_id
    ORDER BY k.vintage_number DESC, r.timestamp DESC NULLS LAST, r.file DESC, r.line DESC
  ) = 1
)
SELECT r.*
FROM records r
SEMI JOIN (
  SELECT n.record_id
  FROM newest n
  LEFT JOIN whole w USING (dataset)
  WHERE w.vintage_number IS NULL
    OR n.vintage_number >= w.vintage_number
    -- a yearly release lacks what happened after its last year, and deletes none of it
    OR (w.is_release AND n.year > w.last_year)
) current_ones USING (record_id);

COMMENT ON MACRO TABLE records_as_of IS
  'The records as known on a day, each event of a data set once: FROM records_as_of(DATE ''2024-01-31''). Vintages whose day is not known are left out; NULL takes all of them.';
