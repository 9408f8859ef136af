CREATE TABLE judgements (
  file        VARCHAR NOT NULL,
  line        INTEGER NOT NULL,
  who         VARCHAR NOT NULL,
  judgement   VARCHAR NOT NULL,
  "left"      VARCHAR NOT NULL,
  "right"     VARCHAR NOT NULL,
  left_id     VARCHAR,
  right_id    VARCHAR,
  left_quote  VARCHAR,
  right_quote VARCHAR,
  state       VARCHAR NOT NULL,
  why         VARCHAR NOT NULL,
  "when"      VARCHAR
);

COMMENT ON TABLE judgements IS
  'What people decided about links, a row a line of data/judgements.csv, with what became of it on this run.';

COMMENT ON COLUMN judgements.file IS 'The file of the line, relative to the data folder.';
COMMENT ON COLUMN judgements.line IS 'Line of the file, from 1.';
COMMENT ON COLUMN judgements.who IS 'Who decided.';
COMMENT ON COLUMN judgements.judgement IS 'same, different, unsure (nobody can say; changes nothing) or undo (of what was said of the pair before).';
COMMENT ON COLUMN judgements."left" IS 'Id of a claim or record when it was decided.';
COMMENT ON COLUMN judgements."right" IS 'Id of the other one.';
COMMENT ON COLUMN judgements.left_id IS 'The claim or record that it means now; NULL where there is none.';
COMMENT ON COLUMN judgements.right_id IS 'The other one; NULL where there is none.';
COMMENT ON COLUMN judgements.left_quote IS 'The words of the claim when it was decided; NULL where the line has none.';
COMMENT ON COLUMN judgements.right_quote IS 'Those of the other one; NULL where the line has none.';
COMMENT ON COLUMN judgements.state IS 'applied, re-anchored (a claim has another id), orphaned (one of the two is gone; told in issues), superseded (taken back, or the same person said something else later) or contested (against earlier lines, which hold; told in issues).';
COMMENT ON COLUMN judgements.why IS 'The reason given.';
COMMENT ON COLUMN judgements."when" IS 'The moment of the decision in UTC (2026-01-02T03:04:05Z), for people to read; NULL where nobody wrote it.';
