import { type BookType, type CellObject, CFB, utils, write } from "@e965/xlsx";
import { expect, test } from "vitest";
import { oldWorkbookParts } from "./old-workbooks.js";
import { gathered } from "./testing.js";

/** Its cells as a file of the form holds them: the library writes what its own reader is tried on, and is told each cell's type. */
function workbookOf(bookType: BookType, from1904 = false) {
  const cells: Record<string, CellObject> = {
    A1: { t: "s", v: "id" },
    B1: { t: "s", v: "when" },
    C1: { t: "s", v: "n" },
    D1: { t: "s", v: "sure" },
    A3: { t: "s", v: "007" },
    B3: { t: "n", v: from1904 ? 43849 : 45311, z: "dd\\ mmmm\\ yyyy" },
    C3: { t: "n", v: 33.800000000000004 },
    D3: { t: "b", v: true },
    A4: { t: "s", v: "008" },
    B4: { t: "n", v: from1904 ? 43849.5 : 45311.5, z: "m/d/yy h:mm" },
    C4: { t: "e", v: 0x2a },
  };
  const sheet = { ...cells, "!ref": "A1:D4", "!merges": [utils.decode_range("A1:B1")] };
  const book = utils.book_new(sheet, "Data");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "lists");
  book.Workbook = {
    WBProps: { date1904: from1904 },
    Sheets: [{ name: "Data" }, { name: "lists", Hidden: 1 }],
  };
  return new Uint8Array(write(book, { type: "buffer", bookType }));
}

test.each([
  ["biff8", false],
  ["biff8", true],
  ["xlsb", false],
  ["xlsb", true],
] as const)("%s, days from 1904: %s", async (form, from1904) => {
  const { parts, told } = await gathered(oldWorkbookParts, workbookOf(form, from1904));
  expect(parts).toEqual({
    Data: [
      [1, "id", "when", "n", "sure"],
      [3, "007", "2024-01-20", "33.8", "TRUE"],
      [4, "008", "2024-01-20T12:00:00"],
    ],
    lists: [[1, "x"]],
  });
  expect(told).toContain("4 cell-error: the error #N/A in C4");
  expect(told).toContain("- hidden-sheet: the hidden sheet lists");
});

test("a page with a table that is called .xls keeps its cells as they are written", async () => {
  const cells = ["007", "1/2/2024", "1,234", "Łódź &amp; co<br>two"].map((it) => `<td>${it}</td>`).join("");
  const page = `<html><meta charset="windows-1250"><body><table><tr><th>id</th><th>when</th><th>n</th><th>name</th></tr><tr>${cells}</tr></table></body></html>`;
  expect(
    (await gathered(oldWorkbookParts, Buffer.from(page.replace("Łódź", "\xa3\xf3d\x9f"), "latin1"))).parts,
  ).toEqual({
    Sheet1: [
      [1, "id", "when", "n", "name"],
      [2, "007", "1/2/2024", "1,234", "Łódź & co\ntwo"],
    ],
  });
});

test("Excel's XML of 2003", async () => {
  const cell = (type: string, value: string, style = "") =>
    `<Cell${style}><Data ss:Type="${type}">${value}</Data></Cell>`;
  const names = cell("String", "id") + cell("String", "when") + cell("String", "n");
  const values =
    cell("String", "007") +
    cell("DateTime", "2024-01-20T00:00:00.000", ' ss:StyleID="d"') +
    cell("Number", "2.5");
  const text = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="Data"><Table><Row>${names}</Row><Row>${values}</Row></Table></Worksheet></Workbook>`;
  expect((await gathered(oldWorkbookParts, Buffer.from(text))).parts).toEqual({
    Data: [
      [1, "id", "when", "n"],
      [2, "007", "2024-01-20", "2.5"],
    ],
  });
});

test.each([
  ["a workbook cut short", workbookOf("biff8").subarray(0, 700), /^a broken workbook/],
  ["a Word file", filesOf({ "/WordDocument": "x", "/1Table": "x" }), /^an old Office file without sheets/],
  [
    "a password",
    filesOf({ "/EncryptedPackage": "x", "/EncryptionInfo": "x" }),
    /^a workbook with a password/,
  ],
])("%s is refused with a sentence", async (_, bytes, expected) => {
  await expect(gathered(oldWorkbookParts, bytes)).rejects.toThrow(expected);
});

/** An old Office file, which is a folder of files. */
function filesOf(files: Readonly<Record<string, string>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(files))
    CFB.utils.cfb_add(container, name, Buffer.from(content));
  return new Uint8Array(Buffer.from(CFB.write(container, { type: "buffer" })));
}
