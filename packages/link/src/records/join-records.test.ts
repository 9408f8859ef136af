import type { Record } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { linkClaims } from "../link-claims.js";
import { AL_ASAD, ERBIL, event, injured, report, STRIKE_IN_IRAQ } from "../testing/claims.js";
import { link } from "../testing/linking.js";
import { acled, at, dead, killed, ucdp } from "../testing/records.js";
import { RecordHold } from "./held-record.js";

const january = report("A", "2024-01-23");
const asad = event(january, 0, "2024-01-20", AL_ASAD);
const NEAR_ASAD = at("Al Baghdadi", 33.85, 42.53);
const NEAR_ERBIL = at("Erbil", 36.21, 43.99);
const linked = (records: readonly Record[], claims = [asad]) => link([january], claims, [], records);
const idsOf = (...members: readonly ({ claim_id: string } | Record)[]): string[] =>
  members.map((it) => ("claim_id" in it ? it.claim_id : it.record_id)).sort();

describe("a row and a report are one event", () => {
  it("of one day at one base, with the reasons and a score", () => {
    const row = acled("IRQ1", "2024-01-20", "IQ", NEAR_ASAD);
    const { groups, members, events } = linked([row]);
    expect(groups).toEqual([idsOf(asad, row)]);
    for (const { score, reasons } of members) {
      expect(reasons).toEqual(["same day", "11 km apart", "same country", "same sides"]);
      expect(score).toBeGreaterThan(0.5);
    }
    expect(members.map(({ member_kind }) => member_kind).sort()).toEqual(["claim", "record"]);
    // a row has no direction: the event's sides are those that the report tells apart
    expect(events).toMatchObject([
      { actor: ["iran-backed-militias"], target: ["us"], place: "Al-Asad Airbase" },
    ]);
  });

  it("as far apart as the row's own precision allows, and not further", () => {
    const within = ucdp("1", "2024-01-20", "IQ", at("Haditha road", 33.98, 42.42));
    expect(linked([within]).members[0]?.reasons).toContain("21 km apart, within 30 km");
    const beyond = ucdp("1", "2024-01-20", "IQ", at("Rawa road", 34.48, 41.9));
    expect(linked([beyond]).groups).toEqual([idsOf(asad)]);
  });

  it("in the bounds of the row's date, and not outside", () => {
    const week = ucdp("1", "2024-01", "IQ", { ...NEAR_ASAD, date_from: "2024-01-18", date_to: "2024-01-22" });
    expect(linked([week]).members[0]?.reasons).toContain("dates overlap");
    const other = { ...week, date_from: "2024-01-10", date_to: "2024-01-14" };
    expect(linked([other]).groups).toEqual([idsOf(asad)]);
  });

  it("the surer, the better the numbers of the dead agree", () => {
    const claims = [asad, killed(january, asad, 6)];
    const scoreOf = (row: Record) =>
      link([january], claims, [], [row]).members.find(({ member_kind }) => member_kind === "record")?.score ??
      0;
    const [same, within, none] = [dead(6), dead(5, 4, 8), dead(0)].map((numbers) =>
      scoreOf(acled("IRQ1", "2024-01-20", "IQ", { ...NEAR_ASAD, ...numbers })),
    );
    expect(same).toBeGreaterThan(within ?? 1);
    expect(within).toBeGreaterThan(none ?? 1);
  });

  it("where the report counts from a weekday and is a day off", () => {
    const sunday = { ...asad, date: "2024-01-21", date_from: "2024-01-21", date_to: "2024-01-21" };
    const told = { ...sunday, date_reading: "relative" as const };
    const row = acled("IRQ1", "2024-01-20", "IQ", at("Ain al-Asad", 33.8, 42.43));
    const { events, issues } = linked([row], [told]);
    expect(events).toMatchObject([{ date: "2024-01-20", other_dates: ["2024-01-21"] }]);
    expect(issues).toMatchObject([{ code: "date-conflict" }]);
  });

  it("where a person says so, and not where one says not", () => {
    const [here, there] = [
      acled("IRQ1", "2024-01-20", "IQ", NEAR_ASAD),
      acled("IRQ2", "2024-03-09", "IQ", NEAR_ERBIL),
    ];
    const judged = (right: string, judgement: "same" | "different") => [
      { left: asad.claim_id, right, judgement, who: "a reader", why: "seen" },
    ];
    const same = link([january], [asad], judged(there.record_id, "same"), [here, there]);
    expect(same.groups).toContainEqual(idsOf(asad, there));
    expect(same.members.every(({ judged_by }) => judged_by === "person")).toBe(true);
    const apart = link([january], [asad], judged(here.record_id, "different"), [here, there]);
    expect(apart.groups).toEqual([idsOf(asad)]);
  });
});

describe("events stand apart", () => {
  it("at two bases on one day, whatever rows are between them", () => {
    const erbil = event(january, 100, "2024-01-20", ERBIL);
    const rows = [
      acled("IRQ1", "2024-01-20", "IQ", NEAR_ASAD),
      acled("IRQ2", "2024-01-20", "IQ", NEAR_ERBIL),
      ucdp("1", "2024-01-20", "IQ", { ...at("Iraq", 33, 44), geo_radius_m: 370_000 }),
    ] as const;
    const { groups } = linked(rows, [asad, erbil]);
    expect(groups).toHaveLength(2);
    expect(groups).toContainEqual(idsOf(asad, rows[0]));
    expect(groups).toContainEqual(idsOf(erbil, rows[1]));
  });

  it("at two bases twenty kilometres from one another, though the row's place is not known so well", () => {
    const tanf = event(january, 100, "2024-01-28", {
      ...AL_ASAD,
      place: "Al-Tanf",
      place_id: "al-tanf",
      country: [],
    });
    const row = ucdp("1", "2024-01-28", "JO", {
      ...at("Tower 22", 33.31, 38.7),
      country_code: null,
      country: null,
    });
    expect(linked([row], [tanf]).groups).toEqual([idsOf(tanf)]);
  });

  it("where one data set has two ids, however alike", () => {
    const rows = ["1", "2"].map((id) => acled(id, "2024-01-20", "IQ", { ...NEAR_ASAD, ...dead(4) }));
    expect(linked(rows, []).groups).toEqual([]);
    // and a report that would do for either goes to neither
    expect(linked(rows).groups).toEqual([idsOf(asad)]);
    const other = ucdp("3", "2024-01-20", "IQ", {
      ...NEAR_ASAD,
      ...dead(4),
      actor2: "Islamic Resistance in Iraq",
    });
    expect(linked([...rows, other], []).groups).toEqual([]);
  });

  it("where two rows are told apart by their numbers", () => {
    const rows = [
      acled("1", "2024-01-20", "IQ", { ...NEAR_ASAD, ...dead(4) }),
      acled("2", "2024-01-20", "IQ", { ...NEAR_ASAD, ...dead(0) }),
    ] as const;
    const claims = [asad, killed(january, asad, 4)];
    expect(link([january], claims, [], rows).groups).toEqual([idsOf(asad, rows[0])]);
  });

  it("where a row is of a protest, of other sides, of another country, or of no known day", () => {
    const rows = [
      acled("1", "2024-01-20", "IQ", { ...NEAR_ASAD, event_type: "Protests" }),
      acled("2", "2024-01-20", "IQ", { ...NEAR_ASAD, actor1: "Islamic State", actor2: "Peshmerga" }),
      acled("3", "2024-01-20", "SY", { ...NEAR_ASAD }),
      acled("4", "2024-01-20", "IQ", { ...NEAR_ASAD, event_date: null, date_from: null, date_to: null }),
    ];
    for (const row of rows) expect(linked([row]).groups).toEqual([idsOf(asad)]);
  });

  it("where a report tells no place and several rows of the day would do", () => {
    const vague = event(january, 100, "2024-01-23", STRIKE_IN_IRAQ);
    const byUs = { actor1: "Military Forces of the United States", actor2: "Kataib Hezbollah" };
    const rows = [
      acled("1", "2024-01-23", "IQ", { ...byUs, ...at("Al Qaim", 34.37, 41.06) }),
      acled("2", "2024-01-23", "IQ", { ...byUs, ...at("Jurf as Sakhr", 32.87, 44.21) }),
    ] as const;
    expect(linked(rows, [vague]).groups).toEqual([idsOf(vague)]);
    expect(linked([rows[0]], [vague]).groups).toEqual([idsOf(vague, rows[0])]);
  });
});

describe("rows of two data sets", () => {
  it("are one event that has both sides and no direction", () => {
    const rows = [
      acled("1", "2024-01-20", "IQ", { ...NEAR_ASAD, ...dead(2) }),
      ucdp("2", "2024-01-20", "IQ", { ...at("Anbar", 33.8, 42.5), ...dead(2, 1, 3) }),
    ];
    const { groups, events } = linked(rows, []);
    expect(groups).toEqual([idsOf(...rows)]);
    expect(events).toMatchObject([{ target: [], country: ["IQ"], date: "2024-01-20" }]);
    expect(events[0]?.actor).toContain("us");
  });

  it("are an attack or a strike by who is named first, where no report tells", () => {
    const us = "Military Forces of the United States (2021-2025)";
    const rowsOf = (actor1: string, actor2: string) => [
      acled("1", "2024-01-20", "IQ", { ...NEAR_ASAD, ...dead(2), actor1, actor2 }),
      ucdp("2", "2024-01-20", "IQ", { ...NEAR_ASAD, ...dead(2) }),
    ];
    expect(linked(rowsOf(us, "Kataib Hezbollah"), []).events).toMatchObject([{ event_type: "strike" }]);
    expect(linked(rowsOf("Kataib Hezbollah", us), []).events).toMatchObject([{ event_type: "attack" }]);
  });

  it("stay apart where one has many dead and the other nobody", () => {
    const claims = [asad, injured(january, asad, 4)];
    const rows = [
      acled("1", "2024-01-20", "IQ", { ...NEAR_ASAD, actor1: null, actor2: null }),
      ucdp("2", "2024-01-20", "IQ", { ...at("Haditha", 34.13, 42.38), ...dead(40) }),
    ] as const;
    expect(link([january], claims, [], rows).groups).not.toContainEqual(idsOf(...rows));
    expect(link([], [], [], rows).groups).toEqual([]);
  });
});

describe("rows", () => {
  it("alone are events that need no link", () => {
    expect(linked([acled("1", "2024-03-20", "IQ", NEAR_ASAD)], [])).toMatchObject({
      events: [],
      members: [],
    });
  });

  it("of a file that is there twice are taken once", () => {
    const row = acled("1", "2024-01-20", "IQ", NEAR_ASAD);
    expect(linked([row, { ...row, file: "tables/copy.csv" }]).groups).toEqual([idsOf(asad, row)]);
  });

  it("may come bit by bit", () => {
    const row = acled("1", "2024-01-20", "IQ", NEAR_ASAD);
    const records = new RecordHold();
    records.add(row);
    const { value } = linkClaims({ documents: [january], claims: [asad], records, judgements: [] });
    expect(value.events).toHaveLength(1);
    expect(value.members).toHaveLength(2);
  });
});
