-- median_of_independent, version 1: the middle of the last figures of independent sources; of two in the middle the lower, so that the
-- answer is always a figure that somebody gives.
CREATE VIEW policy_median_of_independent AS
SELECT
  question_id, claim_id,
  CASE WHEN nth = middle THEN ['best'] ELSE [] END AS roles,
  CASE
    WHEN nth = middle THEN NULL
    WHEN nth < middle THEN 'below the middle'
    WHEN nth > middle THEN 'above the middle'
    ELSE coalesce(unfit, superseded)
  END AS reason
FROM (
  SELECT
    question_id, claim_id, unfit, superseded,
    CASE WHEN is_last THEN row_number() OVER (PARTITION BY question_id, is_last ORDER BY value, recency, claim_id) END AS nth,
    (count(*) OVER (PARTITION BY question_id, is_last) + 1) // 2 AS middle
  FROM latest_figures
);

COMMENT ON VIEW policy_median_of_independent IS 'What the policy median_of_independent makes of each figure: the middle one of the last figures of independent sources, the lower of two.';
