import { expect, it } from "vitest";
import { formatRows } from "./rows.js";

const rows = {
  columns: ["as_of", "value", "quote"],
  rows: [
    ["2024-01-09", 127, 'he said "no",\nthen left'],
    [null, null, ["IQ", "SY"]],
  ],
};

it("draws a table with numbers to the right, one line a row", () => {
  expect(formatRows(rows, "table")).toBe(
    [
      "as_of       value  quote",
      "──────────  ─────  ───────────────────────",
      '2024-01-09    127  he said "no", then left',
      '                   ["IQ","SY"]',
      "(2 rows)",
      "",
    ].join("\n"),
  );
});

it("shortens long cells in tables only", () => {
  const long = { columns: ["a"], rows: [["x".repeat(200)]] };
  expect(formatRows(long, "table")).toContain(`${"x".repeat(59)}…\n`);
  expect(formatRows(long, "csv")).toContain("x".repeat(200));
});

it("writes CSV that a spreadsheet reads", () => {
  expect(formatRows(rows, "csv")).toBe(
    'as_of,value,quote\n2024-01-09,127,"he said ""no"",\nthen left"\n,,"[""IQ"",""SY""]"\n',
  );
});

it("writes JSON and NDJSON with nulls and lists as they are", () => {
  expect(JSON.parse(formatRows(rows, "json"))).toEqual([
    { as_of: "2024-01-09", value: 127, quote: 'he said "no",\nthen left' },
    { as_of: null, value: null, quote: ["IQ", "SY"] },
  ]);
  expect(formatRows(rows, "ndjson").trim().split("\n")).toHaveLength(2);
  expect(formatRows({ columns: ["n"], rows: [[9007199254740993n]] }, "ndjson")).toBe(
    '{"n":"9007199254740993"}\n',
  );
});

it("shows no control character to a terminal", () => {
  expect(formatRows({ columns: ["a"], rows: [["\u001b[31mred"]] }, "table")).not.toContain("\u001b");
});
