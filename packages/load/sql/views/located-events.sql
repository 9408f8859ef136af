-- Which events that we hold a reported count may be made of, in order.
CREATE VIEW located_events AS
SELECT
  claim_id, held_kind, one.held_id, event_type, one.date, date_from, date_to, country, one.place, dataset, is_reported, is_recorded, is_within, is_comparable
FROM (SELECT * EXCLUDE (held, events), unnest(held) AS one FROM counted_and_held)
ORDER BY claim_id, date_from, date_to, one.held_id;

COMMENT ON VIEW located_events IS
  'For each reported count that has a window and an area, the events that we hold and that it may be made of, one row each: events of reports and tables, and current records that belong to no event.';
COMMENT ON COLUMN located_events.claim_id IS 'The reported count: claims.claim_id.';
COMMENT ON COLUMN located_events.held_kind IS 'event, or record for a row of an event table that belongs to no event.';
COMMENT ON COLUMN located_events.held_id IS 'events.event_id or records.record_id.';
COMMENT ON COLUMN located_events.event_type IS 'attack or strike, as the count''s; NULL for a record, whose own words do not tell.';
COMMENT ON COLUMN located_events.dataset IS 'Data set of a record; NULL for events.';
COMMENT ON COLUMN located_events.is_reported IS 'Whether a claim speaks of it.';
COMMENT ON COLUMN located_events.is_recorded IS 'Whether a record speaks of it.';
COMMENT ON COLUMN located_events.is_within IS 'Whether all days that it may mean lie in the window; else it only touches it.';
COMMENT ON COLUMN located_events.is_comparable IS 'Whether its type and, where the count names them, both sides are known and agree; else they are unknown and only do not speak against it. A record gives no direction: it is comparable where it names both sides of the count.';
