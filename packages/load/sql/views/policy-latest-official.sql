-- latest_official, version 1: the last figure that a state, or a force or body of one, gives.
CREATE VIEW policy_latest_official AS
SELECT
  question_id, claim_id,
  CASE WHEN nth = 1 THEN ['best'] ELSE [] END AS roles,
  CASE
    WHEN nth = 1 THEN NULL
    ELSE coalesce(unfit, CASE WHEN NOT coalesce(is_official, false) THEN 'not official' END, 'an earlier figure')
  END AS reason
FROM (
  SELECT
    question_id, claim_id, unfit, is_official,
    CASE WHEN unfit IS NULL AND is_official THEN row_number() OVER (
      PARTITION BY question_id, unfit IS NULL, coalesce(is_official, false) ORDER BY recency
    ) END AS nth
  FROM latest_figures
);

COMMENT ON VIEW policy_latest_official IS 'What the policy latest_official makes of each figure: the last one that a state, or a force or body of one, gives. A question without one has no answer.';
