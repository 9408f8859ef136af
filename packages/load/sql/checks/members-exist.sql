-- Both ends of a link, and the document at both ends of a copy.
SELECT m.event_id, m.member_id, m.member_kind, 'no such ' || m.member_kind AS problem
FROM event_members m
WHERE (m.member_kind = 'claim' AND m.member_id NOT IN (SELECT claim_id FROM claims))
  OR (m.member_kind = 'record' AND m.member_id NOT IN (SELECT record_id FROM records))
UNION ALL
SELECT m.event_id, m.member_id, m.member_kind, 'no such event'
FROM event_members m
WHERE m.event_id NOT IN (SELECT event_id FROM events)
UNION ALL
SELECT NULL, c.document_id, 'copy of ' || c.copy_of, 'no such document'
FROM document_copies c
WHERE c.document_id NOT IN (SELECT document_id FROM documents) OR c.copy_of NOT IN (SELECT document_id FROM documents)
ORDER BY ALL
