-- What cannot be right together within one voice, one report or our own house; disputes between voices are in disputed_figures.
CREATE VIEW consistency AS
WITH falling AS (
  SELECT
    'falling count' AS "check", h.claim_id AS left_claim_id, h.before_id AS right_claim_id,
    h.voice || ' gave ' || h.before_figure || ' and later ' || h.figure || ' for one running count' AS finding
  FROM figure_history h
  JOIN figures now ON now.claim_id = h.claim_id
  JOIN figures earlier ON earlier.claim_id = h.before_id
  WHERE h.since IS NOT NULL AND h.kind IN ('event_count', 'casualty') AND now.high < earlier.low
), parts AS (
  SELECT
    'parts above total', claim_id, part_ids[1],
    'the parts ' || parts_figures || ' are more than their total, ' || total_figure
  FROM parts_and_totals
  WHERE NOT agree
), held AS (
  -- events that the count may mean, whose type and sides are known to agree: more of them than were counted
  SELECT
    'fewer than held', c.claim_id, NULL,
    'counts ' || c.figure || ' where ' || c.located_comparable || ' events are held for its window, area and sides'
  FROM counts_and_located c
  WHERE c.high < c.located_comparable
), windows AS (
  SELECT
    'window of headline', top.claim_id, body.claim_id,
    'the headline counts since ' || top.since || ', the text since ' || body.since
  FROM claims top
  JOIN sentences s ON s.document_id = top.document_id AND s.ordinal = top.sentence AND s.part = 'headline'
  JOIN claims body ON body.document_id = top.document_id AND body.sentence <> top.sentence
    AND (body.kind, body.outcome, body.event_type, body.value) IS NOT DISTINCT FROM (top.kind, top.outcome, top.event_type, top.value)
  WHERE top.value IS NOT NULL AND (top.since_from > body.since_to OR body.since_from > top.since_to)
)
SELECT
  f."check", f.finding,
  l.quote AS left_quote, l.file AS left_file, l.line AS left_line, l.publisher AS left_publisher, l.published AS left_published,
  l.said_by AS left_said_by, l.url AS left_url, f.left_claim_id,
  r.quote AS right_quote, r.file AS right_file, r.line AS right_line, r.publisher AS right_publisher, r.published AS right_published,
  r.said_by AS right_said_by, r.url AS right_url, f.right_claim_id
FROM (FROM falling UNION ALL FROM parts UNION ALL FROM held UNION ALL FROM windows) f
JOIN claim_evidence l ON l.claim_id = f.left_claim_id
LEFT JOIN claim_evidence r ON r.claim_id = f.right_claim_id
ORDER BY f."check", f.left_claim_id, f.right_claim_id;

COMMENT ON VIEW consistency IS
  'What cannot be right together: a running count of one voice that falls, parts that are more than their total, a count below the events that are held for it, a window in a headline that differs from its text. Each with the words of both sides.';
COMMENT ON COLUMN consistency."check" IS 'falling count, parts above total, fewer than held or window of headline.';
COMMENT ON COLUMN consistency.finding IS 'What does not fit, in words.';
COMMENT ON COLUMN consistency.right_claim_id IS 'The other side: the earlier figure, the first of the parts, the claim of the text; NULL where it is the events that are held (located_events).';
