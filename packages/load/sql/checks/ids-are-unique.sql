-- An id that is twice would be counted twice by every join.
FROM (
  SELECT 'documents' AS "table", document_id AS id, count(*) AS times FROM documents GROUP BY ALL
  UNION ALL SELECT 'sentences', document_id || ' ' || ordinal, count(*) FROM sentences GROUP BY ALL
  UNION ALL SELECT 'claims', claim_id, count(*) FROM claims GROUP BY ALL
  UNION ALL SELECT 'records', record_id, count(*) FROM records GROUP BY ALL
  UNION ALL SELECT 'events', event_id, count(*) FROM events GROUP BY ALL
  UNION ALL SELECT 'event_members', member_id, count(*) FROM event_members GROUP BY ALL
  UNION ALL SELECT 'actors', actor_id, count(*) FROM actors GROUP BY ALL
  UNION ALL SELECT 'places', place_id, count(*) FROM places GROUP BY ALL
  UNION ALL SELECT 'files', file, count(*) FROM files GROUP BY ALL
  UNION ALL SELECT 'meta', key, count(*) FROM meta GROUP BY ALL
)
WHERE times > 1
ORDER BY ALL
