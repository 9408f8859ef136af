import { read, utils } from "@e965/xlsx";
import { textRows, xlsxOf, zipOf } from "@sitrep/testing";
import { describe, expect, test } from "vitest";
import { gathered } from "../testing.js";
import { xlsxParts } from "./xlsx-parts.js";

const rowsOf = async (bytes: Uint8Array) => (await gathered(xlsxParts, bytes)).parts;
const one = async (row: string, rest: Partial<Parameters<typeof xlsxOf>[0]> = {}) => {
  const { Sheet1 } = await rowsOf(
    xlsxOf({ ...rest, sheets: [{ name: "Sheet1", rows: `<row r="1">${row}</row>` }] }),
  );
  return Sheet1?.[0]?.slice(1);
};

describe("days", () => {
  test("are counts of days where their format shows a date, to the precision that it shows", async () => {
    const formats = [
      "dd\\ mmmm\\ yyyy",
      "[$-409]d/m/yy h:mm AM/PM;@",
      "mmm\\-yy",
      "yyyy",
      "hh:mm",
      '0.0" days"',
      "[h]:mm",
      "[Red]0",
      "#,##0.00",
    ];
    const cells = [
      ['s="1"', "45311"],
      ['s="2"', "45311.6076388889"],
      ['s="3"', "45292"],
      ['s="3"', "45311"],
      ['s="4"', "45292"],
      ['s="5"', "0.607638888888889"],
      ['s="6"', "45311"],
      ['s="7"', "1.5"],
      ['s="8"', "45311"],
      ['s="9"', "45311.5"],
      ['s="10"', "45311"],
      ["", "45311"],
    ].map(([style, value]) => `<c ${style}><v>${value}</v></c>`);
    expect(await one(cells.join(""), { formats, builtIn: [14] })).toEqual([
      "2024-01-20",
      "2024-01-20T14:35:00",
      "2024-01",
      "2024-01-20",
      "2024",
      "14:35:00",
      "45311",
      "1.5",
      "45311",
      "45311.5",
      "2024-01-20",
      "45311",
    ]);
  });

  test("of a Mac's workbook count from 1904", async () => {
    const row = '<c s="1"><v>43849</v></c><c s="1"><v>0</v></c>';
    expect(await one(row, { builtIn: [14], from1904: true })).toEqual(["2024-01-20", "1904-01-01"]);
  });

  test("in ISO 8601 stand as they are", async () => {
    const row = ["2024-01-20", "2024-01-20T00:00:00", "2024-01-20T14:35:00.000", "2024-01-20T00:30:00"].map(
      (value) => `<c t="d" s="1"><v>${value}</v></c>`,
    );
    expect(await one(row.join(""), { builtIn: [14] })).toEqual([
      "2024-01-20",
      "2024-01-20",
      "2024-01-20T14:35:00",
      "2024-01-20T00:30:00",
    ]);
  });

  test("around the leap year that 1900 was not", async () => {
    const row = [1, 59, 61].map((value) => `<c s="1"><v>${value}</v></c>`).join("");
    expect(await one(row, { builtIn: [14] })).toEqual(["1900-01-01", "1900-02-28", "1900-03-01"]);
  });

  test("that are none stay numbers and are reported", async () => {
    const bytes = xlsxOf({
      builtIn: [14],
      sheets: [
        {
          name: "a",
          rows: '<row r="4"><c s="1"><v>-3</v></c><c s="1"><v>60</v></c><c s="1"><v>20240120</v></c></row>',
        },
      ],
    });
    expect(await gathered(xlsxParts, bytes)).toMatchObject({
      parts: { a: [[4, "-3", "60", "20240120"]] },
      told: ["4 cell-no-day: a number that is no day, shown as a date in 3 cells, first in A4"],
    });
  });
});

test("numbers are as people see them, without the noise of sums; texts keep their zeros", async () => {
  const row = [
    "33.799999999999997",
    "0.30000000000000004",
    "1.9700101E+11",
    "200001010001",
    "12345678901234567890",
    "-0.05",
  ].map((value) => `<c><v>${value}</v></c>`);
  const texts = '<c t="s"><v>0</v></c><c t="str"><v>0042</v></c><c s="1"><v>7</v></c>';
  expect(await one(row.join("") + texts, { strings: ["007"], formats: ["00000"] })).toEqual([
    ...["33.8", "0.3", "197001010000", "200001010001", "12345678901234567890", "-0.05"],
    ...["007", "0042", "00007"],
  ]);
});

test("texts of several pieces are one, without what says how they are pronounced", async () => {
  const strings = [
    '<r><t>a </t></r><r><t xml:space="preserve">b &amp; c</t></r><rPh sb="0" eb="1"><t>ignored</t></rPh>',
    "  kept\nas it is _x000D_ ",
  ];
  const row =
    '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c t="s"><v>99</v></c>';
  expect(await one(row, { strings })).toEqual(["a b & c", "  kept\nas it is \r ", "inline"]);
});

test("formulas count by the result that was saved, errors and missing results are empty and reported", async () => {
  const rows = `${textRows([["a", "b", "c", "d", "e"]])}<row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="str"><f>"x"&amp;1</f><v>x1</v></c><c r="C2" t="e"><f>NA()</f><v>#N/A</v></c><c r="D2"><f>SUM(A1)</f></c><c r="F2" t="s"><v>9</v></c><c r="E2" t="b"><v>1</v></c></row><row r="3"><c r="A3" t="e"><v>#N/A</v></c><c r="B3" t="e"><v>#DIV/0!</v></c><c r="E3" t="b"><v>0</v></c></row>`;
  expect(await gathered(xlsxParts, xlsxOf({ sheets: [{ name: "Sheet1", rows }] }))).toEqual({
    parts: {
      Sheet1: [
        [1, "a", "b", "c", "d", "e"],
        [2, "2", "x1", "", "", "TRUE"],
        [3, "", "", "", "", "FALSE"],
      ],
    },
    told: [
      "2 cell-error: the error #N/A in 2 cells, first in C2",
      "2 formula-without-value: a formula without its result in D2",
      "2 text-missing: a text that the workbook does not hold in F2",
      "3 cell-error: the error #DIV/0! in B3",
    ],
    broken: [],
  });
});

test("rows keep the numbers that people see, blank ones are none, cells that are left out are empty", async () => {
  const rows =
    '<row r="3"><c r="B3"><v>1</v></c><c r="AB3"><v>2</v></c></row><row r="4"/><row><c><v>5</v></c></row><row r="9" spans="1:3"><c r="A9" s="1"/><c r="XFE9"><v>1</v></c></row>';
  const { Sheet1 } = await rowsOf(xlsxOf({ sheets: [{ name: "Sheet1", rows }] }));
  expect(Sheet1).toEqual([
    [3, "", "1", ...Array<string>(25).fill(""), "2"],
    [5, "5"],
  ]);
});

test("cells merged downwards hold their value in each row, a title across columns once", async () => {
  const rows = textRows([
    ["Events of 2024"],
    ["country", "n"],
    ["Iraq", "1"],
    ["", "2"],
    ["", "3"],
    ["Syria", "4"],
  ]);
  const merges = ["A3:A5", "A1:B1"];
  const { s } = await rowsOf(xlsxOf({ sheets: [{ name: "s", rows, merges }] }));
  expect(s).toEqual([
    [1, "Events of 2024"],
    [2, "country", "n"],
    [3, "Iraq", "1"],
    [4, "Iraq", "2"],
    [5, "Iraq", "3"],
    [6, "Syria", "4"],
  ]);
});

test("each sheet is a part; hidden ones, charts, macros and links outside are reported", async () => {
  const bytes = xlsxOf({
    sheets: [
      { name: "Deaths & more", rows: textRows([["a"]]) },
      { name: "old", rows: textRows([["b"]]), state: "veryHidden" },
      { name: "empty", rows: "" },
    ],
    more: {
      "xl/vbaProject.bin": new Uint8Array([1]),
      "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    },
  });
  expect(await gathered(xlsxParts, bytes)).toEqual({
    parts: { "Deaths & more": [[1, "a"]], old: [[1, "b"]], empty: [] },
    told: [
      "- macros: a workbook with macros",
      "- outside-links: cells linked to other workbooks",
      "- hidden-sheet: the hidden sheet old",
    ],
    broken: [],
  });
});

test("prefixes, missing lists and other names of members do not matter", async () => {
  const bytes = zipOf({
    "XL\\Workbook.xml":
      '<x:workbook xmlns:x="urn:x" xmlns:r="urn:r"><x:sheets><x:sheet name="one" r:id="R7"/></x:sheets></x:workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="R7" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../xl/./data.xml"/></Relationships>',
    "xl/data.xml":
      "<x:worksheet><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
  });
  expect(await rowsOf(bytes)).toEqual({ one: [[1, "1"]] });
});

test("SheetJS reads the same of a workbook that it has written itself", async () => {
  const { write } = await import("@e965/xlsx");
  const table = [
    ["id", "name", "when", "n", "sure"],
    ["001", 'Äußere "Straße"\nzwei', new Date(Date.UTC(2024, 0, 20)), 1.5, true],
    ["002", "", new Date(Date.UTC(1999, 11, 31)), -3, false],
  ];
  const sheet = utils.aoa_to_sheet(table, { UTC: true, dateNF: "yyyy-mm-dd" });
  const book = utils.book_new(sheet, "Data");
  const bytes = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", bookSST: true }));
  const { Data: again } = read(bytes, { type: "array", UTC: true, dateNF: "yyyy-mm-dd" }).Sheets;
  const theirs: string[][] = utils.sheet_to_json(again ?? {}, { header: 1, raw: false, defval: "" });
  const { Data } = await rowsOf(bytes);
  expect(Data?.map(([, ...cells]) => cells)).toEqual(theirs);
});

/** A sheet that is stored, in which one letter has changed since. */
function flipped(): Uint8Array {
  const named = { "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>' };
  const bound = '<Relationships><Relationship Id="r" Type="x/worksheet" Target="a.xml"/></Relationships>';
  const sheet = "<worksheet><sheetData><row><c t='str'><v>Heet</v></c></row></sheetData></worksheet>";
  const members = { ...named, "xl/_rels/workbook.xml.rels": bound, "xl/a.xml": sheet };
  const bytes = zipOf(Object.entries(members).map(([name, text]) => ({ name, content: text, method: 0 })));
  bytes[bytes.indexOf("Heet")] = 0x4d;
  return bytes;
}

describe("a workbook that must not be read is refused", () => {
  const refused = async (bytes: Uint8Array) =>
    gathered(xlsxParts, bytes).then(
      () => "read",
      (error: unknown) => (error instanceof Error ? error.message : ""),
    );

  test("a bomb, by what it declares and by what it turns out to hold", async () => {
    const zeros = Buffer.alloc(20 << 20, "<row/>");
    const sheet = (declaredBytes: number) => {
      const members = {
        "xl/workbook.xml": '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="r" Type="x/worksheet" Target="a.xml"/></Relationships>',
      };
      return zipOf([
        ...Object.entries(members).map(([name, text]) => ({ name, content: text })),
        { name: "xl/a.xml", content: zeros, size: declaredBytes },
      ]);
    };
    expect(await refused(sheet(zeros.length))).toMatch(/^xl\/a\.xml, whose \d+ bytes would become 20971520/);
    expect(await refused(sheet(1000))).toMatch(/^a broken archive \(too many bytes in the stream/);
  });

  test.each([
    ["a password", zipOf([{ name: "xl/workbook.xml", content: "x", flag: 1 }]), /encrypted/],
    ["no archive", Buffer.from("PK\x03\x04 and nothing more that is of use"), /^a broken archive/],
    [
      "an archive cut short",
      xlsxOf({ sheets: [{ name: "a", rows: "" }] }).subarray(0, 900),
      /^a broken archive/,
    ],
    ["a byte that is not as it was packed", flipped(), /^a broken archive \(.*not as it was packed/],
    ["no workbook", zipOf({ "a.txt": "a" }), /^an archive without a workbook/],
  ])("%s", async (_, bytes, expected) => {
    expect(await refused(bytes)).toMatch(expected);
  });

  test("entities of entities are no way to fill the memory", async () => {
    const bomb = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    const bytes = xlsxOf({ sheets: [{ name: "a", rows: "" }], more: { "xl/worksheets/sheet1.xml": bomb } });
    expect(await rowsOf(bytes)).toEqual({ a: [[1, "&b;"]] });
  });
});
