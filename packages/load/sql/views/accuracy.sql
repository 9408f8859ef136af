CREATE VIEW accuracy AS
WITH chosen AS (
  SELECT 'any' AS chosen, claim_id, kind, verdict FROM judged_claims
  UNION ALL
  SELECT 'at random', claim_id, kind, verdict FROM sampled_claims WHERE is_judged
), slots AS (
  SELECT
    claim_id,
    unnest([
      {'slot': 'figure', 'filled': kind <> 'event'},
      {'slot': 'event_type', 'filled': event_type IS NOT NULL},
      {'slot': 'outcome', 'filled': outcome IS NOT NULL},
      {'slot': 'certainty', 'filled': true},
      {'slot': 'said_by', 'filled': said_by IS NOT NULL},
      {'slot': 'actor', 'filled': len(actor) > 0},
      {'slot': 'target', 'filled': len(target) > 0},
      {'slot': 'country', 'filled': len(country) > 0},
      {'slot': 'place', 'filled': place IS NOT NULL},
      {'slot': 'date', 'filled': date IS NOT NULL},
      {'slot': 'as_of', 'filled': kind <> 'event' AND as_of IS NOT NULL},
      {'slot': 'since', 'filled': since IS NOT NULL},
      {'slot': 'until', 'filled': until IS NOT NULL}
    ], recursive := true)
  FROM claims
), answers AS (
  SELECT chosen, 'claims' AS measure, unnest(['all', kind]) AS what, verdict = 'right' AS is_right
  FROM chosen
  WHERE verdict <> 'unsure'
  UNION ALL
  -- of a claim that is wrong as a whole no slot is judged; what was left empty is no wrong value
  SELECT c.chosen, 'slots', s.slot, NOT list_contains(j.corrected_fields, s.slot)
  FROM chosen c
  JOIN judged_claims j USING (claim_id)
  JOIN slots s USING (claim_id)
  WHERE c.verdict IN ('right', 'corrected') AND NOT list_contains(j.missing_fields, s.slot)
    AND (s.filled OR list_contains(j.corrected_fields, s.slot))
), counted AS (
  SELECT chosen, measure, what, count(*) AS judged, count(*) FILTER (is_right) AS "right" FROM answers GROUP BY ALL
), bounds AS (
  -- Wilson's interval at 95 %, and the number that makes it 3 points wide on each side
  SELECT
    *, "right" / judged AS share, 1.96 * 1.96 AS zz, 0.03 * 0.03 AS dd
  FROM counted
)
SELECT
  chosen, measure, what, judged, "right", round(share, 3) AS precision,
  round(greatest(0, (share + zz / (2 * judged) - half) / (1 + zz / judged)), 3) AS low,
  round(least(1, (share + zz / (2 * judged) + half) / (1 + zz / judged)), 3) AS high,
  greatest(0, ceil((wide + sqrt(wide * wide - 4 * dd * zz * zz * (dd - 0.25))) / (2 * dd)) - judged)::BIGINT AS more
FROM (
  SELECT
    *, sqrt(zz) * sqrt(share * (1 - share) / judged + zz / (4 * judged * judged)) AS half,
    zz * share * (1 - share) - 2 * dd * zz AS wide
  FROM bounds
);

COMMENT ON VIEW accuracy IS
  'How often what the program read was right, of the claims that people judged in data/corrections.csv, as a whole, by kind and by slot.';
COMMENT ON COLUMN accuracy.chosen IS 'at random: the sample that sitrep sample draws, which speaks for all claims of reports; any: all judged claims, which were mostly looked at because they were doubtful.';
COMMENT ON COLUMN accuracy.measure IS 'claims: the claim with all its slots; slots: one slot of the claims that were not rejected, where the program had filled it.';
COMMENT ON COLUMN accuracy.what IS 'all, or a kind of claim; of slots, which: corrections.field.';
COMMENT ON COLUMN accuracy.judged IS 'How many were judged, those left unsure not among them.';
COMMENT ON COLUMN accuracy."right" IS 'How many of them were right.';
COMMENT ON COLUMN accuracy.precision IS 'Share that was right, 0 to 1.';
COMMENT ON COLUMN accuracy.low IS 'Lower end of the 95 % interval (Wilson), 0 to 1.';
COMMENT ON COLUMN accuracy.high IS 'Upper end of the 95 % interval (Wilson), 0 to 1.';
COMMENT ON COLUMN accuracy.more IS 'How many more to judge until the interval reaches 3 points to each side, if the share stays as it is.';
