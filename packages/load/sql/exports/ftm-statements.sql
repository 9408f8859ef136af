-- FollowTheMoney statements, one row a value. What one claim or row of a table says of an event is an entity of its own; the event that it is
-- a part of is its canonical id, so that a merge can be undone. What FollowTheMoney cannot hold is left out: dates without a year, seas; and
-- rows that were made up, which no property would say.
WITH spoken AS (
  SELECT
    c.claim_id AS entity_id, coalesce(m.event_id, c.claim_id) AS canonical_id, 'sitrep' AS dataset, 'claim' AS origin,
    c.event_type, c.date, c.date_from, c.date_to, c.actor, c.target, c.country, c.place, c.munition, c.quote, c.certainty,
    coalesce(c.said_by_words, c.said_by) AS said_by, c.document_id, c.source AS publisher, c.source_url AS url, NULL AS source_event_id
  FROM claims c
  LEFT JOIN event_members m ON m.member_id = c.claim_id AND m.member_kind = 'claim'
  WHERE c.kind = 'event'
  UNION ALL
  SELECT
    r.record_id, coalesce(m.event_id, r.record_id), 'sitrep_' || trim(regexp_replace(lower(r.dataset), '[^a-z0-9]+', '_', 'g'), '_'), 'record',
    coalesce(r.sub_event_type, r.event_type), r.event_date, r.date_from, r.date_to, [], [], [r.country_code], r.location, [], r.notes, 'asserted',
    NULL, NULL, r.source, r.source_url, r.source_event_id
  FROM current_records r
  LEFT JOIN event_members m ON m.member_id = r.record_id AND m.member_kind = 'record'
  WHERE r.file NOT IN (SELECT file FROM files WHERE synthetic)
), figures_of AS (
  -- quantities have no property: they are notes of the claim that gives them
  SELECT
    c.claim_id AS entity_id, v.event_id AS canonical_id, 'sitrep' AS dataset, 'claim' AS origin, c.document_id, c.source AS publisher, c.source_url AS url,
    concat_ws(
      ' ', v.counts || ':', f.figure, nullif('of ' || array_to_string(c.target, ', '), 'of '),
      '(' || nullif(concat_ws(', ', 'said by ' || coalesce(c.said_by_words, c.said_by), nullif(c.certainty, 'asserted')), '') || ')'
    ) AS note,
    c.quote
  FROM claims c
  JOIN figures f USING (claim_id)
  JOIN figure_voices v USING (claim_id)
  WHERE v.event_id IS NOT NULL
), bodies AS (
  SELECT
    actor_id, 'actor-' || actor_id AS entity_id, name, country, parent,
    CASE kind WHEN 'state' THEN 'PublicBody' WHEN 'person' THEN 'Person' ELSE 'Organization' END AS schema
  FROM actors
  WHERE kind IS DISTINCT FROM 'population'
), sides AS (
  SELECT entity_id, canonical_id, dataset, origin, 'organizer' AS prop, unnest(actor) AS actor_id FROM spoken
  UNION
  SELECT entity_id, canonical_id, dataset, origin, 'involved', unnest(target) FROM spoken
), told AS (
  SELECT entity_id, canonical_id, dataset, origin, 'Event' AS schema, cell.prop AS prop, cell.type AS prop_type, cell.value AS value
  FROM (
    SELECT s.*, unnest([
      {'prop': 'name', 'type': 'name', 'value': concat_ws(', ', event_type, place, date)},
      {'prop': 'date', 'type': 'date', 'value': CASE WHEN regexp_matches(date, '^\d{4}(-\d\d){0,2}$') THEN date END},
      {'prop': 'startDate', 'type': 'date', 'value': strftime(date_from, '%Y-%m-%d')},
      {'prop': 'endDate', 'type': 'date', 'value': strftime(date_to, '%Y-%m-%d')},
      {'prop': 'location', 'type': 'address', 'value': place},
      {'prop': 'summary', 'type': 'text', 'value': quote},
      {'prop': 'keywords', 'type': 'string', 'value': event_type},
      {'prop': 'recordId', 'type': 'string', 'value': source_event_id},
      {'prop': 'publisher', 'type': 'string', 'value': publisher},
      {'prop': 'sourceUrl', 'type': 'url', 'value': CASE WHEN regexp_matches(url, '^https?://[^\s/?#]+[^\s]*$') THEN url END},
      {'prop': 'proof', 'type': 'entity', 'value': document_id},
      {'prop': 'notes', 'type': 'text', 'value': nullif(concat_ws('; ', 'said by ' || said_by, 'certainty: ' || nullif(certainty, 'asserted')), '')}
    ]) AS cell
    FROM spoken s
  )
  UNION ALL
  SELECT entity_id, canonical_id, dataset, origin, 'Event', 'country', 'country', lower(code)
  FROM (SELECT *, unnest(country) AS code FROM spoken)
  WHERE length(code) = 2
  UNION ALL
  SELECT entity_id, canonical_id, dataset, origin, 'Event', 'keywords', 'string', unnest(munition) FROM spoken
  UNION ALL
  SELECT s.entity_id, s.canonical_id, s.dataset, s.origin, 'Event', s.prop, 'entity', b.entity_id FROM sides s JOIN bodies b USING (actor_id)
  UNION ALL
  -- a people is no body that could own or organize
  SELECT s.entity_id, s.canonical_id, s.dataset, s.origin, 'Event', 'notes', 'text', s.prop || ': ' || a.name
  FROM sides s
  JOIN actors a USING (actor_id)
  WHERE a.kind = 'population'
  UNION ALL
  SELECT entity_id, canonical_id, dataset, origin, 'Event', cell.prop, cell.type, cell.value
  FROM (
    SELECT f.*, unnest([
      {'prop': 'notes', 'type': 'text', 'value': note},
      {'prop': 'summary', 'type': 'text', 'value': quote},
      {'prop': 'publisher', 'type': 'string', 'value': publisher},
      {'prop': 'sourceUrl', 'type': 'url', 'value': CASE WHEN regexp_matches(url, '^https?://[^\s/?#]+[^\s]*$') THEN url END},
      {'prop': 'proof', 'type': 'entity', 'value': document_id}
    ]) AS cell
    FROM figures_of f
  )
  UNION ALL
  SELECT b.entity_id, b.entity_id, 'sitrep', 'lexicon', b.schema, cell.prop, cell.type, cell.value
  FROM (
    SELECT *, unnest([
      {'prop': 'name', 'type': 'name', 'value': name},
      {'prop': 'country', 'type': 'country', 'value': CASE WHEN length(country) = 2 THEN lower(country) END}
    ]) AS cell
    FROM bodies
    WHERE actor_id IN (SELECT actor_id FROM sides)
  ) b
  UNION ALL
  SELECT document_id, document_id, 'sitrep', 'report', 'Article', cell.prop, cell.type, cell.value
  FROM (
    SELECT *, unnest([
      {'prop': 'title', 'type': 'string', 'value': coalesce(title, file)},
      {'prop': 'fileName', 'type': 'string', 'value': file},
      {'prop': 'publisher', 'type': 'string', 'value': publisher},
      {'prop': 'publishedAt', 'type': 'date', 'value': CASE WHEN regexp_matches(published, '^\d{4}(-\d\d){0,2}$') THEN published END},
      {'prop': 'sourceUrl', 'type': 'url', 'value': CASE WHEN regexp_matches(url, '^https?://[^\s/?#]+[^\s]*$') THEN url END}
    ]) AS cell
    FROM documents
  )
)
SELECT DISTINCT
  canonical_id, entity_id, prop, prop_type, schema, value, dataset, origin, NULL::VARCHAR AS lang, NULL::VARCHAR AS original_value,
  'f' AS external, NULL::VARCHAR AS first_seen, NULL::VARCHAR AS last_seen,
  -- as followthemoney makes it
  sha1(concat_ws('.', dataset, entity_id, prop, value)) AS id
FROM told
WHERE value <> ''
ORDER BY canonical_id, entity_id, prop, value;
