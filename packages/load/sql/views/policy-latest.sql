-- latest, version 1: the figure that speaks of the last day.
CREATE VIEW policy_latest AS
SELECT
  question_id, claim_id,
  CASE WHEN recency = 1 THEN ['best'] ELSE [] END AS roles,
  CASE WHEN recency = 1 THEN NULL ELSE coalesce(unfit, 'an earlier figure') END AS reason
FROM latest_figures;

COMMENT ON VIEW policy_latest IS 'What the policy latest makes of each figure: the one that speaks of the last day.';
