-- A claim is at a span of a document, on the line of that where it is a row of a table of articles, or on a line of a table, and at nothing between.
SELECT c.claim_id, c.kind, c.file, c.document_id, c.line, c.char_start, c.char_end, c.quote
FROM claims c
LEFT JOIN documents d USING (document_id)
WHERE (
  (c.document_id IS NOT NULL AND c.line IS NOT DISTINCT FROM d.line AND c.sentence IS NOT NULL AND c.char_start >= 0
    AND c.char_end > c.char_start AND coalesce(c.quote, '') <> '')
  OR (c.document_id IS NULL AND c.line > 0 AND c.char_start IS NULL AND c.char_end IS NULL)
) IS NOT TRUE
ORDER BY c.claim_id
