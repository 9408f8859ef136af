-- "The Pentagon says 38 by 6 November: how many located events do we hold?" Nothing is added up but what we hold, each thing once.
CREATE VIEW counts_and_located AS
WITH found AS MATERIALIZED (
  -- looked for once
  SELECT claim_id, held_kind, dataset, is_within, is_comparable, is_reported, is_recorded, events FROM counted_and_held
), recorded AS (
  -- of two data sets that record the same events the fuller one counts
  SELECT claim_id, max(events) AS events
  FROM (
    SELECT claim_id, dataset, sum(events)::BIGINT AS events
    FROM found
    WHERE held_kind = 'record' AND is_within AND is_comparable
    GROUP BY ALL
  )
  GROUP BY claim_id
), held AS (
  SELECT
    claim_id,
    coalesce(sum(events) FILTER (held_kind = 'event' AND is_within), 0)::BIGINT AS located,
    coalesce(sum(events) FILTER (held_kind = 'event' AND is_within AND is_comparable), 0)::BIGINT AS located_comparable,
    coalesce(sum(events) FILTER (held_kind = 'event' AND is_within AND is_reported), 0)::BIGINT AS located_in_reports,
    coalesce(sum(events) FILTER (held_kind = 'event' AND is_within AND is_recorded), 0)::BIGINT AS located_in_records,
    coalesce(sum(events) FILTER (held_kind = 'event' AND NOT is_within), 0)::BIGINT AS perhaps,
    coalesce(sum(events) FILTER (held_kind = 'record' AND is_within AND NOT is_comparable), 0)::BIGINT AS other_records
  FROM found
  GROUP BY claim_id
)
SELECT
  c.event_type, c.as_of, c.as_of_from, c.as_of_to, f.figure, c.value, c.value_high, c.qualifier, f.low, f.high,
  c.since, c.since_from, c.since_to, c.since_words, c.until, c.until_words,
  c.since_from AS window_from, coalesce(c.until_to, c.as_of_to) AS window_to,
  c.actor, c.target, c.country, array_to_string(list_sort(c.country), '+') AS area, c.place,
  coalesce(h.located, 0) AS located, coalesce(h.located_comparable, 0) AS located_comparable,
  coalesce(h.located_in_reports, 0) AS located_in_reports, coalesce(h.located_in_records, 0) AS located_in_records,
  coalesce(h.perhaps, 0) AS perhaps, coalesce(r.events, 0) AS only_recorded, coalesce(h.other_records, 0) AS other_records,
  f.low - coalesce(h.located, 0) - coalesce(r.events, 0) AS difference,
  e.quote, e.file, e.line, e.char_start, e.char_end, e.document_id, e.publisher, e.published, e.title, e.url,
  e.restates_publisher, e.said_by, e.said_by_words, e.said_by_kind, e.via, e.certainty, c.claim_id
FROM claims c
JOIN figures f USING (claim_id)
JOIN claim_evidence e USING (claim_id)
LEFT JOIN held h USING (claim_id)
LEFT JOIN recorded r USING (claim_id)
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
