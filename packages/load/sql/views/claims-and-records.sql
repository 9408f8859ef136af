-- Records of event tables beside claims, in the claims' columns: a record is an event and, where it counts the dead, a casualty.
CREATE VIEW claims_and_records AS
SELECT
  'claim' AS member_kind, c.claim_id AS member_id, c.kind, c.event_type, c.outcome, c.date, c.date_from, c.date_to,
  c.as_of, c.as_of_from, c.as_of_to, c.value, c.value_high, c.qualifier, c.actor, c.target, c.country, c.place, NULL AS dataset, f.licence, f.restricted,
  e.quote, e.file, e.line, e.char_start, e.char_end, e.document_id, e.publisher, e.published, e.title, e.url,
  e.restates_publisher, e.said_by, e.said_by_words, e.said_by_kind, e.via, e.certainty, c.claim_id
FROM claims c
JOIN claim_evidence e USING (claim_id)
LEFT JOIN files f ON f.file = c.file
UNION ALL
SELECT
  'record', r.record_id, k.kind, r.event_type, k.outcome, r.event_date, r.date_from, r.date_to,
  r.event_date, r.date_from, r.date_to,
  k.value, k.value_high, k.qualifier, list_filter([r.actor1, r.actor2], lambda name: name IS NOT NULL), [],
  list_filter([coalesce(r.country_code, r.country)], lambda name: name IS NOT NULL), r.location, r.dataset, f.licence, f.restricted,
  coalesce(r.notes, concat_ws('; ', r.event_date, r.event_type, r.sub_event_type, r.actor1, r.actor2, r.location, r.country)),
  r.file, r.line, NULL, NULL, NULL, coalesce(r.source, r.dataset), NULL, NULL, r.source_url,
  NULL, NULL, NULL, NULL, NULL, 'asserted', NULL
FROM current_records r
LEFT JOIN files f ON f.file = r.file,
LATERAL (
  SELECT 'event' AS kind, NULL AS outcome, NULL AS value, NULL AS value_high, NULL AS qualifier
  UNION ALL
  SELECT
    'casualty', 'killed',
    CASE WHEN r.fatalities_low < r.fatalities_high THEN r.fatalities_low ELSE r.fatalities_best END::DOUBLE,
    CASE WHEN r.fatalities_low < r.fatalities_high THEN r.fatalities_high END::DOUBLE,
    CASE
      WHEN r.fatalities_low < r.fatalities_high THEN 'between'
      WHEN list_contains(r.flags, 'fatalities-imputed') OR list_contains(r.flags, 'fatalities-about') THEN 'about'
      ELSE 'exact'
    END
  WHERE r.fatalities_best IS NOT NULL
    -- a zero of which the notes say nothing is not known to be one
    AND NOT list_contains(r.flags, 'fatalities-not-reported')
) k
ORDER BY file, line, char_start, member_id, kind;

COMMENT ON VIEW claims_and_records IS
  'Claims beside the records of event tables, in the same columns; of each data set the newest vintage alone. A record is an event and, where it counts the dead, a casualty; its actor holds both actors without direction, its words are the coder''s own.';
COMMENT ON COLUMN claims_and_records.member_kind IS 'claim or record.';
COMMENT ON COLUMN claims_and_records.member_id IS 'claims.claim_id or records.record_id.';
COMMENT ON COLUMN claims_and_records.event_type IS 'attack or strike for claims; the data set''s own word for records.';
COMMENT ON COLUMN claims_and_records.dataset IS 'Data set of a record; NULL for claims.';
COMMENT ON COLUMN claims_and_records.licence IS 'Licence under which the file may be used; NULL where nobody said.';
COMMENT ON COLUMN claims_and_records.restricted IS 'Whether rows of its data set must not be redistributed; NULL for reports and where no data set is known.';
COMMENT ON COLUMN claims_and_records.claim_id IS 'claims.claim_id; NULL for records.';
