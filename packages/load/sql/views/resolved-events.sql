-- The chronology with one number for its dead and its wounded, by a policy that the reader chooses.
CREATE MACRO resolved_events(by_policy := NULL) AS TABLE
WITH answers AS (
  FROM resolved_figures(by_policy) WHERE event_id IS NOT NULL
), told AS (
  SELECT
    event_id, counts,
    string_agg(
      CASE WHEN several AND len(target) > 0 THEN words || ' (' || array_to_string(target, ', ') || ')' ELSE words END,
      '; ' ORDER BY best DESC, question_id
    ) AS words
  FROM (
    SELECT
      *,
      CASE
        WHEN is_imputed THEN CAST(best AS BIGINT)::VARCHAR || ' (imputed from "' || figure || '")'
        WHEN policy = 'low_best_high' AND low < high THEN concat(figure, ' [', CAST(low AS BIGINT), '–', CAST(high AS BIGINT), ']')
        ELSE figure
      END AS words,
      count(*) OVER (PARTITION BY event_id, counts) > 1 AS several
    FROM answers
  )
  GROUP BY event_id, counts
), by_event AS (
  SELECT
    event_id,
    max(words) FILTER (counts = 'killed') AS killed,
    max(words) FILTER (counts = 'injured') AS injured,
    list({'counts': counts, 'figure': words} ORDER BY counts) AS figures
  FROM told
  GROUP BY event_id
), claims_of AS (
  SELECT event_id, any_value(policy) AS policy, any_value(version) AS version,
    flatten(list(used ORDER BY question_id)) AS used, flatten(list(passed_over ORDER BY question_id)) AS passed_over
  FROM answers
  GROUP BY event_id
)
SELECT
  v.event_id, v.event_type, v.date, v.date_from, v.date_to, v.time, v.actor, v.target, v.country, v.place, v.munition,
  b.killed, b.injured, coalesce(b.figures, []) AS figures, c.policy, c.version,
  coalesce(c.used, []) AS used, coalesce(c.passed_over, []) AS passed_over
FROM events v
LEFT JOIN by_event b USING (event_id)
LEFT JOIN claims_of c USING (event_id)
ORDER BY v.date_from NULLS LAST, v.time NULLS LAST, v.date_to, v.event_id;

COMMENT ON MACRO TABLE resolved_events IS
  'Every event with its killed and injured as one figure each, chosen by a policy of the view policies: FROM resolved_events(''latest_official''). The dead of two sides stay apart; used and passed_over name every claim with the reason.';
