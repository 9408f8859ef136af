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
), running AS (
  -- what each body of a state says of a running count, once
  SELECT
    c.claim_id, c.said_by, a.parent AS state, c.kind, coalesce(c.outcome, c.event_type) AS counts, c.since_from, c.since_to,
    list_sort(c.country) AS country, c.target, c.as_of, c.as_of_from, c.as_of_to, f.figure, f.low, f.high
  FROM claims c
  JOIN figures f USING (claim_id)
  JOIN actors a ON a.actor_id = c.said_by
  JOIN actors s ON s.actor_id = a.parent AND s.kind = 'state'
  WHERE c.since_from IS NOT NULL AND c.kind IN ('event_count', 'casualty') AND c.part_of IS NULL
    AND c.certainty NOT IN ('denied', 'possible', 'planned') AND NOT f.is_single
  QUALIFY row_number() OVER (
    PARTITION BY c.said_by, c.kind, counts, c.since_from, c.since_to, list_sort(c.country), list_sort(c.target), c.as_of, f.figure ORDER BY c.claim_id
  ) = 1
), bodies AS (
  -- two bodies of one state count the same things: the higher number of the earlier day was given up without a word
  SELECT
    'falling count', l.claim_id, e.claim_id,
    l.said_by || ' gave ' || l.figure || ' up to ' || l.as_of || ', and ' || e.said_by || ', of the same state, ' || e.figure || ' up to ' || e.as_of || ' already'
  FROM running l
  JOIN running e ON e.state = l.state AND e.said_by <> l.said_by AND e.kind = l.kind AND e.counts = l.counts
    AND e.since_from = l.since_from AND e.since_to = l.since_to AND e.country = l.country
  WHERE e.as_of_to < l.as_of_from AND e.low > l.high AND list_has_all(l.target, e.target)
  QUALIFY row_number() OVER (PARTITION BY l.claim_id ORDER BY e.low DESC, e.claim_id) = 1
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
FROM (FROM falling UNION ALL FROM bodies UNION ALL FROM parts UNION ALL FROM held UNION ALL FROM windows) f
JOIN claim_evidence l ON l.claim_id = f.left_claim_id
LEFT JOIN claim_evidence r ON r.claim_id = f.right_claim_id
ORDER BY f."check", f.left_claim_id, f.right_claim_id;

COMMENT ON VIEW consistency IS
  'What cannot be right together: a running count of one voice, or of two bodies of one state, that falls, parts that are more than their total, a count below the events that are held for it, a window in a headline that differs from its text. Each with the words of both sides.';
COMMENT ON COLUMN consistency."check" IS 'falling count, parts above total, fewer than held or window of headline.';
COMMENT ON COLUMN consistency.finding IS 'What does not fit, in words.';
COMMENT ON COLUMN consistency.right_claim_id IS 'The other side: the earlier figure, the first of the parts, the claim of the text; NULL where it is the events that are held (located_events).';
