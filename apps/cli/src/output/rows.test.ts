import { expect, it } from "vitest";
import { formatRows } from "./rows.js";

const rows = {
  columns: ["as_of", "value", "quote"],
  rows: [
    ["2024-01-09", 127, 'he said "no",\nthen left'],
    [null, null, ["IQ", "SY"]],
  ],
};

it("draws a table with numbers to the right, one line a row", async () => {
  expect(await formatRows(rows, "table")).toBe(
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

it("shortens long cells in tables only", async () => {
  const long = { columns: ["a"], rows: [["x".repeat(200)]] };
  expect(await formatRows(long, "table")).toContain(`${"x".repeat(59)}…\n`);
  expect(await formatRows(long, "csv")).toContain("x".repeat(200));
});

it("writes CSV that a spreadsheet reads", async () => {
  expect(await formatRows(rows, "csv")).toBe(
    'as_of,value,quote\r\n2024-01-09,127,"he said ""no"",\nthen left"\r\n,,"[""IQ"",""SY""]"\r\n',
  );
});

it("writes JSON and NDJSON with nulls and lists as they are", async () => {
  expect(JSON.parse(await formatRows(rows, "json"))).toEqual([
    { as_of: "2024-01-09", value: 127, quote: 'he said "no",\nthen left' },
    { as_of: null, value: null, quote: ["IQ", "SY"] },
  ]);
  expect((await formatRows(rows, "ndjson")).trim().split("\n")).toHaveLength(2);
  expect(await formatRows({ columns: ["n"], rows: [[9007199254740993n]] }, "ndjson")).toBe(
    '{"n":"9007199254740993"}\n',
  );
});

it("shows no control character to a terminal", async () => {
  expect(await formatRows({ columns: ["a"], rows: [["\u001b[31mred"]] }, "table")).not.toContain("\u001b");
});

it("runs no formula of a report in a spreadsheet", async () => {
  const risky = { columns: ["quote"], rows: [["=HYPERLINK(1)"], ["-5"], [-5], [9007199254740993n]] };
  expect(await formatRows(risky, "csv")).toBe("quote\r\n'=HYPERLINK(1)\r\n-5\r\n-5\r\n9007199254740993\r\n");
});

it("lines columns up where letters are wide, combined or pictures", async () => {
  const wide = {
    columns: ["place", "n"],
    rows: [
      ["基地", 1],
      ["한국", 2],
      ["cafe\u0301", 3],
      ["👨‍👩‍👧", 4],
    ],
  };
  expect(await formatRows(wide, "table")).toBe(
    ["place  n", "─────  ─", "基地   1", "한국   2", "cafe\u0301   3", "👨‍👩‍👧     4", "(4 rows)", ""].join(
      "\n",
    ),
  );
});

it("shortens by columns, and never between a letter and its mark", async () => {
  const first = async (text: string) =>
    (await formatRows({ columns: ["a"], rows: [[text]] }, "table")).split("\n")[2];
  expect(await first("基".repeat(40))).toBe(`${"基".repeat(29)}…`);
  expect(await first("e\u0301".repeat(70))).toBe(`${"e\u0301".repeat(59)}…`);
});
