-- What every row of every other view carries, in one place, so that no view can forget a part of it.
CREATE VIEW claim_evidence AS
SELECT
  -- a row of a table seldom quotes anybody: its cells are its words
  coalesce(c.quote, concat_ws(
    '; ',
    'kind: ' || c.kind,
    'figure: ' || f.figure,
    'event_type: ' || c.event_type,
    'outcome: ' || c.outcome,
    'change: ' || c.change,
    'munition: ' || nullif(array_to_string(c.munition, ', '), ''),
    'equipment: ' || c.equipment,
    'date: ' || c.date,
    'as_of: ' || c.as_of,
    'since: ' || c.since,
    'until: ' || c.until,
    'actor: ' || nullif(array_to_string(c.actor, ', '), ''),
    'target: ' || nullif(array_to_string(c.target, ', '), ''),
    'country: ' || nullif(array_to_string(c.country, ', '), ''),
    'place: ' || c.place,
    'said_by: ' || coalesce(c.said_by_words, c.said_by)
  )) AS quote,
  c.file,
  c.line,
  c.char_start,
  c.char_end,
  c.document_id,
  coalesce(d.publisher, c.source) AS publisher,
  d.published,
  d.title,
  coalesce(d.url, c.source_url) AS url,
  d.restates[1].publisher AS restates_publisher,
  c.said_by,
  c.said_by_words,
  c.said_by_kind,
  c.via,
  c.certainty,
  [slot FOR slot IN [
    {'slot': 'actor', 'basis': c.actor_basis},
    {'slot': 'target', 'basis': c.target_basis},
    {'slot': 'country', 'basis': c.country_basis},
    {'slot': 'place', 'basis': c.place_basis},
    {'slot': 'date', 'basis': c.date_basis},
    {'slot': 'about', 'basis': c.about_basis}
  ] IF slot.basis <> 'stated'] AS inferred,
  c.claim_id
FROM claims c
LEFT JOIN documents d USING (document_id)
LEFT JOIN figures f USING (claim_id);

COMMENT ON VIEW claim_evidence IS 'The words, the place and the source behind each claim: the last columns of every other view.';
COMMENT ON COLUMN claim_evidence.quote IS 'The words as written; for a row of a table that quotes nobody, its cells.';
COMMENT ON COLUMN claim_evidence.publisher IS 'Who published the report, or the source named in the row; NULL where not known.';
COMMENT ON COLUMN claim_evidence.published IS 'Local date of publication, an ISO prefix; NULL where not known and for tables.';
COMMENT ON COLUMN claim_evidence.url IS 'Address of the report, or the one given in the row; NULL where not known. As written by strangers: may be anything.';
COMMENT ON COLUMN claim_evidence.restates_publisher IS 'For a digest, the first outlet whose figures it restates; NULL for a report of its own.';
COMMENT ON COLUMN claim_evidence.title IS 'Headline of the report; NULL where none was found and for tables.';
COMMENT ON COLUMN claim_evidence.inferred IS 'Slots that the claim''s own clause does not state, each with its basis (claim_slots has the words): sentence, chain, heading, dateline, publisher or person (set in data/corrections.csv); empty where all that it says is stated.';
