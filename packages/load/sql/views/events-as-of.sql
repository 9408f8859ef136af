-- The events that could be known by the end of a day, each with what its members said by then; NULL for all days.
CREATE MACRO events_as_of(day) AS TABLE
WITH known AS (
  SELECT m.event_id, c.claim_id, c.actor, c.target, c.country, c.place, c.date, c.date_from, c.date_to, c.munition, c.event_type,
    c.time, d.published_to AS published, m.source_group
  FROM event_members m
  JOIN claims_as_of(day) c ON c.claim_id = m.member_id AND m.member_kind = 'claim'
  LEFT JOIN documents d USING (document_id)
), said AS (
  SELECT
    event_id, min(published) AS first_known, count(*) AS claims, count(DISTINCT source_group) AS independent_sources,
    list_sort(list_distinct(flatten(list(actor)))) AS actor, list_sort(list_distinct(flatten(list(target)))) AS target,
    list_sort(list_distinct(flatten(list(country)))) AS country, list_sort(list_distinct(flatten(list(coalesce(munition, []))))) AS munition,
    list(DISTINCT place) FILTER (place IS NOT NULL) AS places, list(DISTINCT date) FILTER (date IS NOT NULL) AS dates,
    mode(event_type) AS event_type,
    arg_min(place, published) FILTER (place IS NOT NULL) AS first_place,
    -- the most precise date that was said by then, the first of them
    arg_min({'date': date, 'date_from': date_from, 'date_to': date_to}, {'days': date_to - date_from, 'on': published})
      FILTER (date_from IS NOT NULL) AS first_date,
    list(claim_id ORDER BY claim_id) AS members
  FROM known
  GROUP BY event_id
)
SELECT
  v.event_id,
  CASE WHEN v.event_type = s.event_type OR v.event_type IS NULL THEN v.event_type ELSE s.event_type END AS event_type,
  -- what the event is known as today only where somebody had said it
  CASE WHEN list_contains(s.dates, v.date) THEN v.date ELSE s.first_date.date END AS date,
  CASE WHEN list_contains(s.dates, v.date) THEN v.date_from ELSE s.first_date.date_from END AS date_from,
  CASE WHEN list_contains(s.dates, v.date) THEN v.date_to ELSE s.first_date.date_to END AS date_to,
  [x FOR x IN v.actor IF list_contains(s.actor, x)] AS actor,
  [x FOR x IN v.target IF list_contains(s.target, x)] AS target,
  [x FOR x IN v.country IF list_contains(s.country, x)] AS country,
  CASE WHEN list_contains(s.places, v.place) THEN v.place ELSE s.first_place END AS place,
  s.munition, s.first_known, s.claims, s.independent_sources, s.members
FROM said s
JOIN events v USING (event_id)
ORDER BY date_from NULLS LAST, v.event_id;

COMMENT ON MACRO TABLE events_as_of IS
  'The events that a reader could know by the end of a day, from the claims published by then: FROM events_as_of(DATE ''2024-01-21''). A field that only a later report gave is empty. Which claims speak of one event is today''s judgement.';
