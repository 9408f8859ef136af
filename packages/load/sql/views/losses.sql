CREATE VIEW losses AS
SELECT
  c.equipment, c.outcome, c.as_of, c.as_of_from, c.as_of_to, c.as_of_basis,
  c.value, c.value_high, c.qualifier, f.low, f.high, f.low_open,
  c.since, c.since_from, c.since_to, c.since_words, c.until, c.until_words,
  c.target, c.actor, c.country, nullif(array_to_string(list_sort(c.country), '+'), '') AS area, c.part_of,
  e.quote, e.file, e.line, e.char_start, e.char_end, e.document_id, e.publisher, e.published, e.title, e.url,
  e.restates_publisher, e.said_by, e.said_by_words, e.said_by_kind, e.via, e.certainty, e.inferred, e.claim_id
FROM claims c
JOIN figures f USING (claim_id)
JOIN claim_evidence e USING (claim_id)
WHERE c.kind = 'loss_count'
ORDER BY c.as_of_from NULLS LAST, c.as_of_to, c.equipment, c.outcome, f.low, c.claim_id;

COMMENT ON VIEW losses IS
  'Reported numbers of equipment that a side has lost (tanks, aircraft, ships), one row a claim, never added up; most are running totals since the day in since.';
COMMENT ON COLUMN losses.target IS 'Whose it was: actors.actor_id.';
COMMENT ON COLUMN losses.area IS 'Countries sorted and joined by +, for grouping: IQ+SY; NULL where not said.';
