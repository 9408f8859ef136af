import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonParts, xlsxParts } from "@sitrep/parse";
import { textRows, xlsxOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../testing/scratch.js";
import type { Reader } from "./reader.js";
import { rowsReader } from "./rows.js";

async function readBy(reader: Reader, bytes: string | Uint8Array, rows = 256 << 20) {
  const folder = scratchFolder();
  const [path, into] = [join(folder, "a"), join(folder, "parts")];
  writeFileSync(path, bytes);
  mkdirSync(into);
  const unpacked = await reader({
    form: "",
    called: "",
    remedy: "",
    path,
    folder: into,
    left: { bytes: 0, rows },
  });
  const written = readdirSync(into).map((name) => readFileSync(join(into, name), "utf8"));
  return { ...unpacked, written };
}

describe("a reader of rows", () => {
  it("writes each sheet as lines of JSON, and tells of one without rows", async () => {
    const sheets = [
      {
        name: "Sheet1",
        rows: textRows([
          ["id", "n"],
          ["1", "2"],
        ]),
      },
      { name: "empty", rows: '<row r="1"/>'.repeat(1000) },
      { name: "a..b", rows: textRows([["x"]]) },
    ];
    const read = await readBy(rowsReader(xlsxParts), xlsxOf({ sheets }));
    expect(read.written).toEqual([
      '{"line":1,"cells":["id","n"]}\n{"line":2,"cells":["1","2"]}\n',
      '{"line":1,"cells":["x"]}\n',
    ]);
    expect(read.parts).toMatchObject([
      { name: "Sheet1", kind: "rows", stored: "1.ndjson", bytes: read.written[0]?.length },
      { name: "a..b", stored: "2.ndjson" },
    ]);
    expect(read.notes).toMatchObject([{ code: "no-rows", found: "nothing in empty" }]);
  });

  it("gives names that are steps of a path, each once", async () => {
    const text =
      '{"../a": [{"x": 1}], "..": [{"x": 1}], "__proto__": [{"x": 1}], "b": {"a/b": [{"x": 1}]}, "b.a_b": [{"x": 1}]}';
    const { parts } = await readBy(rowsReader(jsonParts, "one table"), text);
    expect(parts.map(({ name }) => name)).toEqual([".._a", "_", "__proto__", "b.a_b", "b.a_b (2)"]);
  });

  it("is the file itself where that is one table", async () => {
    expect(await readBy(rowsReader(jsonParts, "one table"), '{"data": [{"x": 1}]}')).toMatchObject({
      own: { kind: "rows", stored: "1.ndjson" },
      parts: [],
    });
  });

  it("refuses rows that come to far more than the file, as one long text in many cells does", async () => {
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(16)}</row>`.repeat(2000);
    const bytes = xlsxOf({ strings: ["x".repeat(1000)], sheets: [{ name: "bomb", rows }] });
    const read = await readBy(rowsReader(xlsxParts, "tables", 1 << 20), bytes);
    expect(read).toMatchObject({ parts: [], own: null, why: { code: "expands-too-far" } });
  });

  it("refuses rows that come to more than its archive leaves, and tries them again elsewhere", async () => {
    const bytes = xlsxOf({
      sheets: [{ name: "a", rows: textRows(Array.from({ length: 50 }, () => ["word"])) }],
    });
    expect(await readBy(rowsReader(xlsxParts), bytes, 1000)).toMatchObject({
      ...{ parts: [], own: null, why: { code: "expands-too-far", again: true } },
    });
    expect((await readBy(rowsReader(xlsxParts), bytes, 5000)).why).toBeNull();
  });
});
