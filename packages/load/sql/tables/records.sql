CREATE TABLE records (
  record_id       VARCHAR NOT NULL,
  file            VARCHAR NOT NULL,
  file_hash       VARCHAR NOT NULL,
  line            INTEGER NOT NULL,
  dataset         VARCHAR NOT NULL,
  source_event_id VARCHAR,
  event_date      VARCHAR,
  date_from       DATE,
  date_to         DATE,
  time_precision  INTEGER,
  event_type      VARCHAR,
  sub_event_type  VARCHAR,
  actor1          VARCHAR,
  actor2          VARCHAR,
  country         VARCHAR,
  admin1          VARCHAR,
  location        VARCHAR,
  latitude        DOUBLE,
  longitude       DOUBLE,
  geo_precision   INTEGER,
  fatalities_low  BIGINT,
  fatalities_best BIGINT,
  fatalities_high BIGINT,
  notes           VARCHAR,
  source          VARCHAR,
  native          JSON
);

COMMENT ON TABLE records IS
  'Rows of event tables (ACLED, UCDP and their like) in the field''s own column names; their coders have settled them already.';

COMMENT ON COLUMN records.record_id IS 'Hash of file and line.';
COMMENT ON COLUMN records.file IS 'Path relative to the data folder, with /.';
COMMENT ON COLUMN records.file_hash IS 'SHA-256 of the file''s bytes, lower-case hexadecimal.';
COMMENT ON COLUMN records.line IS 'Line of the file, from 1.';
COMMENT ON COLUMN records.dataset IS 'Name of the data set, by its layout.';
COMMENT ON COLUMN records.source_event_id IS 'The data set''s own id; NULL where it has none.';
COMMENT ON COLUMN records.event_date IS 'Date of the event, an ISO prefix as precise as the source, local date; NULL where not known.';
COMMENT ON COLUMN records.date_from IS 'First day that it may mean; NULL where not known.';
COMMENT ON COLUMN records.date_to IS 'Last day that it may mean, inclusive; NULL where not known.';
COMMENT ON COLUMN records.time_precision IS '1 day, 2 week, 3 month (ACLED''s time_precision); NULL where the data set does not say.';
COMMENT ON COLUMN records.event_type IS 'The data set''s own word; NULL where it has none.';
COMMENT ON COLUMN records.sub_event_type IS 'The data set''s own word; NULL where it has none.';
COMMENT ON COLUMN records.actor1 IS 'First actor as written, no direction meant; NULL where not given.';
COMMENT ON COLUMN records.actor2 IS 'Second actor as written; NULL where not given.';
COMMENT ON COLUMN records.country IS 'Country as written; NULL where not given.';
COMMENT ON COLUMN records.admin1 IS 'First-level division as written; NULL where not given.';
COMMENT ON COLUMN records.location IS 'Place as written; NULL where not given.';
COMMENT ON COLUMN records.latitude IS 'Degrees north, WGS 84; NULL where not given.';
COMMENT ON COLUMN records.longitude IS 'Degrees east, WGS 84; NULL where not given.';
COMMENT ON COLUMN records.geo_precision IS '1 town, 2 part of a region, 3 region (ACLED''s geo_precision); NULL where the data set does not say.';
COMMENT ON COLUMN records.fatalities_low IS 'Lowest estimate of people killed; NULL where not given.';
COMMENT ON COLUMN records.fatalities_best IS 'Best estimate of people killed; NULL where not given. May hide an imputed number.';
COMMENT ON COLUMN records.fatalities_high IS 'Highest estimate of people killed; NULL where not given.';
COMMENT ON COLUMN records.notes IS 'The coder''s description; NULL where not given.';
COMMENT ON COLUMN records.source IS 'Sources that the coders name; NULL where not given.';
COMMENT ON COLUMN records.native IS 'The row''s own columns and codes as text, as an object; a member is null where the cell was empty.';
