CREATE VIEW troop_levels AS
SELECT
  c.as_of, c.as_of_from, c.as_of_to, c.as_of_basis,
  c.value, c.value_high, c.qualifier, f.low, f.high, f.low_open,
  c.change, c.actor, c.country, nullif(array_to_string(list_sort(c.country), '+'), '') AS area, c.place,
  e.quote, e.file, e.line, e.char_start, e.char_end, e.document_id, e.publisher, e.published, e.title, e.url,
  e.restates_publisher, e.said_by, e.said_by_words, e.said_by_kind, e.via, e.certainty, e.inferred, e.claim_id
FROM claims c
JOIN figures f USING (claim_id)
JOIN claim_evidence e USING (claim_id)
WHERE c.kind = 'troop_level'
ORDER BY c.as_of_from NULLS LAST, c.as_of_to, area, f.low, c.claim_id;

COMMENT ON VIEW troop_levels IS
  'Reported numbers of troops, one row a claim, never added up: levels, and what is being sent, withdrawn or asked for (change).';
COMMENT ON COLUMN troop_levels.area IS 'Countries sorted and joined by +, for grouping: IQ+SY; NULL where not said.';
