-- Who speaks of an event, each independent source once, with what binds those that are not independent.
CREATE VIEW sources AS
WITH of_figures AS (
  -- a report that quotes a ministry and a hospital rests on neither alone
  SELECT about AS claim_id, min(said_by) AS said_by
  FROM claims
  WHERE about IS NOT NULL AND said_by IS NOT NULL AND said_by_kind IS DISTINCT FROM 'anonymous'
  GROUP BY about
  HAVING count(DISTINCT said_by) = 1
), spoken AS (
  SELECT
    m.event_id, m.source_group, m.member_id, m.member_kind, c.document_id,
    coalesce(CASE WHEN c.said_by_kind IS DISTINCT FROM 'anonymous' THEN c.said_by END, g.said_by) AS said_by,
    coalesce(d.restates[1].publisher, d.publisher, c.source) AS outlet, d.restates[1].publisher AS restated, d.publisher
  FROM event_members m
  JOIN claims c ON c.claim_id = m.member_id
  LEFT JOIN of_figures g USING (claim_id)
  LEFT JOIN documents d USING (document_id)
  WHERE m.member_kind = 'claim'
  UNION ALL
  SELECT m.event_id, m.source_group, m.member_id, m.member_kind, NULL, NULL, coalesce(r.source, r.dataset), NULL, coalesce(r.source, r.dataset)
  FROM event_members m
  JOIN records r ON r.record_id = m.member_id
  WHERE m.member_kind = 'record'
), outlet_voices AS (
  -- what "Reuters reported" gives is what Reuters publishes
  SELECT o.outlet, coalesce(min(n.actor_id), trim(regexp_replace(lower(o.outlet), '[^\p{L}\p{N}]+', '-', 'g'), '-')) AS voice
  FROM (SELECT DISTINCT outlet FROM spoken WHERE outlet IS NOT NULL) o
  LEFT JOIN actor_names n ON n.name = o.outlet
  GROUP BY o.outlet
), claimants AS (
  SELECT event_id, source_group, list_sort(list(voice)) AS claimants
  FROM (
    SELECT event_id, source_group, voice
    FROM (
      SELECT event_id, source_group, said_by AS voice, coalesce(document_id, member_id) AS report, true AS is_said FROM spoken WHERE said_by IS NOT NULL
      UNION ALL
      SELECT event_id, source_group, voice, coalesce(document_id, member_id), false FROM spoken JOIN outlet_voices USING (outlet)
    )
    GROUP BY ALL
    HAVING count(DISTINCT report) > 1 AND bool_or(is_said)
  )
  GROUP BY ALL
), outlets AS (
  SELECT event_id, source_group, list_sort(list(outlet)) AS outlets
  FROM (
    SELECT event_id, source_group, outlet
    FROM spoken
    WHERE outlet IS NOT NULL
    GROUP BY ALL
    HAVING count(DISTINCT coalesce(document_id, member_id)) > 1
  )
  GROUP BY ALL
), copied AS (
  SELECT l.event_id, l.source_group, list_sort(list(DISTINCT k.basis)) AS bases
  FROM document_copies k
  JOIN (SELECT DISTINCT event_id, source_group, document_id FROM spoken) l USING (document_id)
  JOIN (SELECT DISTINCT event_id, source_group, document_id FROM spoken) r
    ON r.document_id = k.copy_of AND r.event_id = l.event_id AND r.source_group = l.source_group
  WHERE k.basis = 'restates' OR k.containment >= 0.5
  GROUP BY ALL
)
SELECT
  s.event_id, s.source_group,
  coalesce(
    array_to_string(any_value(c.claimants), ', '),
    CASE WHEN count(DISTINCT s.said_by) = 1 THEN any_value(s.said_by) END,
    array_to_string(list_sort(list(DISTINCT s.outlet) FILTER (s.outlet IS NOT NULL)), ', '),
    'unnamed'
  ) AS source,
  count(DISTINCT coalesce(s.document_id, s.member_id)) AS reports,
  list_sort(list(DISTINCT s.publisher) FILTER (s.publisher IS NOT NULL)) AS publishers,
  list_concat(
    CASE WHEN len(any_value(c.claimants)) > 0 THEN ['one claimant: ' || array_to_string(any_value(c.claimants), ', ')] ELSE [] END,
    list_concat(
      CASE WHEN len(any_value(o.outlets)) > 0 THEN ['one publisher: ' || array_to_string(any_value(o.outlets), ', ')] ELSE [] END,
      list_concat(
        CASE WHEN list_contains(any_value(k.bases), 'shingles') THEN ['copied text'] ELSE [] END,
        CASE WHEN count(s.restated) > 0 THEN ['restates: ' || array_to_string(list_sort(list(DISTINCT s.restated) FILTER (s.restated IS NOT NULL)), ', ')] ELSE [] END
      )
    )
  ) AS bound_by,
  list(s.member_id ORDER BY s.member_id) AS members
FROM spoken s
LEFT JOIN claimants c USING (event_id, source_group)
LEFT JOIN outlets o USING (event_id, source_group)
LEFT JOIN copied k USING (event_id, source_group)
GROUP BY s.event_id, s.source_group
ORDER BY s.event_id, reports DESC, s.source_group;

COMMENT ON VIEW sources IS
  'The independent sources of each event: members that one claimant, one publisher, copied text or a restatement joins are one source, whatever the number of outlets. Who only passed a claim on (via) is none.';
COMMENT ON COLUMN sources.source IS 'Who it is: the claimants that its members share, else its only claimant, else its outlets; unnamed where nobody is.';
COMMENT ON COLUMN sources.reports IS 'How many reports and rows of event tables are this one source.';
COMMENT ON COLUMN sources.publishers IS 'Who published them.';
COMMENT ON COLUMN sources.bound_by IS 'Why its members are one source: one claimant, one publisher, copied text, restates; empty where there is one report.';
COMMENT ON COLUMN sources.members IS 'Ids of its claims and records.';
