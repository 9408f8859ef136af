import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import { asOf, eventOf, inputOf, memberOf, onDay, recordOf, rowClaimOf, sinceDay } from "./rows.js";

const NAMES = ["United States", "Northern Front", "Front", "Border Guards", "Council of Elders"];
const actorNames = NAMES.map((name, at) => ({ actor_id: `actor-${at}`, name }));
const LANDS = [["IQ"], ["SY"], ["IQ", "SY"], ["SY", "IQ", "JO"]];

/** The nth of a list, over and over. */
const nth = <T>(list: readonly T[], at: number): T[] => list.slice(at % list.length).slice(0, 1);
const day = (at: number) => `2023-10-${String(1 + (at % 28)).padStart(2, "0")}`;

const counts = LANDS.flatMap((country, land) =>
  [0, 1, 2, 3].map((at) =>
    rowClaimOf("event_count", "counts.csv", 100 + land * 4 + at, 0, {
      ...sinceDay(day(at * 3)),
      ...asOf(day(14 + at * 4)),
      country,
      actor: at % 2 === 0 ? nth(actorNames, at).map(({ actor_id }) => actor_id) : [],
      target: at > 1 ? ["actor-0"] : [],
      place: at === 3 ? "Orlan" : null,
    }),
  ),
);
const told = Array.from({ length: 24 }, (_, at) => rowClaimOf("event", "events.csv", at + 2, 0));
const events = told.map((claim, at) =>
  eventOf([claim], {
    ...onDay(day(at * 5)),
    // some are known to a few days only
    ...(at % 4 === 1 ? { date: "2023-10", date_from: "2023-10-03", date_to: day(at + 5) } : {}),
    country: nth(LANDS, at).flat(),
    actor: nth(actorNames, at).map(({ actor_id }) => actor_id),
    target: at % 3 === 0 ? ["actor-0"] : [],
    place: nth([null, "Karst", "orlan"], at)[0] ?? null,
  }),
);
/** Cells as coders fill them: one name, several with a stroke between, a name within another, none. */
const CELLS = [
  "Military Forces of the United States (2021-2025)",
  "Northern Front; Border Guards",
  "Frontline Volunteers",
  "Council of Elders;United States",
  null,
  "Unknown",
];
const records = Array.from({ length: 90 }, (_, at) =>
  recordOf("rows.csv", at + 2, {
    event_date: day(at),
    date_from: day(at),
    date_to: day(at),
    country_code: nth(["IQ", "SY", "JO"], at)[0] ?? "IQ",
    location: nth(["Orlan", "Karst", null], at >> 1)[0] ?? null,
    actor1: nth(CELLS, at)[0] ?? null,
    assoc_actor_1: nth(CELLS, at >> 1)[0] ?? null,
    actor2: nth(CELLS, at >> 2)[0] ?? null,
  }),
);
const input = inputOf("unused", {
  claims: [...told, ...counts],
  events,
  members: events.map((event) => memberOf(event, event.event_id)),
  records,
  actorNames,
  actors: actorNames.map(({ actor_id, name }) => ({
    actor_id,
    name,
    kind: "group",
    parent: null,
    country: null,
  })),
});

/** Every count beside every event and row, every name beside every cell: what the view must find, as slowly as it can be. */
const TRIED_ONE_BY_ONE = `
  WITH counted AS (
    SELECT claim_id, event_type, since_from AS first, as_of_to AS last, actor, target, country, place FROM claims WHERE kind = 'event_count'
  ), held AS (
    SELECT event_id AS id, event_type, date_from, date_to, actor, target, country, place FROM events
    UNION ALL
    SELECT record_id, NULL, date_from, date_to, sides, sides, [country_code], location
    FROM current_records r, LATERAL (
      SELECT coalesce(list(DISTINCT n.actor_id), []) AS sides FROM actor_names n
      WHERE contains(' ' || lower(regexp_replace(concat_ws(' ; ', r.actor1, r.assoc_actor_1, r.actor2), '[^A-Za-z0-9]+', ' ', 'g')) || ' ', ' ' || lower(n.name) || ' ')
    )
  )
  SELECT DISTINCT c.claim_id, h.id
  FROM counted c, held h
  WHERE list_has_any(c.country, h.country) AND h.date_from <= c.last AND h.date_to >= c.first AND coalesce(h.event_type = c.event_type, true)
    AND (len(c.actor) = 0 OR len(h.actor) = 0 OR list_has_any(c.actor, h.actor))
    AND (len(c.target) = 0 OR len(h.target) = 0 OR list_has_any(c.target, h.target))
    AND (c.place IS NULL OR coalesce(lower(c.place) = lower(h.place), false))
  ORDER BY ALL`;

describe("counted_and_held", () => {
  it("gives located_events the rows of trying each count with each event and row, once", async () => {
    const found = await ask(input, "SELECT claim_id, held_id AS id FROM located_events ORDER BY ALL");
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual(await ask(input, TRIED_ONE_BY_ONE));
  });

  it("numbers them by what is alike", async () => {
    const sums =
      "SELECT claim_id, held_kind, is_within, is_comparable, sum(events)::BIGINT AS events FROM counted_and_held GROUP BY ALL";
    const counts =
      "SELECT claim_id, held_kind, is_within, is_comparable, count(*) AS events FROM located_events GROUP BY ALL";
    expect(await ask(input, `${sums} ORDER BY ALL`)).toEqual(await ask(input, `${counts} ORDER BY ALL`));
  });

  it("is what counts_and_located adds up by days, without looking at each", async () => {
    const columns =
      "claim_id, located, located_comparable, located_in_reports, located_in_records, perhaps, only_recorded, other_records";
    const added = `
      WITH sums AS (
        SELECT
          claim_id, dataset,
          count(*) FILTER (held_kind = 'event' AND is_within) AS located,
          count(*) FILTER (held_kind = 'event' AND is_within AND is_comparable) AS located_comparable,
          count(*) FILTER (held_kind = 'event' AND is_within AND is_reported) AS located_in_reports,
          count(*) FILTER (held_kind = 'event' AND is_within AND is_recorded) AS located_in_records,
          count(*) FILTER (held_kind = 'event' AND NOT is_within) AS perhaps,
          count(*) FILTER (held_kind = 'record' AND is_within AND is_comparable) AS recorded,
          count(*) FILTER (held_kind = 'record' AND is_within AND NOT is_comparable) AS other_records
        FROM located_events
        GROUP BY ALL
      )
      SELECT claim_id, sum(located)::BIGINT AS located, sum(located_comparable)::BIGINT AS located_comparable,
        sum(located_in_reports)::BIGINT AS located_in_reports, sum(located_in_records)::BIGINT AS located_in_records,
        sum(perhaps)::BIGINT AS perhaps, max(recorded) AS only_recorded, sum(other_records)::BIGINT AS other_records
      FROM sums
      GROUP BY claim_id
      ORDER BY claim_id`;
    const found = await ask(input, added);
    expect(found.filter((it) => Number(it["perhaps"]) > 0).length).toBeGreaterThan(3);
    expect(found.filter((it) => Number(it["only_recorded"]) > 0).length).toBeGreaterThan(3);
    const shown = `SELECT ${columns} FROM counts_and_located WHERE located + perhaps + only_recorded + other_records > 0 ORDER BY claim_id`;
    expect(await ask(input, shown)).toEqual(found);
  });
});
