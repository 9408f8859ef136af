import { describe, expect, test } from "vitest";
import { figures } from "../figures.js";
import { gtdColumns } from "../gtd/columns.js";
import gtdCorpus from "../gtd.corpus.js";
import { gtd } from "../gtd.js";
import type { LayoutKind, RowOutcome } from "../layout.js";
import { layoutOf, mappingOf, missing, outcomes, recordsOf } from "../testing/mapped.js";
import { headOf, rowOf } from "../testing/tables.js";
import { mappedLayout } from "./mapped-layout.js";

describe("a wide table", () => {
  const rows = [
    ["month", "killed_Iraq", "killed_Syria", "remark"],
    ["2024-01", "3", "4-6", "first"],
    ["2024-02", "", "5", ""],
    ["2024-03", "", "", "nothing"],
  ];
  const content = {
    dataset: { name: "Wide" },
    columns: { event_date: "month" },
    unpivot: { columns: "killed_*", name: "country", value: "fatalities" },
  };

  test("gives a record for each cell that says something, each with an id of its own", () => {
    const all = outcomes(content, rows);
    const records = all.flatMap(({ record, records = [] }) => [...(record ? [record] : []), ...records]);
    expect(records).toMatchObject([
      { line: 2, country: "Iraq", country_code: "IQ", fatalities_best: 3, event_date: "2024-01" },
      { line: 2, country: "Syria", country_code: "SY", fatalities_low: 4, fatalities_high: 6 },
      { line: 3, country: "Syria", fatalities_best: 5 },
    ]);
    expect(new Set(records.map(({ record_id }) => record_id)).size).toBe(3);
    expect(records[0]?.native).toEqual({ remark: "first" });
  });

  test("sets a row aside whole where its day is wrong, and where no cell says anything", () => {
    const all = outcomes(content, [...rows, ["April", "2", "5", ""]]);
    expect(all.flatMap(({ setAside }) => setAside)).toMatchObject([
      { line: 4, code: "missing-cell", expected: "a value in one of killed_Iraq, killed_Syria" },
      { line: 5, column: "month", code: "bad-cell", found: "April" },
    ]);
    expect(all[3]?.record).toBeNull();
  });

  test("a bad cell costs that cell, not the row's other records", () => {
    const [outcome] = outcomes(content, [...rows.slice(0, 1), ["2024-04", "2", "x", ""]]);
    expect(outcome?.record).toMatchObject({ country: "Iraq", fatalities_best: 2, flags: [] });
    expect(outcome?.records).toMatchObject([
      { country: "Syria", fatalities_best: null, flags: ["bad-cell:killed_Syria"] },
    ]);
    expect(outcome?.badCells).toMatchObject([{ column: "killed_Syria", found: "x" }]);
  });

  test.each([
    [
      ["Iraq", "NA"],
      ["IQ", null],
    ],
    [
      ["IQ", "NA"],
      ["IQ", "NA"],
    ],
  ])("columns named %j are of the countries %j", (lands, codes) => {
    const content = {
      columns: { event_date: "day" },
      unpivot: { columns: lands, name: "country", value: "fatalities" },
    };
    const records = recordsOf(content, [
      ["day", ...lands],
      ["2024-01-02", "3", "1"],
    ]);
    expect(records.map((it) => it.country_code)).toEqual(codes);
  });

  test("columns by a list, their names as dates", () => {
    const years = [
      ["place", "2022", "2023"],
      ["Al-Asad", "-", "7"],
    ];
    const content = {
      columns: { location: "place" },
      unpivot: {
        columns: ["2022", "2023"],
        name: "event_date",
        value: { column: "fatalities_best", nulls: ["-"] },
      },
    };
    expect(recordsOf(content, years)).toMatchObject([
      { event_date: "2023", location: "Al-Asad", fatalities_best: 7 },
    ]);
    expect(missing({ ...content, unpivot: { ...content.unpivot, columns: ["2024"] } }, years)).toEqual({
      missing: ["the column 2024 (for unpivot); the nearest that is there is 2022"],
    });
    expect(missing({ ...content, unpivot: { ...content.unpivot, columns: "dead_*" } }, years)).toEqual({
      missing: [expect.stringContaining("columns like dead_* (for unpivot)")],
    });
  });
});

describe("another layout's columns under other names", () => {
  const others: { [column: string]: string } = {
    eventid: "ID",
    iyear: "Jahr",
    imonth: "Monat",
    iday: "Tag",
    nkill: "Tote",
  };
  const content = { layout: "GTD", columns: others, nulls: ["k.A."] };
  const raid = gtdCorpus.goods[0] ?? {};
  const header = gtdColumns.map((name) => others[name] ?? name);

  test("are read by that layout", () => {
    const [outcome] = outcomes(content, [header, rowOf(gtdColumns, { ...raid, nkill: "k.A." })], [gtd]);
    expect(outcome?.record).toMatchObject({
      dataset: "GTD",
      event_date: "2099-03-14",
      fatalities_best: null,
    });
  });

  test("a bad cell is named as the table names it", () => {
    const [outcome] = outcomes(content, [header, rowOf(gtdColumns, { ...raid, nkill: "many" })], [gtd]);
    expect(outcome?.badCells).toMatchObject([{ column: "Tote", code: "bad-cell", found: "many" }]);
    expect(outcome?.record).toMatchObject({ fatalities_best: null, flags: ["bad-cell:nkill"] });
  });

  test("a layout that nobody knows", () => {
    const mapping = mappingOf({ layout: "gdt", columns: { a: "b" } });
    expect(mappedLayout(headOf(["b"]), mapping, [gtd])).toEqual({
      missing: ["a layout named gdt; the nearest is gtd"],
    });
  });

  test("a header for a table that has none", () => {
    const [outcome] = outcomes({ header: gtdColumns }, [rowOf(gtdColumns, raid)], [gtd]);
    expect(outcome?.record).toMatchObject({ line: 1, dataset: "GTD", fatalities_best: 3 });
  });
});

describe("figures", () => {
  /** Stands for the layout of figures: it keeps the cells that it is given. */
  const seen: (readonly string[])[] = [];
  const echo: LayoutKind = {
    name: "figures",
    says: "what it is given",
    recognise: ({ rows }) => {
      const header = rows[0]?.cells ?? [];
      const readRow = (row: { readonly cells: readonly string[] }): RowOutcome => {
        seen.push(row.cells);
        return { claims: [], record: null, setAside: [], issues: [] };
      };
      const layout = {
        name: "figures",
        says: "",
        dataset: null,
        header,
        headerRows: 1,
        sure: 1,
        why: header.join(),
        readRow,
      };
      return { layout };
    },
  };

  test("are put into the words of the layout of figures, and columns that nobody mapped are not read", () => {
    const content = {
      kind: "figures",
      nulls: ["k.A."],
      columns: {
        value: { from: "Anzahl", decimal: ",", qualifier: "Art" },
        as_of: { from: "Stand", format: "dd.MM.yyyy" },
        kind: { value: "event_count" },
        said_by: "Wer",
      },
    };
    const rows = [
      ["Anzahl", "Art", "Stand", "Wer", "country"],
      ["2.500", "at least", "09.01.2024", "k.A.", "IQ"],
    ];
    seen.length = 0;
    const layout = layoutOf(content, rows, [echo]);
    expect(layout.why).toBe("value,qualifier,as_of,kind,said_by");
    outcomes(content, rows, [echo]);
    expect(seen).toEqual([["2500", "at least", "2024-01-09", "event_count", ""]]);
    expect(outcomes(content, [...rows, ["1", "", "Montag", "", ""]], [echo])[1]?.setAside).toMatchObject([
      { line: 3, column: "Stand", code: "bad-date", expected: "a date as dd.MM.yyyy" },
    ]);
  });

  test("read no column of theirs that is called like ours, and tell it once", () => {
    const content = {
      kind: "figures",
      columns: {
        kind: { value: "casualty" },
        outcome: { value: "killed" },
        value: "killed_cum",
        since: { value: "2023-10-07" },
        as_of: "report_date",
      },
    };
    const rows = [
      ["report_date", "killed", "killed_cum", "remark"],
      ["2023-10-08", "138", "370", "x"],
      ["2023-10-09", "50", "420", ""],
    ];
    const all = outcomes(content, rows, [figures]);
    expect(all.flatMap(({ claims }) => claims).map((it) => "value" in it && it.value)).toEqual([370, 420]);
    expect(all.flatMap(({ issues }) => issues)).toMatchObject([
      {
        code: "unknown-column",
        severity: "warning",
        found: "the columns killed, remark",
        expected: "only columns that the sidecar maps",
        because: "not read, and kept in native",
      },
    ]);
  });

  test("of a wide table read no further column either", () => {
    const content = {
      layout: "figures",
      columns: { as_of: "day", kind: { value: "event_count" }, event_type: { value: "attack" } },
      unpivot: { columns: ["Iraq", "Syria"], name: "country", value: "value" },
    };
    const rows = [
      ["day", "Iraq", "Syria", "injured"],
      ["2024-01-09", "75", "7", "3"],
    ];
    const all = outcomes(content, rows, [figures]);
    expect(all.flatMap(({ claims }) => claims).map(({ kind }) => kind)).toEqual([
      "event_count",
      "event_count",
    ]);
    expect(all.flatMap(({ issues }) => issues)).toHaveLength(1);
  });

  test("of a wide table are one row each", () => {
    const content = {
      kind: "figures",
      columns: { as_of: "day", kind: { value: "event_count" } },
      unpivot: { columns: ["Iraq", "Syria"], name: "country", value: { column: "value", range: true } },
    };
    seen.length = 0;
    outcomes(
      content,
      [
        ["day", "Iraq", "Syria"],
        ["2024-01-09", "75", "3 bis 7"],
      ],
      [echo],
    );
    expect(seen).toEqual([
      ["2024-01-09", "event_count", "Iraq", "75"],
      ["2024-01-09", "event_count", "Syria", "3–7"],
    ]);
  });

  test("say of a constant and of a column's name that they head the row", () => {
    const content = {
      kind: "figures",
      columns: {
        as_of: "day",
        kind: { value: "event_count" },
        event_type: { value: "attack" },
        actor: { value: "houthis" },
        target: "whom",
      },
      unpivot: { columns: ["Iraq", "Syria"], name: "country", value: "value" },
    };
    const rows = [
      ["day", "whom", "Iraq", "Syria"],
      ["2024-01-09", "us", "75", "7"],
    ];
    const claims = outcomes(content, rows, [figures]).flatMap((it) => it.claims);
    expect(claims).toHaveLength(2);
    for (const claim of claims)
      expect(claim).toMatchObject({
        actor_basis: "heading",
        target_basis: "stated",
        country_basis: "heading",
        place_basis: null,
        date_basis: "stated",
      });
  });
});
