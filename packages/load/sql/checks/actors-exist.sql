-- said_by is left out: a claimant may be words that the lexicon does not know.
SELECT origin, id, field, actor_id
FROM (
  SELECT 'claims' AS origin, claim_id AS id, 'actor' AS field, unnest(actor) AS actor_id FROM claims
  UNION ALL SELECT 'claims', claim_id, 'target', unnest(target) FROM claims
  UNION ALL SELECT 'events', event_id, 'actor', unnest(actor) FROM events
  UNION ALL SELECT 'events', event_id, 'target', unnest(target) FROM events
  UNION ALL SELECT 'actors', actor_id, 'parent', parent FROM actors WHERE parent IS NOT NULL
  UNION ALL SELECT 'actor_names', name, 'actor_id', actor_id FROM actor_names
)
WHERE actor_id NOT IN (SELECT actor_id FROM actors) OR actor_id IS NULL
ORDER BY ALL
