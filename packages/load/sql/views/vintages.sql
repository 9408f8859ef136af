-- Which file is which edition of a data set. Every view of records reads their order from here.
CREATE VIEW vintages AS
WITH exports AS (
  SELECT
    dataset, file, count(*) AS rows, count(source_event_id) AS rows_with_id,
    min(date_from) AS first_day, max(date_to) AS last_day, max(timestamp) AS newest_timestamp
  FROM records
  GROUP BY ALL
), said AS (
  SELECT
    e.*, coalesce(f.full_export, false) AS full_export, f.licence, f.citation, coalesce(f.restricted, false) AS restricted,
    coalesce(f.vintage, strftime(e.newest_timestamp AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ')) AS vintage
  FROM exports e
  LEFT JOIN files f USING (file)
), numbered AS (
  SELECT
    *,
    list_transform(regexp_extract_all(coalesce(vintage, ''), '\d+'), lambda digits: try_cast(digits AS BIGINT)) AS numbers,
    -- 24.1, v24.0.3, GED 24.1: the year of the release, without its century
    regexp_matches(coalesce(vintage, ''), '^\D*\d\d\.\d') AS is_release
  FROM said
), ordered AS (
  SELECT
    * EXCLUDE numbers,
    CASE WHEN is_release THEN list_prepend(2000 + numbers[1], numbers[2:]) ELSE numbers END AS place
  FROM numbered
)
SELECT
  dataset, file, vintage,
  dense_rank() OVER (PARTITION BY dataset ORDER BY place) AS vintage_number,
  CASE
    WHEN is_release THEN make_date(place[1], 12, 31)
    WHEN regexp_matches(vintage, '^\d{4}-\d\d-\d\d') THEN try_cast(left(vintage, 10) AS DATE)
    WHEN regexp_matches(vintage, '^\d{4}-\d\d$') THEN last_day(try_cast(vintage || '-01' AS DATE))
    WHEN regexp_matches(vintage, '^\d{4}$') THEN make_date(place[1], 12, 31)
    ELSE (newest_timestamp AT TIME ZONE 'UTC')::DATE
  END AS known_on,
  full_export, is_release, rows, rows_with_id, first_day, last_day, newest_timestamp, licence, citation, restricted
FROM ordered
ORDER BY dataset, vintage_number, file;

COMMENT ON VIEW vintages IS
  'The files of event tables in the order of their editions. One vintage may lie in several files.';
COMMENT ON COLUMN vintages.dataset IS 'Data set that the rows are of.';
COMMENT ON COLUMN vintages.vintage IS 'Which edition it is: a day, an instant in UTC or a release (24.1), as its sidecar says, else the newest timestamp of its rows; NULL where neither is known.';
COMMENT ON COLUMN vintages.vintage_number IS 'Place among the editions of its data set, from 1, the oldest; files of one vintage share it. Those without a vintage count as oldest.';
COMMENT ON COLUMN vintages.known_on IS 'Day from which it was surely known: the last that the vintage may mean, for a release (24.1) the last of its year; NULL where that cannot be told.';
COMMENT ON COLUMN vintages.full_export IS 'Whether it holds all of the data set, so that an event it lacks was deleted.';
COMMENT ON COLUMN vintages.is_release IS 'Whether the vintage is the number of a yearly release, which speaks of no year after its last event.';
COMMENT ON COLUMN vintages.rows IS 'Rows in records.';
COMMENT ON COLUMN vintages.rows_with_id IS 'How many of them have the data set''s own id, by which vintages are compared.';
COMMENT ON COLUMN vintages.first_day IS 'First day that its events may mean; NULL where none is dated.';
COMMENT ON COLUMN vintages.last_day IS 'Last day that its events may mean; NULL where none is dated.';
COMMENT ON COLUMN vintages.newest_timestamp IS 'When the data set last wrote one of its rows, UTC; NULL where it does not say.';
COMMENT ON COLUMN vintages.licence IS 'Licence under which the file may be used; NULL where nobody said.';
COMMENT ON COLUMN vintages.citation IS 'How to cite the data set; NULL where nobody said.';
COMMENT ON COLUMN vintages.restricted IS 'Whether its rows must not be redistributed.';
