-- Every event with what was reported of it; the chronology shows those that are of some day or somewhere.
CREATE VIEW event_reports AS
WITH evidence AS (
  SELECT
    m.event_id, m.source_group, m.member_id,
    e.quote, e.file, e.line, e.char_start, e.publisher, e.published, e.url, e.said_by, e.document_id, e.inferred
  FROM event_members m
  JOIN claim_evidence e ON e.claim_id = m.member_id
  WHERE m.member_kind = 'claim'
  UNION ALL
  SELECT
    m.event_id, m.source_group, m.member_id,
    coalesce(r.notes, concat_ws('; ', r.event_date, r.event_type, r.sub_event_type, r.actor1, r.actor2, r.location, r.country)),
    r.file, r.line, NULL, coalesce(r.source, r.dataset), NULL, NULL, NULL, NULL, []
  FROM event_members m
  JOIN records r ON r.record_id = m.member_id
  WHERE m.member_kind = 'record'
), members AS (
  SELECT
    event_id,
    count(DISTINCT coalesce(document_id, url, publisher, concat(file, ':', line))) AS reports,
    count(DISTINCT source_group) AS independent_sources,
    list(member_id ORDER BY file, line, char_start, member_id) AS members,
    list({
      'quote': quote, 'file': file, 'line': line, 'publisher': publisher, 'published': published, 'url': url,
      'said_by': said_by, 'inferred': inferred, 'claim_id': member_id, 'document_id': document_id
    } ORDER BY file, line, char_start, member_id) AS quotes
  FROM evidence
  GROUP BY event_id
), digests AS (
  SELECT event_id, list(DISTINCT restated.publisher ORDER BY restated.publisher) AS digest_of
  FROM (
    SELECT DISTINCT v.event_id, unnest(d.restates) AS restated
    FROM evidence v
    JOIN documents d USING (document_id)
  )
  GROUP BY event_id
), inferred_of AS (
  SELECT event_id, list({'slot': slot, 'basis': basis} ORDER BY slot) AS inferred
  FROM event_slots
  WHERE basis <> 'stated'
  GROUP BY event_id
), figures_of AS (
  SELECT
    event_id,
    max(figures) FILTER (kind = 'casualty' AND outcome = 'killed') AS killed,
    concat_ws(
      '; ',
      max(figures) FILTER (kind = 'casualty' AND outcome = 'injured'),
      max(figures) FILTER (kind = 'casualty' AND outcome = 'killed_or_injured') || ' killed or injured'
    ) AS injured,
    string_agg(figures || ' ' || outcome, ', ' ORDER BY list_position(['launched', 'intercepted', 'destroyed', 'impacted', 'other'], outcome))
      FILTER (kind = 'munition_count') AS munitions
  FROM event_figures
  GROUP BY event_id
)
SELECT
  v.event_id, v.event_type, v.date, v.date_from, v.date_to, v.date_precision, v.date_rule, v.other_dates, v.time,
  v.actor, v.target, v.country, v.place, v.munition,
  f.killed, nullif(f.injured, '') AS injured, f.munitions,
  m.reports, m.independent_sources, coalesce(g.digest_of, []) AS digest_of, coalesce(i.inferred, []) AS inferred, m.members, m.quotes
FROM events v
LEFT JOIN members m USING (event_id)
LEFT JOIN digests g USING (event_id)
LEFT JOIN figures_of f USING (event_id)
LEFT JOIN inferred_of i USING (event_id);

COMMENT ON VIEW event_reports IS
  'Every attack and strike with what was reported of it and by how many: strike_chronology and mentioned_events are the two parts of it.';
COMMENT ON COLUMN event_reports.killed IS 'Reported killed, as text: 16, 16–18, more than 100, 2 (us); 1 (iraq). Never added up; NULL where nobody gives a figure.';
COMMENT ON COLUMN event_reports.injured IS 'Reported injured, as text, and joint figures as "5 killed or injured"; NULL where nobody gives a figure.';
COMMENT ON COLUMN event_reports.munitions IS 'Reported munitions, as text: 17 launched, 2 impacted; NULL where nobody gives a figure.';
COMMENT ON COLUMN event_reports.reports IS 'How many reports speak of it: documents, and for rows of tables the pages that they give as their source.';
COMMENT ON COLUMN event_reports.independent_sources IS 'How many groups of members no chain of copying, of one publisher or of one claimant joins.';
COMMENT ON COLUMN event_reports.digest_of IS 'Outlets whose figures the reports restate; empty where all are reports of their own.';
COMMENT ON COLUMN event_reports.members IS 'Ids of the claims and records that speak of it.';
COMMENT ON COLUMN event_reports.quotes IS 'The words of each member and where they stand, in the order of members.';
COMMENT ON COLUMN event_reports.inferred IS 'Slots that no member states in its own clause, each with the best basis that one has (event_slots): sentence, chain, heading, dateline, publisher or person (set in data/corrections.csv); empty where all are stated.';
