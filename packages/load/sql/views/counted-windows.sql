-- Each reported count that has a window and an area, once a country, with all whom its sides take in.
CREATE VIEW counted_windows AS
WITH RECURSIVE above (actor_id, ancestor) AS (
  SELECT actor_id, actor_id FROM actors
  UNION
  SELECT a.actor_id, parent.parent FROM above a JOIN actors parent ON parent.actor_id = a.ancestor WHERE parent.parent IS NOT NULL
), kin AS (
  -- whom a name takes in: "militias" its groups, and a group what it is a part of
  SELECT actor_id, list(DISTINCT other) AS kin
  FROM (SELECT actor_id, ancestor AS other FROM above UNION SELECT ancestor, actor_id FROM above)
  GROUP BY actor_id
), sides AS (
  SELECT claim_id, list_sort(list_distinct(flatten(list(kin) FILTER (side = 'actor')))) AS actor,
    list_sort(list_distinct(flatten(list(kin) FILTER (side = 'target')))) AS target
  FROM (
    SELECT claim_id, 'actor' AS side, unnest(actor) AS actor_id FROM claims WHERE kind = 'event_count'
    UNION ALL SELECT claim_id, 'target', unnest(target) FROM claims WHERE kind = 'event_count'
  )
  JOIN kin USING (actor_id)
  GROUP BY claim_id
)
SELECT
  c.claim_id, c.event_type, c.since_from AS window_from, coalesce(c.until_to, c.as_of_to) AS window_to,
  c.place, c.place_id, coalesce(s.actor, []) AS actor, coalesce(s.target, []) AS target, c.country AS countries,
  unnest(list_distinct(c.country)) AS country
FROM claims c
LEFT JOIN sides s USING (claim_id)
WHERE c.kind = 'event_count' AND c.since_from IS NOT NULL AND coalesce(c.until_to, c.as_of_to) IS NOT NULL
  AND c.certainty NOT IN ('possible', 'planned');

COMMENT ON VIEW counted_windows IS
  'Each reported count that has a window and an area, once for each of its countries: what held_events are looked for by.';
COMMENT ON COLUMN counted_windows.window_from IS 'First day that the count may take in.';
COMMENT ON COLUMN counted_windows.window_to IS 'Last day that the count may take in: of until, else of as_of.';
COMMENT ON COLUMN counted_windows.actor IS 'Ids of the side that did it, of its parts, and of what it is a part of; empty where none is named.';
COMMENT ON COLUMN counted_windows.target IS 'The same of the side that was hit.';
COMMENT ON COLUMN counted_windows.countries IS 'All countries of the count.';
COMMENT ON COLUMN counted_windows.country IS 'One of them.';
