CREATE TABLE set_aside (
  file      VARCHAR NOT NULL,
  file_hash VARCHAR NOT NULL,
  line      INTEGER,
  "column"  VARCHAR,
  code      VARCHAR NOT NULL,
  found     VARCHAR NOT NULL,
  expected  VARCHAR NOT NULL,
  raw       VARCHAR,
  source_event_id VARCHAR
);

COMMENT ON TABLE set_aside IS
  'Rows and files that could not be read, with the reason: nothing is dropped without a row here or in issues.';

COMMENT ON COLUMN set_aside.file IS 'Path relative to the data folder, with /.';
COMMENT ON COLUMN set_aside.file_hash IS 'SHA-256 of the file''s bytes, lower-case hexadecimal.';
COMMENT ON COLUMN set_aside.line IS 'Line of the file, from 1; NULL for a whole file.';
COMMENT ON COLUMN set_aside."column" IS 'Column of the table; NULL where the whole row or file is meant.';
COMMENT ON COLUMN set_aside.code IS 'Kind of problem, a slug.';
COMMENT ON COLUMN set_aside.found IS 'What stood there.';
COMMENT ON COLUMN set_aside.expected IS 'What was expected.';
COMMENT ON COLUMN set_aside.raw IS 'What stood there in full, at most 10,000 characters; NULL where it cannot be shown.';
COMMENT ON COLUMN set_aside.source_event_id IS 'The id that its data set gives the row; NULL where that could not be read either, or there is none.';
