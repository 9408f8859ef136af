SELECT event_id, event_type, date FROM events
WHERE event_id NOT IN (SELECT event_id FROM event_members)
ORDER BY ALL
