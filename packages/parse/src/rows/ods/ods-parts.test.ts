import { odsOf } from "@sitrep/testing";
import { expect, test } from "vitest";
import { gathered } from "../testing.js";
import { odsParts } from "./ods-parts.js";

const text = (words: string) =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;
const sheet = (name: string, ...rows: string[]) =>
  `<table:table table:name="${name}">${rows.join("")}</table:table>`;
const refused = (bytes: Uint8Array) =>
  gathered(odsParts, bytes).then(
    () => "read",
    (error: unknown) => (error instanceof Error ? error.message : ""),
  );

test("cells are read by their type, not by how they are shown", async () => {
  const cells = [
    '<table:table-cell office:value-type="float" office:value="33.800000000000004"><text:p>34</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2024-01-20"><text:p>20/01/24</text:p></table:table-cell>',
    '<table:table-cell office:value-type="date" office:date-value="2024-01-20T14:35:00"><text:p>x</text:p></table:table-cell>',
    '<table:table-cell office:value-type="time" office:time-value="PT14H35M00S"><text:p>2 pm</text:p></table:table-cell>',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
    '<table:table-cell office:value-type="percentage" office:value="0.05"><text:p>5 %</text:p></table:table-cell>',
    text("007"),
    '<table:table-cell office:value-type="string"><text:p>two  <text:span>pieces</text:span></text:p><text:p>and<text:s text:c="2"/>lines</text:p><office:annotation><text:p>a note</text:p></office:annotation></table:table-cell>',
  ];
  expect((await gathered(odsParts, odsOf(sheet("Tabelle1", row(...cells))))).parts).toEqual({
    Tabelle1: [
      [
        1,
        "33.8",
        "2024-01-20",
        "2024-01-20T14:35:00",
        "14:35:00",
        "TRUE",
        "0.05",
        "007",
        "two  pieces\nand  lines",
      ],
    ],
  });
});

test("rows and cells said to be repeated are, blank ones are not, and lines stay what people see", async () => {
  const blank =
    '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
  const bytes = odsOf(
    sheet(
      "s",
      row(
        text("a"),
        '<table:table-cell table:number-columns-repeated="2"/>',
        text("d"),
        '<table:table-cell table:number-columns-repeated="16380"/>',
      ),
      '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>',
      `<table:table-row table:number-rows-repeated="2">${text("same").replace(">", ' table:number-columns-repeated="2">')}</table:table-row>`,
      blank,
    ),
  );
  const { s } = (await gathered(odsParts, bytes)).parts;
  expect(s).toEqual([
    [1, "a", "", "", "d"],
    [5, "same", "same"],
    [6, "same", "same"],
  ]);
});

test("errors are empty and reported; hidden sheets, macros and kept cells of other workbooks are reported", async () => {
  const error =
    '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""><text:p>#N/A</text:p></table:table-cell>';
  const tables = [
    sheet("s", row(text("a"), text("#hash")), row(error, text("1"))),
    `<table:table table:name="lists" table:style-name="ta2">${row(text("b"))}</table:table>`,
    `<table:table table:name="'file:///C:/b.ods'#$T"><table:table-source xlink:href="file:///C:/b.ods"/>${row(text("c"))}</table:table>`,
    sheet("last", row(text("d"))),
  ];
  const style =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  expect(
    await gathered(odsParts, odsOf(tables.join(""), style, { "Basic/Standard/Module1.xml": "" })),
  ).toEqual({
    parts: {
      s: [
        [1, "a", "#hash"],
        [2, "", "1"],
      ],
      lists: [[1, "b"]],
      "'file:///C:/b.ods'#$T": [],
      last: [[1, "d"]],
    },
    told: [
      "- macros: a workbook with macros",
      "2 cell-error: the error #N/A in A2",
      "- hidden-sheet: the hidden sheet lists",
      "- outside-links: cells of another workbook, kept as 'file:///C:/b.ods'#$T",
    ],
    broken: [],
  });
});

test("earlier versions of cells are no cells; cells merged downwards hold their value in each row", async () => {
  const changes = `<table:tracked-changes><table:cell-content-change><table:previous>${text("was")}</table:previous></table:cell-content-change></table:tracked-changes>`;
  const merged = text("Iraq").replace(">", ' table:number-rows-spanned="2">');
  const bytes = odsOf(
    changes +
      sheet(
        "s",
        row(merged, text("1")),
        row("<table:covered-table-cell/>", text("2")),
        row("<table:table-cell/>", text("3")),
      ),
  );
  const { s } = (await gathered(odsParts, bytes)).parts;
  expect(s).toEqual([
    [1, "Iraq", "1"],
    [2, "Iraq", "2"],
    [3, "", "3"],
  ]);
});

test("a password, no workbook, and cells repeated without end are refused", async () => {
  const manifest = { "META-INF/manifest.xml": "<m><manifest:encryption-data/></m>" };
  expect(await refused(odsOf("", "", manifest))).toBe("a workbook with a password, expected one without");
  const many = `<table:table-row table:number-rows-repeated="1000000">${text("x").replace(">", ' table:number-columns-repeated="16000">')}</table:table-row>`;
  expect(await refused(odsOf(sheet("s", many)))).toMatch(/^more than 4000000 cells said to be repeated/);
});
