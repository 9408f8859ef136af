CREATE TABLE meta (
  key   VARCHAR NOT NULL,
  value VARCHAR NOT NULL
);

COMMENT ON TABLE meta IS
  'How this database was made: one row a fact, no clock and no path of the machine.';

COMMENT ON COLUMN meta.key IS 'Name of the fact: schema version, hash of the rules, hash of the lexicon.';
COMMENT ON COLUMN meta.value IS 'Its value as text.';
