-- The one view that adds, to compare: whether the parts that a source gives fit into the total that it gives.
CREATE VIEW parts_and_totals AS
WITH parts AS (
  SELECT
    part.part_of AS claim_id, part.claim_id AS part_id, part.qualifier, f.low, f.high, f.low_open, f.high_open, f.figure,
    CASE
      WHEN list_sort(part.country) IS DISTINCT FROM list_sort(whole.country) THEN 'area'
      WHEN list_sort(part.target) IS DISTINCT FROM list_sort(whole.target) THEN 'target'
      WHEN part.outcome IS DISTINCT FROM whole.outcome THEN 'outcome'
      ELSE 'other'
    END AS parts_by
  FROM claims part
  JOIN claims whole ON whole.claim_id = part.part_of
  JOIN figures f ON f.claim_id = part.claim_id
), summed AS (
  SELECT
    claim_id, parts_by,
    count(*) AS parts,
    string_agg(figure, ' + ' ORDER BY low DESC, part_id) AS parts_figures,
    list(part_id ORDER BY part_id) AS part_ids,
    -- one part without a bound leaves the sum without it
    CASE WHEN count(low) = count(*) THEN sum(low) END AS low,
    CASE WHEN count(high) = count(*) THEN sum(high) END AS high,
    bool_or(low_open) AS low_open,
    bool_or(high_open) AS high_open,
    CASE WHEN bool_and(qualifier = 'exact') THEN sum(low) END AS sum_of_parts
  FROM parts
  -- parts by a criterion that we do not know may overlap, so each stands alone
  GROUP BY claim_id, parts_by, CASE parts_by WHEN 'other' THEN part_id END
)
SELECT
  c.kind, coalesce(c.event_type, c.outcome, c.change) AS type_or_outcome, c.as_of,
  c.value AS total, c.qualifier AS total_qualifier, whole.figure AS total_figure,
  s.parts_by, s.parts, s.parts_figures, s.sum_of_parts,
  NOT coalesce(s.low > whole.high OR (s.low = whole.high AND (s.low_open OR whole.high_open)), false) AS agree,
  NOT coalesce(
    s.low > whole.high OR (s.low = whole.high AND (s.low_open OR whole.high_open))
      OR whole.low > s.high OR (whole.low = s.high AND (whole.low_open OR s.high_open)),
    false
  ) AS complete,
  s.part_ids,
  e.quote, e.file, e.line, e.char_start, e.char_end, e.document_id, e.publisher, e.published, e.title, e.url,
  e.restates_publisher, e.said_by, e.said_by_words, e.said_by_kind, e.via, e.certainty, e.claim_id
FROM summed s
JOIN claims c USING (claim_id)
JOIN figures whole USING (claim_id)
JOIN claim_evidence e USING (claim_id)
ORDER BY c.as_of_from NULLS LAST, c.claim_id, s.parts_by, s.part_ids;

COMMENT ON VIEW parts_and_totals IS
  'Totals beside the parts that their source gives for them: by area, by target, by outcome (killed and injured), or by something that we do not know (each of these alone). The evidence is the total''s.';
COMMENT ON COLUMN parts_and_totals.sum_of_parts IS 'Sum of the parts where all are exact; NULL where one is qualified.';
COMMENT ON COLUMN parts_and_totals.agree IS 'False where the parts are more than the total can be.';
COMMENT ON COLUMN parts_and_totals.complete IS 'True where the parts may make up the whole; false where some are missing, or agree is false.';
COMMENT ON COLUMN parts_and_totals.type_or_outcome IS 'event_type, outcome or change of the total; NULL for targets.';
COMMENT ON COLUMN parts_and_totals.total IS 'The total as written; NULL for vague words.';
COMMENT ON COLUMN parts_and_totals.total_qualifier IS 'Its qualifier: exact, about, more_than and so on.';
COMMENT ON COLUMN parts_and_totals.total_figure IS 'The total as people say it.';
COMMENT ON COLUMN parts_and_totals.parts_by IS 'What tells the parts apart: area, target, outcome, or other (we do not know).';
COMMENT ON COLUMN parts_and_totals.parts IS 'How many parts are given.';
COMMENT ON COLUMN parts_and_totals.parts_figures IS 'The parts as people say them, largest first: 10 + 3.';
COMMENT ON COLUMN parts_and_totals.part_ids IS 'The parts: claims.claim_id.';
