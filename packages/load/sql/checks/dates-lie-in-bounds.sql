-- A date and its bounds tell one story: both bounds or none, in order, none without a year, and the written date touches them
-- ("the night to 21 January" may mean the 20th too, so touching is all that can be asked). Bounds without a date are a span over
-- the turn of a year, which has no prefix.
WITH dates AS (
  SELECT 'claims' AS origin, claim_id AS id, 'date' AS field, date AS written, date_from AS first, date_to AS last FROM claims
  UNION ALL SELECT 'claims', claim_id, 'as_of', as_of, as_of_from, as_of_to FROM claims
  UNION ALL SELECT 'claims', claim_id, 'since', since, since_from, since_to FROM claims
  UNION ALL SELECT 'claims', claim_id, 'until', until, until_from, until_to FROM claims
  UNION ALL SELECT 'events', event_id, 'date', date, date_from, date_to FROM events
  UNION ALL SELECT 'records', record_id, 'event_date', event_date, date_from, date_to FROM records
  UNION ALL SELECT 'documents', document_id, 'published', published, published_from, published_to FROM documents
), spanned AS (
  SELECT
    *,
    CASE WHEN written NOT LIKE 'XXXX%' THEN try_cast(left(written || '-01-01', 10) AS DATE) END AS opens,
    CASE length(written) WHEN 4 THEN INTERVAL 1 YEAR WHEN 7 THEN INTERVAL 1 MONTH ELSE INTERVAL 1 DAY END AS width
  FROM dates
  WHERE written IS NOT NULL OR first IS NOT NULL OR last IS NOT NULL
)
SELECT origin, id, field, written, first, last
FROM spanned
WHERE (first IS NULL) <> (last IS NULL)
  OR first > last
  OR (written LIKE 'XXXX%' AND first IS NOT NULL)
  OR (written NOT LIKE 'XXXX%' AND opens IS NULL)
  OR (first IS NOT NULL AND NOT (opens <= last AND first < opens + width))
ORDER BY ALL
