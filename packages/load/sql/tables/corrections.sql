CREATE TABLE corrections (
  file        VARCHAR NOT NULL,
  line        INTEGER NOT NULL,
  who         VARCHAR NOT NULL,
  action      VARCHAR NOT NULL,
  claim       VARCHAR NOT NULL,
  claim_id    VARCHAR,
  document    VARCHAR NOT NULL,
  kind        VARCHAR NOT NULL,
  char_start  INTEGER,
  char_end    INTEGER,
  quote       VARCHAR NOT NULL,
  field       VARCHAR,
  "from"      VARCHAR NOT NULL,
  "to"        VARCHAR NOT NULL,
  "read"      VARCHAR,
  state       VARCHAR NOT NULL,
  why         VARCHAR NOT NULL,
  "when"      VARCHAR NOT NULL
);

COMMENT ON TABLE corrections IS
  'What people decided about claims, a row a line of data/corrections.csv, with what became of it on this run.';

COMMENT ON COLUMN corrections.file IS 'The file of the line, relative to the data folder.';
COMMENT ON COLUMN corrections.line IS 'Line of the file, from 1.';
COMMENT ON COLUMN corrections.who IS 'Who decided.';
COMMENT ON COLUMN corrections.action IS 'accept, reject, unsure (nobody can say), set, add (a claim that was missed) or undo (of an earlier line).';
COMMENT ON COLUMN corrections.claim IS 'Id of the claim when it was decided; empty for add.';
COMMENT ON COLUMN corrections.claim_id IS 'The claim that the line holds for now: claims.claim_id, or that of a claim that was rejected; NULL where there is none.';
COMMENT ON COLUMN corrections.document IS 'The report: documents.document_id; for a row of a table, the hash of its file.';
COMMENT ON COLUMN corrections.kind IS 'Kind of the claim: claims.kind.';
COMMENT ON COLUMN corrections.char_start IS 'First code point of the claim''s words in documents.text, from 0; NULL for a row of a table.';
COMMENT ON COLUMN corrections.char_end IS 'One past the last code point; NULL for a row of a table.';
COMMENT ON COLUMN corrections.quote IS 'The claim''s words when it was decided.';
COMMENT ON COLUMN corrections.field IS 'The field that was set; NULL for decisions on the claim as a whole.';
COMMENT ON COLUMN corrections."from" IS 'What the program read when it was decided, of the field or (accept, reject, unsure) of the whole claim; empty for nothing.';
COMMENT ON COLUMN corrections."to" IS 'What is right, as people write it; empty for nothing.';
COMMENT ON COLUMN corrections."read" IS 'What the program reads there today; NULL where nothing is compared.';
COMMENT ON COLUMN corrections.state IS 'applied, confirmed (the program reads the same by now), changed-under (applied, though the program read a third thing meanwhile), re-anchored (the claim has another id), orphaned (nothing lies there any more; told in issues), superseded (by a later line) or contested (two people set different values; the later holds).';
COMMENT ON COLUMN corrections.why IS 'The reason given; may be empty.';
COMMENT ON COLUMN corrections."when" IS 'The moment of the decision in UTC (2026-01-02T03:04:05Z), for people to read: only the order of the lines decides. Empty where nobody wrote it.';
