-- Which pairs of figures cannot both be right. The order of the reasons below is the order of docs and DESIGN: what makes two
-- figures comparable first, then when comparable figures disagree.
CREATE VIEW disputed_figures AS
WITH counted AS (
  SELECT
    c.claim_id, c.kind,
    coalesce(c.event_type, nullif(concat_ws(' ', CASE c.kind WHEN 'munition_count' THEN c.munition[1] END, c.equipment, c.outcome, c.change), ''), c.kind)
      AS type_or_outcome,
    list_sort(c.actor) AS actor, v.target,
    coalesce(nullif(array_to_string(list_sort(c.country), '+'), ''), '') AS area,
    coalesce(c.place_id, c.place) AS site,
    v.event_id, v.voice, c.since, c.since_from, c.since_to, c.since_words, c.until, c.until_from, c.until_to,
    c.as_of, c.as_of_from, c.as_of_to, c.part_of, c.value, c.value_high, c.qualifier,
    f.low, f.high, f.low_open, f.high_open, f.figure,
    -- targets and the facilities that they are at are two counts
    CASE c.kind WHEN 'target_count' THEN rtrim(regexp_extract(lower(coalesce(c.quote, '')), '(\p{L}+)\P{L}*$', 1), 's') END AS unit,
    c.said_by, c.said_by_kind, c.certainty, c.document_id, d.published
  FROM claims c
  JOIN figures f USING (claim_id)
  JOIN figure_voices v USING (claim_id)
  LEFT JOIN documents d USING (document_id)
  LEFT JOIN claims whole ON whole.claim_id = c.part_of
  -- vague words have no bounds; what may happen or is planned says nothing of what is
  WHERE (f.low IS NOT NULL OR f.high IS NOT NULL) AND NOT f.is_single
    AND c.certainty NOT IN ('possible', 'planned')
    -- of a figure of no event and of no day nobody knows what it counts up to
    AND (v.event_id IS NOT NULL OR (c.as_of_from IS NOT NULL AND c.as_of_to IS NOT NULL))
    -- the dead of a day in a country may be those of several events; a count of them says since when
    AND (v.event_id IS NOT NULL OR c.kind IN ('event_count', 'troop_level') OR c.since IS NOT NULL OR c.part_of IS NOT NULL
      OR c.document_id IS NULL)
    -- "10 of them in Iraq" is a figure for Iraq, "3 of them killed" one for the killed; "27 of them with brain injuries" is a figure
    -- for nothing that we know of
    AND (c.part_of IS NULL
      OR list_sort(c.country) IS DISTINCT FROM list_sort(whole.country)
      OR list_sort(c.target) IS DISTINCT FROM list_sort(whole.target)
      OR (c.outcome, c.munition, c.equipment) IS DISTINCT FROM (whole.outcome, whole.munition, whole.equipment))
), comparable AS (
  -- a thousand reports of one figure are one figure: pairs grow with what is said, not with how often
  SELECT
    arg_min(v, {'published': coalesce(published, '9999'), 'id': claim_id}) AS first,
    list(DISTINCT voice) AS voices, list(claim_id ORDER BY claim_id) AS claims,
    event_id, kind, type_or_outcome, target,
    CASE WHEN event_id IS NULL THEN actor END AS actor_key,
    -- four days wide: dates at most three days apart are in the same or in neighbouring ones; an event's figures are of one moment
    CASE WHEN event_id IS NULL THEN (as_of_from - DATE '1970-01-01') // 4 ELSE 0 END AS days
  FROM counted v
  GROUP BY event_id, kind, type_or_outcome, target, actor_key, days, figure, unit, area,
    CASE WHEN event_id IS NULL THEN site END, since, until, as_of, certainty = 'denied',
    CASE WHEN said_by_kind IS DISTINCT FROM 'anonymous' THEN said_by END
), pairs AS (
  SELECT l.first AS l, r.first AS r, l.claims AS left_claims, r.claims AS right_claims, l.voices AS left_voices, r.voices AS right_voices
  FROM comparable l
  -- looked for by event or by days, not tried one by one: a table of 50,000 counts has a billion pairs
  JOIN (SELECT *, unnest(CASE WHEN event_id IS NULL THEN [days - 1, days, days + 1] ELSE [0] END) AS near FROM comparable) r
    ON l.event_id IS NOT DISTINCT FROM r.event_id AND l.days = r.near AND l.kind = r.kind AND l.type_or_outcome = r.type_or_outcome
    AND l.target = r.target AND l.actor_key IS NOT DISTINCT FROM r.actor_key
)
SELECT
  l.kind, l.type_or_outcome, l.actor, l.target, nullif(l.area, '') AS area,
  coalesce(l.since, r.since) AS since, coalesce(l.since_words, r.since_words) AS since_words,
  l.value AS left_value, l.value_high AS left_value_high, l.qualifier AS left_qualifier, l.figure AS left_figure,
  l.as_of AS left_as_of, l.certainty AS left_certainty, l.said_by AS left_said_by, le.said_by_words AS left_said_by_words,
  le.publisher AS left_publisher, le.restates_publisher AS left_restates_publisher, le.quote AS left_quote, le.file AS left_file,
  le.line AS left_line, le.url AS left_url, l.claim_id AS left_claim_id, left_claims,
  r.value AS right_value, r.value_high AS right_value_high, r.qualifier AS right_qualifier, r.figure AS right_figure,
  r.as_of AS right_as_of, r.certainty AS right_certainty, r.said_by AS right_said_by, re.said_by_words AS right_said_by_words,
  re.publisher AS right_publisher, re.restates_publisher AS right_restates_publisher, re.quote AS right_quote, re.file AS right_file,
  re.line AS right_line, re.url AS right_url, r.claim_id AS right_claim_id, right_claims,
  greatest(l.as_of_to, r.as_of_to) - least(l.as_of_from, r.as_of_from) AS days_apart, l.event_id
FROM pairs
JOIN claim_evidence le ON le.claim_id = l.claim_id
JOIN claim_evidence re ON re.claim_id = r.claim_id
WHERE
  -- each pair once, the earlier figure to the left
  (coalesce(l.as_of_from, DATE '9999-12-31'), coalesce(l.as_of_to, DATE '9999-12-31'), l.claim_id)
    < (coalesce(r.as_of_from, DATE '9999-12-31'), coalesce(r.as_of_to, DATE '9999-12-31'), r.claim_id)
  -- area and site agree, or both speak of one event
  AND (l.event_id IS NOT NULL OR (l.area = r.area AND l.site IS NOT DISTINCT FROM r.site))
  -- what was hit in one of two countries is a part of what was hit in both
  AND (l.area = r.area OR l.area = '' OR r.area = '' OR NOT (contains(l.area, r.area) OR contains(r.area, l.area)))
  AND l.unit IS NOT DISTINCT FROM r.unit
  -- windows agree: none, the same words, or bounds that overlap
  AND ((l.since IS NULL AND r.since IS NULL) OR l.since = r.since OR (l.since_from <= r.since_to AND r.since_from <= l.since_to))
  AND (l.until IS NULL OR r.until IS NULL OR l.until = r.until OR (l.until_from <= r.until_to AND r.until_from <= l.until_to))
  -- as_of surely within three days: a month that touches a day is not enough; of one event the days may be unknown
  AND coalesce(greatest(l.as_of_to, r.as_of_to) - least(l.as_of_from, r.as_of_from) <= 3, l.event_id IS NOT NULL)
  -- one voice that gives two figures corrects itself, or speaks of two things
  AND NOT (len(left_voices) = 1 AND left_voices = right_voices)
  AND NOT (l.document_id IS NOT DISTINCT FROM r.document_id AND l.document_id IS NOT NULL AND l.said_by IS NOT DISTINCT FROM r.said_by)
  AND l.part_of IS DISTINCT FROM r.claim_id AND r.part_of IS DISTINCT FROM l.claim_id
  -- the intervals do not meet
  AND (l.low > r.high OR (l.low = r.high AND (l.low_open OR r.high_open))
    OR r.low > l.high OR (r.low = l.high AND (r.low_open OR l.high_open)))
  -- a later figure is an update: a count that has grown by a later day, and a level of a later day, dispute nothing
  AND NOT coalesce(l.as_of_to < r.as_of_from AND (l.kind = 'troop_level' OR coalesce(r.low, r.high) >= coalesce(l.high, l.low)), false)
ORDER BY l.as_of_from, l.kind, l.type_or_outcome, area, l.claim_id, r.claim_id;

COMMENT ON VIEW disputed_figures IS
  'Pairs of figures that cannot both be right: kind, type or outcome, actor, target, area and window agree (or both are about one event), as_of is within three days, and the intervals do not meet. Not a dispute: a count that has grown by a later day, a level of a later day, what one voice says of itself (figure_history), the dead of a day of whom nobody says in which event, vague words, a part that we cannot tell from its whole. Many reports of one figure are one side of a pair.';
COMMENT ON COLUMN disputed_figures.type_or_outcome IS 'event_type, outcome, munition or equipment and outcome, or change; target_count for targets.';
COMMENT ON COLUMN disputed_figures.area IS 'Countries of the earlier figure, sorted, joined by +; NULL where not said.';
COMMENT ON COLUMN disputed_figures.since IS 'Start of the window, an ISO prefix; NULL where neither has one.';
COMMENT ON COLUMN disputed_figures.left_value IS 'The figure with the earlier as_of stands to the left, in the words of the report that was published first.';
COMMENT ON COLUMN disputed_figures.left_claims IS 'All claims that give this figure by this claimant.';
COMMENT ON COLUMN disputed_figures.right_claims IS 'All claims that give this figure by this claimant.';
COMMENT ON COLUMN disputed_figures.days_apart IS 'Days from the first to the last day that the two as_of may mean, 0 to 3; NULL where one is not known.';
