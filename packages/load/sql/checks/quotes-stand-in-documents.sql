-- substr on a long text with one character beyond ASCII is slow, so a quote is looked for in its sentence, and only those that
-- cross the end of one in the whole text.
WITH placed AS (
  SELECT
    c.claim_id, c.file, c.document_id, c.char_start, c.char_end, c.quote, s.text AS sentence,
    c.char_start - s.char_start + 1 AS first,
    c.char_start >= s.char_start AND c.char_end <= s.char_end AS inside
  FROM claims c
  LEFT JOIN sentences s ON s.document_id = c.document_id AND s.ordinal = c.sentence
  WHERE c.document_id IS NOT NULL
), found AS (
  SELECT claim_id, file, char_start, char_end, quote, substr(sentence, first, char_end - char_start) AS stands_there
  FROM placed
  WHERE inside
  UNION ALL
  SELECT p.claim_id, p.file, p.char_start, p.char_end, p.quote, substr(d.text, p.char_start + 1, p.char_end - p.char_start)
  FROM placed p
  LEFT JOIN documents d USING (document_id)
  WHERE inside IS NOT TRUE
)
SELECT claim_id, file, char_start, char_end, quote, stands_there
FROM found
WHERE quote IS DISTINCT FROM stands_there
ORDER BY claim_id
