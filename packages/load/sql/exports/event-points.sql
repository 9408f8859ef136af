-- Events, each with a point where it is known better than by its country. A point that stands for a country looks exact and is not.
WITH placed AS (
  SELECT
    r.event_id, r.event_type, r.date, r.date_from, r.date_to, r.date_precision, r.time, r.actor, r.target, r.country, r.place, v.place_id,
    CASE
      WHEN r.place IS NOT NULL AND p.kind <> 'country' AND p.latitude IS NOT NULL THEN p.kind
      WHEN r.place IS NOT NULL AND p.kind IS DISTINCT FROM 'country' THEN 'named'
      WHEN len(r.country) > 0 OR p.kind = 'country' THEN 'country'
      ELSE 'none'
    END AS precision,
    p.geo_radius_m, r.munition, r.killed, r.injured, r.munitions, r.reports, r.independent_sources, p.longitude, p.latitude
  FROM event_reports r
  JOIN events v USING (event_id)
  LEFT JOIN places p ON p.place_id = v.place_id
)
SELECT
  * EXCLUDE (longitude, latitude)
    REPLACE (CASE WHEN precision NOT IN ('named', 'country', 'none') THEN geo_radius_m END AS geo_radius_m),
  CASE precision
    WHEN 'named' THEN 'a place whose point is not known'
    WHEN 'country' THEN 'only the country is known'
    WHEN 'none' THEN 'no place is known'
  END AS no_point,
  CASE WHEN no_point IS NULL THEN longitude END AS longitude,
  CASE WHEN no_point IS NULL THEN latitude END AS latitude
FROM placed
ORDER BY event_id;
