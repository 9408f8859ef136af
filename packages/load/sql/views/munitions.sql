CREATE VIEW munitions AS
SELECT
  c.munition[1] AS munition, c.outcome, c.as_of, c.as_of_from, c.as_of_to, c.as_of_basis,
  c.value, c.value_high, c.qualifier, f.low, f.high, f.low_open,
  c.actor, c.target, c.country, nullif(array_to_string(list_sort(c.country), '+'), '') AS area, c.about, m.event_id, c.part_of,
  e.quote, e.file, e.line, e.char_start, e.char_end, e.document_id, e.publisher, e.published, e.title, e.url,
  e.restates_publisher, e.said_by, e.said_by_words, e.said_by_kind, e.via, e.certainty, e.inferred, e.claim_id
FROM claims c
JOIN figures f USING (claim_id)
JOIN claim_evidence e USING (claim_id)
LEFT JOIN event_members m ON m.member_id = c.about AND m.member_kind = 'claim'
WHERE c.kind = 'munition_count'
ORDER BY c.as_of_from NULLS LAST, c.as_of_to, munition, c.outcome, f.low, c.claim_id;

COMMENT ON VIEW munitions IS
  'Reported numbers of missiles, rockets, drones, bombs and shells, one row a claim, never added up: launched, intercepted, impacted, destroyed.';
COMMENT ON COLUMN munitions.area IS 'Countries sorted and joined by +, for grouping: IQ+SY; NULL where not said.';
COMMENT ON COLUMN munitions.munition IS 'What is counted: a munition slug.';
COMMENT ON COLUMN munitions.event_id IS 'The event that the figure is about: events.event_id; NULL where the text names none.';
