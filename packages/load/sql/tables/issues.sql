CREATE TABLE issues (
  stage      VARCHAR NOT NULL,
  code       VARCHAR NOT NULL,
  severity   VARCHAR NOT NULL,
  file       VARCHAR NOT NULL,
  line       INTEGER,
  "column"   INTEGER,
  char_start INTEGER,
  char_end   INTEGER,
  found      VARCHAR NOT NULL,
  expected   VARCHAR NOT NULL,
  because    VARCHAR
);

COMMENT ON TABLE issues IS
  'Doubts about what was read, each with its place.';

COMMENT ON COLUMN issues.stage IS 'parse, extract, normalize, link, load or notebooks.';
COMMENT ON COLUMN issues.code IS 'Kind of doubt, a slug.';
COMMENT ON COLUMN issues.severity IS 'info, warning or error.';
COMMENT ON COLUMN issues.file IS 'Path relative to the data folder, with /.';
COMMENT ON COLUMN issues.line IS 'Line of the file, from 1; NULL where not known.';
COMMENT ON COLUMN issues."column" IS 'Column of the line in characters, from 1; NULL where not known.';
COMMENT ON COLUMN issues.char_start IS 'First code point in documents.text, from 0; NULL where not known.';
COMMENT ON COLUMN issues.char_end IS 'One past the last code point; NULL where not known.';
COMMENT ON COLUMN issues.found IS 'What stood there.';
COMMENT ON COLUMN issues.expected IS 'What was expected.';
COMMENT ON COLUMN issues.because IS 'A second place, or the rule that raised it; NULL where there is none.';
