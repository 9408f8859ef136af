-- A figure is an interval: exact [v, v], at least [v, ∞), more than (v, ∞), about ± 10 %. No other view knows qualifiers.
CREATE VIEW figures AS
WITH numbers AS (
  SELECT
    claim_id, value, value_high, qualifier,
    -- "killed a commander", "the mayor died": somebody, not how many
    kind = 'casualty' AND value = 1 AND qualifier = 'exact' AND quote IS NOT NULL
      AND NOT regexp_matches(quote, '(?i)\b(one|1|single|sole|only)\b') AS is_single,
    coalesce(CASE WHEN value = trunc(value) THEN try_cast(value AS BIGINT)::VARCHAR END, value::VARCHAR) AS low_text,
    coalesce(CASE WHEN value_high = trunc(value_high) THEN try_cast(value_high AS BIGINT)::VARCHAR END, value_high::VARCHAR) AS high_text
  FROM claims
  WHERE qualifier IS NOT NULL
)
SELECT
  claim_id,
  CASE qualifier
    WHEN 'exact' THEN value WHEN 'at_least' THEN value WHEN 'more_than' THEN value WHEN 'between' THEN value
    WHEN 'about' THEN round(value * 0.9, 6)
  END AS low,
  CASE qualifier
    WHEN 'exact' THEN value WHEN 'at_most' THEN value WHEN 'less_than' THEN value
    WHEN 'between' THEN coalesce(value_high, value)
    WHEN 'about' THEN round(coalesce(value_high, value) * 1.1, 6)
  END AS high,
  coalesce(qualifier = 'more_than' AND value IS NOT NULL, false) AS low_open,
  coalesce(qualifier = 'less_than' AND value IS NOT NULL, false) AS high_open,
  CASE
    WHEN value IS NULL THEN 'an unstated number'
    WHEN qualifier = 'more_than' THEN 'more than ' || low_text
    WHEN qualifier = 'at_least' THEN 'at least ' || low_text
    WHEN qualifier = 'less_than' THEN 'fewer than ' || low_text
    WHEN qualifier = 'at_most' THEN 'up to ' || low_text
    WHEN qualifier = 'about' THEN 'about ' || concat_ws('–', low_text, high_text)
    ELSE concat_ws('–', low_text, high_text)
  END AS figure,
  is_single
FROM numbers;

COMMENT ON VIEW figures IS
  'The number of each claim that has one, as an interval and as words. Exact [v, v], at least [v, ∞), more than (v, ∞), about ± 10 %, between [v, value_high], at most (−∞, v], less than (−∞, v); vague words have no bounds.';
COMMENT ON COLUMN figures.claim_id IS 'The claim: claims.claim_id.';
COMMENT ON COLUMN figures.low IS 'Lower bound in the things counted; NULL where it is open (at most, less than) or the words are vague.';
COMMENT ON COLUMN figures.high IS 'Upper bound; NULL where it is open (at least, more than) or the words are vague.';
COMMENT ON COLUMN figures.low_open IS 'Whether low itself is left out: more than.';
COMMENT ON COLUMN figures.high_open IS 'Whether high itself is left out: less than.';
COMMENT ON COLUMN figures.figure IS 'The number as people say it: 16, 16–18, more than 100, about 30; an unstated number for vague words.';
COMMENT ON COLUMN figures.is_single IS 'Whether it is one person by name or description, with no number written: one of the dead, and not how many they were.';
