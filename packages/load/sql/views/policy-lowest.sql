-- lowest, version 1: the most conservative figure, as ACLED codes fatalities (FAQ "Fatalities", 7 May 2024: the most conservative
-- estimate where reports differ; tens 10, dozens 12, hundreds 100).
CREATE VIEW policy_lowest AS
SELECT
  question_id, claim_id,
  CASE WHEN nth = 1 THEN ['best'] ELSE [] END AS roles,
  CASE WHEN nth > 1 THEN coalesce(nullif(unfit, 'no number'), CASE WHEN number IS NULL THEN unfit END, 'a higher figure') END AS reason
FROM (
  SELECT
    *,
    row_number() OVER (
      PARTITION BY question_id
      ORDER BY number IS NULL, number, value IS NULL, recency NULLS LAST, claim_id
    ) AS nth
  FROM (
    SELECT
      question_id, claim_id, unfit, value, recency,
      CASE WHEN unfit IS NULL OR unfit = 'no number' THEN coalesce(value, imputed) END AS number
    FROM latest_figures
  )
)
-- a question of which nothing can be chosen has no row of its own
WHERE nth > 1 OR number IS NOT NULL;

COMMENT ON VIEW policy_lowest IS 'What the policy lowest makes of each figure: ACLED''s rule of the most conservative estimate, with its numbers for vague words, which are marked as imputed.';
