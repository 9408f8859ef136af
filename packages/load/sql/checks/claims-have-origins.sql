-- A claim stands at a span of a document or on a line of a table, and at nothing between.
SELECT claim_id, kind, file, document_id, line, char_start, char_end, quote
FROM claims
WHERE (
  (document_id IS NOT NULL AND line IS NULL AND sentence IS NOT NULL AND char_start >= 0 AND char_end > char_start
    AND coalesce(quote, '') <> '')
  OR (document_id IS NULL AND line > 0 AND char_start IS NULL AND char_end IS NULL)
) IS NOT TRUE
ORDER BY claim_id
