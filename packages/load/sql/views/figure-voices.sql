-- Of each figure the event, the side and the voice that views of several figures compare by, in one place.
CREATE VIEW figure_voices AS
WITH RECURSIVE counted AS (
  SELECT
    c.claim_id, c.kind, m.event_id, m.source_group, list_sort(c.target) AS target, c.country, f.low, f.figure, c.certainty,
    coalesce(c.document_id, concat(c.file, ':', c.line)) AS report,
    CASE c.kind
      WHEN 'munition_count' THEN concat_ws(' ', replace(c.munition[1], '-', ' '), c.outcome)
      WHEN 'loss_count' THEN concat_ws(' ', c.equipment, c.outcome)
      ELSE coalesce(c.outcome, c.change, c.event_type, 'targets')
    END AS counts,
    CASE
      WHEN c.said_by IS NOT NULL AND c.said_by_kind IS DISTINCT FROM 'anonymous' THEN c.said_by
      ELSE concat_ws('/', coalesce(e.restates_publisher, e.publisher, c.document_id, concat(c.file, ':', c.line)), c.said_by)
    END AS voice
  FROM claims c
  JOIN figures f USING (claim_id)
  JOIN claim_evidence e USING (claim_id)
  LEFT JOIN event_members m ON m.member_id = c.about AND m.member_kind = 'claim'
), sides AS (
  -- whom reports name for one count of an event, and the numbers that they give of them
  SELECT
    event_id, kind, counts, target, list(DISTINCT report) AS reports, list_distinct(flatten(list(country))) AS country,
    list(DISTINCT figure) FILTER (low > 0 AND certainty NOT IN ('denied', 'possible', 'planned')) AS numbers
  FROM counted
  WHERE event_id IS NOT NULL AND len(target) > 0
  GROUP BY ALL
), above (actor_id, wider) AS (
  SELECT actor_id, actor_id FROM actors
  UNION
  SELECT a.actor_id, p.parent FROM above a JOIN actors p ON p.actor_id = a.wider WHERE p.parent IS NOT NULL
), within AS (
  SELECT actor_id, wider, NULL::VARCHAR AS country FROM above
  -- the civilians of a land are its people
  UNION ALL
  SELECT people.actor_id, land.actor_id, land.country
  FROM actors people, actors land
  WHERE people.kind = 'population' AND people.country IS NULL AND land.kind IN ('state', 'population') AND land.country IS NOT NULL
), other_words AS (
  -- "16 in Iraq" of one report and "16 civilians" of another are the same dead, where no report counts both
  SELECT wide.event_id, wide.kind, wide.counts, wide.target, narrow.target AS narrow, len(narrow.reports) AS reports
  FROM (SELECT *, unnest(target) AS one FROM sides) wide
  JOIN sides narrow
    ON narrow.event_id = wide.event_id AND narrow.kind = wide.kind AND narrow.counts = wide.counts AND narrow.target <> wide.target
    AND list_has_any(narrow.numbers, wide.numbers) AND NOT list_has_any(narrow.reports, wide.reports)
  WHERE EXISTS (
    FROM within w
    WHERE w.wider = wide.one AND list_contains(narrow.target, w.actor_id)
      -- a ship's crew may be of any land: seas have names, countries codes of two letters
      AND (w.country IS NULL OR list_contains(wide.country, w.country) OR len(list_filter(wide.country, lambda c: length(c) > 2)) > 0)
  )
  GROUP BY ALL
  HAVING count(DISTINCT wide.one) = len(wide.target)
), known_as AS (
  SELECT s.event_id, s.kind, s.counts, s.target, coalesce(o.narrow, s.target) AS side
  FROM sides s
  LEFT JOIN other_words o USING (event_id, kind, counts, target)
  -- of two words for the same, that of more reports
  QUALIFY row_number() OVER (PARTITION BY s.event_id, s.kind, s.counts, s.target ORDER BY o.reports DESC, o.narrow) = 1
), only_sides AS (
  SELECT event_id, kind, counts, CASE WHEN count(DISTINCT side) = 1 THEN any_value(side) END AS side
  FROM known_as
  GROUP BY ALL
)
SELECT
  c.claim_id, c.event_id, c.source_group, c.counts, c.voice,
  -- "three died" and "three soldiers died" of one event count the same, where nobody else died in it
  coalesce(k.side, o.side, c.target) AS target
FROM counted c
LEFT JOIN known_as k USING (event_id, kind, counts, target)
LEFT JOIN only_sides o USING (event_id, kind, counts);

COMMENT ON VIEW figure_voices IS
  'What views that compare figures ask of each: its event, what it counts and of whom, and who can correct it. Whom two reports of one event name in two ways, for one number, is one: civilians, and the state of their land; a force, and its group.';
COMMENT ON COLUMN figure_voices.event_id IS 'The event that it is about; NULL for a running count and for troops.';
COMMENT ON COLUMN figure_voices.counts IS 'What is counted: killed, injured, drone intercepted, tank destroyed, attack, strike, level, targets.';
COMMENT ON COLUMN figure_voices.target IS 'Who or what was hit: actors.actor_id. A figure that does not say takes the only side that others name for the event.';
COMMENT ON COLUMN figure_voices.voice IS 'Who can correct this figure: the claimant, else the publisher, else the report or row. An anonymous one of another report is another voice.';
