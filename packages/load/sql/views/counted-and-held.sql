-- Which events that we hold a reported count may be made of: those within its window and area whose type and sides do not speak
-- against it. What nobody said (an event without an actor) is no contradiction, and is told apart.
CREATE VIEW counted_and_held AS
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
  SELECT claim_id, list_distinct(flatten(list(kin) FILTER (side = 'actor'))) AS actor, list_distinct(flatten(list(kin) FILTER (side = 'target'))) AS target
  FROM (
    SELECT claim_id, 'actor' AS side, unnest(actor) AS actor_id FROM claims WHERE kind = 'event_count'
    UNION ALL SELECT claim_id, 'target', unnest(target) FROM claims WHERE kind = 'event_count'
  )
  JOIN kin USING (actor_id)
  GROUP BY claim_id
), counted AS (
  SELECT
    c.claim_id, c.event_type, c.since_from AS window_from, coalesce(c.until_to, c.as_of_to) AS window_to,
    c.place, c.place_id, coalesce(s.actor, []) AS actor, coalesce(s.target, []) AS target, c.country AS countries,
    unnest(list_distinct(c.country)) AS country
  FROM claims c
  LEFT JOIN sides s USING (claim_id)
  WHERE c.kind = 'event_count' AND c.since_from IS NOT NULL AND coalesce(c.until_to, c.as_of_to) IS NOT NULL
    AND c.certainty NOT IN ('possible', 'planned')
), with_members AS (
  SELECT event_id, bool_or(member_kind = 'claim') AS is_reported, bool_or(member_kind = 'record') AS is_recorded
  FROM event_members
  GROUP BY event_id
), lone AS (
  SELECT r.*
  FROM current_records r
  ANTI JOIN event_members m ON m.member_kind = 'record' AND m.member_id = r.record_id
  WHERE r.date_from IS NOT NULL AND r.country_code IS NOT NULL
    AND r.file NOT IN (SELECT file FROM files WHERE synthetic)
), cells AS (
  SELECT DISTINCT unnest([actor1, assoc_actor_1, actor2, assoc_actor_2]) AS cell FROM lone
), cell_words AS (
  -- one cell may name many: "Forces of X; Forces of Y"
  SELECT cell, unnest(string_split(cell, ';')) AS words FROM cells
), coders_words AS (
  -- each once: a few thousand names fill a million rows
  SELECT words, ' ' || lower(regexp_replace(words, '[^\p{L}\p{N}]+', ' ', 'g')) || ' ' AS plain FROM (SELECT DISTINCT words FROM cell_words)
), names AS (
  SELECT DISTINCT actor_id, ' ' || lower(regexp_replace(name, '[^\p{L}\p{N}]+', ' ', 'g')) || ' ' AS plain FROM actor_names
), named AS (
  -- "Military Forces of the United States (2021-2025)" names the United States; names of two letters are words too. Looked for by
  -- their first word, not tried one by one.
  SELECT w.words, list(DISTINCT n.actor_id) AS ids
  FROM (SELECT words, plain, unnest(string_split(trim(plain), ' ')) AS word FROM coders_words) w
  JOIN names n ON w.word = split_part(trim(n.plain), ' ', 1) AND length(n.plain) > 4 AND contains(w.plain, n.plain)
  GROUP BY w.words
), cell_ids AS (
  SELECT cell, flatten(list(ids)) AS ids FROM cell_words JOIN named USING (words) GROUP BY cell
), lone_sides AS (
  -- a row gives no direction: both its sides may be either
  SELECT l.record_id, list_distinct(flatten(list(n.ids))) AS sides
  FROM (SELECT record_id, unnest([actor1, assoc_actor_1, actor2, assoc_actor_2]) AS cell FROM lone) l
  JOIN cell_ids n USING (cell)
  GROUP BY l.record_id
), held AS (
  SELECT
    'event' AS held_kind, v.event_id AS held_id, v.event_type, v.date, v.date_from, v.date_to, v.actor, v.target,
    v.country AS countries, v.place, v.place_id, coalesce(m.is_reported, false) AS is_reported,
    coalesce(m.is_recorded, false) AS is_recorded, NULL::VARCHAR AS dataset, unnest(list_distinct(v.country)) AS country
  FROM events v
  LEFT JOIN with_members m USING (event_id)
  WHERE v.date_from IS NOT NULL
  UNION ALL
  SELECT
    'record', r.record_id, NULL::VARCHAR, r.event_date, r.date_from, r.date_to, coalesce(s.sides, []), coalesce(s.sides, []), [r.country_code], r.location, NULL::VARCHAR,
    false, true, r.dataset, r.country_code
  FROM lone r
  LEFT JOIN lone_sides s USING (record_id)
), places_counted AS (
  SELECT DISTINCT place_id, lower(place) AS name FROM counted WHERE place IS NOT NULL
), alike AS (
  -- what no count tells apart is looked at once: of a day in a country most rows are alike
  SELECT
    held_kind, event_type, date_from, date_to, actor, target, countries, country, dataset, is_reported, is_recorded,
    CASE WHEN place_id IN (SELECT place_id FROM places_counted WHERE place_id IS NOT NULL) OR lower(place) IN (SELECT name FROM places_counted)
      THEN {'id': place_id, 'name': lower(place)} END AS site,
    count(*) AS events, list({'held_id': held_id, 'date': date, 'place': place}) AS held
  FROM held
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
FROM counted c
JOIN alike h ON h.country = c.country AND h.date_from <= c.window_to AND h.date_to >= c.window_from
WHERE coalesce(h.event_type = c.event_type, true)
  -- once, where both lie in the same two countries
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
