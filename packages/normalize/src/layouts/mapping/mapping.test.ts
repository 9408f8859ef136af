import { describe, expect, test } from "vitest";
import { doubts, layoutOf, mappingOf, missing, only, outcomes, recordsOf } from "../testing/mapped.js";
import { headOf } from "../testing/tables.js";
import { mappedLayout } from "./mapped-layout.js";

describe("a sidecar", () => {
  test("says whose the table is, and nothing of how to read it", () => {
    const content = { dataset: { name: "Mine", restricted: true }, vintage: "2024-03", full: true };
    expect(mappedLayout(headOf(["a"]), mappingOf(content), [])).toBeNull();
  });

  test("that is no JSON", () => {
    expect(doubts("{ dataset: 1 }")).toEqual(["dataset: 1 } | a name in quotes, as JSON has it"]);
    expect(doubts("[1]")).toEqual([expect.stringContaining("the whole: [1] | ")]);
  });

  test("names the mistaken key, and the nearest", () => {
    expect(doubts({ colums: {} })).toEqual(["colums | a known key; the nearest is columns"]);
    expect(doubts({ dataset: { name: "x", license: "y" } })).toEqual([
      "dataset.license | a known key; the nearest is licence",
    ]);
    expect(doubts({ dataset: {} })).toEqual([expect.stringContaining("dataset.name: nothing | ")]);
  });

  test("names the column of ours that does not exist, and the nearest", () => {
    expect(doubts({ columns: { fatalites_best: "Killed" } })).toEqual([
      'columns.fatalites_best: "Killed" | one of our columns; the nearest is fatalities_best',
    ]);
    expect(doubts({ kind: "figures", columns: { valu: "Anzahl", "value:IQ": "Irak" } })).toEqual([
      'columns.valu: "Anzahl" | one of our columns; the nearest is value',
    ]);
    expect(doubts({ unpivot: { columns: ["a"], name: "cuntry", value: "fatalities" } })).toEqual([
      expect.stringContaining("one of our columns; the nearest is country"),
    ]);
  });

  test("names the source that makes no sense", () => {
    expect(doubts({ columns: { notes: 3 } })).toEqual([
      expect.stringContaining("columns.notes: 3 | their column, "),
    ]);
    expect(doubts({ columns: { event_date: { from: "Tag", format: "dd.MM" } } })[0]).toContain(
      "columns.event_date",
    );
    expect(doubts({ columns: { notes: { year: "Y" } } })[0]).toContain("notes is no date");
    expect(doubts({ columns: { missing: { from: "Gone", range: true } } })[0]).toContain("a range");
    expect(doubts({ unpivot: { columns: "killed", name: "country", value: "fatalities" } })[0]).toContain(
      "unpivot.columns",
    );
  });
});

describe("events of one's own", () => {
  const columns = {
    source_event_id: "Nr",
    event_date: { from: "Datum", format: "dd.MM.yyyy" },
    country: "Land",
    location: "Ort",
    fatalities: { from: "Tote", qualifier: "Art" },
    latitude: { from: "Breite", decimal: "," },
    longitude: { from: "Länge", decimal: "," },
    event_type: { from: "Typ", values: { Angriff: "attack", "k.A.": null } },
    source: { value: "my archive" },
  };
  const header = ["Nr", "Datum", "Land", "Ort", "Tote", "Art", "Breite", "Länge", "Typ", "Bemerkung"];
  const row = ["7", "20.01.2024", "Iraq", "Al-Asad", "3 – 7", "", "33,79", "42,44", "Angriff", "seen twice"];
  const content = { dataset: { name: "Mine", licence: "CC0-1.0" }, columns };

  test("become records; what is read otherwise than as written stays native too", () => {
    const [record] = recordsOf(content, [header, row]);
    expect(record).toMatchObject({
      dataset: "Mine",
      source_event_id: "7",
      line: 2,
      event_date: "2024-01-20",
      date_from: "2024-01-20",
      date_to: "2024-01-20",
      country: "Iraq",
      country_code: "IQ",
      location: "Al-Asad",
      fatalities_low: 3,
      fatalities_best: null,
      fatalities_high: 7,
      latitude: 33.79,
      longitude: 42.44,
      event_type: "attack",
      source: "my archive",
      flags: [],
    });
    expect(record?.native).toEqual({
      Datum: "20.01.2024",
      Tote: "3 – 7",
      Breite: "33,79",
      Länge: "42,44",
      Typ: "Angriff",
      Bemerkung: "seen twice",
    });
    expect(layoutOf(content, [header, row])).toMatchObject({
      name: "own",
      headerRows: 1,
      sure: 1,
      why: "the sidecar maps 9 of 10 columns",
      dataset: { name: "Mine", licence: "CC0-1.0", citation: null, restricted: false },
    });
  });

  test("a column that the table lacks is named, with the nearest that it has", () => {
    expect(missing(content, [header.with(4, "Todte").with(7, "Lange")])).toEqual({
      missing: [
        "the column Tote (for fatalities); the nearest that is there is Todte",
        "the column Länge (for longitude); the nearest that is there is Lange",
      ],
    });
  });

  test("a cell that does not fit sets its row aside, under its name in the table", () => {
    const [outcome] = outcomes(content, [header, row.with(1, "2024-01-20")]);
    expect(outcome?.record).toBeNull();
    expect(outcome?.setAside).toMatchObject([
      { line: 2, column: "Datum", code: "bad-cell", found: "2024-01-20", expected: "a date as dd.MM.yyyy" },
    ]);
    expect(outcome?.setAside[0]?.raw).toContain("Al-Asad");
    expect(outcomes(content, [header, row.slice(0, 5)])[0]?.setAside).toMatchObject([
      { code: "too-few-cells" },
    ]);
  });

  test.each([
    ["12", "", { fatalities_low: null, fatalities_best: 12, fatalities_high: null }],
    ["12", "at least", { fatalities_low: 12, fatalities_best: 12, fatalities_high: null }],
    ["12", "more than", { fatalities_low: 13, fatalities_best: null, fatalities_high: null }],
    ["3+", "", { fatalities_low: 3, fatalities_best: 3, fatalities_high: null }],
    ["12", "about", { fatalities_best: 12, flags: ["fatalities-about"] }],
    ["at least 12", "", { fatalities_low: 12, fatalities_best: 12 }],
    ["3-7", "", { fatalities_low: 3, fatalities_high: 7 }],
    ["3 bis 7", "", { fatalities_low: 3, fatalities_high: 7 }],
    ["3 to 7", "", { fatalities_low: 3, fatalities_high: 7 }],
    ["0", "", { fatalities_best: 0 }],
    ["approx. 20", "", { fatalities_best: 20, flags: ["fatalities-about"] }],
    ["20 est.", "", { fatalities_best: 20, flags: ["fatalities-about"], native: { Tote: "20 est." } }],
    ["several", "", { fatalities_best: null, flags: ["fatalities-vague"], native: { Tote: "several" } }],
    ["dozens", "", { fatalities_low: null, fatalities_best: null, flags: ["fatalities-vague"] }],
    ["5 killed", "", { fatalities_best: 5, flags: [] }],
    ["12 (incl. 3 children)", "", { fatalities_best: 12, native: { Tote: "12 (incl. 3 children)" } }],
    ["", "", { fatalities_low: null, fatalities_best: null, fatalities_high: null }],
  ])("a toll of %j, %j", (toll, qualifier, expected) => {
    const [record] = recordsOf(content, [header, row.with(4, toll).with(5, qualifier)]);
    expect(record).toMatchObject(expected);
  });

  test.each([
    ["7-3", ""],
    ["unknown", ""],
    ["12", "purple"],
    ["-1", ""],
  ])("a toll of %j, %j is none, and its words are kept", (toll, qualifier) => {
    const [outcome] = outcomes(content, [header, row.with(4, toll).with(5, qualifier)]);
    const column = qualifier === "purple" ? "Art" : "Tote";
    expect(outcome?.badCells).toMatchObject([{ column, code: "bad-cell" }]);
    expect(outcome?.record).toMatchObject({
      ...{ fatalities_low: null, fatalities_best: null, fatalities_high: null },
      ...{ flags: [`bad-cell:${column}`], native: { Tote: toll, [column]: qualifier || toll } },
    });
  });

  test("null words of all columns and of one", () => {
    const cells = { Ort: "k.A.", Tote: "-" };
    const nulls = { nulls: ["k.A."] };
    const record = only(
      { location: "Ort", fatalities_best: { from: "Tote", nulls: ["-"] } },
      cells,
      nulls,
    )?.record;
    expect(record).toMatchObject({ location: null, fatalities_best: null });
    const unsaid = only({ location: "Ort", fatalities_best: "Tote" }, cells, nulls);
    expect(unsaid?.record).toMatchObject({ fatalities_best: null, flags: ["bad-cell:Tote"] });
  });

  test("words that programs write for nothing are nothing, unless the sidecar means something by them", () => {
    for (const word of ["NA", "N/A", "#N/A", "NULL", "None", "nan"])
      expect(
        only({ country: "c", actor1: "a", injured: "i" }, { c: word, a: word, i: word })?.record,
      ).toMatchObject({ country: null, country_code: null, actor1: null, injured: null });
    const meant = { country: { from: "c", values: { NA: "Namibia" } } };
    expect(only(meant, { c: "NA" })?.record).toMatchObject({ country: "Namibia", country_code: "NA" });
  });

  test("NA is Namibia only in a column of ISO codes throughout", () => {
    const content = { columns: { country_code: "c", notes: "n" } };
    const codes = (...cells: readonly string[]) =>
      recordsOf(content, [["c", "n"], ...cells.map((cell) => [cell, "x"])]).map((it) => it.country_code);
    expect(codes("IQ", "NA", "SY")).toEqual(["IQ", "NA", "SY"]);
    expect(codes("Iraq", "NA", "SY")).toEqual(["IQ", null, "SY"]);
    expect(codes("NA")).toEqual([null]);
  });

  test("a qualifier in their own words", () => {
    const columns = {
      location: "Ort",
      fatalities: { from: "Tote", qualifier: "Angabe", qualifiers: { mindestens: "at least", offen: null } },
    };
    const read = (Angabe: string) => only(columns, { Ort: "Erbil", Tote: "5", Angabe });
    expect(read("mindestens")?.record).toMatchObject({ fatalities_low: 5, fatalities_best: 5 });
    expect(read("offen")?.record).toMatchObject({ fatalities_low: null, fatalities_best: 5 });
    expect(read("etwa")?.record).toMatchObject({ fatalities_best: null, native: { Tote: "5" } });
    expect(read("etwa")?.badCells).toMatchObject([
      { column: "Angabe", found: "etwa", expected: "a qualifier: mindestens, offen" },
    ]);
  });

  test.each([
    [{ from: "x" }, "2024-01", "2024-01", "2024-01-01", "2024-01-31"],
    [{ from: "x" }, "2024-01-20 00:00:00.000", "2024-01-20", "2024-01-20", "2024-01-20"],
    [{ from: "x", format: "M/d/yy" }, "1/9/24", "2024-01-09", "2024-01-09", "2024-01-09"],
    [{ from: "x", format: "d MMMM yyyy" }, "9 January 2024", "2024-01-09", "2024-01-09", "2024-01-09"],
    [{ from: "x", format: "MMM-yy" }, "Jan-24", "2024-01", "2024-01-01", "2024-01-31"],
    [{ from: "x", format: "yyyyMMdd" }, "20240109", "2024-01-09", "2024-01-09", "2024-01-09"],
  ])("the date %j of %j", (source, words, event_date, date_from, date_to) => {
    expect(only({ event_date: source }, { x: words })?.record).toMatchObject({
      event_date,
      date_from,
      date_to,
    });
  });

  test.each([
    [{ from: "x" }, "01/02/2024", "another form needs a"],
    [{ from: "x", format: "dd.MM.yyyy" }, "31.02.2024", "a date as dd.MM.yyyy"],
    [{ from: "x", format: "dd.MM.yyyy" }, "1.2.2024", "a date as dd.MM.yyyy"],
    [{ from: "x", format: "dd.MM.yyyy" }, "01.02.20245", "a date as dd.MM.yyyy"],
  ])("no date by %j: %j", (source, words, expected) => {
    expect(only({ event_date: source }, { x: words })?.setAside).toMatchObject([
      { expected: expect.stringContaining(expected) },
    ]);
  });

  test.each([
    [{ from: "x" }, "2024-02-02T16:00:00-05:00", "2024-02-02"],
    [{ from: "x" }, "2024-02-02 (or the day after)", "2024-02-02"],
    [{ from: "x", format: "dd/MM/yyyy HH:mm" }, "24/02/2022 14:35", "2022-02-24"],
    [{ from: "x", format: "M/d/yyyy" }, "2/24/2022 2:35:10 PM", "2022-02-24"],
  ])("the hour in a date is kept as written: %j of %j", (source, words, event_date) => {
    const record = only({ event_date: source }, { x: words })?.record;
    expect(record).toMatchObject({ event_date, native: { x: words } });
  });

  test("a day at midnight says no hour", () => {
    const record = only({ event_date: "x" }, { x: "2024-01-20 00:00:00.000" })?.record;
    expect(record?.native).toEqual({});
  });

  test("a day before 1900 is doubted", () => {
    expect(only({ event_date: "x" }, { x: "0025-01-20" })?.record?.flags).toEqual(["date-before-1900"]);
    expect(only({ event_date: "x" }, { x: "1914" })?.record?.flags).toEqual([]);
  });

  test("a date in three columns, and bounds of their own", () => {
    const parts = { event_date: { year: "Y", month: "M", day: "D" } };
    expect(only(parts, { Y: "2024", M: "2", D: "0" })?.record).toMatchObject({
      event_date: "2024-02",
      date_to: "2024-02-29",
    });
    expect(only(parts, { Y: "2024", M: "2", D: "30" })?.setAside).toMatchObject([{ code: "bad-date" }]);
    const bounds = { date_from: "A", date_to: "B" };
    const record = only(bounds, { A: "2024-01-20", B: "2024-01-23" })?.record;
    expect(record).toMatchObject({
      event_date: "2024-01",
      date_from: "2024-01-20",
      date_to: "2024-01-23",
      flags: [],
    });
    expect(only(bounds, { A: "2024-01-23", B: "2024-01-20" })?.record?.flags).toEqual(["dates-reversed"]);
  });

  test("numbers with commas, scales, and low above high", () => {
    expect(only({ injured: { from: "x", decimal: "," } }, { x: "2.500" })?.record?.injured).toBe(2500);
    expect(only({ injured: { from: "x", scale: 1000 } }, { x: "1.1" })?.record?.injured).toBe(1100);
    expect(only({ kidnapped: "x" }, { x: "1.1" })?.badCells).toMatchObject([
      { expected: "a whole number from 0" },
    ]);
    expect(only({ latitude: "x", longitude: "y" }, { x: "33,4", y: "44" })?.record).toMatchObject({
      ...{ latitude: null, longitude: 44, flags: ["bad-cell:x"], native: { x: "33,4" } },
    });
    const three = { fatalities_low: "a", fatalities_best: "b", fatalities_high: "c" };
    expect(only(three, { a: "5", b: "3", c: "9" })?.record?.flags).toEqual(["order-broken"]);
  });

  test("a constant that fits its column, and one that does not", () => {
    expect(only({ country: { value: "Iraq" }, notes: "x" }, { x: "y" })?.record).toMatchObject({
      country_code: "IQ",
    });
    expect(missing({ columns: { event_date: { value: "some day" }, notes: "x" } }, [["x"]])).toEqual({
      missing: [expect.stringContaining("for event_date, not some day")],
    });
  });

  test("a table without a header: names from the sidecar, or numbers", () => {
    const rows = [["2024-01-20", "12"]];
    const named = { header: ["day", "dead"], columns: { event_date: "day", fatalities_best: "dead" } };
    expect(recordsOf(named, rows)).toMatchObject([
      { line: 1, event_date: "2024-01-20", fatalities_best: 12 },
    ]);
    const numbered = { header: false, columns: { event_date: "1", fatalities_best: "2" } };
    expect(recordsOf(numbered, rows)).toMatchObject([
      { line: 1, event_date: "2024-01-20", fatalities_best: 12 },
    ]);
    expect(missing({ header: false, columns: { event_date: "3" } }, rows)).toEqual({
      missing: ["the column 3 (for event_date); the table has 1, 2"],
    });
  });

  test("a column's case and blanks do not matter", () => {
    expect(only({ notes: "my notes" }, { "My_Notes ": "x" })?.record?.notes).toBe("x");
  });
});
