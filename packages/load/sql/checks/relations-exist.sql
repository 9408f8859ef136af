-- about names an event claim; part_of a figure; neither the claim itself.
SELECT c.claim_id, c.kind, c.file, 'about' AS relation, c.about AS names, e.kind AS named_kind
FROM claims c
LEFT JOIN claims e ON e.claim_id = c.about
WHERE c.about IS NOT NULL AND (e.kind = 'event') IS NOT TRUE
UNION ALL
SELECT c.claim_id, c.kind, c.file, 'part_of', c.part_of, whole.kind
FROM claims c
LEFT JOIN claims whole ON whole.claim_id = c.part_of
WHERE c.part_of IS NOT NULL AND (whole.claim_id IS NULL OR whole.claim_id = c.claim_id)
ORDER BY ALL
