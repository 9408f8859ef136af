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
FROM figure_questions
LEFT JOIN (SELECT question_id, claim_id, superseded FROM latest_figures) USING (question_id, claim_id)
LEFT JOIN (
  SELECT
    question_id, claim_id,
    row_number() OVER (PARTITION BY question_id ORDER BY value, recency, claim_id) AS nth,
    (count(*) OVER (PARTITION BY question_id) + 1) // 2 AS middle
  FROM latest_figures
  WHERE superseded IS NULL
) USING (question_id, claim_id);

COMMENT ON VIEW policy_median_of_independent IS 'What the policy median_of_independent makes of each figure: the middle one of the last figures of independent sources, the lower of two.';
