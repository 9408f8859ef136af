CREATE VIEW stated_claims AS
SELECT * REPLACE (
  CASE WHEN actor_basis IS NOT DISTINCT FROM 'stated' THEN actor ELSE [] END AS actor,
  CASE WHEN target_basis IS NOT DISTINCT FROM 'stated' THEN target ELSE [] END AS target,
  CASE WHEN country_basis IS NOT DISTINCT FROM 'stated' THEN country ELSE [] END AS country,
  CASE WHEN place_basis = 'stated' THEN place END AS place,
  CASE WHEN place_basis = 'stated' THEN place_id END AS place_id,
  CASE WHEN about_basis = 'stated' THEN about END AS about,
  CASE WHEN date_basis = 'stated' THEN date END AS date,
  CASE WHEN date_basis = 'stated' THEN date_from END AS date_from,
  CASE WHEN date_basis = 'stated' THEN date_to END AS date_to,
  CASE WHEN date_basis = 'stated' THEN date_precision END AS date_precision,
  CASE WHEN date_basis = 'stated' THEN date_words END AS date_words,
  CASE WHEN date_basis = 'stated' THEN date_reading ELSE CASE kind WHEN 'event' THEN 'unknown' END END AS date_reading,
  CASE WHEN date_basis = 'stated' THEN time END AS time,
  CASE WHEN date_basis = 'stated' THEN time_words END AS time_words,
  CASE WHEN date_basis = 'stated' THEN since END AS since,
  CASE WHEN date_basis = 'stated' THEN since_from END AS since_from,
  CASE WHEN date_basis = 'stated' THEN since_to END AS since_to,
  CASE WHEN date_basis = 'stated' THEN since_words END AS since_words,
  CASE WHEN date_basis = 'stated' THEN until END AS until,
  CASE WHEN date_basis = 'stated' THEN until_from END AS until_from,
  CASE WHEN date_basis = 'stated' THEN until_to END AS until_to,
  CASE WHEN date_basis = 'stated' THEN until_words END AS until_words,
  CASE WHEN date_basis = 'stated' AND as_of_basis = 'stated' THEN as_of END AS as_of,
  CASE WHEN date_basis = 'stated' AND as_of_basis = 'stated' THEN as_of_from END AS as_of_from,
  CASE WHEN date_basis = 'stated' AND as_of_basis = 'stated' THEN as_of_to END AS as_of_to,
  CASE WHEN date_basis = 'stated' AND as_of_basis = 'stated' THEN 'stated' ELSE 'unknown' END AS as_of_basis
)
FROM claims;

COMMENT ON VIEW stated_claims IS
  'The claims with what their own clauses, or the cells of their rows, state, and nothing else: a slot with another basis is empty. The bases and their words stay, and say what was left out.';
