// Reports of ten claims, four of them on each event; a quarter of the claims run since the first of the year. Nothing in them happened.
import { schemaSql } from "@sitrep/load";

const DAYS = 1800;
const CLAIMS_A_CONFLICT = 20_000;
const CLAIMS_A_REPORT = 10;

/** The statements that fill an empty database with so many claims and records. */
export function statements(claims, records) {
  const conflicts = Math.max(1, Math.round(claims / CLAIMS_A_CONFLICT));
  const reports = Math.ceil(claims / CLAIMS_A_REPORT);
  return [
    schemaSql(),
    `CREATE TEMP MACRO id(x) AS left(md5(x::VARCHAR), 16);
     CREATE TEMP MACRO any_of(n, x, salt) AS (hash(x, salt) % n)::INTEGER;
     CREATE TEMP MACRO code(k) AS chr(65 + (k % 26)::INTEGER) || chr(65 + ((k // 26) % 8)::INTEGER);
     CREATE TEMP MACRO day(d) AS DATE '2020-01-01' + d::INTEGER;`,
    `INSERT INTO actors BY NAME
       SELECT 'state-' || k AS actor_id, 'State ' || k AS name, 'state' AS kind, NULL AS parent, code(k) AS country FROM range(${conflicts}) t(k)
       UNION ALL SELECT 'force-' || k || '-' || j, 'Force ' || j || ' of ' || k, 'force', 'state-' || k, code(k) FROM range(${conflicts}) t(k), range(3) u(j)
       UNION ALL SELECT 'group-' || k || '-' || j, 'Group ' || j || ' of ' || k, 'group', NULL, NULL FROM range(${conflicts}) t(k), range(4) u(j)`,
    "INSERT INTO actor_names SELECT actor_id, name FROM actors",
    `INSERT INTO places BY NAME SELECT 'town-' || k || '-' || j AS place_id, 'Town ' || j || ' of ' || k AS name, 'city' AS kind, code(k) AS country, (k % 60)::DOUBLE AS latitude, (j * 3)::DOUBLE AS longitude, 5000 AS geo_radius_m
       FROM range(${conflicts}) t(k), range(20) u(j)`,
    `INSERT INTO documents BY NAME SELECT id(d) AS document_id, 'reports/' || d || '.md' AS file, id(d) AS file_hash, 'markdown' AS form, 'utf-8' AS encoding,
         'Report ' || d AS title, 'Outlet ' || any_of(400, d, 9) AS publisher, day(any_of(${DAYS}, d, 1))::VARCHAR AS published,
         day(any_of(${DAYS}, d, 1)) AS published_from, day(any_of(${DAYS}, d, 1)) AS published_to, 'stated' AS published_basis, [] AS restates, 0 AS chars, '' AS text
       FROM range(${reports}) t(d)`,
    `INSERT INTO sentences BY NAME SELECT id(d) AS document_id, s AS ordinal, s * 100 AS char_start, s * 100 + 99 AS char_end, 'body' AS part, s AS block, false AS item, repeat('word ', 19) AS text
       FROM range(${reports}) t(d), range(3) u(s)`,
    `INSERT INTO files BY NAME
       SELECT file, file_hash, 100 AS bytes, 'report' AS role, NULL AS dataset, NULL AS restricted, NULL AS vintage, NULL AS full_export FROM documents
       UNION ALL FROM (VALUES ('acled-old.csv', 'a', 1, 'table', 'ACLED', true, '2023-01-01', false), ('acled.csv', 'b', 1, 'table', 'ACLED', true, '2025-01-01', true), ('ged.csv', 'c', 1, 'table', 'UCDP GED', false, '25.1', true))
         t(file, file_hash, bytes, role, dataset, restricted, vintage, full_export)`,
    `INSERT INTO claims BY NAME
     WITH numbered AS (
       SELECT i, i // ${CLAIMS_A_REPORT} AS d, i % ${CLAIMS_A_REPORT} AS slot FROM range(${claims}) t(i)
     ), placed AS (
       SELECT *, any_of(${DAYS}, d, 1) AS on_day, any_of(${conflicts}, d, 2) AS k FROM numbered
     ), told AS (
       -- four days of a conflict hold two events
       SELECT *, on_day // 4 * 4 AS event_day, concat(k, ' ', on_day // 4, ' ', CASE WHEN slot = 1 THEN 1 ELSE 0 END) AS event,
         day(on_day) AS as_of_day, date_trunc('year', day(on_day))::DATE AS start
       FROM placed
     )
     SELECT
       id(concat('c', i)) AS claim_id,
       ['event', 'event', 'casualty', 'casualty', 'munition_count', 'event_count', 'casualty', 'troop_level', 'loss_count', 'event_count'][slot + 1] AS kind,
       id(d) AS document_id, 'reports/' || d || '.md' AS file, id(d) AS file_hash, (slot % 3)::INTEGER AS sentence, 'made' AS rule,
       'words of claim ' || i AS quote, ((slot % 3) * 100)::INTEGER AS char_start, ((slot % 3) * 100 + 20)::INTEGER AS char_end, [] AS also_at,
       CASE WHEN any_of(20, i, 3) = 0 THEN 'denied' ELSE 'asserted' END AS certainty,
       CASE WHEN any_of(4, i, 4) > 0 THEN ['state-' || k, 'force-' || k || '-0', 'force-' || k || '-1', 'group-' || k || '-0'][any_of(4, i, 5) + 1] END AS said_by,
       ['group-' || k || '-' || any_of(2, event, 6)] AS actor, ['force-' || k || '-' || any_of(2, event, 7)] AS target,
       [code(k)] AS country,
       CASE WHEN slot < 2 THEN 'Town ' || any_of(20, event, 8) || ' of ' || k END AS place, CASE WHEN slot < 2 THEN 'town-' || k || '-' || any_of(20, event, 8) END AS place_id,
       as_of_day::VARCHAR AS as_of, as_of_day AS as_of_from, as_of_day AS as_of_to, 'published' AS as_of_basis,
       CASE WHEN slot = 9 THEN id(concat('c', i - 4)) END AS part_of,
       CASE WHEN slot BETWEEN 2 AND 4 THEN id(concat('c', i - slot)) END AS about,
       CASE
         WHEN slot IN (2, 3) THEN any_of(40, event, 10) + any_of(3, i, 11) + 1
         WHEN slot = 4 THEN any_of(20, event, 12) + any_of(2, i, 11) + 1
         WHEN slot IN (5, 6, 8) THEN (as_of_day - start) // 2 + any_of(3, i, 11) + 1
         WHEN slot = 9 THEN (as_of_day - start) // 4
         WHEN slot = 7 THEN 2500 + any_of(3, i, 11) * 100
       END::DOUBLE AS value,
       CASE WHEN slot > 1 THEN ['exact', 'at_least', 'more_than', 'about'][any_of(4, i, 13) + 1] END AS qualifier,
       CASE WHEN slot IN (5, 6, 8, 9) THEN start::VARCHAR END AS since, CASE WHEN slot IN (5, 6, 8, 9) THEN start END AS since_from, CASE WHEN slot IN (5, 6, 8, 9) THEN start END AS since_to,
       CASE WHEN slot IN (0, 1, 5, 9) THEN 'attack' END AS event_type,
       CASE WHEN slot = 2 THEN 'killed' WHEN slot = 3 THEN 'injured' WHEN slot = 6 THEN 'killed' WHEN slot = 4 THEN 'launched' WHEN slot = 8 THEN 'destroyed' END AS outcome,
       CASE WHEN slot = 4 THEN ['rocket'] END AS munition, CASE WHEN slot = 8 THEN 'tank' END AS equipment,
       CASE WHEN slot < 2 THEN day(event_day)::VARCHAR END AS date, CASE WHEN slot < 2 THEN day(event_day) END AS date_from, CASE WHEN slot < 2 THEN day(event_day) END AS date_to,
       'stated' AS actor_basis, 'stated' AS target_basis, 'heading' AS country_basis, {'char_start': (slot % 3)::INTEGER * 100, 'char_end': (slot % 3)::INTEGER * 100 + 5} AS actor_at,
       [] AS corrected
     FROM told`,
    `INSERT INTO event_members BY NAME
       SELECT id(concat(country[1], target[1], actor[1], place_id, date)) AS event_id, claim_id AS member_id, 'claim' AS member_kind, 1 AS score, [] AS reasons, 'program' AS judged_by, coalesce(said_by, claim_id) AS source_group
       FROM claims WHERE kind = 'event'`,
    `INSERT INTO events BY NAME
       SELECT m.event_id, any_value(c.event_type) AS event_type, any_value(c.date) AS date, any_value(c.date_from) AS date_from, any_value(c.date_to) AS date_to, 'day' AS date_precision,
         [] AS other_dates, any_value(c.actor) AS actor, any_value(c.target) AS target, any_value(c.country) AS country, any_value(c.place) AS place, any_value(c.place_id) AS place_id, [] AS munition
       FROM event_members m JOIN claims c ON c.claim_id = m.member_id GROUP BY m.event_id`,
    `INSERT INTO records BY NAME
     WITH numbered AS (SELECT i, any_of(${conflicts}, i, 20) AS k, day(any_of(${DAYS}, i, 21)) AS d FROM range(${records}) t(i))
     SELECT
       id(concat('r', i)) AS record_id, CASE WHEN i % 10 = 0 THEN 'ged.csv' WHEN i % 10 = 1 THEN 'acled-old.csv' ELSE 'acled.csv' END AS file, 'x' AS file_hash, i::INTEGER AS line,
       CASE WHEN i % 10 = 0 THEN 'UCDP GED' ELSE 'ACLED' END AS dataset, CASE WHEN i % 10 = 1 THEN (i + 1)::VARCHAR ELSE i::VARCHAR END AS source_event_id,
       d::VARCHAR AS event_date, d AS date_from, d AS date_to, 1 AS time_precision, 'Explosions/Remote violence' AS event_type, 'Air/drone strike' AS sub_event_type,
       'Force ' || any_of(3, i, 22) || ' of ' || k || ' (2020-)' AS actor1, 'Group ' || any_of(4, i, 23) || ' of ' || k AS actor2, 'Land ' || k AS country, code(k) AS country_code,
       'Town ' || any_of(20, i, 24) || ' of ' || k AS location, (k % 60)::DOUBLE AS latitude, any_of(20, i, 24) * 3.0 AS longitude, 1 AS geo_precision, 5000 AS geo_radius_m,
       'Example Wire' AS source, 'words of row ' || i AS notes, any_of(5, i, 25) AS fatalities_low, any_of(5, i, 25) AS fatalities_best, any_of(5, i, 25) AS fatalities_high,
       TIMESTAMPTZ '2025-01-01 00:00:00+00' AS timestamp, [] AS flags, '{}' AS native
     FROM numbered`,
  ];
}
