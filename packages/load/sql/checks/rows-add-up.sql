-- Every row of a table was taken or set aside, and what was set aside is shown.
SELECT f.file, f.rows_read, f.rows_taken, f.rows_set_aside
FROM files f
WHERE f.role = 'table'
  -- a table without a layout has none of the three counts
  AND ((coalesce(f.rows_read, f.rows_taken, f.rows_set_aside) IS NOT NULL
      AND (f.rows_read = f.rows_taken + f.rows_set_aside) IS NOT TRUE)
    OR (f.rows_set_aside > 0 AND f.file NOT IN (SELECT file FROM set_aside)))
ORDER BY ALL
