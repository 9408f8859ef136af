import type { Issue } from "@sitrep/model";
import type { Layout, Mapping } from "@sitrep/normalize";
import { describe, expect, it } from "vitest";
import { layoutChooser } from "./layout-chooser.js";

type RowOutcome = ReturnType<Layout["readRow"]>;

const HEADER = ["kind", "event_type", "value"];
const row = (line: number, ...cells: string[]) => ({ line, cells });

function choose(rows: readonly { line: number; cells: string[] }[], mapping: Mapping | null = null) {
  const given: number[] = [];
  const issues: Issue[] = [];
  const chooser = layoutChooser("a.csv", mapping, {
    onRow: (_, { line }) => given.push(line),
    onIssue: (it) => issues.push(it),
  });
  for (const it of rows) chooser.push(it, ",");
  return { chooser, given, issues };
}

describe("the chooser of a layout", () => {
  it("hands out all rows but the header, however few there are", () => {
    const short = choose([row(1, ...HEADER), row(2, "event_count", "attack", "5")]);
    expect(short.given).toEqual([]);
    expect(short.chooser.end(",")).toMatchObject({ layout: { name: "figures" } });
    expect(short.given).toEqual([2]);
    const long = choose(
      Array.from({ length: 100 }, (_, at) => row(at + 1, ...(at ? ["a", "b", "c"] : HEADER))),
    );
    expect(long.given).toHaveLength(99);
    expect(long.chooser.skipped()).toBe(1);
  });

  it("passes over lines above the table and rows that the sidecar does not want, and says how many", () => {
    const mapping = {
      skip: 1,
      columns: { location: "Place", fatalities: "n" },
      leave_out: { Place: "Total" },
    };
    const left = choose(
      [
        row(1, "Weekly"),
        row(2, "Place", "n"),
        row(3, "Heet", "2"),
        row(4, "TOTAL ", "2"),
        row(5, "Homs", "1"),
      ],
      mapping,
    );
    left.chooser.end(",");
    expect(left.given).toEqual([3, 5]);
    expect(left.chooser.skipped()).toBe(3);
    expect(left.issues).toMatchObject([
      { code: "rows-left-out", severity: "info", found: "1 row that the sidecar leaves out" },
    ]);
  });

  it("warns where the sidecar wants no row at all", () => {
    const mapping = { columns: { location: "Place" }, keep: { Place: ["Hett"] } };
    const none = choose([row(1, "Place", "n"), row(2, "Heet", "2"), row(3, "Homs", "1")], mapping);
    none.chooser.end(",");
    expect(none.issues).toMatchObject([
      { severity: "warning", found: "2 rows that the sidecar leaves out, and no other" },
    ]);
  });

  it("passes over a header that stands again, and says so", () => {
    const twice = choose([
      row(1, ...HEADER),
      row(2, "a", "b", "c"),
      row(3, "\ufeffkind", "event_type ", "value"),
      row(4, "kind", "attack", "5"),
    ]);
    twice.chooser.end(",");
    expect(twice.given).toEqual([2, 4]);
    expect(twice.chooser.skipped()).toBe(2);
    expect(twice.issues).toMatchObject([{ code: "header-again", line: 3, file: "a.csv" }]);
  });

  it("reads rows below another edition's header under that, and sets those of another data set aside", () => {
    const acled = [
      "event_id_cnty",
      "event_date",
      "event_type",
      "country",
      "latitude",
      "longitude",
      "fatalities",
    ];
    const older = ["iso", "event_date", "EVENT_ID_CNTY", ...acled.slice(2)];
    const ucdp = ["id", "type_of_violence", "side_a", "side_b", "country", "latitude", "longitude"];
    const rows = [
      row(1, ...acled),
      row(2, "IRQ1", "2024-01-20", "Battles", "Iraq", "33", "44", "2"),
      row(3, ...older),
      row(4, "368", "2024-01-21", "IRQ2", "Battles", "Iraq", "33", "44", "3"),
      row(5, ...acled),
      row(6, "IRQ3", "2024-01-22", "Battles", "Iraq", "33", "44", "4"),
      row(7, ...ucdp, "date_start", "date_end", "best"),
      row(8, "17", "1", "A", "B", "Iraq", "33", "44", "2024-01-20", "2024-01-20", "5"),
    ];
    const outcomes: RowOutcome[] = [];
    const issues: Issue[] = [];
    const context = { file: "a.csv", file_hash: "0f".repeat(32) };
    const chooser = layoutChooser("a.csv", null, {
      onRow: (layout, it) => outcomes.push(layout.readRow(it, context)),
      onIssue: (it) => issues.push(it),
    });
    for (const it of rows) chooser.push(it, ",");
    expect(chooser.end(",")).toMatchObject({ layout: { name: "acled" } });
    const records = outcomes.flatMap(({ record }) => (record ? [record] : []));
    expect(
      records.map((it) => [it.line, it.source_event_id, it.event_date, it.country_code, it.fatalities_best]),
    ).toEqual([
      [2, "IRQ1", "2024-01-20", "IQ", 2],
      [4, "IRQ2", "2024-01-21", "IQ", 3],
      [6, "IRQ3", "2024-01-22", "IQ", 4],
    ]);
    const aside = outcomes.flatMap(({ setAside }) => setAside);
    expect(aside).toMatchObject([
      { line: 8, code: "other-table", found: "a row below a header of ucdp-ged", raw: rows[7]?.cells.join() },
    ]);
    expect(issues.map(({ code, line }) => `${line} ${code}`)).toEqual([
      "3 header-again",
      "5 header-again",
      "7 header-again",
    ]);
    // rows read are those taken and those set aside
    expect(rows.length - chooser.skipped()).toBe(records.length + aside.length);
  });

  it("knows a table of no layout after its first rows", () => {
    const strange = choose(Array.from({ length: 20 }, (_, at) => row(at + 1, "colour", "taste")));
    expect(strange.chooser.refused()).toBe(true);
    expect(strange.chooser.firstRow()).toEqual(["colour", "taste"]);
    expect(choose([]).chooser.end(",")).toMatchObject({ layout: null });
  });
});
