CREATE VIEW strike_chronology AS
FROM event_reports
WHERE date IS NOT NULL OR place IS NOT NULL OR len(country) > 0
ORDER BY date_from NULLS LAST, time NULLS LAST, date_to, event_id;

COMMENT ON VIEW strike_chronology IS
  'Attacks and strikes in the order of their dates, as precise as they are and not more, with what was reported of each and by how many. Undated events come last; those of which neither a day nor a country is known are in mentioned_events.';
