-- The last word of each source on each question. Policies that weigh sources against one another start from these.
CREATE VIEW latest_figures AS
SELECT
  * EXCLUDE (nth),
  CASE WHEN nth > 1 THEN 'a later figure of the same source' END AS superseded
FROM (
  SELECT
    q.*,
    -- the later day, then the later report; within one report of one day the plainer and then the higher figure is the fuller one
    row_number() OVER (
      PARTITION BY question_id, source_group
      ORDER BY coalesce(as_of_to, try_cast(published AS DATE)) DESC NULLS LAST, published DESC NULLS LAST,
        qualifier = 'exact' DESC, value DESC, claim_id
    ) AS nth,
    row_number() OVER (
      PARTITION BY question_id
      ORDER BY coalesce(as_of_to, try_cast(published AS DATE)) DESC NULLS LAST, published DESC NULLS LAST,
        qualifier = 'exact' DESC, value DESC, claim_id
    ) AS recency
  FROM figure_questions q
  WHERE unfit IS NULL
);

COMMENT ON VIEW latest_figures IS
  'The figures that policies choose among, each with whether its source has given a later one and how recent it is. By day of the figure, then of publication; of one day an exact number before a qualified one.';
COMMENT ON COLUMN latest_figures.superseded IS 'Why a policy that weighs sources leaves it out: a later figure of the same source; NULL for the last one.';
COMMENT ON COLUMN latest_figures.recency IS '1 for the most recent figure of its question, and so on.';
