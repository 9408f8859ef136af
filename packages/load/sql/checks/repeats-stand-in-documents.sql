-- Further places that say the same lie inside the document, and a row of a table has none.
SELECT c.claim_id, c.file, repeat.char_start, repeat.char_end, d.chars
FROM (SELECT claim_id, file, document_id, unnest(also_at) AS repeat FROM claims WHERE len(also_at) > 0) c
LEFT JOIN documents d USING (document_id)
WHERE (repeat.char_start >= 0 AND repeat.char_end > repeat.char_start AND repeat.char_end <= d.chars) IS NOT TRUE
ORDER BY ALL
