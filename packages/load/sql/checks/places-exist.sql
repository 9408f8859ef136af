SELECT origin, id, field, place_id
FROM (
  SELECT 'claims' AS origin, claim_id AS id, 'country' AS field, unnest(country) AS place_id FROM claims
  UNION ALL SELECT 'claims', claim_id, 'place_id', place_id FROM claims WHERE place_id IS NOT NULL
  UNION ALL SELECT 'events', event_id, 'country', unnest(country) FROM events
  UNION ALL SELECT 'events', event_id, 'place_id', place_id FROM events WHERE place_id IS NOT NULL
  UNION ALL SELECT 'places', place_id, 'country', country FROM places WHERE country IS NOT NULL
  UNION ALL SELECT 'place_names', name, 'place_id', place_id FROM place_names
)
WHERE place_id NOT IN (SELECT place_id FROM places) OR place_id IS NULL
ORDER BY ALL
