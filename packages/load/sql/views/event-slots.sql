-- An event knows a thing as surely as the surest of its members that say the same. A row of an event table states what it says.
CREATE VIEW event_slots AS
WITH told AS (
  SELECT m.event_id, unnest([
    {'slot': 'actor', 'basis': CASE WHEN list_has_any(c.actor, v.actor) THEN c.actor_basis END},
    {'slot': 'target', 'basis': CASE WHEN list_has_any(c.target, v.target) THEN c.target_basis END},
    {'slot': 'country', 'basis': CASE WHEN list_has_any(c.country, v.country) THEN c.country_basis END},
    {'slot': 'place', 'basis': CASE WHEN c.place_id = v.place_id OR c.place = v.place THEN c.place_basis END},
    {'slot': 'date', 'basis': CASE WHEN c.date = v.date THEN c.date_basis END}
  ]) AS told
  FROM events v
  JOIN event_members m ON m.event_id = v.event_id AND m.member_kind = 'claim'
  JOIN claims c ON c.claim_id = m.member_id
  UNION ALL
  SELECT m.event_id, unnest([
    {'slot': 'actor', 'basis': 'stated'},
    {'slot': 'target', 'basis': 'stated'},
    {'slot': 'country', 'basis': 'stated'},
    {'slot': 'place', 'basis': 'stated'},
    {'slot': 'date', 'basis': 'stated'}
  ])
  FROM event_members m
  WHERE m.member_kind = 'record'
)
SELECT
  event_id,
  told.slot AS slot,
  arg_min(told.basis, list_position(['person', 'stated', 'sentence', 'chain', 'heading', 'dateline', 'publisher'], told.basis)) AS basis
FROM told
WHERE told.basis IS NOT NULL
GROUP BY ALL
ORDER BY event_id, slot;

COMMENT ON VIEW event_slots IS
  'How surely the members of an event know each of its slots: the best basis among those that say the same as the event. A slot that is not here is empty, or made of several members.';
COMMENT ON COLUMN event_slots.slot IS 'actor, target, country, place or date.';
COMMENT ON COLUMN event_slots.basis IS 'stated (in the claim''s clause, or in a row), sentence (elsewhere in its sentence), chain (another mention of the event), heading, dateline, publisher or person (set in data/corrections.csv).';
