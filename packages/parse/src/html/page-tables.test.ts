import { describe, expect, test } from "vitest";
import { readText } from "../report/testing.js";

const LEAD =
  "<p>The week was bloody in the west of the country, monitors said on Tuesday in a statement to the press.</p>";
const more =
  "<p>The list is not complete, and more may be added in the next days, the monitors said in their statement.</p>";
const page = (table: string) =>
  `<!doctype html><html><head><title>The week</title></head><body><nav><a href="/">Home</a></nav><article><h1>The week</h1>${LEAD}${LEAD}${table}${more}${more}</article></body></html>`;
const rows = (...lines: string[]) => lines.map((line) => `<tr>${line}</tr>`).join("");
const td = (...words: string[]) => words.map((word) => `<td>${word}</td>`).join("");
const th = (...words: string[]) => words.map((word) => `<th>${word}</th>`).join("");

const cellsOf = (markup: string): string[] => {
  const { document } = readText(markup, "made.html");
  return (
    document?.sentences.flatMap(({ cell, part, start, end }) =>
      cell && part === "body"
        ? [
            `${cell.row}/${cell.column} ${cell.label} of ${cell.of}: ${[...document.text].slice(start, end).join("")}`,
          ]
        : [],
    ) ?? []
  );
};

const CELLS = ["1/0 Date of null: May 4", "1/1 Place of May 4: Orlan", "1/2 Killed of May 4: 6"];
const SECOND = ["2/0 Date of null: May 5", "2/1 Place of May 5: Bama", "2/2 Killed of May 5: 9"];

describe("a table of a page", () => {
  test("is cells with the heads of their columns and rows", () => {
    const table = `<table>${rows(th("Date", "Place", "Killed"), td("May 4", "Orlan", "6"), td("May 5", "Bama", "9"))}</table>`;
    expect(cellsOf(page(table))).toEqual([...CELLS, ...SECOND]);
  });

  test("may have heads that no markup calls so, and a title above them", () => {
    const plain = rows(td("Date", "Place", "Killed"), td("May 4", "Orlan", "6"), td("May 5", "Bama", "9"));
    expect(cellsOf(page(`<table>${plain}</table>`))).toEqual([...CELLS, ...SECOND]);
    const titled = `<table><tr><th colspan="3">Attacks</th></tr>${rows(th("Date", "Place", "Killed"), td("May 4", "Orlan", "6"))}</table>`;
    expect(cellsOf(page(titled))).toEqual(CELLS);
  });

  test("a cell that spans rows moves those below it", () => {
    const table = `<table>${rows(th("Date", "Place", "Killed"), `<td rowspan="2">May 4</td>${td("Orlan", "6")}`, td("Bama", "9"))}</table>`;
    expect(cellsOf(page(table))).toEqual([...CELLS, "2/1 Place of null: Bama", "2/2 Killed of null: 9"]);
  });

  test("heads of rows stand alone", () => {
    const table = `<table>${rows(`${th("Place")}${td("Orlan")}`, `${th("Deaths")}${td("12")}`)}</table>`;
    expect(cellsOf(page(table))).toEqual([
      "1/0 null of null: Place",
      "1/1 null of Place: Orlan",
      "2/0 null of null: Deaths",
      "2/1 null of Deaths: 12",
    ]);
  });

  test("a page that is nothing but a table is not lost", () => {
    const table = `<table>${rows(td("Date", "Place", "Killed"), td("May 4", "Orlan", "6"), td("May 5", "Bama", "9"))}</table>`;
    expect(cellsOf(`<!doctype html><html><head><title>x</title></head><body>${table}</body></html>`)).toEqual(
      [...CELLS, ...SECOND],
    );
  });

  test.each([
    ["a page's layout", rows(`<td>${LEAD}</td><td>${more}</td>`)],
    ["one column", rows(th("Date"), td("May 4"))],
    ["a table that holds another", rows(`<td><table>${rows(td("a", "b"))}</table></td>${td("c")}`)],
    [
      "words alone",
      rows(td("Home", "News", "Sport"), td("World", "Local", "Video"), td("About", "Help", "Shop")),
    ],
  ])("is none: %s", (_, table) => expect(cellsOf(page(`<table>${table}</table>`))).toEqual([]));
});
