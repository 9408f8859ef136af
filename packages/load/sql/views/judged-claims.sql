-- What people said of claims as a whole, from the lines that hold.
CREATE VIEW judged_claims AS
WITH whole AS (
  -- a judgement of another reading is none of today's
  SELECT coalesce(claim_id, claim) AS claim_id, kind, action, who
  FROM corrections
  WHERE action IN ('accept', 'reject', 'unsure') AND state NOT IN ('superseded', 'orphaned', 'changed-under')
  QUALIFY row_number() OVER (PARTITION BY coalesce(claim_id, claim) ORDER BY file DESC, line DESC) = 1
), fields AS (
  SELECT
    coalesce(claim_id, claim) AS claim_id, any_value(kind) AS kind, any_value(who) AS who,
    list_sort(list(field) FILTER (state <> 'confirmed')) AS wrong,
    list_sort(list(field) FILTER (state <> 'confirmed' AND coalesce("read", "from") = '')) AS missing
  FROM corrections
  WHERE action = 'set' AND state NOT IN ('superseded', 'orphaned')
  GROUP BY ALL
)
SELECT
  claim_id, coalesce(w.kind, f.kind) AS kind, coalesce(w.who, f.who) AS who,
  CASE
    WHEN w.action = 'reject' THEN 'wrong'
    WHEN w.action = 'unsure' THEN 'unsure'
    WHEN len(coalesce(f.wrong, [])) > 0 THEN 'corrected'
    ELSE 'right'
  END AS verdict,
  coalesce(f.wrong, []) AS corrected_fields,
  coalesce(f.missing, []) AS missing_fields
FROM whole w
FULL JOIN fields f USING (claim_id)
-- a field that the program reads rightly by now says nothing of the others
WHERE w.action IS NOT NULL OR len(coalesce(f.wrong, [])) > 0;

COMMENT ON VIEW judged_claims IS
  'Claims that a person judged in data/corrections.csv, a row a claim; what the program read otherwise by now is left out.';
COMMENT ON COLUMN judged_claims.claim_id IS 'claims.claim_id; a claim that was rejected is no longer there.';
COMMENT ON COLUMN judged_claims.who IS 'Who decided; of several, who did last.';
COMMENT ON COLUMN judged_claims.verdict IS 'right, corrected (at least one field was set to another value), wrong (rejected) or unsure.';
COMMENT ON COLUMN judged_claims.corrected_fields IS 'Fields that the program had wrong or left empty: corrections.field.';
COMMENT ON COLUMN judged_claims.missing_fields IS 'Those of them that the program had left empty.';
