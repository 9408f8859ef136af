-- "The Pentagon says 38 by 6 November: how many located events do we hold?" Nothing is added up but what we hold, each thing once.
CREATE VIEW counts_and_located AS
WITH windows AS MATERIALIZED (
  -- what many say is looked for once
  SELECT *, row_number() OVER () AS window_id
  FROM (
    SELECT event_type, place, place_id, actor, target, countries, country, window_from, window_to, list(claim_id) AS claims
    FROM counted_windows
    GROUP BY ALL
  )
), shapes AS MATERIALIZED (
  -- what no count tells apart but by its days
  SELECT *, row_number() OVER () AS shape_id
  FROM (
    SELECT
      held_kind, event_type, actor, target, countries, country, dataset, is_reported, is_recorded, site,
      list({'from': date_from, 'to': date_to, 'events': events}) AS days
    FROM (
      SELECT
        held_kind, event_type, actor, target, countries, country, dataset, is_reported, is_recorded, site, date_from, date_to, count(*) AS events
      FROM held_events
      GROUP BY ALL
    )
    GROUP BY ALL
  )
), days AS MATERIALIZED (
  SELECT shape_id, unnest(days, recursive := true) FROM shapes
), totals AS MATERIALIZED (
  -- how many up to each day: a window of any length is the difference of two of them
  SELECT shape_id, "to" AS day, sum(events) OVER (PARTITION BY shape_id ORDER BY "to") AS total FROM days WHERE "from" = "to"
), matches AS MATERIALIZED (
  SELECT
    s.shape_id, s.held_kind, s.dataset, s.is_reported, s.is_recorded,
    CASE s.held_kind
      WHEN 'record' THEN len(c.actor) > 0 AND len(c.target) > 0 AND len(s.actor) > 0
      ELSE s.event_type IS NOT NULL AND (len(c.actor) = 0 OR len(s.actor) > 0) AND (len(c.target) = 0 OR len(s.target) > 0)
    END AS is_comparable,
    unnest(c.windows, recursive := true)
  FROM (
    SELECT
      event_type, place, place_id, actor, target, countries, country,
      list({'window_id': window_id, 'window_from': window_from, 'window_to': window_to}) AS windows
    FROM windows
    GROUP BY ALL
  ) c
  JOIN shapes s ON s.country = c.country
  -- as in counted_and_held
  WHERE coalesce(s.event_type = c.event_type, true)
    AND (len(s.countries) = 1 OR s.country = list_filter(list_distinct(s.countries), lambda x: list_contains(c.countries, x))[1])
    AND (len(c.actor) = 0 OR len(s.actor) = 0 OR list_has_any(s.actor, c.actor))
    AND (len(c.target) = 0 OR len(s.target) = 0 OR list_has_any(s.target, c.target))
    AND (c.place IS NULL OR coalesce(s.site.id = c.place_id, s.site.name = lower(c.place), false))
), found AS (
  SELECT
    m.window_id, m.held_kind, m.dataset, true AS is_within, m.is_comparable, m.is_reported, m.is_recorded,
    greatest(coalesce(last.total, 0) - coalesce(before.total, 0), 0) AS events
  FROM matches m
  ASOF LEFT JOIN totals last ON last.shape_id = m.shape_id AND m.window_to >= last.day
  ASOF LEFT JOIN totals before ON before.shape_id = m.shape_id AND m.window_from > before.day
  UNION ALL
  -- of days that are not known to the day each is looked at
  SELECT
    m.window_id, m.held_kind, m.dataset, d."from" >= m.window_from AND d."to" <= m.window_to, m.is_comparable, m.is_reported, m.is_recorded, d.events
  FROM matches m
  JOIN (FROM days WHERE "from" <> "to") d ON d.shape_id = m.shape_id AND d."from" <= m.window_to AND d."to" >= m.window_from
), of_window AS (
  SELECT
    window_id, dataset,
    sum(events) FILTER (held_kind = 'event' AND is_within) AS located,
    sum(events) FILTER (held_kind = 'event' AND is_within AND is_comparable) AS located_comparable,
    sum(events) FILTER (held_kind = 'event' AND is_within AND is_reported) AS located_in_reports,
    sum(events) FILTER (held_kind = 'event' AND is_within AND is_recorded) AS located_in_records,
    sum(events) FILTER (held_kind = 'event' AND NOT is_within) AS perhaps,
    sum(events) FILTER (held_kind = 'record' AND is_within AND is_comparable) AS recorded,
    sum(events) FILTER (held_kind = 'record' AND is_within AND NOT is_comparable) AS other_records
  FROM found
  GROUP BY window_id, dataset
), of_claim AS (
  -- a count of two countries has a window in each
  SELECT
    claim_id, dataset, sum(located) AS located, sum(located_comparable) AS located_comparable, sum(located_in_reports) AS located_in_reports,
    sum(located_in_records) AS located_in_records, sum(perhaps) AS perhaps, sum(recorded) AS recorded, sum(other_records) AS other_records
  FROM of_window
  JOIN (SELECT window_id, unnest(claims) AS claim_id FROM windows) USING (window_id)
  GROUP BY claim_id, dataset
), held AS (
  SELECT
    claim_id,
    coalesce(sum(located), 0)::BIGINT AS located, coalesce(sum(located_comparable), 0)::BIGINT AS located_comparable,
    coalesce(sum(located_in_reports), 0)::BIGINT AS located_in_reports, coalesce(sum(located_in_records), 0)::BIGINT AS located_in_records,
    coalesce(sum(perhaps), 0)::BIGINT AS perhaps, coalesce(sum(other_records), 0)::BIGINT AS other_records,
    -- of two data sets that record the same events the fuller one counts
    max(recorded)::BIGINT AS recorded
  FROM of_claim
  GROUP BY claim_id
)
SELECT
  c.event_type, c.as_of, c.as_of_from, c.as_of_to, f.figure, c.value, c.value_high, c.qualifier, f.low, f.high,
  c.since, c.since_from, c.since_to, c.since_words, c.until, c.until_words,
  c.since_from AS window_from, coalesce(c.until_to, c.as_of_to) AS window_to,
  c.actor, c.target, c.country, array_to_string(list_sort(c.country), '+') AS area, c.place,
  coalesce(h.located, 0) AS located, coalesce(h.located_comparable, 0) AS located_comparable,
  coalesce(h.located_in_reports, 0) AS located_in_reports, coalesce(h.located_in_records, 0) AS located_in_records,
  coalesce(h.perhaps, 0) AS perhaps, coalesce(h.recorded, 0) AS only_recorded, coalesce(h.other_records, 0) AS other_records,
  f.low - coalesce(h.located, 0) - coalesce(h.recorded, 0) AS difference,
  e.quote, e.file, e.line, e.char_start, e.char_end, e.document_id, e.publisher, e.published, e.title, e.url,
  e.restates_publisher, e.said_by, e.said_by_words, e.said_by_kind, e.via, e.certainty, c.claim_id
FROM claims c
JOIN figures f USING (claim_id)
JOIN claim_evidence e USING (claim_id)
LEFT JOIN held h USING (claim_id)
WHERE c.kind = 'event_count' AND c.since_from IS NOT NULL AND coalesce(c.until_to, c.as_of_to) IS NOT NULL
  AND len(c.country) > 0 AND c.certainty NOT IN ('possible', 'planned')
ORDER BY c.as_of_from NULLS LAST, c.as_of_to, f.low, c.claim_id;

COMMENT ON VIEW counts_and_located IS
  'Each reported count that has a window and an area, beside the number of events that we hold for it: which they are stands in located_events. A count is of what its claimant counts; what we hold may be told by others.';
COMMENT ON COLUMN counts_and_located.figure IS 'The reported number as people say it: 38, more than 100, about 30.';
COMMENT ON COLUMN counts_and_located.window_from IS 'First day that the count may take in.';
COMMENT ON COLUMN counts_and_located.window_to IS 'Last day that the count may take in: of until, else of as_of.';
COMMENT ON COLUMN counts_and_located.area IS 'Countries sorted and joined by +, for grouping: IQ+SY.';
COMMENT ON COLUMN counts_and_located.located IS 'Events that we hold in that window and area whose type and sides do not speak against it, each once.';
COMMENT ON COLUMN counts_and_located.located_comparable IS 'How many of them have a known type and known sides that agree.';
COMMENT ON COLUMN counts_and_located.located_in_reports IS 'How many of them a claim speaks of.';
COMMENT ON COLUMN counts_and_located.located_in_records IS 'How many of them a record of an event table speaks of.';
COMMENT ON COLUMN counts_and_located.perhaps IS 'Further events whose dates only touch the window.';
COMMENT ON COLUMN counts_and_located.only_recorded IS 'Current records in that window and area that name both sides of the count and belong to no event: of the data set that has most of them, so that none counts twice.';
COMMENT ON COLUMN counts_and_located.other_records IS 'Further current records there whose sides are not known by name: of any type, never part of what is held.';
COMMENT ON COLUMN counts_and_located.difference IS 'The reported number, the lower where it is a span, less located and only_recorded: so many are missing at least; 0 or below where we hold as many or more. NULL for vague words and where only an upper bound is said.';
