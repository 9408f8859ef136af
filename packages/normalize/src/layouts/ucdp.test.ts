import { existsSync, readFileSync } from "node:fs";
import { Record as EventRecord } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { layoutOf } from "./index.js";
import { parsedLines } from "./testing/parsed-lines.js";
import { cellsOf } from "./testing/row-corpus.js";
import { headOf, layoutUnder } from "./testing/tables.js";
import corpus from "./ucdp.corpus.js";

const CONTEXT = { file: "tables/ged.csv", file_hash: "abc" };
const good = corpus.goods.at(-1) ?? {};
const cells = cellsOf(good);
const without = (column: string, cell: string) => cellsOf({ ...good, [column]: cell });

describe("a candidate release without header", () => {
  test("is known by the shape of its rows, and read like one with a header", () => {
    const layout = layoutUnder(cells, without("id", "900002"));
    expect(layout).toMatchObject({ name: "ucdp-ged", headerRows: 0, sure: 0.9 });
    expect(layout.header).toEqual(Object.keys(good));
    const headed = layoutUnder(Object.keys(good));
    const row = { line: 7, cells };
    expect(layout.readRow(row, CONTEXT)).toEqual(headed.readRow(row, CONTEXT));
  });

  test("may have its estimates in another order", () => {
    const order = (low: string, best: string, high: string) => [
      ...cells.slice(0, 44),
      low,
      best,
      high,
      ...cells.slice(47),
    ];
    const layout = layoutUnder(order("1", "3", "9"), order("2", "3", "5"), cells);
    expect(layout.header.slice(44, 47)).toEqual(["low", "best", "high"]);
    expect(layout.readRow({ line: 1, cells: order("1", "3", "9") }, CONTEXT).record).toMatchObject({
      fatalities_low: 1,
      fatalities_best: 3,
      fatalities_high: 9,
    });
  });

  test.each([
    ["a year before GED's", without("year", "1914")],
    ["an id that is no number", without("id", "x")],
    ["another kind of violence", without("type_of_violence", "9")],
    ["a cell too few", cells.slice(1)],
  ])("is not told by %s", (_, row) => {
    expect(layoutOf(headOf(row, row, row)).layout).toBeNull();
  });

  test("one strange row among ten does not matter, and costs its cell", () => {
    const strange = without("type_of_violence", "9");
    const layout = layoutUnder(...Array.from({ length: 9 }, () => cells), strange);
    const { record, badCells } = layout.readRow({ line: 10, cells: strange }, CONTEXT);
    expect(record).toMatchObject({ line: 10, event_type: null, flags: ["bad-cell:type_of_violence"] });
    expect(badCells).toMatchObject([{ column: "type_of_violence", found: "9" }]);
  });
});

test("a row of hashtags below the header is no data", () => {
  const tags = cells.map((_, at) => (at % 3 === 0 ? `#event+x${at}` : ""));
  expect(layoutUnder(Object.keys(good), tags, cells)).toMatchObject({ headerRows: 2, sure: 1 });
  expect(layoutUnder(Object.keys(good), cells)).toMatchObject({ headerRows: 1 });
});

test("the columns may be written in camel case, as some services do", () => {
  const camel = Object.keys(good).map((name) =>
    name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()),
  );
  expect(camel).toContain("typeOfViolence");
  const layout = layoutUnder(camel);
  const { record } = layoutUnder(Object.keys(good)).readRow({ line: 2, cells }, CONTEXT);
  expect(layout.readRow({ line: 2, cells }, CONTEXT).record).toEqual(record);
});

const sample = new URL(
  "../../../../../shared/tables/ucdp_ged_23_1_sample_1000rows_converted.csv",
  import.meta.url,
);

describe.runIf(existsSync(sample))(
  "the sample of GED 23.1 (skipped where it does not lie beside the project)",
  () => {
    const [header = [], ...rows] = existsSync(sample) ? parsedLines(readFileSync(sample, "utf8")) : [];

    test.each([
      ["with its header", [header, ...rows.slice(0, 19)]],
      ["without", rows.slice(0, 20)],
    ])("%s: all rows are read, and those in doubt told", (_, head) => {
      const layout = layoutUnder(...head);
      const flags = new Map<string, number>();
      expect(rows).toHaveLength(1000);
      rows.forEach((row, at) => {
        const { record, setAside } = layout.readRow({ line: at + 2, cells: row }, CONTEXT);
        expect(setAside).toEqual([]);
        for (const flag of EventRecord.parse(record).flags) flags.set(flag, (flags.get(flag) ?? 0) + 1);
        expect(record?.country_code).toMatch(/^[A-Z]{2}$/);
      });
      expect(Object.fromEntries(flags)).toEqual({ "order-broken": 13, "source-older-than-event": 20 });
    });
  },
);
