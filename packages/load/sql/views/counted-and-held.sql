-- Which events that we hold a reported count may be made of: those within its window and area whose type and sides do not speak
-- against it. What nobody said (an event without an actor) is no contradiction, and is told apart.
CREATE VIEW counted_and_held AS
WITH alike AS (
  -- what no count tells apart is looked at once: of a day in a country most rows are alike
  SELECT
    held_kind, event_type, date_from, date_to, actor, target, countries, country, dataset, is_reported, is_recorded, site,
    count(*) AS events, list({'held_id': held_id, 'date': date, 'place': place}) AS held
  FROM held_events
  GROUP BY ALL
)
SELECT
  c.claim_id, h.held_kind, h.event_type, h.date_from, h.date_to, h.countries AS country, h.dataset, h.is_reported, h.is_recorded,
  h.date_from >= c.window_from AND h.date_to <= c.window_to AS is_within,
  CASE h.held_kind
    WHEN 'record' THEN len(c.actor) > 0 AND len(c.target) > 0 AND len(h.actor) > 0
    ELSE h.event_type IS NOT NULL AND (len(c.actor) = 0 OR len(h.actor) > 0) AND (len(c.target) = 0 OR len(h.target) > 0)
  END AS is_comparable,
  h.events, h.held
FROM counted_windows c
JOIN alike h ON h.country = c.country AND h.date_from <= c.window_to AND h.date_to >= c.window_from
WHERE coalesce(h.event_type = c.event_type, true)
  -- once, where both are in the same two countries
  AND (len(h.countries) = 1 OR h.country = list_filter(list_distinct(h.countries), lambda x: list_contains(c.countries, x))[1])
  AND (len(c.actor) = 0 OR len(h.actor) = 0 OR list_has_any(h.actor, c.actor))
  AND (len(c.target) = 0 OR len(h.target) = 0 OR list_has_any(h.target, c.target))
  AND (c.place IS NULL OR coalesce(h.site.id = c.place_id, h.site.name = lower(c.place), false));

COMMENT ON VIEW counted_and_held IS
  'For each reported count that has a window and an area, the events that we hold and that it may be made of, those that are alike in one row: located_events has each by itself.';
COMMENT ON COLUMN counted_and_held.claim_id IS 'The reported count: claims.claim_id.';
COMMENT ON COLUMN counted_and_held.held_kind IS 'event, or record for a row of an event table that belongs to no event.';
COMMENT ON COLUMN counted_and_held.events IS 'How many they are.';
COMMENT ON COLUMN counted_and_held.held IS 'Each with its id, date and place.';
COMMENT ON COLUMN counted_and_held.is_reported IS 'Whether a claim speaks of them.';
COMMENT ON COLUMN counted_and_held.is_recorded IS 'Whether a record speaks of them.';
COMMENT ON COLUMN counted_and_held.is_within IS 'Whether all days that they may mean lie in the window; else they only touch it.';
COMMENT ON COLUMN counted_and_held.is_comparable IS 'Whether their type and, where the count names them, both sides are known and agree: see located_events.';
