-- A slot that holds a value says where it came from, and an empty one does not; the words lie inside the document, and a row of a table has none.
SELECT s.claim_id, s.file, s.slot, s.value, s.basis, s.char_start, s.char_end, d.chars
FROM claim_slots s
LEFT JOIN documents d USING (document_id)
WHERE s.value IS NULL
  OR s.basis IS NULL
  OR s.basis NOT IN ('stated', 'sentence', 'chain', 'heading', 'dateline', 'publisher', 'person')
  OR (s.char_start IS NOT NULL AND (s.char_start >= 0 AND s.char_end > s.char_start AND s.char_end <= d.chars) IS NOT TRUE)
ORDER BY ALL
