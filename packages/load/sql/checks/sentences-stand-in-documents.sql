-- The check of quotes leans on the sentences, so these must be the document's own words. Their lengths and order are looked at here;
-- their text is cut from the document while loading.
SELECT s.document_id, s.ordinal, s.char_start, s.char_end, d.chars, left(s.text, 80) AS text
FROM sentences s
LEFT JOIN documents d USING (document_id)
WHERE (s.char_start >= 0 AND s.char_end > s.char_start AND s.char_end <= d.chars AND length(s.text) = s.char_end - s.char_start) IS NOT TRUE
ORDER BY ALL
