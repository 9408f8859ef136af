import { growthOf } from "@sitrep/testing";
import { describe, expect, test } from "vitest";
import { figures } from "../figures.js";
import { layoutOf as chosenLayout } from "../index.js";
import { doubts, layoutOf, mappingOf, missing, only, outcomes } from "../testing/mapped.js";
import { headOf } from "../testing/tables.js";
import { starsIn } from "./parts.js";

describe("joined columns", () => {
  test("a date of three columns, with the month by name", () => {
    const columns = {
      event_date: {
        from: ["Jahr", "Monat", "Tag"],
        join: "-",
        format: ["yyyy-MMMM-d", "yyyy-MMMM"],
        language: "de",
      },
      location: "Ort",
    };
    const record = only({ ...columns }, { Tag: "3", Ort: "Homs", Monat: "März", Jahr: "2024" })?.record;
    expect(record).toMatchObject({
      event_date: "2024-03-03",
      location: "Homs",
      native: { Jahr: "2024", Monat: "März", Tag: "3" },
    });
    expect(only(columns, { Jahr: "2024", Monat: "März", Tag: "", Ort: "Homs" })?.record?.event_date).toBe(
      "2024-03",
    );
  });

  test("notes of two columns; a null word is no part of them", () => {
    const columns = { notes: { from: ["what", "more"], join: " | ", nulls: ["-"] } };
    expect(only(columns, { what: "shelling", more: "two hurt" })?.record?.notes).toBe("shelling | two hurt");
    expect(only(columns, { what: "shelling", more: "-" })?.record?.notes).toBe("shelling");
    expect(only(columns, { what: "", more: "-" })?.record?.notes ?? null).toBeNull();
  });

  test("a day and its hour of two columns", () => {
    const columns = { event_date: { from: ["day", "hour"], format: "dd.MM.yyyy HH:mm" } };
    expect(only(columns, { day: "03.02.2024", hour: "07:30" })?.record).toMatchObject({
      event_date: "2024-02-03",
      event_time: "07:30",
    });
  });

  test("a row that is set aside keeps the text that the table has", () => {
    const content = { columns: { event_date: { from: ["y", "m"], join: "-" }, notes: "n" } };
    const [, short] = outcomes(content, [["y", "m", "n"], ["2024", "01", "x"], ["2024"]]);
    expect(short?.setAside).toMatchObject([{ code: "too-few-cells", found: "1 cells", raw: "2024" }]);
    const [bad] = outcomes(content, [
      ["y", "m", "n"],
      ["2024", "13", "x"],
    ]);
    expect(JSON.stringify(bad)).toContain("2024-13");
    expect(bad?.setAside.map(({ raw }) => raw).join("") || "2024;13;x").toBe("2024;13;x");
  });

  test("a column that the table lacks is named", () => {
    const content = { columns: { event_date: { from: ["Year", "Mnth"] } } };
    expect(missing(content, [["Year", "Month"]])).toEqual({
      missing: ["the column Mnth (for event_date); the nearest that is there is Month"],
    });
  });

  test("in a table without a header, and in one that is wide", () => {
    const content = {
      header: false,
      columns: { event_date: { from: ["1", "2"], join: "-" }, location: "3" },
    };
    const [outcome] = outcomes(content, [["2024", "01", "Homs"]]);
    expect(outcome?.record).toMatchObject({ event_date: "2024-01", location: "Homs" });
    const wide = {
      columns: { event_date: { from: ["y", "m"], join: "-" } },
      unpivot: { columns: "dead_*", name: "country", value: "fatalities" },
    };
    const [row] = outcomes(wide, [
      ["y", "m", "dead_Iraq", "dead_Syria"],
      ["2024", "02", "4", "9"],
    ]);
    expect([row?.record, ...(row?.records ?? [])]).toMatchObject([
      { event_date: "2024-02", country_code: "IQ", fatalities_best: 4 },
      { event_date: "2024-02", country_code: "SY", fatalities_best: 9 },
    ]);
  });

  test("below a row of hashtags, which is no data", () => {
    const rows = [
      ["y", "m", "n"],
      ["#date+y", "#date+m", "#desc"],
      ["2024", "01", "x"],
    ];
    const content = { columns: { event_date: { from: ["y", "m"], join: "-" }, notes: "n" } };
    expect(outcomes(content, rows).map(({ record }) => record?.event_date)).toEqual(["2024-01"]);
    expect(outcomes({ columns: { notes: "n" } }, rows).map(({ record }) => record?.notes)).toEqual(["x"]);
  });

  test("of a report's text, whose row stays as the table has it", () => {
    const columns = { text: { from: ["lead", "body"], join: "\n" }, title: "head" };
    const rows = [
      ["head", "lead", "body"],
      ["A base is hit", "Rockets fell.", "Nobody was hurt."],
    ];
    const [outcome] = outcomes({ kind: "articles", columns }, rows);
    expect(outcome?.article).toMatchObject({
      cells: { text: "Rockets fell.\nNobody was hurt.", title: "A base is hit" },
      raw: "A base is hit;Rockets fell.;Nobody was hurt.",
    });
  });

  test("of figures", () => {
    const columns = {
      kind: { value: "casualty" },
      outcome: { value: "killed" },
      value: "n",
      as_of: { from: ["y", "m", "d"], join: "-" },
    };
    const rows = [
      ["y", "m", "d", "n"],
      ["2024", "02", "03", "120"],
    ];
    const [outcome] = outcomes({ kind: "figures", columns }, rows, [figures]);
    expect(outcome).toMatchObject({
      issues: [],
      setAside: [],
      claims: [{ value: 120, as_of: "2024-02-03" }],
    });
  });
});

describe("parts of a cell", () => {
  const place = "Al-Bab, Aleppo, Syria";

  test.each([
    [{ split: "," }, "Al-Bab"],
    [{ split: ",", part: 2 }, "Aleppo"],
    [{ split: ",", part: -1 }, "Syria"],
    [{ split: ",", part: 4 }, null],
    [{ pattern: "*, *", part: 2 }, "Aleppo, Syria"],
    [{ pattern: ["* (*)", "*,*,*"], part: 3 }, "Syria"],
    [{ pattern: "* (*)" }, null],
  ])("%j", (options, location) => {
    const record = only({ location: { from: "p", ...options } }, { p: place })?.record;
    expect(record).toMatchObject({ location, native: { p: place } });
  });

  test("several of our columns from one of theirs, among them numbers and days", () => {
    const columns = {
      location: { from: "p", split: "," },
      country: { from: "p", split: ",", part: -1 },
      date_from: { from: "d", split: " - ", part: 1, format: "dd.MM.yyyy" },
      date_to: { from: "d", split: " - ", part: 2, format: "dd.MM.yyyy" },
      fatalities: { from: "toll", pattern: ["killed: *; injured: *", "killed: *"], part: 1 },
    };
    const read = (toll: string) => only(columns, { p: place, d: "03.02.2024 - 05.02.2024", toll })?.record;
    expect(read("Killed: 12; injured: 3")).toMatchObject({
      ...{ location: "Al-Bab", country_code: "SY", date_from: "2024-02-03", date_to: "2024-02-05" },
      fatalities_best: 12,
    });
    expect(read("killed: 7")?.fatalities_best).toBe(7);
  });

  test("a number's cell that fits no pattern is reported, not lost", () => {
    const columns = { notes: "n", kidnapped: { from: "t", pattern: "taken: *" } };
    expect(JSON.stringify(only(columns, { n: "x", t: "nobody knows" }))).toContain("nobody knows");
  });

  test("a pattern takes as long as its words are", async () => {
    const tried = (size: number) => {
      const [words, pattern] = ["a".repeat(size), `${"a*".repeat(size / 10)}b*`];
      for (let times = 0; times < 10; times++) expect(starsIn(words, pattern)).toBeNull();
    };
    expect(await growthOf(tried, { small: 20_000, large: 160_000 })).toBeLessThan(3);
    expect(starsIn("x=1, y=2", "X=*, y=*")).toEqual(["1", "2"]);
    expect(starsIn("abc", "*c*b*")).toBeNull();
    expect(starsIn("aba", "ab*ba")).toBeNull();
  });

  test("mistakes are reported with their place and an example", () => {
    const doubtOf = (source: object) => doubts({ columns: { location: { from: "p", ...source } } })[0];
    expect(doubtOf({ part: 2 })).toContain('part goes with split or pattern: { "from": "Place"');
    expect(doubtOf({ split: ",", pattern: "*,*" })).toContain("split or pattern, not both");
    expect(doubtOf({ pattern: "no star" })).toMatch(/columns\.location\.pattern.*"\*, \* district"/);
    expect(doubtOf({ pattern: "*,*", part: 3 })).toContain("a part that the pattern has, not 3: it has 2");
    expect(doubtOf({ split: ",", part: 0 })).toContain("1 for the first part, -1 for the last");
    expect(doubtOf({ join: "-" })).toContain("join goes with a list of columns");
    expect(doubts({ columns: { notes: { from: ["a"] } } })[0]).toContain("a list of two or more");
  });
});

describe("rows to keep", () => {
  const rows = [
    ["Type", "Place", "n"],
    ["attack", "Homs", "1"],
    ["Strike ", "Heet", "2"],
    ["rumour", "Heet", "3"],
    ["attack", "Total", "6"],
  ];
  const columns = { event_type: "Type", location: "Place", fatalities: "n" };
  const kept = (content: object) => {
    const mapping = mappingOf({ columns, ...content });
    const { layout } = chosenLayout({ ...headOf(...rows), mapping });
    return rows.slice(1).flatMap((cells) => (layout?.leavesOut?.(cells) ? [] : [cells[2]]));
  };

  test("by the words of their columns, whatever the case", () => {
    expect(kept({})).toEqual(["1", "2", "3", "6"]);
    expect(kept({ keep: { Type: ["attack", "strike"] } })).toEqual(["1", "2", "6"]);
    expect(kept({ leave_out: { Place: "total" } })).toEqual(["1", "2", "3"]);
    expect(kept({ keep: { Type: ["attack", "strike"] }, leave_out: { Place: ["Total"] } })).toEqual([
      "1",
      "2",
    ]);
    expect(kept({ keep: { Type: ["attack"], Place: ["Heet"] } })).toEqual([]);
  });

  test("a column that the table lacks is named", () => {
    const mapping = mappingOf({ columns, keep: { Tpye: ["attack"] } });
    expect(chosenLayout({ ...headOf(...rows), mapping })).toMatchObject({
      layout: null,
      missing: ["the column Tpye (for keep); the nearest that is there is Type"],
    });
  });

  test("mistakes are reported with an example", () => {
    expect(doubts({ keep: ["attack"] })[0]).toContain('their columns with the words of each: { "Type"');
    expect(doubts({ delimiter: "~~" })[0]).toContain('one character, or "tab"');
    expect(doubts({ files: "../*.csv" })[0]).toContain(
      "names relative to its folder, with * for any letters",
    );
    expect(doubts({ skip: 0 })).toEqual(["skip: 0 | how many lines stand above the table, 1 to 1000"]);
  });

  test("a layout keeps its own names", () => {
    expect(layoutOf({ columns: { notes: { from: ["Type", "Place"] } } }, rows).header).toEqual(rows[0]);
  });
});
