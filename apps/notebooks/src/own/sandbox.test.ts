import { describe, expect, it } from "vitest";
import { evaluated } from "./sandbox.js";

const rows = [
  { day: "2024-01-03", value: 3 },
  { day: "2024-01-05", value: 5 },
];

describe("evaluated", () => {
  it.each([
    ["rows.map((row) => row.value * 2)", [6, 10]],
    ["({ height: rows.length })", { height: 2 }],
    ["(() => { const most = Math.max(...rows.map((row) => row.value)); return { most }; })()", { most: 5 }],
    ["new Date(rows[0].day).getUTCDate()", 3],
    ["rows // a comment at the end", rows],
    [
      "[typeof process, typeof require, typeof fetch, typeof setTimeout, typeof Deno, typeof WebAssembly]",
      Array(6).fill("undefined"),
    ],
    ["(rows[0].value = 9, rows[0].value)", 9],
  ])("%s", async (expression, value) => expect(await evaluated(expression, rows)).toEqual({ value }));

  it.each([
    ["(() => { while (true) {} })()", "an expression that does not end"],
    ["Date.now()", "the time of day is not the same in two builds"],
    ["new Date()", "the time of day is not the same in two builds"],
    ["Math.random()", "a random number is not the same in two builds"],
    ["rows.nothing.here", "TypeError"],
    ["{ mark: ", "SyntaxError"],
    ["'x'.repeat(200_000_000)", "memory"],
    ["(() => { const f = () => f() + 1; return f(); })()", "stack"],
    ["undefined", "nothing that JSON can hold"],
    ["1); globalThis.done = (2", "SyntaxError"],
  ])("%s is an error with words", async (expression, words) => {
    const result = await evaluated(expression, rows);
    expect("wrong" in result ? result.wrong : "no error").toContain(words);
  });

  it("reaches nothing of ours from one that tries the ways out", async () => {
    const result = await evaluated(
      "[this.constructor.constructor('return typeof process')(), rows.constructor.constructor('return typeof require')()]",
      rows,
    );
    expect(result).toEqual({ value: ["undefined", "undefined"] });
    expect(rows[0]?.value).toBe(3);
  });
  it("cannot load a module", async () => {
    const result = await evaluated("import('node:fs').then ? 'a promise' : 'none'", rows);
    expect(JSON.stringify(result)).not.toContain("readFile");
  });
});
