import { describe, expect, test } from "vitest";
import { gtdColumns } from "./gtd/columns.js";
import corpus from "./gtd.corpus.js";
import { gtd } from "./gtd.js";
import { headOf, readAll, rowOf } from "./testing/tables.js";

const raid = corpus.goods[0] ?? {};

describe("recognition", () => {
  test("by all 135 columns, in any order and case, with the tail that Excel leaves", () => {
    expect(gtdColumns).toHaveLength(135);
    expect(new Set(gtdColumns).size).toBe(135);
    const header = [...[...gtdColumns].reverse().map((name) => name.toUpperCase()), "", "", ""];
    const row = [...[...rowOf(gtdColumns, raid)].reverse(), "", "", ""];
    const head = headOf(header, row);
    expect(gtd.recognise(head)).toMatchObject({
      layout: { sure: 1, headerRows: 1, dataset: { restricted: true } },
    });
    const [outcome] = readAll(gtd, [header, row], ";");
    expect(outcome?.record).toMatchObject({ fatalities_best: 3, native: { INT_ANY: "-9" } });
  });

  test("an extract of some columns", () => {
    const header = ["eventid", "iyear", "imonth", "iday", "nkill", "note of mine"];
    const [outcome] = readAll(gtd, [header, ["209903140001", "2099", "3", "14", "2", "seen"]]);
    expect(outcome?.record).toMatchObject({ fatalities_best: 2, native: { "note of mine": "seen" } });
    expect(gtd.recognise(headOf(header))).toMatchObject({
      layout: { sure: 5 / 6, why: "5 of 6 columns are among its 135" },
    });
  });

  test("an extract under tidied names, distinguished from other tables by its ids", () => {
    const header = [
      "EventID",
      "Year",
      "Month",
      "Day",
      "Country",
      "City",
      "AttackType",
      "Group",
      "Killed",
      "Wounded",
    ];
    const row = [
      "209903140001",
      "2099",
      "3",
      "0",
      "Syria",
      "A town",
      "Bombing/Explosion",
      "Unknown",
      "4.0",
      "",
    ];
    const [outcome] = readAll(gtd, [header, row]);
    expect(outcome?.record).toMatchObject({
      event_date: "2099-03",
      country: "Syria",
      country_code: "SY",
      event_type: "Bombing/Explosion",
      actor1: null,
      fatalities_best: 4,
      injured: null,
      native: {},
    });
    expect(gtd.recognise(headOf(header, row.with(0, "17")))).toEqual({
      missing: ["ids of twelve digits that begin with the year"],
    });
  });
});
