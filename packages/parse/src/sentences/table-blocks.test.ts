import type { Cell } from "@sitrep/model";
import { describe, expect, test } from "vitest";
import { partsOf, readText } from "../report/testing.js";

const TABLE = `| Date | Location | Killed | Notes |
|------|:--------:|-------:|-------|
| May 4 | Orlan | 6 | Jets bombed a market. A house burned. |
| May 6 | **Bama** | | A \\| B |
`;
const LEAD =
  "The week was bloody in the west of the country, monitors said on Tuesday in a statement to the press.";

const cellsOf = (text: string): string[] => {
  const { document } = readText(text, "made.md");
  const where = ({ row, column, label, of }: Cell) => `${row}/${column} ${label} of ${of}`;
  return (
    document?.sentences.flatMap(({ cell, part, start, end }) =>
      cell && part === "body" ? [`${where(cell)}: ${[...document.text].slice(start, end).join("")}`] : [],
    ) ?? []
  );
};

const CELLS = [
  "1/0 Date of null: May 4",
  "1/1 Location of May 4: Orlan",
  "1/2 Killed of May 4: 6",
  "1/3 Notes of May 4: Jets bombed a market.",
  "1/3 Notes of May 4: A house burned.",
  "2/0 Date of null: May 6",
  "2/1 Location of May 6: **Bama**",
  "2/3 Notes of May 6: A \\| B",
];

describe("a table of Markdown", () => {
  test("is cells with the heads of their columns and rows, alone in a file or among paragraphs", () => {
    expect(cellsOf(TABLE)).toEqual(CELLS);
    expect(cellsOf(`# The week\n\n${LEAD}\n\n${TABLE}\n${LEAD}`)).toEqual(CELLS);
  });

  test("may lack the strokes at its ends", () => {
    expect(cellsOf("Date | Killed\n--- | ---\nMay 4 | 6\n\nMay 5 | 7")).toEqual([
      "1/0 Date of null: May 4",
      "1/1 Killed of May 4: 6",
    ]);
  });

  test("gives no title, no publication date, no heading", () => {
    const { document } = readText(TABLE.replace("May 4", "May 4, 2024"), "made.md");
    expect([document?.title, document?.published]).toEqual([null, null]);
    expect(new Set(partsOf(document).map((part) => part.split(":")[0]))).toEqual(
      new Set(["furniture", "body"]),
    );
  });

  test.each([
    ["strokes in a sentence", `${LEAD} It is 3 | 4.\n\nMore | follows.`],
    ["a rule below a heading", `Orlan | Bama\n\n---\n\n${LEAD}`],
    ["one column", `| Date |\n|------|\n| May 4 |`],
    ["a rule of other width", `| A | B | C |\n|---|---|\n| 1 | 2 | 3 |`],
    ["heads without a row", `| Date | Killed |\n|------|------|\n\n${LEAD}`],
  ])("is none: %s", (_, text) => expect(cellsOf(text)).toEqual([]));
});
