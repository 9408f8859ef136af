import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readHandTable } from "@sitrep/model/hand-table";
import { describe, expect, it, onTestFinished } from "vitest";
import { appendRow, type DecisionFile } from "./append-row.js";

const COLUMNS = ["who", "why"];

function fileWith(text: string | null): DecisionFile {
  const folder = mkdtempSync(join(tmpdir(), "sitrep-desk-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "decisions.csv");
  if (text !== null) writeFileSync(path, text);
  return { path, header: [...COLUMNS, "when"], required: COLUMNS };
}

const after = (file: DecisionFile): string => readFileSync(file.path, "utf8");

describe("appendRow", () => {
  it.each([
    ["no file", null, "who,why,when\nmk,x,now\n"],
    ["an empty file", "", "who,why,when\nmk,x,now\n"],
    ["a file of its own", "who,why,when\njo,a,b\n", "who,why,when\njo,a,b\nmk,x,now\n"],
    ["columns of an older day", "who,why\njo,a\n", "who,why\njo,a\nmk,x\n"],
    ["columns in another order", "why,who\na,jo\n", "why,who\na,jo\nx,mk\n"],
    ["columns of its own", "who,note,why\njo,n,a\n", "who,note,why\njo,n,a\nmk,,x\n"],
    ["a last line without its end", "who,why\njo,a", "who,why\njo,a\nmk,x\n"],
    ["lines that end as on Windows", "who,why\r\njo,a\r\n", "who,why\r\njo,a\r\nmk,x\r\n"],
  ])("writes behind %s", (_, before, expected) => {
    const file = fileWith(before);
    appendRow(file, { who: "mk", why: "x", when: "now" });
    expect(after(file)).toBe(expected);
  });

  it.each([
    ["a quotation mark that is never closed", 'who,why\njo,"half', "never closed"],
    ["lacking columns", "who,what\njo,a\n", "expected also why"],
  ])("writes nothing behind %s, and says so", (_, before, says) => {
    const file = fileWith(before);
    expect(() => appendRow(file, { who: "mk", why: "x" })).toThrow(says);
    expect(after(file)).toBe(before);
  });

  it("loses no row of four programs that write at once", async () => {
    const file = fileWith(null);
    const built = new URL("../../dist/decisions/append-row.js", import.meta.url).href;
    const writes = (name: string) => `
      import { appendRow } from ${JSON.stringify(built)};
      for (let at = 0; at < 100; at++) appendRow(${JSON.stringify(file)}, { who: "${name}", why: "a, \\"b\\" " + at, when: "" });`;
    const run = promisify(execFile);
    await Promise.all(
      ["w", "x", "y", "z"].map((name) => run(process.execPath, ["--input-type=module", "-e", writes(name)])),
    );
    const { rows } = readHandTable(after(file), COLUMNS);
    for (const name of ["w", "x", "y", "z"])
      expect(rows.filter((row) => row.cell("who") === name).map((row) => row.cell("why"))).toEqual(
        Array.from({ length: 100 }, (_, at) => `a, "b" ${at}`),
      );
    expect(rows).toHaveLength(400);
  });
});
