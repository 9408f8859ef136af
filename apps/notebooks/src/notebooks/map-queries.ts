import type { Query } from "./notebook.js";

/** Rows of event tables that a page shows one by one; of more, it shows places. */
export const MOST_RECORDS = 3_000;
/** Places that it shows then. */
const MOST_PLACES = 1_500;

/** Where events are: the place that they name, else the row of an open table that knows it best. */
const spotsSql = `SELECT e.event_id, p.kind AS place_kind,
  coalesce(p.latitude, r.latitude) AS latitude, coalesce(p.longitude, r.longitude) AS longitude,
  CASE WHEN p.latitude IS NULL THEN r.radius ELSE p.geo_radius_m END AS radius
FROM events e
LEFT JOIN places p ON p.place_id = e.place_id
LEFT JOIN (
  SELECT m.event_id, unnest(arg_min({'latitude': r.latitude, 'longitude': r.longitude, 'radius': r.geo_radius_m}, r.geo_radius_m))
  FROM event_members m
  JOIN records r ON r.record_id = m.member_id
  JOIN files f ON f.file = r.file
  WHERE m.member_kind = 'record' AND r.geo_radius_m IS NOT NULL AND f.restricted IS NOT TRUE
  GROUP BY m.event_id
) r USING (event_id)
WHERE coalesce(p.latitude, r.latitude) IS NOT NULL
ORDER BY e.event_id`;

const figuresSql = `SELECT c.kind, c.value, c.value_high, coalesce(c.qualifier, 'exact') AS qualifier, c.event_type, c.outcome, c.change,
  coalesce(c.munition, []) AS munition, c.equipment, c.actor, c.target, c.country, c.place,
  c.as_of, c.as_of_from, c.as_of_to, c.as_of_basis, e.*,
  p.kind AS place_kind, p.latitude, p.longitude, p.geo_radius_m AS radius
FROM claims c
JOIN claim_evidence e USING (claim_id)
JOIN places p USING (place_id)
WHERE c.kind <> 'event' AND p.kind <> 'country' AND c.certainty NOT IN ('possible', 'planned')
ORDER BY c.as_of_from NULLS LAST, c.claim_id`;

const recordsFrom = (includeRestricted: boolean): string => `FROM current_records r
JOIN files f USING (file)
WHERE r.latitude IS NOT NULL AND r.longitude IS NOT NULL${includeRestricted ? "" : " AND f.restricted IS NOT TRUE"}
  AND NOT EXISTS (SELECT 1 FROM event_members m WHERE m.member_kind = 'record' AND m.member_id = r.record_id)`;

/** A code of precision that says no distance is one for a whole country or for the high seas: such a row has no point. */
const RADIUS =
  "CASE WHEN r.geo_precision IS NOT NULL AND r.geo_radius_m IS NULL THEN 1e7 ELSE r.geo_radius_m END";

const singlySql = (includeRestricted: boolean): string => `SELECT r.record_id, 1 AS rows, r.dataset,
  concat_ws(', ', r.event_type, nullif(r.sub_event_type, r.event_type)) AS event_type, r.event_date, r.date_from, r.date_to,
  concat_ws(' – ', r.actor1, r.actor2) AS actors, [code FOR code IN [r.country_code] IF code IS NOT NULL] AS country,
  r.location AS place, left(r.notes, 400) AS notes, r.source, r.source_url AS url, r.file, r.line,
  r.latitude, r.longitude, ${RADIUS} AS radius, NULL AS place_kind
${recordsFrom(includeRestricted)}
ORDER BY r.date_from NULLS LAST, r.record_id`;

const byPlaceSql = (
  includeRestricted: boolean,
): string => `SELECT min(r.record_id) AS record_id, count(*) AS rows, r.dataset,
  NULL AS event_type, NULL AS event_date, min(r.date_from) AS date_from, max(r.date_to) AS date_to,
  NULL AS actors, [code FOR code IN [r.country_code] IF code IS NOT NULL] AS country,
  r.location AS place, NULL AS notes, NULL AS source, NULL AS url, min(r.file) AS file, NULL AS line,
  r.latitude, r.longitude, ${RADIUS} AS radius, NULL AS place_kind
${recordsFrom(includeRestricted)}
GROUP BY r.dataset, r.country_code, r.location, r.latitude, r.longitude, ${RADIUS}
ORDER BY count(*) DESC, min(r.record_id)
LIMIT ${MOST_PLACES}`;

/** How many rows there are to show, and how many of restricted tables are left out. */
export const recordsCountQuery = (includeRestricted: boolean): string => `SELECT
  count(*) FILTER (${includeRestricted} OR f.restricted IS NOT TRUE) AS shown,
  count(*) FILTER (NOT ${includeRestricted} AND f.restricted) AS left_out
${recordsFrom(true)}`;

/** What a map is drawn from. */
export const mapQueries = (includeRestricted: boolean, records: number) =>
  [
    { says: "the events", sql: "SELECT * FROM strike_chronology" },
    { says: "where each of them is", sql: spotsSql },
    { says: "reported figures that name a place", sql: figuresSql },
    records > MOST_RECORDS
      ? {
          says: `rows of event tables that no event holds, by place: the ${MOST_PLACES} places with most of them`,
          sql: byPlaceSql(includeRestricted),
        }
      : { says: "rows of event tables that no event holds", sql: singlySql(includeRestricted) },
  ] as const satisfies readonly Query[];
