CREATE TABLE places (
  place_id     VARCHAR NOT NULL,
  name         VARCHAR NOT NULL,
  kind         VARCHAR,
  country      VARCHAR,
  latitude     DOUBLE,
  longitude    DOUBLE,
  geo_radius_m DOUBLE
);

COMMENT ON TABLE places IS
  'Countries, seas, bases, cities and regions: the lexicon''s table.';

COMMENT ON COLUMN places.place_id IS 'Slug; a country is its ISO 3166-1 alpha-2 code (IQ), a sea its name (red-sea).';
COMMENT ON COLUMN places.name IS 'Usual English name.';
COMMENT ON COLUMN places.kind IS 'country, sea, base, city, region or their like; NULL where not known.';
COMMENT ON COLUMN places.country IS 'ISO 3166-1 alpha-2 code of the country that it lies in; NULL for seas and for what lies in several.';
COMMENT ON COLUMN places.latitude IS 'Degrees north, WGS 84; NULL where not known.';
COMMENT ON COLUMN places.longitude IS 'Degrees east, WGS 84; NULL where not known.';
COMMENT ON COLUMN places.geo_radius_m IS 'How far from that point the place reaches, metres; NULL where not known.';
