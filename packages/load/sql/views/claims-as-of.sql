-- What reports had said by the end of a day; NULL for all days.
CREATE MACRO claims_as_of(day) AS TABLE
SELECT c.*
FROM claims c
LEFT JOIN documents d USING (document_id)
-- a report of January may have been published on its last day; a row of a table of figures was known when its figure was
WHERE day IS NULL OR CASE WHEN c.document_id IS NULL THEN c.as_of_to ELSE d.published_to END <= CAST(day AS DATE);

COMMENT ON MACRO TABLE claims_as_of IS
  'The claims that had been published by the end of a day, in local dates of publication: FROM claims_as_of(DATE ''2024-01-21''). Reports without a day of publication are left out; a row of a table of figures counts from the day that it speaks of. NULL takes all.';
