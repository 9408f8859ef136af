import { describe, expect, it } from "vitest";
import { faultWords, ownCells } from "./own-cells.js";

const cellsOf = (...lines: string[]) => ownCells("notebooks/a.md", lines.join("\n"));
const SQL = ["```sql counts", "SELECT 1", "```"];

describe("ownCells", () => {
  it("takes prose, queries and charts apart, each with its line", () => {
    const { cells, faults, title } = cellsOf(
      "# A title",
      "",
      ...SQL,
      "More.",
      "```chart",
      '{"mark":"dot"}',
      "```",
    );
    expect(title).toBe("A title");
    expect(faults).toEqual([]);
    expect(cells).toEqual([
      { form: "text", line: 1, markdown: "# A title\n" },
      { form: "sql", line: 3, name: "counts", sql: "SELECT 1" },
      { form: "text", line: 6, markdown: "More." },
      { form: "chart", line: 7, of: "counts", language: "json", source: '{"mark":"dot"}' },
    ]);
  });
  it.each([
    ["windows line ends", SQL.join("\r\n")],
    ["a byte order mark", `\ufeff${SQL.join("\n")}`],
    ["tildes", "~~~ SQL counts\nSELECT 1\n~~~"],
    ["longer fences", "````sql counts\nSELECT 1\n````"],
    ["front matter", `---\nauthor: x\n---\n${SQL.join("\n")}`],
  ])("reads %s", (_, markdown) => {
    const { cells } = ownCells("notebooks/a.md", markdown);
    expect(cells.map((cell) => (cell.form === "sql" ? [cell.name, cell.sql] : []))).toEqual([
      ["counts", "SELECT 1"],
    ]);
  });
  it("leaves other fences to the prose, and fences in them", () => {
    const { cells } = cellsOf("````text", ...SQL, "````");
    expect(cells).toEqual([{ form: "text", line: 1, markdown: ["````text", ...SQL, "````"].join("\n") }]);
  });
  it.each([
    ["---\ntitle: 'Of the head'\n---\n# Another", "Of the head"],
    ["text", "a"],
  ])("has a title in any case: %j", (markdown, title) =>
    expect(ownCells("notebooks/a.md", markdown).title).toBe(title),
  );
  it.each([
    [[...SQL, ...SQL], "notebooks/a.md:4: found a second query named counts, expected a name of its own."],
    [
      ["```chart", "{}", "```"],
      "notebooks/a.md:1: found a chart of no rows, expected the name of a sql fence above it.",
    ],
    [
      [...SQL, "```js others", "1", "```"],
      "notebooks/a.md:4: found a chart of others, expected the name of a sql fence above it.",
    ],
    [["```sql x", "SELECT 1"], "notebooks/a.md:1: found a ``` that nothing closes, expected its end."],
  ])("says what is wrong, and where: %#", (lines, sentence) =>
    expect(cellsOf(...lines).faults.map(faultWords)).toEqual([sentence]),
  );
});
