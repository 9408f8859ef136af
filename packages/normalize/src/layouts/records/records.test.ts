import { rawOf } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { dayOf, hasHour } from "./days.js";
import { instantOf } from "./instants.js";
import { landNamed, landNumbered, pointDoubt } from "./lands.js";
import { headerRowsOf, namedColumns } from "./named-columns.js";
import { nativeReader } from "./native.js";
import { monthSpan, weekSpan } from "./spans.js";

describe("a day", () => {
  test.each([
    ["28 December 2022", "2022-12-28"],
    ["28 Dec 2022", "2022-12-28"],
    ["28-Dec-22", "2022-12-28"],
    ["3-Sept-1998", "1998-09-03"],
    ["3-Feb-97", "1997-02-03"],
    ["2022-12-28", "2022-12-28"],
    ["2022/1/5", "2022-01-05"],
    ["2022-12-28 00:00:00.000", "2022-12-28"],
    ["2022-12-28T09:00:00Z", "2022-12-28"],
    ["28-12-2022", "2022-12-28"],
    ["12/28/2022", "2022-12-28"],
    ["28/12/2022 0:00", "2022-12-28"],
    ["12/28/2022 12:00:00 AM", "2022-12-28"],
    ["12/28/2022 2:35 PM", "2022-12-28"],
    ["5/5/2020", "2020-05-05"],
  ])("%s", (words, day) => expect(dayOf(words, null)).toBe(day));

  test.each([
    ["05/03/2020", "2020-03-05", "2020-05-03"],
    ["5.3.2020 0:00", "2020-03-05", "2020-05-03"],
  ])("%s is one of two, and none without their order", (words, dayFirst, monthFirst) => {
    expect(dayOf(words, "day-first")).toBe(dayFirst);
    expect(dayOf(words, "month-first")).toBe(monthFirst);
    expect(dayOf(words, null)).toBeUndefined();
  });

  test("its hour is distinguished from the midnight that programs write", () => {
    const hours = ["2022-12-28T09:00:00Z", "12/28/2022 2:35 PM", "2022-12-28T00:00:00+03:00"];
    expect(hours.map(hasHour)).toEqual([true, true, true]);
    const none = ["2022-12-28 00:00:00.000", "12/28/2022 12:00:00 AM", "28 December 2022", "2022-12-28"];
    expect(none.map(hasHour)).toEqual([false, false, false, false]);
  });

  test.each([
    "31/31/2022",
    "31 June 2023",
    "2023-02-29",
    "28-12-22",
    "Dec 2022",
    "28 Decembre 2022",
    "2022",
    "44923",
  ])("%s is none", (words) => expect(dayOf(words, null)).toBeUndefined());
});

describe("an instant", () => {
  test.each([
    ["1706054400", "2024-01-24T00:00:00Z"],
    ["946684800.0", "2000-01-01T00:00:00Z"],
    ["2024-01-24", "2024-01-24T00:00:00Z"],
    ["2024-01-24 10:11", "2024-01-24T10:11:00Z"],
    ["2024-01-24T10:11:12.345Z", "2024-01-24T10:11:12Z"],
    ["2024-01-24T10:11:12+0200", "2024-01-24T08:11:12Z"],
  ])("%s", (words, instant) => expect(instantOf(words)).toBe(instant));

  test.each(["1706", "24 January 2024", "2024-13-01", "2024-01-24T25:00"])("%s is none", (words) =>
    expect(instantOf(words)).toBeUndefined(),
  );
});

test("a week reaches three days to both sides, a month is the calendar's", () => {
  expect(weekSpan("2024-03-01")).toEqual({ from: "2024-02-27", to: "2024-03-04" });
  expect(monthSpan("2024-02-15")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
});

describe("a country and a point", () => {
  const doubt = (country: string, latitude: number, longitude: number) => {
    const land = landNamed(country);
    if (!land) throw new Error(country);
    return pointDoubt(land, latitude, longitude);
  };

  test("by its names and numbers", () => {
    expect(
      ["Iraq", "DR Congo (Zaire)", "Macedonia, FYR", "Ruritania"].map((it) => landNamed(it)?.code),
    ).toEqual(["IQ", "CD", "MK", undefined]);
    expect(["368", "004", "0", "IRQ"].map((it) => landNumbered(it)?.code)).toEqual([
      "IQ",
      "AF",
      undefined,
      undefined,
    ]);
  });

  test.each([
    ["Iraq", 33.3, 44.4],
    ["Ukraine", 50.45, 30.52],
    ["Sudan", 15.5, 32.55],
    ["Mexico", 19.43, -99.13],
    ["Somalia", 2.04, 45.34],
  ])("%s is told from its mirror image", (country, latitude, longitude) => {
    expect(doubt(country, latitude, longitude)).toBeNull();
    expect(doubt(country, longitude, latitude)).toBe("coordinates-swapped");
  });

  test.each([
    ["Chile", -53.16, -70.91],
    ["Russia", 43.1, 131.9],
    ["United States", 21.3, -157.9],
    ["Fiji", -16.8, -179.9],
    ["Turkey", 37.57, 43.74],
    ["Syria", 36.2, 37.16],
    ["Israel", 29.55, 34.95],
    ["Iraq", 10, 10],
  ])("%s, a point that is far or in doubt otherwise is let be", (country, latitude, longitude) =>
    expect(doubt(country, latitude, longitude)).toBeNull(),
  );

  test("the centre of a country", () => {
    expect(doubt("Iraq", 33.005, 44)).toBe("country-centroid");
    expect(doubt("Iraq", 33.02, 44)).toBeNull();
  });
});

describe("columns by name", () => {
  test("whatever the header writes", () => {
    const columns = namedColumns(
      ["\ufeffEvent Date", '"YEAR"', "event.type", "year", "", "ALLY_ACTOR_1"],
      new Map([["ally_actor_1", "assoc"]]),
    );
    expect(["event_date", "year", "event_type", "assoc", "none"].map(columns.indexOf)).toEqual([
      0, 1, 2, 5, -1,
    ]);
    expect(columns.named).toBe(5);
    expect(columns.othersThan(columns.placesOf(["event_date", "assoc"]))).toEqual([
      { name: "year", at: 1 },
      { name: "event_type", at: 2 },
      { name: "year_4", at: 3 },
      { name: "column_5", at: 4 },
    ]);
  });

  test("with hashtags below or not", () => {
    const rows = (...cells: string[][]) => cells.map((it, at) => ({ line: at + 1, cells: it }));
    expect(headerRowsOf(rows(["id", "x"], ["#event+id", ""]))).toBe(2);
    expect(headerRowsOf(rows(["id", "x"], ["#1", "a"]))).toBe(1);
    expect(headerRowsOf(rows(["id", "x"], ["", ""]))).toBe(1);
    expect(headerRowsOf(rows(["id"]))).toBe(1);
  });
});

test("cells without a column of their own, whatever their names", () => {
  const names = ['a"b', "c\nd", "__proto__", "e", "f"];
  const read = nativeReader(
    names.map((name, at) => ({ name, at })),
    new Set(["", "NA"]),
  );
  expect(Object.entries(read([" 1", "2", "3", "NA"]))).toEqual([
    ['a"b', "1"],
    ["c\nd", "2"],
    ["_proto_", "3"],
  ]);
});

test("a row set aside can be read again as it stands", () => {
  expect(rawOf(["a", 'say "b"', "c\nd", "e;f", "g,h"], ";")).toBe('a;"say ""b""";"c\nd";"e;f";g,h');
});
