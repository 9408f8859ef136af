-- What each policy makes of each figure: one row for both. A new policy is a view beside these, a line here and one in policies.
CREATE VIEW policy_choices AS
SELECT 'lowest' AS policy, * FROM policy_lowest
UNION ALL SELECT 'low_best_high', * FROM policy_low_best_high
UNION ALL SELECT 'latest_official', * FROM policy_latest_official
UNION ALL SELECT 'latest', * FROM policy_latest
UNION ALL SELECT 'median_of_independent', * FROM policy_median_of_independent
UNION ALL SELECT 'highest_of_two_independent', * FROM policy_highest_of_two_independent;

COMMENT ON VIEW policy_choices IS 'What each policy makes of each figure: what it takes it for, or why it passes it over.';
COMMENT ON COLUMN policy_choices.policy IS 'The policy: policies.policy.';
COMMENT ON COLUMN policy_choices.roles IS 'best, low, high, or support (why best may be believed); empty where it is passed over.';
COMMENT ON COLUMN policy_choices.reason IS 'Why it is passed over; NULL where it is used.';
