import { readdirSync, readFileSync } from "node:fs";
import { Claim } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { figuresColumns, layoutOf, nearestLayout } from "./index.js";

const CONTEXT = { file: "tables/mine.csv", file_hash: "abc" };

describe("the header", () => {
  test("says how sure it is, and why", () => {
    const layout = layoutOf(["value", "kind", "colour", ""]);
    expect(layout).toMatchObject({
      name: "figures",
      sure: 2 / 3,
      why: "2 of 3 columns are its own: value, kind",
    });
  });

  test("that lacks a column has no layout, and the nearest says which", () => {
    expect(layoutOf(["value", "country"])).toBeNull();
    expect(nearestLayout(["value", "country"])).toEqual({ name: "figures", missing: ["kind"] });
    expect(nearestLayout(["event_id_cnty", "event_date"])).toEqual({
      name: "figures",
      missing: ["kind", "value (or date)"],
    });
  });

  test("with unknown columns is one doubt for the file, with the nearest names", () => {
    const header = ["kind", "value", "event_type", "cuntry", "value:Ruritania", "value", "injured_qualifier"];
    const layout = layoutOf(header);
    const row = { line: 2, cells: ["event_count", "150", "attack", "IQ", "1", "2", ""] };
    const first = layout?.readRow(row, { ...CONTEXT, header });
    expect(first?.claims).toMatchObject([{ value: 150, country: [] }]);
    expect(first?.issues).toMatchObject([
      {
        code: "unknown-column",
        line: null,
        column: 4,
        found: "the columns cuntry, value:Ruritania, value, injured_qualifier",
        expected:
          "country for cuntry, value: and a country for value:Ruritania, each column once for value, injured for injured_qualifier",
      },
    ]);
    expect(layout?.readRow({ ...row, line: 3 }, { ...CONTEXT, header }).issues).toEqual([]);
  });

  test("every documented column is known", () => {
    const names = figuresColumns.flatMap(({ name }) => name.split(", "));
    expect(names.length).toBeGreaterThan(30);
    const layout = layoutOf(names);
    expect(layout).toMatchObject({ sure: 1 });
  });
});

describe("the shipped tables", () => {
  const folder = new URL("../../../../data/tables/", import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith(".csv"));

  /** Cells of a line of these tables, none of which holds a line break. */
  const cellsOf = (line: string) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map((it) =>
      (it[1] ?? it[2] ?? "").replaceAll('""', '"'),
    );

  test("are there", () => expect(files.length).toBeGreaterThanOrEqual(3));

  test.each(files)("%s: every row is taken, with its full address, and nothing is doubted", (file) => {
    const [header = [], ...rows] = readFileSync(new URL(file, folder), "utf8")
      .trimEnd()
      .split("\n")
      .map(cellsOf);
    const layout = layoutOf(header);
    expect(layout?.sure).toBe(1);
    const ids = new Set<string>();
    let count = 0;
    rows.forEach((cells, index) => {
      expect(cells).toHaveLength(header.length);
      const result = layout?.readRow({ line: index + 2, cells }, { file, file_hash: file, header });
      expect({ setAside: result?.setAside, issues: result?.issues }).toEqual({ setAside: [], issues: [] });
      for (const claim of result?.claims ?? []) {
        const { pathname, search } = new URL(Claim.parse(claim).source_url ?? "");
        expect(pathname + search).not.toBe("/");
        ids.add(claim.claim_id);
        count++;
      }
    });
    expect(ids.size).toBe(count);
    expect(count).toBeGreaterThanOrEqual(rows.length);
  });
});
