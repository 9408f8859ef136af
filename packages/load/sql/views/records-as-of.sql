-- What the vintages up to a day say, each event once; NULL for all vintages. Only ids are sorted, never whole rows.
CREATE MACRO records_as_of(day) AS TABLE
WITH known AS (
  FROM vintages WHERE day IS NULL OR known_on <= CAST(day AS DATE)
), unread AS (
  -- rows of a vintage that could not be read: they are not gone. Where not even their id could, nothing of that vintage is
  SELECT DISTINCT k.dataset, k.vintage_number, a.source_event_id FROM set_aside a JOIN known k USING (file)
), whole AS (
  -- the newest full export: what older ones hold and it does not was deleted
  SELECT dataset, vintage_number, bool_or(is_release) AS is_release, max(year(last_day)) AS last_year,
    bool_or((dataset, vintage_number) IN (SELECT (dataset, vintage_number) FROM unread WHERE source_event_id IS NULL)) AS is_torn
  FROM known
  WHERE full_export
  GROUP BY dataset, vintage_number
  QUALIFY row_number() OVER (PARTITION BY dataset ORDER BY vintage_number DESC) = 1
), newest AS (
  SELECT r.record_id, r.dataset, r.source_event_id, k.vintage_number, year(r.date_from) AS year
  FROM records r
  JOIN known k USING (dataset, file)
  -- rows without an id cannot be distinguished from one another: each stands for itself
  QUALIFY r.source_event_id IS NULL OR rank() OVER (
    PARTITION BY r.dataset, r.source_event_id ORDER BY k.vintage_number DESC, r.timestamp DESC NULLS LAST
  ) = 1
), repeated AS (
  SELECT record_id FROM newest
  WHERE source_event_id IS NOT NULL
  QUALIFY count(*) OVER (PARTITION BY dataset, source_event_id) > 1
), told AS (
  SELECT record_id, dataset, source_event_id, file, notes, source, hash(event_date, event_time, date_from, date_to, event_type, sub_event_type, actor1,
    actor2, country, country_code, admin1, location, latitude, longitude, fatalities_low, fatalities_best, fatalities_high, deaths_a, deaths_b,
    deaths_civilians, deaths_unknown, injured, injured_low, injured_high, kidnapped, missing,
    women_killed, children_killed, women_injured, children_injured) AS told
  FROM records
  SEMI JOIN repeated USING (record_id)
), numbered AS (
  -- within a file other notes are another event; from one file to the next they may have been mended
  SELECT *, dense_rank() OVER (PARTITION BY dataset, source_event_id, told, file ORDER BY notes, source) AS nth
  FROM told
), again AS (
  -- of rows as new as one another those that tell another event, or tell it otherwise, all stay: neither a file's name nor a line's place decides
  SELECT record_id FROM numbered
  QUALIFY row_number() OVER (PARTITION BY dataset, source_event_id, told, nth ORDER BY record_id) > 1
)
SELECT r.*
FROM records r
SEMI JOIN (
  SELECT n.record_id
  FROM newest n
  ANTI JOIN again a ON a.record_id = n.record_id
  LEFT JOIN whole w USING (dataset)
  LEFT JOIN unread u ON u.dataset = n.dataset AND u.vintage_number = w.vintage_number AND u.source_event_id = n.source_event_id
  WHERE w.vintage_number IS NULL
    OR n.vintage_number >= w.vintage_number
    -- a yearly release lacks what happened after its last year, and deletes none of it
    OR (w.is_release AND n.year > w.last_year)
    OR w.is_torn OR u.dataset IS NOT NULL
) current_ones USING (record_id);

COMMENT ON MACRO TABLE records_as_of IS
  'The records as known on a day, each event of a data set once, or as often as rows of one vintage tell it differently: FROM records_as_of(DATE ''2024-01-31''). Vintages whose day is not known are left out; NULL takes all of them.';
