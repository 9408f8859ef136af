-- Every row of a table was taken or set aside, what was set aside is shown row by row, and each row of a data set is a record, or several where the table is wide.
WITH shown AS (
  SELECT file, count(*) AS shown FROM set_aside GROUP BY file
), kept AS (
  SELECT file, file_hash, count(DISTINCT line) AS records FROM records GROUP BY ALL
)
SELECT f.file, f.rows_read, f.rows_taken, f.rows_set_aside, coalesce(s.shown, 0) AS shown, coalesce(k.records, 0) AS records
FROM files f
LEFT JOIN shown s USING (file)
LEFT JOIN kept k USING (file)
WHERE f.role = 'table'
  -- a table without a layout has none of the three counts
  AND ((coalesce(f.rows_read, f.rows_taken, f.rows_set_aside) IS NOT NULL
      AND (f.rows_read = f.rows_taken + f.rows_set_aside) IS NOT TRUE)
    OR f.rows_set_aside > coalesce(s.shown, 0)
    OR (f.dataset IS NOT NULL AND coalesce(f.layout, '') NOT IN ('figures', 'articles') AND f.rows_taken <> coalesce(k.records, 0)
      -- of files with the same bytes one keeps its records
      AND NOT EXISTS (FROM kept twin WHERE twin.file_hash = f.file_hash AND twin.file <> f.file)))
ORDER BY f.file
