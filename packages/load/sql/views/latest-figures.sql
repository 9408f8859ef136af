-- The last word of each source on each question. Every policy reads this once: it is long work, and a view that is joined to itself does it twice.
CREATE VIEW latest_figures AS
SELECT
  * EXCLUDE (nth, nth_of_all),
  CASE WHEN unfit IS NULL AND nth > 1 THEN 'a later figure of the same source' END AS superseded,
  unfit IS NULL AND nth = 1 AS is_last,
  CASE WHEN unfit IS NULL THEN nth_of_all END AS recency
FROM (
  SELECT
    q.*,
    -- the later day, then the later report; within one report of one day the plainer and then the higher figure is the fuller one
    row_number() OVER (
      PARTITION BY question_id, unfit IS NULL, source_group
      ORDER BY coalesce(as_of_to, try_cast(published AS DATE)) DESC NULLS LAST, published DESC NULLS LAST,
        qualifier = 'exact' DESC, value DESC, claim_id
    ) AS nth,
    row_number() OVER (
      PARTITION BY question_id, unfit IS NULL
      ORDER BY coalesce(as_of_to, try_cast(published AS DATE)) DESC NULLS LAST, published DESC NULLS LAST,
        qualifier = 'exact' DESC, value DESC, claim_id
    ) AS nth_of_all
  FROM figure_questions q
);

COMMENT ON VIEW latest_figures IS
  'The figures that policies choose among and those that they cannot, each with whether its source has given a later one and how recent it is. By day of the figure, then of publication; of one day an exact number before a qualified one.';
COMMENT ON COLUMN latest_figures.superseded IS 'Why a policy that weighs sources leaves it out: a later figure of the same source; NULL for the last one, and where unfit says why.';
COMMENT ON COLUMN latest_figures.is_last IS 'Whether it is the last figure of its source that can be chosen.';
COMMENT ON COLUMN latest_figures.recency IS '1 for the most recent figure of its question, and so on; NULL where unfit says why.';
