-- low_best_high, version 1: three numbers, as UCDP gives them (UCDP GED codebook 23.1: low, the most conservative estimate; best, the most
-- reliable one; high, the highest that is credible). Reliable is what most independent sources say last; of as many, the later.
CREATE VIEW policy_low_best_high AS
WITH supported AS (
  SELECT
    question_id, claim_id, unfit, superseded, is_last, value, value_high, recency,
    count(*) OVER (PARTITION BY question_id, is_last, value, qualifier) AS support
  FROM latest_figures
), ranked AS (
  SELECT
    question_id, claim_id, unfit, superseded,
    is_last AND row_number() OVER (PARTITION BY question_id, is_last ORDER BY value, recency, claim_id) = 1 AS is_low,
    is_last AND row_number() OVER (PARTITION BY question_id, is_last ORDER BY coalesce(value_high, value) DESC, recency, claim_id) = 1 AS is_high,
    is_last AND row_number() OVER (PARTITION BY question_id, is_last ORDER BY support DESC, recency, claim_id) = 1 AS is_best
  FROM supported
)
SELECT
  question_id, claim_id,
  list_concat(
    CASE WHEN is_low THEN ['low'] ELSE [] END,
    list_concat(CASE WHEN is_best THEN ['best'] ELSE [] END, CASE WHEN is_high THEN ['high'] ELSE [] END)
  ) AS roles,
  CASE
    WHEN is_low OR is_high OR is_best THEN NULL
    ELSE coalesce(unfit, superseded, 'between low and high, by fewer sources than best')
  END AS reason
FROM ranked;

COMMENT ON VIEW policy_low_best_high IS 'What the policy low_best_high makes of each figure: the lowest, the one that most independent sources give, and the highest, of the last figures of each source.';
