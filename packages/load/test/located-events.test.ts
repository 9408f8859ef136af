import type { EventCountClaim } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { ask } from "./in-memory.js";
import {
  asOf,
  eventOf,
  type Given,
  inputOf,
  memberOf,
  onDay,
  recordOf,
  rowClaimOf,
  sinceDay,
} from "./rows.js";

/** "The Pentagon says 38 by 6 November", since 17 October, in Iraq and Syria. */
const countOf = (change: Partial<EventCountClaim> = {}) =>
  rowClaimOf("event_count", "counts.csv", 2, 0, {
    ...sinceDay("2023-10-17"),
    ...asOf("2023-11-06"),
    value: 38,
    country: ["IQ", "SY"],
    target: ["us"],
    actor: ["iran-backed-militias"],
    said_by: "us",
    said_by_words: "the Pentagon",
    ...change,
  });

const attacks: [line: number, change: Parameters<typeof eventOf>[1]][] = [
  [2, { ...onDay("2023-10-17"), country: ["IQ"], actor: ["kataib-hezbollah"], target: ["us"] }],
  [3, { ...onDay("2023-11-06"), country: ["SY", "IQ"] }],
  [4, { ...onDay("2023-11-07"), country: ["IQ"] }],
  [5, { ...onDay("2023-10-20"), country: ["JO"] }],
  [6, { ...onDay("2023-10-20"), country: ["IQ"], event_type: "strike" }],
  [7, { ...onDay("2023-10-20"), country: ["IQ"], target: ["iraq"] }],
  [8, { ...onDay("2023-11"), date_from: "2023-11-01", date_to: "2023-11-30", country: ["IQ"] }],
  [9, { date: null, country: ["IQ"] }],
  [10, { ...onDay("2023-10-21"), country: ["IQ"], place: "Ain al-Assad", place_id: "al-asad" }],
];
const claims = attacks.map(([line]) => rowClaimOf("event", "events.csv", line, 0));
const events = attacks.map(([, change], at) => eventOf(claims.slice(at, at + 1), change));
const members = events.map((event) => memberOf(event, event.event_id));

const linked = recordOf("ged.csv", 2, { ...day("2023-10-17") });
const records = [
  linked,
  recordOf("ged.csv", 3, { ...day("2023-10-30") }),
  recordOf("ged.csv", 4, { ...day("2023-12-30") }),
  recordOf("ged.csv", 5, { ...day("2023-10-30"), country: "Jordan", country_code: "JO" }),
];

function day(event_date: string) {
  return { event_date, date_from: event_date, date_to: event_date };
}

const given = (count: EventCountClaim): Given => ({
  claims: [...claims, count],
  events,
  members: [
    ...members,
    ...(events[0] ? [memberOf(events[0], linked.record_id, { member_kind: "record" })] : []),
  ],
  records,
});
const rows = (count: EventCountClaim, sql: string) => ask(inputOf("unused", given(count)), sql);
const lines = async (count: EventCountClaim, where = "true") =>
  (
    await rows(
      count,
      `SELECT c.line FROM located_events l JOIN claims c ON c.claim_id = l.held_id WHERE ${where} ORDER BY c.line`,
    )
  ).map(({ line }) => line);

describe("counts_and_located", () => {
  it("tells how many events we hold for a count, and how many are missing at least", async () => {
    const columns =
      "figure, window_from, window_to, area, said_by_words, located, located_comparable, located_in_reports, located_in_records, perhaps, other_records, difference";
    expect(await rows(countOf(), `SELECT ${columns} FROM counts_and_located`)).toEqual([
      {
        figure: "38",
        window_from: "2023-10-17",
        window_to: "2023-11-06",
        area: "IQ+SY",
        said_by_words: "the Pentagon",
        located: "3",
        located_comparable: "1",
        located_in_reports: "3",
        located_in_records: "1",
        perhaps: "1",
        other_records: "1",
        difference: 35,
      },
    ]);
  });

  it("says nothing of a difference to vague words and upper bounds", async () => {
    for (const change of [
      { value: null, qualifier: "vague" },
      { value: 5, qualifier: "at_most" },
    ] as const) {
      expect(await rows(countOf(change), "SELECT located, difference FROM counts_and_located")).toEqual([
        { located: "3", difference: null },
      ]);
    }
    const more = countOf({ value: 2, qualifier: "more_than" });
    expect(await rows(more, "SELECT difference FROM counts_and_located")).toEqual([{ difference: -1 }]);
  });

  it("leaves out counts without a window or an area, and those that are only possible", async () => {
    for (const change of [
      { since: null, since_from: null, since_to: null },
      { as_of: null, as_of_from: null, as_of_to: null },
      { country: [] },
      { certainty: "possible" },
    ] as const) {
      expect(await rows(countOf(change), "FROM counts_and_located")).toEqual([]);
      expect(await rows(countOf(change), "FROM located_events")).toEqual([]);
    }
  });

  it("counts rows that name both sides, of the data set that has most of them", async () => {
    const row = (line: number, dataset: string, actor1: string | null, actor2: string | null) =>
      recordOf(`${dataset}.csv`, line, {
        dataset,
        source_event_id: `${dataset}${line}`,
        country_code: "IQ",
        date_from: "2023-10-20",
        date_to: "2023-10-20",
        actor1,
        actor2,
      });
    const us = "Military Forces of the United States (2021-2025)";
    const input = {
      ...given(countOf()),
      records: [
        row(2, "ACLED", "Iran-backed militias", us),
        row(3, "ACLED", us, "Iran-backed militias; others"),
        row(4, "ACLED", "Iran-backed militias", "Civilians (Iraq)"),
        row(5, "ACLED", null, null),
        row(2, "Other", "Iran-backed militias", us),
      ],
      members,
      actorNames: [
        { actor_id: "us", name: "United States" },
        { actor_id: "iran-backed-militias", name: "Iran-backed militias" },
      ],
    };
    expect(
      await ask(
        inputOf("unused", input),
        "SELECT located, only_recorded, other_records, difference FROM counts_and_located",
      ),
    ).toEqual([{ located: "3", only_recorded: "2", other_records: "1", difference: 33 }]);
  });

  it("shows a count for which we hold nothing", async () => {
    const early = countOf({ ...sinceDay("2020-01-01"), ...asOf("2020-02-01") });
    expect(await rows(early, "SELECT located, other_records, difference FROM counts_and_located")).toEqual([
      { located: "0", other_records: "0", difference: 38 },
    ]);
  });
});

describe("located_events", () => {
  it("lists those within the window and area whose type and sides do not speak against it", async () => {
    expect(await lines(countOf())).toEqual([2, 3, 8, 10]);
    expect(await lines(countOf(), "is_within")).toEqual([2, 3, 10]);
    expect(await lines(countOf({ event_type: "strike" }))).toEqual([6]);
    expect(await lines(countOf({ actor: ["us"] }))).toEqual([3, 8, 10]);
    expect(await lines(countOf({ target: [], actor: [] }))).toEqual([2, 3, 7, 8, 10]);
    expect(await lines(countOf({ place: "Al-Asad", place_id: "al-asad" }))).toEqual([10]);
  });

  it("ends at until, where the count says so", async () => {
    const until = { until: "2023-10-20", until_from: "2023-10-20", until_to: "2023-10-20" };
    expect(await lines(countOf(until))).toEqual([2]);
  });

  it("lists records that belong to no event apart, and shows which sources know of an event", async () => {
    const sql =
      "SELECT held_kind, held_id, dataset, is_reported, is_recorded, is_comparable FROM located_events WHERE is_recorded ORDER BY held_kind";
    expect(await rows(countOf(), sql)).toEqual([
      {
        held_kind: "event",
        held_id: events[0]?.event_id,
        dataset: null,
        is_reported: true,
        is_recorded: true,
        is_comparable: true,
      },
      {
        held_kind: "record",
        held_id: records[1]?.record_id,
        dataset: "UCDP GED",
        is_reported: false,
        is_recorded: true,
        is_comparable: false,
      },
    ]);
  });
});
