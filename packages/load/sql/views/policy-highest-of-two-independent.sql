-- highest_of_two_independent, version 1: the highest number that the last figures of at least two independent sources reach.
CREATE VIEW policy_highest_of_two_independent AS
SELECT
  question_id, claim_id,
  CASE WHEN nth = 2 THEN ['best', 'support'] WHEN nth = 1 AND sources > 1 THEN ['support'] ELSE [] END AS roles,
  CASE
    WHEN nth <= 2 AND sources > 1 THEN NULL
    WHEN nth = 1 THEN 'no second independent source'
    WHEN nth > 2 THEN 'a lower figure'
    ELSE coalesce(unfit, superseded)
  END AS reason
FROM (
  SELECT
    question_id, claim_id, unfit, superseded,
    CASE WHEN is_last THEN row_number() OVER (PARTITION BY question_id, is_last ORDER BY value DESC, recency, claim_id) END AS nth,
    count(*) OVER (PARTITION BY question_id, is_last) AS sources
  FROM latest_figures
);

COMMENT ON VIEW policy_highest_of_two_independent IS 'What the policy highest_of_two_independent makes of each figure: the highest number that two independent sources reach, with the higher figure as its support. A question with one source has no answer.';
