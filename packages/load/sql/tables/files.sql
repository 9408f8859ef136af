CREATE TABLE files (
  file           VARCHAR NOT NULL,
  container      VARCHAR,
  part           VARCHAR,
  file_hash      VARCHAR NOT NULL,
  bytes          BIGINT NOT NULL,
  role           VARCHAR NOT NULL,
  layout         VARCHAR,
  encoding       VARCHAR,
  delimiter      VARCHAR,
  rows_read      BIGINT,
  rows_taken     BIGINT,
  rows_set_aside BIGINT,
  rows_flagged   BIGINT,
  licence        VARCHAR,
  dataset        VARCHAR,
  citation       VARCHAR,
  restricted     BOOLEAN,
  synthetic      BOOLEAN,
  vintage        VARCHAR,
  full_export    BOOLEAN,
  sure           DOUBLE,
  why            VARCHAR
);

COMMENT ON TABLE files IS
  'Every input file and what became of it.';

COMMENT ON COLUMN files.file IS 'Path relative to the data folder, with /; of a part the container''s path with the part''s name behind it: news.zip/2024/a.csv.';
COMMENT ON COLUMN files.container IS 'File that holds it (an archive, a workbook, a mail), itself a row of this table; NULL for a file of the data folder.';
COMMENT ON COLUMN files.part IS 'Name in its container: a member, a sheet, the number of a message; NULL for a file of the data folder.';
COMMENT ON COLUMN files.file_hash IS 'SHA-256 of the bytes, lower-case hexadecimal; of a table that is read once more under another sidecar, of both.';
COMMENT ON COLUMN files.bytes IS 'Size in bytes.';
COMMENT ON COLUMN files.role IS 'report, table, container (read as its parts alone, each a row of its own), ignored (README, LICENSE, sidecars) or set_aside; decided by the form, never by the folder.';
COMMENT ON COLUMN files.layout IS 'Which layout read a table''s rows; NULL for all but tables.';
COMMENT ON COLUMN files.encoding IS 'Character encoding that the bytes were decoded with; NULL where nothing was decoded.';
COMMENT ON COLUMN files.delimiter IS 'Character between the cells of a table; NULL for all but tables.';
COMMENT ON COLUMN files.rows_read IS 'Rows of a table without its header; NULL for all but tables.';
COMMENT ON COLUMN files.rows_taken IS 'Rows that became claims or records; NULL for all but tables.';
COMMENT ON COLUMN files.rows_set_aside IS 'Rows that could not be read, each in set_aside; rows_read = rows_taken + rows_set_aside. NULL for all but tables.';
COMMENT ON COLUMN files.rows_flagged IS 'Records with one flag or more: doubts, which leave the row in. NULL for all but event tables.';
COMMENT ON COLUMN files.licence IS 'Licence under which the file may be used; NULL where nobody said.';
COMMENT ON COLUMN files.dataset IS 'Data set that its rows are of (ACLED, UCDP GED …); NULL for reports, and for tables of figures whose sidecar names none.';
COMMENT ON COLUMN files.citation IS 'How to cite the data set; NULL where nobody said.';
COMMENT ON COLUMN files.restricted IS 'Whether its rows must not be redistributed; NULL where no data set is known.';
COMMENT ON COLUMN files.synthetic IS 'Whether its rows were made up, to try things with, as its sidecar says: they stand in records, and never in an event. NULL where no data set is known.';
COMMENT ON COLUMN files.vintage IS 'Which edition of the data set it is: a day, an instant in UTC or a release (24.1), as its sidecar says, else the newest timestamp of its rows; NULL where neither is known.';
COMMENT ON COLUMN files.full_export IS 'Whether it holds all of the data set, so that an event it lacks was deleted; NULL where no data set is known.';
COMMENT ON COLUMN files.sure IS 'How sure its layout was, 0 to 1; NULL where no layout read it.';
COMMENT ON COLUMN files.why IS 'Why that layout was taken; NULL where no layout read it.';
