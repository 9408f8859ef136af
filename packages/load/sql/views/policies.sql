-- The ways to make one number of several: what resolved_figures and resolved_events take.
CREATE VIEW policies AS
FROM (VALUES
  ('lowest', 1, 'ACLED, FAQ on fatalities, 2024',
    'the smallest number that anybody gives', 'counts as its number', 'counts as its lower end',
    'tens 10, dozens 12, hundreds 100, thousands 1000, several 3; marked as imputed', 'not looked at'),
  ('low_best_high', 1, 'UCDP GED codebook 23.1',
    'three numbers of the last figures of each independent source: the lowest, the one that most give, the highest',
    'counts as its number', 'its lower end for low, its upper end for high', 'passed over', 'of one source the last figure'),
  ('latest_official', 1, 'Sitrep',
    'the last figure that a state, or a force or body of one, gives', 'counts as its number', 'counts as written', 'passed over',
    'the last day decides, then the last report'),
  ('latest', 1, 'Sitrep',
    'the figure that speaks of the last day', 'counts as its number', 'counts as written', 'passed over',
    'the last day decides, then the last report'),
  ('median_of_independent', 1, 'Sitrep',
    'the middle one of the last figures of independent sources, the lower of two', 'counts as its number', 'counts as its lower end',
    'passed over', 'of one source the last figure'),
  ('highest_of_two_independent', 1, 'Sitrep',
    'the highest number that the last figures of at least two independent sources reach', 'counts as its number',
    'counts as its lower end', 'passed over', 'of one source the last figure')
) AS p(policy, version, follows, definition, more_than, ranges, vague_words, as_of);

COMMENT ON VIEW policies IS
  'The policies of resolved_figures and resolved_events, each with what it does. None counts with a figure that is denied, possible or planned, or part of another; each names the claims that it rests on and those that it passes over.';
COMMENT ON COLUMN policies.policy IS 'What to write: FROM resolved_figures(''latest'').';
COMMENT ON COLUMN policies.version IS 'Raised whenever its definition changes.';
COMMENT ON COLUMN policies.follows IS 'Whose rule it is.';
COMMENT ON COLUMN policies.definition IS 'Which figure it takes.';
COMMENT ON COLUMN policies.more_than IS 'What it does with "more than 40" and "at least 40". The answer keeps the words.';
COMMENT ON COLUMN policies.ranges IS 'What it does with "16 to 18".';
COMMENT ON COLUMN policies.vague_words IS 'What it does with "dozens" and "several".';
COMMENT ON COLUMN policies.as_of IS 'What it does with figures of several days.';
