CREATE VIEW sampled_claims AS
WITH drawn AS (
  SELECT
    row_number() OVER (ORDER BY md5(claim_id), claim_id) AS position, claim_id, kind, verdict
  FROM (
    SELECT claim_id, kind FROM claims WHERE document_id IS NOT NULL AND rule <> 'correction/add'
    UNION
    -- what was rejected was drawn too
    SELECT coalesce(claim_id, claim), kind FROM corrections WHERE action = 'reject' AND char_start IS NOT NULL AND state NOT IN ('superseded', 'orphaned')
  )
  LEFT JOIN judged_claims USING (claim_id, kind)
)
SELECT *, position < coalesce((SELECT min(position) FROM drawn WHERE verdict IS NULL), position + 1) AS is_judged
FROM drawn;

COMMENT ON VIEW sampled_claims IS
  'All claims of reports in an order of chance that every run repeats: the first N of it are a random sample of N.';
COMMENT ON COLUMN sampled_claims.position IS 'Place in the order, from 1.';
COMMENT ON COLUMN sampled_claims.claim_id IS 'claims.claim_id; a claim that was rejected is no longer there.';
COMMENT ON COLUMN sampled_claims.verdict IS 'judged_claims.verdict; NULL where nobody has judged it.';
COMMENT ON COLUMN sampled_claims.is_judged IS 'Whether it and all before it are judged: these are a random sample, whatever else was judged for its doubts.';
