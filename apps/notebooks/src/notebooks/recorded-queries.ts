import type { Query } from "./notebook.js";

/** Reported counts, the rows of event tables in their windows and areas, and the events that reports tell one by one. */
export const recordedQueries = [
  {
    says: "rows of event tables that lie in the window and the area of a reported count, each event of a data set once",
    sql: `SELECT
  r.dataset, r.country_code AS country, r.date_from, r.date_to,
  concat_ws(chr(10), r.actor1, r.assoc_actor_1, r.actor2, r.assoc_actor_2) AS actors, v.event_type, count(*) AS rows
FROM current_records r
LEFT JOIN event_members m ON m.member_kind = 'record' AND m.member_id = r.record_id
LEFT JOIN events v USING (event_id)
WHERE r.date_from IS NOT NULL AND r.date_to IS NOT NULL
  AND EXISTS (
    SELECT 1 FROM claims c
    WHERE c.kind = 'event_count' AND list_contains(c.country, r.country_code)
      AND r.date_to >= c.since_from AND r.date_from <= coalesce(c.until_to, c.as_of_to)
  )
GROUP BY ALL
ORDER BY ALL`,
  },
  {
    says: "events that reports tell one by one, with the number of rows that are linked to each",
    sql: `SELECT
  v.event_id, v.event_type, v.date_from, v.date_to, v.actor, v.target, v.country,
  count(*) FILTER (m.member_kind = 'record') AS records
FROM events v
JOIN event_members m USING (event_id)
WHERE v.date_from IS NOT NULL AND v.date_to IS NOT NULL
GROUP BY ALL
HAVING count(*) FILTER (m.member_kind = 'claim') > 0
ORDER BY v.date_to, v.event_id`,
  },
  { says: "the names that sides have in rows", sql: "SELECT actor_id, name FROM actor_names ORDER BY ALL" },
] as const satisfies readonly Query[];
