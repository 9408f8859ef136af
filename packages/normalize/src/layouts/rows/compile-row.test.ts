import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decimal, made, oneOf, required, requiredMade, requiredWhole, text, whole } from "./cells.js";
import { compileRow } from "./compile-row.js";

const day = (words: string) => (/^\d{4}-\d{2}-\d{2}$/.test(words) ? words : undefined);
const schema = z.object({
  id: required("an id"),
  day: requiredMade(day, "a date like 2024-01-20"),
  updated: made(day, "a date like 2024-01-20", ["", "NA"]),
  clarity: whole(1, 2, ["", "NA", "-9"]),
  latitude: decimal(-90, 90),
  code: requiredWhole(0, 999, "a code of up to three digits"),
  inter: oneOf(["State Forces", "Rebel Group"], ["", "NA"]),
  notes: text(),
});
const columns = Object.keys(schema.shape);
const reader = compileRow(schema, (column) => columns.indexOf(column));
const cellOf: Readonly<Record<string, z.ZodType>> = schema.shape;
const GOOD = ["SYN1", "2024-01-20", "NA", "1", "33.79", "012", "Rebel Group", " Two rockets. "];

describe("a compiled row", () => {
  test("reads what the schema says", () => {
    expect(reader.read(GOOD)).toEqual({
      id: "SYN1",
      day: "2024-01-20",
      updated: null,
      clarity: 1,
      latitude: 33.79,
      code: 12,
      inter: "Rebel Group",
      notes: "Two rockets.",
    });
  });

  test("says which cell is wrong, what stood there and what was expected", () => {
    expect(reader.read(GOOD.with(3, "3"))).toBeNull();
    expect(reader.problem()).toEqual({
      column: "clarity",
      found: "3",
      expected: "a whole number from 1 to 2",
    });
    expect(reader.read(GOOD.with(1, "20 January"))).toBeNull();
    expect(reader.problem().expected).toBe("a date like 2024-01-20");
  });

  test("an absent column is an empty cell", () => {
    const short = compileRow(schema, (column) => (column === "notes" ? -1 : columns.indexOf(column)));
    expect(short.read(GOOD)?.notes).toBeNull();
    expect(compileRow(schema, () => -1).read(GOOD)).toBeNull();
  });

  test("agrees with zod on accept, refuse, place and values for 20,000 mutated rows", () => {
    let refused = 0;
    for (const cells of mutated(20_000)) {
      const theirs = schema.safeParse(Object.fromEntries(columns.map((column, at) => [column, cells[at]])));
      const ours = reader.read(cells);
      if (theirs.success) {
        if (JSON.stringify(ours) !== JSON.stringify(theirs.data)) expect(ours).toEqual(theirs.data);
      } else {
        refused++;
        const [first] = theirs.error.issues;
        if (ours !== null || reader.problem().column !== first?.path[0])
          expect([ours, reader.problem().column]).toEqual([null, first?.path[0]]);
      }
    }
    expect(refused).toBeGreaterThan(5_000);
    expect(refused).toBeLessThan(18_000);
  });

  test("a bad cell that the row does not need is null, as zod refuses it, and is reported", () => {
    const lenient = compileRow(
      schema,
      (column) => columns.indexOf(column),
      (column) => column === "updated",
    );
    const row = GOOD.with(3, "3").with(4, "north").with(5, "12");
    expect(lenient.read(row)).toMatchObject({ clarity: null, latitude: null, code: 12 });
    expect(lenient.spoilt()).toEqual([
      { column: "clarity", found: "3", expected: "a whole number from 1 to 2" },
      { column: "latitude", found: "north", expected: "a number from -90 to 90" },
    ]);
    expect(lenient.read(GOOD)).not.toBeNull();
    expect(lenient.spoilt()).toEqual([]);
    // neither a cell that must be there, nor one that may be empty and yet is needed
    expect(lenient.read(GOOD.with(5, "x"))).toBeNull();
    expect(lenient.read(GOOD.with(2, "January"))).toBeNull();
    expect(lenient.problem().column).toBe("updated");
  });

  test("agrees with zod cell by cell, where rows need only their id and their day", () => {
    const lenient = compileRow(
      schema,
      (column) => columns.indexOf(column),
      () => false,
    );
    let spoilt = 0;
    for (const cells of mutated(20_000)) {
      const theirs = columns.map((column, at) => cellOf[column]?.safeParse(cells[at]));
      const bad = columns.filter((_, at) => !theirs[at]?.success);
      const ours = lenient.read(cells);
      const must = ["id", "day", "code"];
      if (bad.some((column) => must.includes(column))) {
        if (ours !== null) expect([cells, ours]).toBe("refused");
        continue;
      }
      if (bad.length > 0) spoilt++;
      const found = lenient.spoilt().map(({ column }) => column);
      const values = Object.fromEntries(columns.map((column, at) => [column, theirs[at]?.data ?? null]));
      if (JSON.stringify([found, ours]) !== JSON.stringify([bad, values]))
        expect([found, ours]).toEqual([bad, values]);
    }
    expect(spoilt).toBeGreaterThan(3_000);
  });

  test("a schema of other cells is refused, not read with a check left out", () => {
    expect(() => compileRow(z.object({ a: z.string().regex(/x/).or(z.number()) }), () => 0)).toThrow("union");
    expect(() => compileRow(z.object({ a: z.bigint() }), () => 0)).toThrow("bigint");
    expect(() =>
      compileRow(
        schema.refine(() => false),
        () => 0,
      ),
    ).toThrow("beyond its cells");
  });
});

const ODD = [
  "",
  " ",
  "NA",
  "-9",
  "0",
  "-0",
  "1",
  "2",
  "3",
  "1.0",
  "+2",
  "1e3",
  "999999999999999",
  "9999999999999999",
  "33.",
  ".5",
  "-91",
  "90.0",
  "x",
  "\u00a07\u00a0",
  "Rebel Group",
  "rebel group",
  "2024-02-31",
  "2024-01-20",
  "٣",
  "\0",
  "1_0",
  "0x10",
  "Infinity",
  "NaN",
];

/** Rows in which up to three cells hold something odd; the same ones every time. */
function* mutated(rows: number): Generator<string[]> {
  let seed = 20240120;
  const below = (limit: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
  };
  for (let row = 0; row < rows; row++) {
    const cells = [...GOOD];
    for (let change = below(4); change > 0; change--)
      cells[below(cells.length)] = ODD[below(ODD.length)] ?? "";
    yield cells;
  }
}
