-- Of each figure the event, the side and the voice that views of several figures compare by, in one place.
CREATE VIEW figure_voices AS
WITH counted AS (
  SELECT
    c.claim_id, c.kind, m.event_id, m.source_group, list_sort(c.target) AS target,
    CASE c.kind
      WHEN 'munition_count' THEN concat_ws(' ', replace(c.munition[1], '-', ' '), c.outcome)
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
  SELECT event_id, kind, counts, CASE WHEN count(DISTINCT target) = 1 THEN any_value(target) END AS only_target
  FROM counted
  WHERE event_id IS NOT NULL AND len(target) > 0
  GROUP BY ALL
)
SELECT
  c.claim_id, c.event_id, c.source_group, c.counts, c.voice,
  -- "three died" and "three soldiers died" of one event count the same, where nobody else died in it
  CASE WHEN len(c.target) = 0 THEN coalesce(s.only_target, c.target) ELSE c.target END AS target
FROM counted c
LEFT JOIN sides s USING (event_id, kind, counts);

COMMENT ON VIEW figure_voices IS
  'What views that compare figures ask of each: its event, what it counts and of whom, and who can correct it.';
COMMENT ON COLUMN figure_voices.event_id IS 'The event that it is about; NULL for a running count and for troops.';
COMMENT ON COLUMN figure_voices.counts IS 'What is counted: killed, injured, drone intercepted, attack, strike, level, targets.';
COMMENT ON COLUMN figure_voices.target IS 'Who or what was hit: actors.actor_id. A figure that does not say takes the only side that others name for the event.';
COMMENT ON COLUMN figure_voices.voice IS 'Who can correct this figure: the claimant, else the publisher, else the report or row. An anonymous one of another report is another voice.';
