-- What we hold that a reported count may be made of: events, and current records that belong to no event, once a country.
CREATE VIEW held_events AS
WITH with_members AS (
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
  SELECT l.record_id, list_sort(list_distinct(flatten(list(n.ids)))) AS sides
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
  SELECT DISTINCT place_id, lower(place) AS name FROM claims WHERE kind = 'event_count' AND place IS NOT NULL
)
SELECT
  *,
  CASE WHEN place_id IN (SELECT place_id FROM places_counted WHERE place_id IS NOT NULL) OR lower(place) IN (SELECT name FROM places_counted)
    THEN {'id': place_id, 'name': lower(place)} END AS site
FROM held;

COMMENT ON VIEW held_events IS
  'Events, and current records that belong to no event, once for each of their countries: what reported counts may be made of.';
COMMENT ON COLUMN held_events.held_kind IS 'event, or record for a row of an event table that belongs to no event.';
COMMENT ON COLUMN held_events.held_id IS 'events.event_id or records.record_id.';
COMMENT ON COLUMN held_events.actor IS 'Ids of the side that did it; of a record all that its cells name, for it gives no direction.';
COMMENT ON COLUMN held_events.target IS 'Ids of the side that was hit; of a record as actor.';
COMMENT ON COLUMN held_events.countries IS 'All its countries.';
COMMENT ON COLUMN held_events.is_reported IS 'Whether a claim speaks of it.';
COMMENT ON COLUMN held_events.is_recorded IS 'Whether a record speaks of it.';
COMMENT ON COLUMN held_events.site IS 'Its place, where some count is of that place; else NULL, so that events of a day are alike.';
