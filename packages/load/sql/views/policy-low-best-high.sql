-- low_best_high, version 1: three numbers, as UCDP gives them (UCDP GED codebook 23.1: low, the most conservative estimate; best, the most
-- reliable one; high, the highest that is credible). Reliable is what most independent sources say last; of as many, the later.
CREATE VIEW policy_low_best_high AS
WITH last AS (
  FROM latest_figures WHERE superseded IS NULL
), ranked AS (
  SELECT
    question_id, claim_id,
    row_number() OVER (PARTITION BY question_id ORDER BY value, recency, claim_id) AS from_low,
    row_number() OVER (PARTITION BY question_id ORDER BY coalesce(value_high, value) DESC, recency, claim_id) AS from_high,
    row_number() OVER (PARTITION BY question_id ORDER BY support DESC, recency, claim_id) AS from_best
  FROM (SELECT *, count(*) OVER (PARTITION BY question_id, value, qualifier) AS support FROM last)
)
SELECT
  question_id, claim_id,
  list_concat(
    CASE WHEN from_low = 1 THEN ['low'] ELSE [] END,
    list_concat(CASE WHEN from_best = 1 THEN ['best'] ELSE [] END, CASE WHEN from_high = 1 THEN ['high'] ELSE [] END)
  ) AS roles,
  CASE
    WHEN from_low = 1 OR from_high = 1 OR from_best = 1 THEN NULL
    ELSE coalesce(unfit, superseded, 'between low and high, by fewer sources than best')
  END AS reason
FROM figure_questions
LEFT JOIN (SELECT question_id, claim_id, superseded FROM latest_figures) USING (question_id, claim_id)
LEFT JOIN ranked USING (question_id, claim_id);

COMMENT ON VIEW policy_low_best_high IS 'What the policy low_best_high makes of each figure: the lowest, the one that most independent sources give, and the highest, of the last figures of each source.';
