-- How the figure of one voice moved: updates, never disputes.
CREATE VIEW figure_history AS
WITH said AS (
  SELECT
    q.*,
    coalesce(as_of_to, try_cast(published AS DATE)) AS day,
    row_number() OVER w AS step,
    lag(claim_id) OVER w AS before_id, lag(figure) OVER w AS before_figure, lag(coalesce(low, high)) OVER w AS before_size,
    count(*) OVER (PARTITION BY series_id, voice) AS steps
  FROM (
    -- one voice that says one figure on one day in three reports said it once
    FROM figure_questions
    WHERE unfit IS NULL
    QUALIFY row_number() OVER (PARTITION BY series_id, voice, as_of, figure ORDER BY published, claim_id) = 1
  ) q
  WINDOW w AS (
    PARTITION BY series_id, voice
    ORDER BY coalesce(as_of_to, try_cast(published AS DATE)) NULLS FIRST, published, coalesce(low, high), claim_id
  )
)
SELECT
  series_id, kind, counts, target, event_id, actor, country, place, since, voice, said_by, step, day, as_of, figure, value, qualifier,
  before_figure,
  CASE
    WHEN before_id IS NULL THEN 'first'
    WHEN coalesce(low, high) > before_size THEN 'raised'
    WHEN coalesce(low, high) < before_size THEN 'lowered'
    WHEN figure = before_figure THEN 'repeated'
    ELSE 'restated'
  END AS change,
  before_id, publisher, published, quote, document_id, claim_id
FROM said
WHERE steps > 1
ORDER BY series_id, voice, step;

COMMENT ON VIEW figure_history IS
  'The figures that one voice gave to one running count or for one event, in the order of their days: 25, then at least 34, then more than 40. A later figure of the same voice is an update and no dispute.';
COMMENT ON COLUMN figure_history.voice IS 'Who gives the figures: the claimant, else the publisher.';
COMMENT ON COLUMN figure_history.step IS 'From 1, by day.';
COMMENT ON COLUMN figure_history.day IS 'Last day that the figure may speak of, else the day of publication.';
COMMENT ON COLUMN figure_history.before_figure IS 'The figure that it follows; NULL for the first.';
COMMENT ON COLUMN figure_history.before_id IS 'Its claim: claims.claim_id; NULL for the first.';
COMMENT ON COLUMN figure_history.change IS 'first, raised, lowered, repeated (the same figure of another day) or restated (the same number, qualified otherwise).';
