CREATE TABLE place_names (
  place_id VARCHAR NOT NULL,
  name     VARCHAR NOT NULL
);

COMMENT ON TABLE place_names IS
  'Every way that people write a place''s name.';

COMMENT ON COLUMN place_names.place_id IS 'The place: places.place_id.';
COMMENT ON COLUMN place_names.name IS 'A name or alias as written.';
