-- The figures that the claims about an event report, brought together as text. Nothing is added: two reports of 16 and 18
-- are "16–18", not 34, and people of two sides stand apart: "2 (us); 1 (iraq)".
CREATE VIEW event_figures AS
WITH reported AS (
  SELECT -- UNION keeps each figure once, however many report it
    v.event_id, c.kind, c.outcome,
    CASE c.kind WHEN 'munition_count' THEN c.munition[1] ELSE nullif(array_to_string(v.target, ', '), '') END AS what,
    f.figure, coalesce(f.low, f.high) AS size, c.qualifier = 'exact' AS exact, f.is_single
  FROM claims c
  JOIN figures f USING (claim_id)
  JOIN figure_voices v USING (claim_id)
  WHERE v.event_id IS NOT NULL AND c.kind IN ('casualty', 'munition_count')
    AND c.certainty NOT IN ('possible', 'planned')
    -- "27 with brain injuries" of "59 injured" is in the 59 already
    AND NOT EXISTS (
      FROM claims whole
      JOIN event_members of_whole ON of_whole.member_id = whole.about AND of_whole.member_kind = 'claim'
      WHERE whole.claim_id = c.part_of AND of_whole.event_id = v.event_id
    )
  UNION
  SELECT
    m.event_id, 'casualty', 'killed', NULL,
    CASE WHEN r.fatalities_low < r.fatalities_high THEN r.fatalities_low || '–' || r.fatalities_high ELSE r.fatalities_best::VARCHAR END,
    r.fatalities_best, coalesce(r.fatalities_low = r.fatalities_high, true), false
  FROM records r
  JOIN event_members m ON m.member_id = r.record_id AND m.member_kind = 'record'
  WHERE r.fatalities_best IS NOT NULL
), counted AS (
  -- "killed a commander" is no number of dead beside "four were killed"; a civilian beside four soldiers is one of another side
  FROM reported
  QUALIFY NOT (
    is_single
    AND CASE WHEN what IS NULL THEN max(size) OVER (PARTITION BY event_id, kind, outcome) ELSE max(size) OVER (PARTITION BY event_id, kind, outcome, what) END > 1
  )
), grouped AS (
  SELECT
    event_id, kind, outcome, what, min(size) AS smallest,
    -- "dozens" says nothing beside a number
    CASE
      WHEN count(size) = 0 THEN min(figure)
      WHEN NOT bool_and(exact) FILTER (size IS NOT NULL) THEN string_agg(figure, ', ' ORDER BY size, figure) FILTER (size IS NOT NULL)
      WHEN min(size) = max(size) THEN min_by(figure, size)
      ELSE min_by(figure, size) || '–' || max_by(figure, size)
    END AS figures
  FROM counted
  GROUP BY event_id, kind, outcome, what
), named AS (
  SELECT
    event_id, kind, outcome, what, smallest,
    CASE
      WHEN what IS NULL OR count(*) OVER (PARTITION BY event_id, kind, outcome) = 1 THEN figures
      WHEN kind = 'munition_count' THEN figures || ' ' || replace(what, '-', ' ')
      ELSE figures || ' (' || what || ')'
    END AS figures
  FROM grouped
)
SELECT
  event_id, kind, outcome,
  CASE kind
    WHEN 'casualty' THEN string_agg(figures, '; ' ORDER BY smallest DESC NULLS LAST, what NULLS FIRST)
    ELSE string_agg(figures, ' and ' ORDER BY smallest DESC NULLS LAST, what NULLS FIRST)
  END AS figures
FROM named
GROUP BY event_id, kind, outcome;

COMMENT ON VIEW event_figures IS
  'What the claims about each event report, by kind and outcome, as text: one number where all agree, 16–18 where exact figures differ, each qualified figure by itself; people of two sides apart. Never added up.';
COMMENT ON COLUMN event_figures.figures IS 'The reported figures: 16, or 16–18, or more than 100, or 2 (us); 1 (iraq).';
