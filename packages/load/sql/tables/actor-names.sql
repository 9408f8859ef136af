CREATE TABLE actor_names (
  actor_id VARCHAR NOT NULL,
  name     VARCHAR NOT NULL
);

COMMENT ON TABLE actor_names IS
  'Every way that people write an actor''s name.';

COMMENT ON COLUMN actor_names.actor_id IS 'The actor: actors.actor_id.';
COMMENT ON COLUMN actor_names.name IS 'A name or alias as written.';
