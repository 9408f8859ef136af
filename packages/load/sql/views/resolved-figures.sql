-- One number a question, by a policy that the reader chooses. Nothing is added up or made: every answer is a figure of a claim, or says
-- that it is imputed.
CREATE MACRO resolved_figures(by_policy := NULL) AS TABLE
WITH chosen AS (
  SELECT p.policy, p.version, q.*, c.roles, c.reason
  FROM policy_choices c
  JOIN policies p USING (policy)
  JOIN figure_questions q USING (question_id, claim_id)
  -- compared with the word itself, so that only the policy asked for is worked out
  WHERE c.policy = by_policy::VARCHAR
), resolved AS (
  SELECT
    any_value(policy) AS policy, any_value(version) AS version,
    kind, counts, target, event_id,
    max_by(actor, list_contains(roles, 'best')::INTEGER) AS actor,
    max_by(country, list_contains(roles, 'best')::INTEGER) AS country,
    max_by(place, list_contains(roles, 'best')::INTEGER) AS place,
    max(since) FILTER (list_contains(roles, 'best')) AS since,
    max(as_of) FILTER (list_contains(roles, 'best')) AS as_of,
    coalesce(max(value) FILTER (list_contains(roles, 'low')), max(low) FILTER (list_contains(roles, 'best'))) AS low,
    max(coalesce(value, imputed)) FILTER (list_contains(roles, 'best')) AS best,
    coalesce(max(coalesce(value_high, value)) FILTER (list_contains(roles, 'high')), max(high) FILTER (list_contains(roles, 'best'))) AS high,
    max(figure) FILTER (list_contains(roles, 'best')) AS figure,
    bool_or(value IS NULL) FILTER (list_contains(roles, 'best')) AS is_imputed,
    count(DISTINCT source_group) AS independent_sources,
    list({'claim_id': claim_id, 'roles': roles, 'figure': figure, 'said_by': said_by, 'publisher': publisher, 'quote': quote}
      ORDER BY claim_id) FILTER (len(roles) > 0) AS used,
    coalesce(list({'claim_id': claim_id, 'reason': reason, 'figure': figure, 'said_by': said_by, 'publisher': publisher, 'quote': quote}
      ORDER BY claim_id) FILTER (len(roles) = 0), []) AS passed_over,
    question_id, series_id
  FROM chosen
  GROUP BY kind, counts, target, event_id, question_id, series_id
  -- a question that the policy leaves open is no row
  HAVING bool_or(list_contains(roles, 'best'))
)
-- one row whatever is asked, so that a filter cannot hide that the policy is none
FROM (
  SELECT unnest(
    CASE
      WHEN list_contains(known, by_policy::VARCHAR) THEN answers
      ELSE error(concat('Unexpected policy ', coalesce('''' || by_policy::VARCHAR || '''', 'NULL'), ', expected one of: ', array_to_string(known, ', ')))
    END,
    max_depth := 2
  )
  FROM (SELECT list(r) AS answers FROM resolved r), (SELECT list(policy) AS known FROM policies)
)
ORDER BY as_of NULLS LAST, kind, counts, question_id;

COMMENT ON MACRO TABLE resolved_figures IS
  'One figure a question, chosen by a policy of the view policies: FROM resolved_figures(''lowest''). best is the number chosen, low and high its bounds (or the lowest and highest figures, for low_best_high); used and passed_over name every claim with its words and the reason. Nothing is added up.';
