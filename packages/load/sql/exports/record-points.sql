-- The newest row of each event of each data set, with its point where that is no country's and not in doubt.
WITH placed AS (
  SELECT
    r.record_id, r.dataset, r.source_event_id, r.event_date, r.date_from, r.date_to, r.event_type, r.sub_event_type, r.actor1, r.actor2,
    r.country_code, r.admin1, r.location, r.geo_precision, r.geo_radius_m,
    CASE
      WHEN r.latitude IS NULL OR r.longitude IS NULL THEN CASE WHEN f.restricted THEN 'left out' ELSE 'none' END
      WHEN list_has_any(r.flags, ['coordinates-swapped', 'coordinates-zero']) THEN 'doubtful'
      WHEN list_contains(r.flags, 'country-centroid') OR r.geo_radius_m >= land.geo_radius_m THEN 'country'
      WHEN r.geo_radius_m IS NULL THEN 'not said'
      ELSE 'radius'
    END AS precision,
    r.fatalities_low, r.fatalities_best, r.fatalities_high, r.source, r.source_url, r.flags, f.synthetic, f.licence, f.citation,
    r.longitude, r.latitude
  FROM current_records r
  LEFT JOIN files f ON f.file = r.file
  LEFT JOIN places land ON land.place_id = r.country_code AND land.kind = 'country'
)
SELECT
  * EXCLUDE (longitude, latitude),
  CASE precision
    WHEN 'left out' THEN 'its data set must not be redistributed'
    WHEN 'none' THEN 'the row has no point'
    WHEN 'doubtful' THEN 'the point lies outside its country'
    WHEN 'country' THEN 'only the country is known'
  END AS no_point,
  CASE WHEN no_point IS NULL THEN longitude END AS longitude,
  CASE WHEN no_point IS NULL THEN latitude END AS latitude
FROM placed
ORDER BY record_id;
