SELECT DISTINCT origin, file
FROM (
  SELECT 'documents' AS origin, file FROM documents
  UNION ALL SELECT 'claims', file FROM claims
  UNION ALL SELECT 'records', file FROM records
)
WHERE file NOT IN (SELECT file FROM files)
ORDER BY ALL
