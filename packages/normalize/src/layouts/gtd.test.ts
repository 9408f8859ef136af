import { Record } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { formerCountries, gtdColumns } from "./gtd/columns.js";
import { gtdExamples } from "./gtd.corpus.js";
import { gtd, gtdRow } from "./gtd.js";
import { disagreements, headOf, ODD_CELLS, readAll, rowOf } from "./testing/row-examples.js";
import { countryIn } from "./words.js";

const raid = gtdExamples[0]?.cells ?? {};

describe("rows", () => {
  test.each(gtdExamples)("$says", ({ cells, gives, aside }) => {
    const [outcome] = readAll(gtd, [[...gtdColumns], rowOf(gtdColumns, cells)]);
    if (aside) {
      expect(outcome?.setAside).toMatchObject([{ line: 2, ...aside }]);
      expect(outcome?.record).toBeNull();
      return;
    }
    expect(outcome?.setAside).toEqual([]);
    expect(outcome?.record).toMatchObject(gives ?? {});
    if (gives?.native) expect(outcome?.record?.native).toEqual(gives.native);
    expect(Record.parse(outcome?.record)).toEqual(outcome?.record);
  });
});

describe("recognition", () => {
  test("by all 135 columns, in any order and case, with the tail that Excel leaves", () => {
    expect(gtdColumns).toHaveLength(135);
    expect(new Set(gtdColumns).size).toBe(135);
    const header = [...[...gtdColumns].reverse().map((name) => name.toUpperCase()), "", "", ""];
    const row = [...[...rowOf(gtdColumns, raid)].reverse(), "", "", ""];
    const head = headOf([header, row], ";");
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
    expect(gtd.recognise(headOf([header]))).toMatchObject({
      layout: { sure: 5 / 6, why: "5 of 6 columns are among its 135" },
    });
  });

  test("an extract under tidied names, told from other tables by its ids", () => {
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
    expect(gtd.recognise(headOf([header, row.with(0, "17")]))).toEqual({
      missing: ["ids of twelve digits that begin with the year"],
    });
  });

  test("says what is missing", () => {
    expect(gtd.recognise(headOf([["eventid", "iyear", "country_txt"]]))).toEqual({
      missing: ["imonth", "iday"],
    });
    expect(gtd.recognise(headOf([["event_id_cnty", "event_date"]]))).toEqual({
      missing: ["eventid", "iyear", "imonth", "iday", "nkill or country_txt"],
    });
  });
});

test("countries that the lexicon knows need no line of GTD's own", () => {
  expect(formerCountries.size).toBeGreaterThan(10);
  expect([...formerCountries.keys()].filter((country) => countryIn(country) !== null)).toEqual([]);
});

test("the compiled reader agrees with zod", () => {
  const { differ, refused } = disagreements(gtdRow, raid, ODD_CELLS, 20_000);
  expect(differ).toEqual([]);
  expect(refused).toBeGreaterThan(2_000);
  expect(refused).toBeLessThan(18_000);
});
