CREATE VIEW mentioned_events AS
FROM event_reports
WHERE date IS NULL AND place IS NULL AND len(country) = 0
ORDER BY event_id;

COMMENT ON VIEW mentioned_events IS
  'Mentioned, not located: attacks and strikes of which no report says when or where, and that no event of the chronology takes in. Too little to count with them.';
