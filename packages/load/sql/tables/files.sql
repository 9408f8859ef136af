CREATE TABLE files (
  file           VARCHAR NOT NULL,
  file_hash      VARCHAR NOT NULL,
  bytes          BIGINT NOT NULL,
  role           VARCHAR NOT NULL,
  layout         VARCHAR,
  encoding       VARCHAR,
  delimiter      VARCHAR,
  rows_read      BIGINT,
  rows_taken     BIGINT,
  rows_set_aside BIGINT,
  licence        VARCHAR
);

COMMENT ON TABLE files IS
  'Every input file and what became of it.';

COMMENT ON COLUMN files.file IS 'Path relative to the data folder, with /.';
COMMENT ON COLUMN files.file_hash IS 'SHA-256 of the bytes, lower-case hexadecimal.';
COMMENT ON COLUMN files.bytes IS 'Size in bytes.';
COMMENT ON COLUMN files.role IS 'report, table, ignored (README, LICENSE, sidecars) or set_aside; decided by the form, never by the folder.';
COMMENT ON COLUMN files.layout IS 'Which layout read a table''s rows; NULL for all but tables.';
COMMENT ON COLUMN files.encoding IS 'Character encoding that the bytes were decoded with; NULL where nothing was decoded.';
COMMENT ON COLUMN files.delimiter IS 'Character between the cells of a table; NULL for all but tables.';
COMMENT ON COLUMN files.rows_read IS 'Rows of a table without its header; NULL for all but tables.';
COMMENT ON COLUMN files.rows_taken IS 'Rows that became claims or records; NULL for all but tables.';
COMMENT ON COLUMN files.rows_set_aside IS 'Rows that could not be read, each in set_aside; rows_read = rows_taken + rows_set_aside. NULL for all but tables.';
COMMENT ON COLUMN files.licence IS 'Licence under which the file may be used; NULL where nobody said.';
