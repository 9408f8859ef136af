CREATE TABLE records (
  record_id          VARCHAR NOT NULL,
  file               VARCHAR NOT NULL,
  file_hash          VARCHAR NOT NULL,
  line               INTEGER NOT NULL,
  dataset            VARCHAR NOT NULL,
  source_event_id    VARCHAR,
  event_date         VARCHAR,
  date_from          DATE,
  date_to            DATE,
  event_time         VARCHAR,
  time_precision     INTEGER,
  disorder_type      VARCHAR,
  event_type         VARCHAR,
  sub_event_type     VARCHAR,
  actor1             VARCHAR,
  assoc_actor_1      VARCHAR,
  inter1             VARCHAR,
  actor2             VARCHAR,
  assoc_actor_2      VARCHAR,
  inter2             VARCHAR,
  interaction        VARCHAR,
  civilian_targeting VARCHAR,
  country            VARCHAR,
  country_code       VARCHAR,
  region             VARCHAR,
  admin1             VARCHAR,
  admin2             VARCHAR,
  admin3             VARCHAR,
  location           VARCHAR,
  latitude           DOUBLE,
  longitude          DOUBLE,
  geo_precision      INTEGER,
  geo_radius_m       BIGINT,
  source             VARCHAR,
  source_scale       VARCHAR,
  source_url         VARCHAR,
  other_source_url   VARCHAR,
  number_of_sources  BIGINT,
  notes              VARCHAR,
  fatalities_low     BIGINT,
  fatalities_best    BIGINT,
  fatalities_high    BIGINT,
  deaths_a           BIGINT,
  deaths_b           BIGINT,
  deaths_civilians   BIGINT,
  deaths_unknown     BIGINT,
  injured_low        BIGINT,
  injured            BIGINT,
  injured_high       BIGINT,
  kidnapped          BIGINT,
  missing            BIGINT,
  women_killed       BIGINT,
  children_killed    BIGINT,
  women_injured      BIGINT,
  children_injured   BIGINT,
  weapon             VARCHAR,
  confidence         VARCHAR,
  tags               VARCHAR,
  timestamp          TIMESTAMPTZ,
  flags              VARCHAR[] NOT NULL,
  native             JSON NOT NULL
);

COMMENT ON TABLE records IS
  'Rows of event tables (ACLED, UCDP GED and their like), every vintage of them, in the field''s own column names; their coders have settled them already. current_records has the newest of each event.';

COMMENT ON COLUMN records.record_id IS 'Hash of the file''s bytes and the line.';
COMMENT ON COLUMN records.file IS 'Path relative to the data folder, with /.';
COMMENT ON COLUMN records.file_hash IS 'SHA-256 of the file''s bytes, lower-case hexadecimal.';
COMMENT ON COLUMN records.line IS 'Line of the file where the row begins, from 1.';
COMMENT ON COLUMN records.dataset IS 'ACLED, UCDP GED, GDELT 2.0 Events, GDELT 2.0 Mentions, GDELT 1.0 Events, GTD, or the name that a mapping gives.';
COMMENT ON COLUMN records.source_event_id IS 'The data set''s own id of the event, the same in every vintage; NULL where it has none.';
COMMENT ON COLUMN records.event_date IS 'Date of the event, an ISO prefix as precise as the source, local date; NULL where not known.';
COMMENT ON COLUMN records.date_from IS 'First day that the row may mean; NULL where not known.';
COMMENT ON COLUMN records.date_to IS 'Last day that the row may mean, inclusive; NULL where not known.';
COMMENT ON COLUMN records.event_time IS 'Hour of the event on the spot, with its zone where the row has one: 16:00, 16:00-05:00; NULL where only the day is known.';
COMMENT ON COLUMN records.time_precision IS 'The data set''s own code: ACLED 1 day, 2 week, 3 month; UCDP 1 day … 5 more than a month; NULL where it does not say.';
COMMENT ON COLUMN records.disorder_type IS 'The data set''s own word; NULL where it has none.';
COMMENT ON COLUMN records.event_type IS 'The data set''s own word; NULL where it has none.';
COMMENT ON COLUMN records.sub_event_type IS 'The data set''s own word; NULL where it has none.';
COMMENT ON COLUMN records.actor1 IS 'First actor as written, no direction meant; NULL where not given.';
COMMENT ON COLUMN records.assoc_actor_1 IS 'Who acted with or was identified with actor1, as written; NULL where not given.';
COMMENT ON COLUMN records.inter1 IS 'Kind of actor1, the data set''s own code or word; NULL where not given.';
COMMENT ON COLUMN records.actor2 IS 'Second actor as written; NULL where not given.';
COMMENT ON COLUMN records.assoc_actor_2 IS 'Who acted with or was identified with actor2, as written; NULL where not given.';
COMMENT ON COLUMN records.inter2 IS 'Kind of actor2, the data set''s own code or word; NULL where not given.';
COMMENT ON COLUMN records.interaction IS 'Kinds of both actors together, the data set''s own code or word; NULL where not given.';
COMMENT ON COLUMN records.civilian_targeting IS 'Whether civilians were the target, in the data set''s own words; NULL where not given.';
COMMENT ON COLUMN records.country IS 'Country as written; NULL where not given.';
COMMENT ON COLUMN records.country_code IS 'ISO 3166-1 alpha-2, from the country''s name or code; NULL where it is not known.';
COMMENT ON COLUMN records.region IS 'Part of the world as written; NULL where not given.';
COMMENT ON COLUMN records.admin1 IS 'First-level division as written; NULL where not given.';
COMMENT ON COLUMN records.admin2 IS 'Second-level division as written; NULL where not given.';
COMMENT ON COLUMN records.admin3 IS 'Third-level division as written; NULL where not given.';
COMMENT ON COLUMN records.location IS 'Place as written; NULL where not given.';
COMMENT ON COLUMN records.latitude IS 'Degrees north, WGS 84; NULL where not given.';
COMMENT ON COLUMN records.longitude IS 'Degrees east, WGS 84; NULL where not given.';
COMMENT ON COLUMN records.geo_precision IS 'The data set''s own code: ACLED 1 town … 3 region; UCDP 1 exact … 7 international waters or airspace; GTD specificity 1 … 5; NULL where it does not say.';
COMMENT ON COLUMN records.geo_radius_m IS 'How far from the point it may have been, in metres, by the meaning of geo_precision; NULL where that says nothing.';
COMMENT ON COLUMN records.source IS 'Sources that the coders name; NULL where not given.';
COMMENT ON COLUMN records.source_scale IS 'How local the sources are, in the data set''s own words; NULL where not given.';
COMMENT ON COLUMN records.source_url IS 'Address that the row names, as written by strangers: may be anything; NULL where not given.';
COMMENT ON COLUMN records.other_source_url IS 'A second address that the row names, as of an archived copy; written by strangers: may be anything; NULL where not given.';
COMMENT ON COLUMN records.number_of_sources IS 'How many sources the coders used; NULL where not known.';
COMMENT ON COLUMN records.notes IS 'The coder''s description; NULL where not given.';
COMMENT ON COLUMN records.fatalities_low IS 'Lowest estimate of people killed; NULL where not given.';
COMMENT ON COLUMN records.fatalities_best IS 'Best estimate of people killed; NULL where not given. May hide an imputed number: see flags.';
COMMENT ON COLUMN records.fatalities_high IS 'Highest estimate of people killed; NULL where not given.';
COMMENT ON COLUMN records.deaths_a IS 'People of the first side killed, best estimate; NULL where not given.';
COMMENT ON COLUMN records.deaths_b IS 'People of the second side killed, best estimate; NULL where not given.';
COMMENT ON COLUMN records.deaths_civilians IS 'Civilians killed, best estimate; NULL where not given.';
COMMENT ON COLUMN records.deaths_unknown IS 'People of unknown side killed, best estimate; NULL where not given.';
COMMENT ON COLUMN records.injured_low IS 'Lowest estimate of people injured; NULL where not given.';
COMMENT ON COLUMN records.injured IS 'Best estimate of people injured; NULL where not given.';
COMMENT ON COLUMN records.injured_high IS 'Highest estimate of people injured; NULL where not given.';
COMMENT ON COLUMN records.kidnapped IS 'People kidnapped or held hostage; NULL where not given.';
COMMENT ON COLUMN records.missing IS 'People missing; NULL where not given.';
COMMENT ON COLUMN records.women_killed IS 'Women among those killed; NULL where not given.';
COMMENT ON COLUMN records.children_killed IS 'Children among those killed; NULL where not given.';
COMMENT ON COLUMN records.women_injured IS 'Women among those injured; NULL where not given.';
COMMENT ON COLUMN records.children_injured IS 'Children among those injured; NULL where not given.';
COMMENT ON COLUMN records.weapon IS 'Means used, in the data set''s own words; NULL where not given.';
COMMENT ON COLUMN records.confidence IS 'How sure the data set is of the row, in its own words or code; NULL where not given.';
COMMENT ON COLUMN records.tags IS 'The data set''s own tags as written; NULL where not given.';
COMMENT ON COLUMN records.timestamp IS 'When the data set last wrote the row, UTC; NULL where not given.';
COMMENT ON COLUMN records.flags IS 'What is doubtful, by code: order-broken, source-older-than-event, coordinates-swapped, country-centroid, fatalities-imputed, fatalities-vague, id-missing, bad-cell:COLUMN (a cell that could not be read; its words are in native) and their like; empty where nothing is.';
COMMENT ON COLUMN records.native IS 'Cells with no column of their own, by their column, as text in an object; empty cells are left out.';
