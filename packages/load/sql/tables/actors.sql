CREATE TABLE actors (
  actor_id VARCHAR NOT NULL,
  name     VARCHAR NOT NULL,
  kind     VARCHAR,
  parent   VARCHAR,
  country  VARCHAR
);

COMMENT ON TABLE actors IS
  'Who acts, is hit or claims: the lexicon''s table, and the armed groups that documents name and it does not know.';

COMMENT ON COLUMN actors.actor_id IS 'Slug: us, kataib-hezbollah.';
COMMENT ON COLUMN actors.name IS 'Usual English name.';
COMMENT ON COLUMN actors.kind IS 'state, force, group, umbrella, population, organisation or person; NULL where not known.';
COMMENT ON COLUMN actors.parent IS 'The actor that it is a part of: actors.actor_id; NULL where it stands alone.';
COMMENT ON COLUMN actors.country IS 'ISO 3166-1 alpha-2 code of its country; NULL where it has none.';
