import { describe, expect, test } from "vitest";
import { layoutOf } from "../index.js";
import { readMapping } from "../mapping/read-mapping.js";
import { doubts, outcomes } from "../testing/mapped.js";
import { headOf } from "../testing/tables.js";
import { lookOf, looksLikeData } from "./column-look.js";
import { firstMapping } from "./first-mapping.js";
import { mappingText } from "./mapping-text.js";

/** The first mapping of a table whose first row names its columns. */
function first(...table: readonly (readonly string[])[]) {
  const [names = [], ...rows] = table;
  const choice = layoutOf(headOf(...table.slice(0, 20)));
  return firstMapping({
    names,
    rows,
    hasHeader: true,
    isWhole: true,
    skip: 0,
    encoding: null,
    choice,
    files: null,
  });
}

describe("what a column looks like", () => {
  test.each([
    [["2024-01-20", "2024-02"], "day", null],
    [["20.01.2024", "NA", ""], "day", "d.M.yyyy"],
    [["12/28/2022", "1/2/2022"], "day", "M/d/yyyy"],
    [["28/12/22", "1/2/22"], "day", "d/M/yy"],
    [["3 March 2022", "12 May 2022"], "day", "d MMMM yyyy"],
    [["28-Dec-22"], "day", "d-MMM-yy"],
    [["March 3, 2022"], "day", "MMMM d, yyyy"],
    [["20220303", "20220304"], "day", "yyyyMMdd"],
    [["2022", "2023"], "year", null],
    [["3", "1,200"], "whole number", null],
    [["33.79", "4"], "number", null],
    [["33,79", "4,1"], "number", null],
    [["https://example.org/a"], "address", null],
    [["33.31, 44.36"], "point", null],
    [["Iraq", "Syria"], "country", null],
    [["IQ", "SYR"], "country code", null],
    [["Homs", "Hama"], "words", null],
    [["", "nan"], "nothing", null],
  ])("%j", (cells, kind, format) => {
    const look = lookOf("x", cells);
    expect(look.kind).toBe(kind);
    expect(look.days?.format ?? null).toBe(format);
  });

  test("two orders of day and month, where no cell shows which", () => {
    expect(lookOf("x", ["1/2/2022", "3/4/2022"]).days).toMatchObject({
      format: "d/M/yyyy",
      other: "M/d/yyyy",
    });
    const late = [
      ...Array.from({ length: 900 }, (_, at) => `${(at % 12) + 1}/${(at % 11) + 1}/${2000 + (at % 20)}`),
      "12/28/2022",
    ];
    expect(lookOf("x", late).days).toMatchObject({ format: "M/d/yyyy", other: null });
  });
});

test("a row of data is distinguished from one of names", () => {
  expect(looksLikeData(["country", "2019", "2020"])).toBe(false);
  expect(looksLikeData(["1", "2", "3"])).toBe(false);
  expect(looksLikeData(["2024-01-20", "Homs", "3"])).toBe(true);
});

describe("a first sidecar", () => {
  const table = [
    [
      "Incident ID",
      "Date of incident",
      "Town",
      "Lat",
      "Lon",
      "Perpetrator",
      "Killed (max)",
      "Total killed",
      "Wounded",
      "URL",
      "Remarks",
      "colour",
    ],
    [
      "A1",
      "1/20/2024",
      "Homs",
      "34.7",
      "36.7",
      "Group A",
      "5",
      "approx. 3",
      "several",
      "https://example.org/1",
      "seen twice",
      "red",
    ],
    ["A2", "2/3/2024", "Hama", "35.1", "36.8", "Group B", "2", "1", "0", "https://example.org/2", "", "blue"],
  ];

  test("names the columns of ours that theirs may go to, and reads the table unedited", () => {
    const { sidecar, fillIn, seen } = first(...table);
    expect(sidecar).toEqual({
      kind: "events",
      columns: {
        source_event_id: "Incident ID",
        event_date: { from: "Date of incident", format: "M/d/yyyy" },
        location: "Town",
        latitude: "Lat",
        longitude: "Lon",
        actor1: "Perpetrator",
        fatalities_high: "Killed (max)",
        fatalities: "Total killed",
        injured: "Wounded",
        source_url: "URL",
        notes: "Remarks",
      },
    });
    expect(fillIn).toEqual([]);
    expect(seen["colour"]).toEqual({
      ...{ looks: "words, each once", filled: 1, samples: ["red", "blue"], goes_to: null, confidence: null },
    });
    expect(seen["Remarks"]).toMatchObject({ filled: 0.5, goes_to: "notes", confidence: 0.95 });
    const records = outcomes(sidecar, table).map(({ record }) => record);
    expect(records).toMatchObject([
      {
        event_date: "2024-01-20",
        fatalities_best: 3,
        fatalities_high: 5,
        flags: ["fatalities-about", "injured-vague"],
      },
      { event_date: "2024-02-03", actor1: "Group B", source_url: "https://example.org/2" },
    ]);
  });

  test("is a sidecar without mistakes, with what was seen beside it", () => {
    const text = mappingText(first(...table), "2 rows");
    expect(readMapping(text, "a.sitrep.json")).toHaveProperty("mapping");
    expect(text).toContain('\n    "event_date": { "from": "Date of incident", "format": "M/d/yyyy" },\n');
    expect(JSON.parse(text)).toMatchObject({ seen: { by: "sitrep map", rows: "2 rows", fill_in: [] } });
  });

  test("says exactly what is to be filled in, and so does the sidecar unedited", () => {
    const noDay = first(["ship", "lat", "lon"], ["A", "1.5", "2.5"]);
    expect(noDay.fillIn).toEqual(["event_date: the column that holds the day"]);
    expect(doubts(mappingText(noDay, "1 row"))).toEqual([
      'columns.event_date: "?" | the name of the column for event_date in place of ?',
    ]);
    const twoOrders = first(["date", "city"], ["1/2/2022", "Homs"]);
    expect(twoOrders.fillIn).toEqual([
      "event_date: the format of date, d/M/yyyy or M/d/yyyy: no row shows which number is the day",
    ]);
    expect(doubts(mappingText(twoOrders, "1 row"))).toEqual([
      expect.stringContaining('columns.event_date.format: "?" | yyyy, MM and dd'),
    ]);
  });

  test("a known layout is named, and needs nothing", () => {
    const header = [
      "event_id_cnty",
      "event_date",
      "event_type",
      "country",
      "latitude",
      "longitude",
      "fatalities",
    ];
    const { recognised, sidecar, fillIn } = first(header, [
      "A1",
      "2024-01-20",
      "Battles",
      "Iraq",
      "33",
      "44",
      "1",
    ]);
    expect([recognised, sidecar, fillIn]).toEqual([
      expect.stringContaining("acled: 7 of 7"),
      { layout: "acled" },
      [],
    ]);
  });

  test("days in three columns, decimals with a comma, bounds of their own", () => {
    expect(
      first(["Year", "Month", "Day", "Ort", "Breite"], ["2024", "1", "20", "Homs", "34,71"]).sidecar,
    ).toEqual({
      kind: "events",
      columns: {
        event_date: { year: "Year", month: "Month", day: "Day" },
        location: "Ort",
        latitude: { from: "Breite", decimal: "," },
      },
    });
    expect(
      first(["start date", "end date", "place"], ["2024-01-20", "2024-01-21", "Homs"]).sidecar,
    ).toMatchObject({
      columns: { date_from: "start date", date_to: "end date", location: "place" },
    });
  });

  test("of two columns with one name the first is meant, and both are shown; a table without rows names nothing", () => {
    const { sidecar, seen } = first(["date", "source", "source"], ["2024-01-20", "Radio Orlan", "page 3"]);
    expect(sidecar).toMatchObject({ columns: { event_date: "date", source: "source" } });
    expect(Object.keys(seen)).toEqual(["date", "source", "source (again, column 3)"]);
    expect(seen["source"]).toMatchObject({ samples: ["Radio Orlan"], goes_to: "source" });
    expect(first(["date", "city"]).sidecar).toEqual({ kind: "events", columns: { event_date: "?" } });
  });

  test("a name alone is not enough: what is there must be of the kind", () => {
    const { sidecar } = first(
      ["date", "killed", "lat", "link"],
      ["2024-01-20", "by night", "north", "page 3"],
    );
    expect(sidecar).toEqual({ kind: "events", columns: { event_date: "date" } });
  });
});
