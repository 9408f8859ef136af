-- The words are cut out of their sentence: substr on a long text with one character beyond ASCII is slow.
CREATE VIEW claim_slots AS
WITH slots AS (
  SELECT claim_id, file, document_id, 'actor' AS slot, nullif(array_to_string(actor, ', '), '') AS value, actor_basis AS basis, actor_at AS span FROM claims
  UNION ALL
  SELECT claim_id, file, document_id, 'target', nullif(array_to_string(target, ', '), ''), target_basis, target_at FROM claims
  UNION ALL
  SELECT claim_id, file, document_id, 'country', nullif(array_to_string(country, ', '), ''), country_basis, country_at FROM claims
  UNION ALL
  SELECT claim_id, file, document_id, 'place', place, place_basis, place_at FROM claims
  UNION ALL
  SELECT
    claim_id, file, document_id, 'date',
    coalesce(date, date_words, since, since_words, until, until_words, CASE as_of_basis WHEN 'stated' THEN as_of END, date_from::VARCHAR),
    date_basis, date_at
  FROM claims
  UNION ALL
  SELECT claim_id, file, document_id, 'about', about, about_basis, about_at FROM claims
), filled AS (
  SELECT *, span.char_start AS char_start, span.char_end AS char_end
  FROM slots
  WHERE value IS NOT NULL OR basis IS NOT NULL OR span IS NOT NULL
)
SELECT
  f.claim_id, f.slot, f.value, f.basis,
  CASE WHEN f.char_start < s.char_end THEN substr(s.text, f.char_start - s.char_start + 1, f.char_end - f.char_start) END AS words,
  f.char_start, f.char_end, f.document_id, f.file
FROM filled f
ASOF LEFT JOIN sentences s ON f.document_id = s.document_id AND f.char_start >= s.char_start
ORDER BY f.file, f.claim_id, f.slot;

COMMENT ON VIEW claim_slots IS
  'Where each filled slot of a claim came from, one row a slot: SELECT slot, basis, count(*) FROM claim_slots GROUP BY ALL counts what is stated and what is inferred.';
COMMENT ON COLUMN claim_slots.slot IS 'actor, target, country, place, date or about.';
COMMENT ON COLUMN claim_slots.value IS 'What the slot holds, as text: ids with commas; of a figure''s window the date or words that come first.';
COMMENT ON COLUMN claim_slots.basis IS 'stated (in the claim''s clause, or a cell), sentence (elsewhere in its sentence), chain (another mention of the event), heading (headline, label, column), dateline, publisher or person (set in data/corrections.csv).';
COMMENT ON COLUMN claim_slots.words IS 'The words that it came from, up to the end of their sentence; NULL where no words gave it, and for tables.';
