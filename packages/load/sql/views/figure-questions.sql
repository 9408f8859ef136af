-- Which figures answer the same question, so that one policy can choose among them. Every view that resolves figures reads its
-- candidates here and nowhere else.
CREATE VIEW figure_questions AS
WITH series_of AS (
  SELECT
    c.claim_id, c.kind,
    -- all figures of one event are of one moment; others count up to a day, and those of two days do not contradict one another
    CASE
      WHEN m.event_id IS NOT NULL THEN m.event_id
      ELSE concat_ws(
        ' ', array_to_string(list_sort(c.actor), '+'), array_to_string(list_sort(c.country), '+'), c.place, 'since ' || strftime(c.since_from, '%Y-%m')
      )
    END AS series
  FROM claims c
  LEFT JOIN event_members m ON m.member_id = c.about AND m.member_kind = 'claim'
  WHERE c.qualifier IS NOT NULL
), asked AS (
  SELECT
    c.claim_id, c.kind, c.certainty, c.part_of, c.value, c.value_high, c.qualifier, c.said_by, c.document_id,
    v.counts, v.target, v.voice, v.event_id, v.source_group,
    list_sort(c.actor) AS actor, list_sort(c.country) AS country, c.place, c.since, c.as_of, c.as_of_from, c.as_of_to,
    e.publisher, coalesce(e.restates_publisher, e.publisher, c.document_id) AS outlet, e.published, e.quote, f.figure, f.low, f.high, f.is_single,
    (s.kind, s.series) = (whole.kind, whole.series) AS is_part,
    left(md5(concat_ws(
      '|', c.kind, v.counts, array_to_string(v.target, '+'), s.series, CASE WHEN v.event_id IS NULL THEN coalesce(c.as_of, c.document_id) END
    )), 16) AS question_id,
    left(md5(concat_ws('|', c.kind, v.counts, array_to_string(v.target, '+'), s.series)), 16) AS series_id
  FROM claims c
  JOIN figures f USING (claim_id)
  JOIN series_of s USING (claim_id)
  JOIN figure_voices v USING (claim_id)
  JOIN claim_evidence e USING (claim_id)
  LEFT JOIN series_of whole ON whole.claim_id = c.part_of
)
SELECT
  question_id, series_id, kind, counts, target, event_id, actor, country, place, since, as_of, as_of_from, as_of_to,
  claim_id, value, value_high, qualifier, figure, low, high,
  -- "dozens" is no number; the coders' custom for such words is kept apart
  CASE
    WHEN value IS NOT NULL THEN NULL
    WHEN regexp_matches(quote, '(?i)\bthousands\b') THEN 1000
    WHEN regexp_matches(quote, '(?i)\bhundreds\b') THEN 100
    WHEN regexp_matches(quote, '(?i)\bdozens\b') THEN 12
    WHEN regexp_matches(quote, '(?i)\b(tens|scores)\b') THEN 10
    WHEN regexp_matches(quote, '(?i)\b(several|few|some|many|multiple|number)\b') THEN 3
  END AS imputed,
  said_by, publisher, published, document_id, quote,
  voice,
  -- two anonymous voices of one outlet are one source
  coalesce(source_group, CASE WHEN said_by = voice THEN voice END, outlet, claim_id) AS source_group,
  said_by IN (
    SELECT a.actor_id FROM actors a LEFT JOIN actors over ON over.actor_id = a.parent
    WHERE a.kind IN ('state', 'force') OR over.kind IN ('state', 'force')
  ) AS is_official,
  CASE
    WHEN certainty = 'denied' THEN 'denied'
    WHEN certainty IN ('possible', 'planned') THEN 'not said to have happened'
    WHEN is_part THEN 'part of another figure'
    WHEN is_single AND max(value) OVER (PARTITION BY question_id) > 1 THEN 'one of several'
    WHEN value IS NULL THEN 'no number'
  END AS unfit
FROM asked;

COMMENT ON VIEW figure_questions IS
  'Each figure with the question that it answers: how many were killed (of whom) in one event; how many attacks since one month up to one day; how many troops of whom in a country on one day. resolved_figures chooses one figure a question.';
COMMENT ON COLUMN figure_questions.question_id IS 'Hash of what is counted, of whom, and in which event, or where, since when and up to which day.';
COMMENT ON COLUMN figure_questions.series_id IS 'The same without the day: a running count from its first figure to its last. For figures of one event as question_id.';
COMMENT ON COLUMN figure_questions.event_id IS 'The event that it is about; NULL for a running count and for troops.';
COMMENT ON COLUMN figure_questions.imputed IS 'What coders put for a vague word, as ACLED does: several 3, tens 10, dozens 12, hundreds 100, thousands 1000; NULL where there is a number or no such word. Policies that use it say so.';
COMMENT ON COLUMN figure_questions.source_group IS 'Figures of one group are not independent: the event''s source group, else claimant, else publisher.';
COMMENT ON COLUMN figure_questions.is_official IS 'Whether a state or a force or body of one says it.';
COMMENT ON COLUMN figure_questions.unfit IS 'Why no policy counts with it: denied, not said to have happened, part of another figure, one of several (a person by name, where others give a number), no number; NULL where one may.';
