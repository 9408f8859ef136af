CREATE TABLE events (
  event_id       VARCHAR NOT NULL,
  event_type     VARCHAR NOT NULL,
  date           VARCHAR,
  date_from      DATE,
  date_to        DATE,
  date_precision VARCHAR,
  date_rule      VARCHAR,
  other_dates    VARCHAR[],
  time           TIMESTAMPTZ,
  actor          VARCHAR[],
  target         VARCHAR[],
  country        VARCHAR[],
  place          VARCHAR,
  place_id       VARCHAR,
  munition       VARCHAR[]
);

COMMENT ON TABLE events IS
  'What several claims and records speak of. Its fields are the best of its members''; the members keep their own.';

COMMENT ON COLUMN events.event_id IS 'The smallest id of its members.';
COMMENT ON COLUMN events.event_type IS 'attack (by a non-state group) or strike (by a state).';
COMMENT ON COLUMN events.date IS 'Best date of the event, an ISO prefix as precise as the source (2023, 2023-10, 2023-10-17; XXXX-01-20 without a year), local date; NULL where no member knows it.';
COMMENT ON COLUMN events.date_from IS 'First day that date may mean; NULL where not known or without a year.';
COMMENT ON COLUMN events.date_to IS 'Last day that date may mean, inclusive; NULL where not known or without a year.';
COMMENT ON COLUMN events.date_precision IS 'How wide the bounds are: day, month or year where they are exactly that, else range; NULL where there are no bounds.';
COMMENT ON COLUMN events.date_rule IS 'The written rule that chose the date; NULL where there is none.';
COMMENT ON COLUMN events.other_dates IS 'Dates of members that disagree with date, as ISO prefixes; empty where all agree.';
COMMENT ON COLUMN events.time IS 'Instant, UTC; NULL where no member gives an hour and zone.';
COMMENT ON COLUMN events.actor IS 'Who attacked or struck: actors.actor_id; empty where not said.';
COMMENT ON COLUMN events.target IS 'Who or what was hit: actors.actor_id; empty where not said.';
COMMENT ON COLUMN events.country IS 'Where: ISO 3166-1 alpha-2 codes, seas by name; empty where not said.';
COMMENT ON COLUMN events.place IS 'The site by its usual English name; NULL where not said.';
COMMENT ON COLUMN events.place_id IS 'The same in places.place_id; NULL where the lexicon does not know it.';
COMMENT ON COLUMN events.munition IS 'Means used: munition slugs; empty where not said.';
