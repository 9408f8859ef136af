-- What each vintage of a data set did to each event. Where one vintage has an id twice, its newest row counts.
CREATE VIEW record_history AS
WITH editions AS (
  SELECT
    dataset, vintage_number, min(vintage) AS vintage, max(known_on) AS known_on, bool_or(full_export) AS full_export,
    bool_or(is_release) AS is_release, max(year(last_day)) AS last_year
  FROM vintages
  GROUP BY dataset, vintage_number
), said AS (
  SELECT r.record_id, r.dataset, r.source_event_id, v.vintage_number, year(r.date_from) AS year
  FROM records r
  JOIN vintages v USING (dataset, file)
  WHERE r.source_event_id IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY r.dataset, r.source_event_id, v.vintage_number ORDER BY r.timestamp DESC NULLS LAST, r.record_id
  ) = 1
), unread AS (
  -- rows of a vintage that could not be read: they are not gone. Where not even their id could, nothing of that vintage is
  SELECT DISTINCT v.dataset, v.vintage_number, a.source_event_id FROM set_aside a JOIN vintages v USING (file)
), in_order AS (
  SELECT *, lag(record_id) OVER of_event AS previous_id, lead(vintage_number) OVER of_event AS next_number
  FROM said
  WINDOW of_event AS (PARTITION BY dataset, source_event_id ORDER BY vintage_number)
), deleted AS (
  -- the first full export after a row, and before the next one, that lacks it
  SELECT s.dataset, s.source_event_id, s.record_id AS previous_id, s.next_number, min(e.vintage_number) AS vintage_number
  FROM in_order s
  JOIN editions e ON e.dataset = s.dataset AND e.full_export
    AND e.vintage_number > s.vintage_number AND (s.next_number IS NULL OR e.vintage_number < s.next_number)
    AND NOT (e.is_release AND coalesce(s.year > e.last_year, false))
  ANTI JOIN unread u ON u.dataset = s.dataset AND u.vintage_number = e.vintage_number
    AND coalesce(u.source_event_id = s.source_event_id, true)
  GROUP BY ALL
), compared AS (
  SELECT
    n.record_id,
    list_filter([
      CASE WHEN o.event_date IS DISTINCT FROM n.event_date THEN {'name': 'event_date', 'before': o.event_date::VARCHAR, 'after': n.event_date::VARCHAR} END,
      CASE WHEN o.date_from IS DISTINCT FROM n.date_from THEN {'name': 'date_from', 'before': o.date_from::VARCHAR, 'after': n.date_from::VARCHAR} END,
      CASE WHEN o.date_to IS DISTINCT FROM n.date_to THEN {'name': 'date_to', 'before': o.date_to::VARCHAR, 'after': n.date_to::VARCHAR} END,
      CASE WHEN o.event_time IS DISTINCT FROM n.event_time THEN {'name': 'event_time', 'before': o.event_time::VARCHAR, 'after': n.event_time::VARCHAR} END,
      CASE WHEN o.time_precision IS DISTINCT FROM n.time_precision THEN {'name': 'time_precision', 'before': o.time_precision::VARCHAR, 'after': n.time_precision::VARCHAR} END,
      CASE WHEN o.disorder_type IS DISTINCT FROM n.disorder_type THEN {'name': 'disorder_type', 'before': o.disorder_type::VARCHAR, 'after': n.disorder_type::VARCHAR} END,
      CASE WHEN o.event_type IS DISTINCT FROM n.event_type THEN {'name': 'event_type', 'before': o.event_type::VARCHAR, 'after': n.event_type::VARCHAR} END,
      CASE WHEN o.sub_event_type IS DISTINCT FROM n.sub_event_type THEN {'name': 'sub_event_type', 'before': o.sub_event_type::VARCHAR, 'after': n.sub_event_type::VARCHAR} END,
      CASE WHEN o.actor1 IS DISTINCT FROM n.actor1 THEN {'name': 'actor1', 'before': o.actor1::VARCHAR, 'after': n.actor1::VARCHAR} END,
      CASE WHEN o.assoc_actor_1 IS DISTINCT FROM n.assoc_actor_1 THEN {'name': 'assoc_actor_1', 'before': o.assoc_actor_1::VARCHAR, 'after': n.assoc_actor_1::VARCHAR} END,
      CASE WHEN o.inter1 IS DISTINCT FROM n.inter1 THEN {'name': 'inter1', 'before': o.inter1::VARCHAR, 'after': n.inter1::VARCHAR} END,
      CASE WHEN o.actor2 IS DISTINCT FROM n.actor2 THEN {'name': 'actor2', 'before': o.actor2::VARCHAR, 'after': n.actor2::VARCHAR} END,
      CASE WHEN o.assoc_actor_2 IS DISTINCT FROM n.assoc_actor_2 THEN {'name': 'assoc_actor_2', 'before': o.assoc_actor_2::VARCHAR, 'after': n.assoc_actor_2::VARCHAR} END,
      CASE WHEN o.inter2 IS DISTINCT FROM n.inter2 THEN {'name': 'inter2', 'before': o.inter2::VARCHAR, 'after': n.inter2::VARCHAR} END,
      CASE WHEN o.interaction IS DISTINCT FROM n.interaction THEN {'name': 'interaction', 'before': o.interaction::VARCHAR, 'after': n.interaction::VARCHAR} END,
      CASE WHEN o.civilian_targeting IS DISTINCT FROM n.civilian_targeting THEN {'name': 'civilian_targeting', 'before': o.civilian_targeting::VARCHAR, 'after': n.civilian_targeting::VARCHAR} END,
      CASE WHEN o.country IS DISTINCT FROM n.country THEN {'name': 'country', 'before': o.country::VARCHAR, 'after': n.country::VARCHAR} END,
      CASE WHEN o.country_code IS DISTINCT FROM n.country_code THEN {'name': 'country_code', 'before': o.country_code::VARCHAR, 'after': n.country_code::VARCHAR} END,
      CASE WHEN o.region IS DISTINCT FROM n.region THEN {'name': 'region', 'before': o.region::VARCHAR, 'after': n.region::VARCHAR} END,
      CASE WHEN o.admin1 IS DISTINCT FROM n.admin1 THEN {'name': 'admin1', 'before': o.admin1::VARCHAR, 'after': n.admin1::VARCHAR} END,
      CASE WHEN o.admin2 IS DISTINCT FROM n.admin2 THEN {'name': 'admin2', 'before': o.admin2::VARCHAR, 'after': n.admin2::VARCHAR} END,
      CASE WHEN o.admin3 IS DISTINCT FROM n.admin3 THEN {'name': 'admin3', 'before': o.admin3::VARCHAR, 'after': n.admin3::VARCHAR} END,
      CASE WHEN o.location IS DISTINCT FROM n.location THEN {'name': 'location', 'before': o.location::VARCHAR, 'after': n.location::VARCHAR} END,
      CASE WHEN o.latitude IS DISTINCT FROM n.latitude THEN {'name': 'latitude', 'before': o.latitude::VARCHAR, 'after': n.latitude::VARCHAR} END,
      CASE WHEN o.longitude IS DISTINCT FROM n.longitude THEN {'name': 'longitude', 'before': o.longitude::VARCHAR, 'after': n.longitude::VARCHAR} END,
      CASE WHEN o.geo_precision IS DISTINCT FROM n.geo_precision THEN {'name': 'geo_precision', 'before': o.geo_precision::VARCHAR, 'after': n.geo_precision::VARCHAR} END,
      CASE WHEN o.geo_radius_m IS DISTINCT FROM n.geo_radius_m THEN {'name': 'geo_radius_m', 'before': o.geo_radius_m::VARCHAR, 'after': n.geo_radius_m::VARCHAR} END,
      CASE WHEN o.source IS DISTINCT FROM n.source THEN {'name': 'source', 'before': o.source::VARCHAR, 'after': n.source::VARCHAR} END,
      CASE WHEN o.source_scale IS DISTINCT FROM n.source_scale THEN {'name': 'source_scale', 'before': o.source_scale::VARCHAR, 'after': n.source_scale::VARCHAR} END,
      CASE WHEN o.source_url IS DISTINCT FROM n.source_url THEN {'name': 'source_url', 'before': o.source_url::VARCHAR, 'after': n.source_url::VARCHAR} END,
      CASE WHEN o.other_source_url IS DISTINCT FROM n.other_source_url THEN {'name': 'other_source_url', 'before': o.other_source_url::VARCHAR, 'after': n.other_source_url::VARCHAR} END,
      CASE WHEN o.number_of_sources IS DISTINCT FROM n.number_of_sources THEN {'name': 'number_of_sources', 'before': o.number_of_sources::VARCHAR, 'after': n.number_of_sources::VARCHAR} END,
      CASE WHEN o.notes IS DISTINCT FROM n.notes THEN {'name': 'notes', 'before': o.notes::VARCHAR, 'after': n.notes::VARCHAR} END,
      CASE WHEN o.fatalities_low IS DISTINCT FROM n.fatalities_low THEN {'name': 'fatalities_low', 'before': o.fatalities_low::VARCHAR, 'after': n.fatalities_low::VARCHAR} END,
      CASE WHEN o.fatalities_best IS DISTINCT FROM n.fatalities_best THEN {'name': 'fatalities_best', 'before': o.fatalities_best::VARCHAR, 'after': n.fatalities_best::VARCHAR} END,
      CASE WHEN o.fatalities_high IS DISTINCT FROM n.fatalities_high THEN {'name': 'fatalities_high', 'before': o.fatalities_high::VARCHAR, 'after': n.fatalities_high::VARCHAR} END,
      CASE WHEN o.deaths_a IS DISTINCT FROM n.deaths_a THEN {'name': 'deaths_a', 'before': o.deaths_a::VARCHAR, 'after': n.deaths_a::VARCHAR} END,
      CASE WHEN o.deaths_b IS DISTINCT FROM n.deaths_b THEN {'name': 'deaths_b', 'before': o.deaths_b::VARCHAR, 'after': n.deaths_b::VARCHAR} END,
      CASE WHEN o.deaths_civilians IS DISTINCT FROM n.deaths_civilians THEN {'name': 'deaths_civilians', 'before': o.deaths_civilians::VARCHAR, 'after': n.deaths_civilians::VARCHAR} END,
      CASE WHEN o.deaths_unknown IS DISTINCT FROM n.deaths_unknown THEN {'name': 'deaths_unknown', 'before': o.deaths_unknown::VARCHAR, 'after': n.deaths_unknown::VARCHAR} END,
      CASE WHEN o.injured_low IS DISTINCT FROM n.injured_low THEN {'name': 'injured_low', 'before': o.injured_low::VARCHAR, 'after': n.injured_low::VARCHAR} END,
      CASE WHEN o.injured IS DISTINCT FROM n.injured THEN {'name': 'injured', 'before': o.injured::VARCHAR, 'after': n.injured::VARCHAR} END,
      CASE WHEN o.injured_high IS DISTINCT FROM n.injured_high THEN {'name': 'injured_high', 'before': o.injured_high::VARCHAR, 'after': n.injured_high::VARCHAR} END,
      CASE WHEN o.kidnapped IS DISTINCT FROM n.kidnapped THEN {'name': 'kidnapped', 'before': o.kidnapped::VARCHAR, 'after': n.kidnapped::VARCHAR} END,
      CASE WHEN o.missing IS DISTINCT FROM n.missing THEN {'name': 'missing', 'before': o.missing::VARCHAR, 'after': n.missing::VARCHAR} END,
      CASE WHEN o.women_killed IS DISTINCT FROM n.women_killed THEN {'name': 'women_killed', 'before': o.women_killed::VARCHAR, 'after': n.women_killed::VARCHAR} END,
      CASE WHEN o.children_killed IS DISTINCT FROM n.children_killed THEN {'name': 'children_killed', 'before': o.children_killed::VARCHAR, 'after': n.children_killed::VARCHAR} END,
      CASE WHEN o.women_injured IS DISTINCT FROM n.women_injured THEN {'name': 'women_injured', 'before': o.women_injured::VARCHAR, 'after': n.women_injured::VARCHAR} END,
      CASE WHEN o.children_injured IS DISTINCT FROM n.children_injured THEN {'name': 'children_injured', 'before': o.children_injured::VARCHAR, 'after': n.children_injured::VARCHAR} END,
      CASE WHEN o.weapon IS DISTINCT FROM n.weapon THEN {'name': 'weapon', 'before': o.weapon::VARCHAR, 'after': n.weapon::VARCHAR} END,
      CASE WHEN o.confidence IS DISTINCT FROM n.confidence THEN {'name': 'confidence', 'before': o.confidence::VARCHAR, 'after': n.confidence::VARCHAR} END,
      CASE WHEN o.tags IS DISTINCT FROM n.tags THEN {'name': 'tags', 'before': o.tags::VARCHAR, 'after': n.tags::VARCHAR} END,
      CASE WHEN o.flags IS DISTINCT FROM n.flags THEN {'name': 'flags', 'before': o.flags::VARCHAR, 'after': n.flags::VARCHAR} END
    ], lambda difference: difference IS NOT NULL) AS columns,
    list_transform(
      list_filter(
        list_sort(list_distinct(list_concat(json_keys(o.native), json_keys(n.native)))),
        lambda cell: (o.native ->> ('/' || replace(replace(cell, '~', '~0'), '/', '~1')))
          IS DISTINCT FROM (n.native ->> ('/' || replace(replace(cell, '~', '~0'), '/', '~1')))
      ),
      lambda cell: {
        'name': 'native.' || cell,
        'before': o.native ->> ('/' || replace(replace(cell, '~', '~0'), '/', '~1')),
        'after': n.native ->> ('/' || replace(replace(cell, '~', '~0'), '/', '~1'))
      }
    ) AS cells
  FROM in_order s
  JOIN records n ON n.record_id = s.record_id
  JOIN records o ON o.record_id = s.previous_id
), steps AS (
  SELECT
    s.dataset, s.source_event_id, s.vintage_number, s.record_id, s.previous_id,
    CASE
      -- deleted before, it came back
      WHEN c.record_id IS NULL OR d.previous_id IS NOT NULL THEN 'added'
      WHEN len(c.columns) + len(c.cells) = 0 THEN 'unchanged'
      ELSE 'changed'
    END AS change,
    list_concat(c.columns, c.cells) AS changes
  FROM in_order s
  LEFT JOIN compared c USING (record_id)
  LEFT JOIN deleted d ON d.previous_id = s.previous_id
  UNION ALL
  SELECT dataset, source_event_id, vintage_number, NULL, previous_id, 'deleted', NULL
  FROM deleted
)
SELECT
  s.dataset, s.source_event_id, e.vintage, s.vintage_number, e.known_on, s.change,
  coalesce(list_transform(s.changes, lambda difference: difference.name), []) AS changed_columns,
  coalesce(s.changes, []) AS changes,
  s.record_id, s.previous_id AS previous_record_id
FROM steps s
JOIN editions e USING (dataset, vintage_number)
ORDER BY s.dataset, s.source_event_id, s.vintage_number;

COMMENT ON VIEW record_history IS
  'What each vintage of a data set did to each event that has an id: added, changed, unchanged or deleted. A vintage that is no full export says nothing of what it lacks.';
COMMENT ON COLUMN record_history.dataset IS 'Data set that the event is of.';
COMMENT ON COLUMN record_history.source_event_id IS 'The data set''s own id of the event.';
COMMENT ON COLUMN record_history.vintage IS 'Which edition says so: vintages.vintage; NULL where it is not known.';
COMMENT ON COLUMN record_history.vintage_number IS 'Place among the editions of its data set, from 1, the oldest.';
COMMENT ON COLUMN record_history.known_on IS 'Day from which that was surely known; NULL where it cannot be told.';
COMMENT ON COLUMN record_history.change IS 'added, changed, unchanged or deleted (lacking in a full export); an event that comes back is added again.';
COMMENT ON COLUMN record_history.changed_columns IS 'Columns of records that differ from the vintage before, and native.x for cells of native; timestamp is not compared. Empty where none does.';
COMMENT ON COLUMN record_history.changes IS 'The same with the values before and after, as text; NULL where there was none.';
COMMENT ON COLUMN record_history.record_id IS 'The row that this vintage has: records.record_id; NULL where it was deleted.';
COMMENT ON COLUMN record_history.previous_record_id IS 'The row that it had before: records.record_id; NULL where it is new.';
