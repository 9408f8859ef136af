import { growthOf } from "@sitrep/testing";
import { describe, expect, test } from "vitest";
import { readTable, type TableRow } from "./read-table.js";

/** A table as it is read; what is read is given or set aside, and each row set aside says all that there is to say. */
async function read(content: string | Uint8Array) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const rows: TableRow[] = [];
  const chunks = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
    bytes.subarray(at * 65_536, (at + 1) * 65_536),
  );
  const table = await readTable({ file: "made.csv", chunks, onRow: (row) => rows.push(row) });
  expect(table.rowsRead).toBe(rows.length + table.setAside.length);
  for (const it of table.setAside) {
    expect([it.code, it.found, it.expected].every((words) => words !== "")).toBe(true);
    expect(it.line).toBeGreaterThan(0);
    expect(it.raw?.length).toBeGreaterThan(0);
    expect(it.raw?.length).toBeLessThanOrEqual(10_000);
  }
  const aside = table.setAside.map(({ line, code }) => `${line} ${code}`);
  return { ...table, rows, cells: rows.map(({ cells }) => cells), aside };
}

const COLUMNS =
  "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

/** A made row of 31 columns; its notes hold a comma, quotes and, in every fifth row, a line end. */
const event = (number: number, notes = noteOf(number)) =>
  `SYN${number},20 January 2024,2024,1,Political violence,Battles,Armed clash,A group,,Rebel group,An army,,State forces,Rebel group-State forces,,368,Middle East,Iraq,Al Anbar,Heet,Baghdadi,A base,33.7856,42.4412,1,A Gazette; A Channel,National,${notes},0,,1706054400`;
const noteOf = (number: number) =>
  `"On 20 January, ""rockets"" fell${number % 5 === 0 ? "\n" : " "}near base ${number}, none was hurt."`;
const events = (count: number, from = 1) => Array.from({ length: count }, (_, at) => event(from + at));

describe("quotes that are broken", () => {
  test("one in the middle of 50,000 rows of 31 columns costs the row that it is in", async () => {
    const lines = events(50_000);
    const text = (changed: string) => [COLUMNS, ...lines.with(24_998, changed)].join("\n");
    const opened = await read(text(event(24_999, '"A quote that never, closes')));
    expect(opened.aside).toEqual(["29999 quote"]);
    expect(opened.rows).toHaveLength(50_000);
    const closed = await read(text(event(24_999, '"A quote" that closes, too early"')));
    expect(closed.aside).toEqual(["29999 quote"]);
    expect(closed.rows).toHaveLength(50_000);
    // in a row of two lines, each line is set aside
    const two = await read(
      [COLUMNS, ...lines.with(24_999, event(25_000, '"A note\nof ""two lines, that never, closes'))].join(
        "\n",
      ),
    );
    expect(two.rows).toHaveLength(50_000);
    expect(two.aside.length).toBeLessThanOrEqual(2);
    expect(two.setAside.map(({ raw }) => raw).join("\n")).toContain('of ""two lines');
  });

  test("one that never closes costs one row, and as much time a byte in 20 MB as in 5", async () => {
    const row = event(1, '"A note, of no line end."');
    const readRows = async (bytes: number) => {
      const count = Math.floor(bytes / (row.length + 1));
      const table = await read(`${COLUMNS}\n${event(0, '"open')}\n${`${row}\n`.repeat(count)}`);
      expect(table.aside).toEqual(["2 quote"]);
      expect(table.rows).toHaveLength(count + 1);
    };
    expect(await growthOf(readRows, { small: 5_000_000, large: 20_000_000 })).toBeLessThan(2);
  });
});

test("of a long row 10,000 characters are kept, of many rows all", async () => {
  const long = await read(`id,name\n1,a,${"x".repeat(30_000)}\n2,b\n`);
  expect(long.setAside.map(({ raw }) => raw?.length)).toEqual([10_000]);
  const many = await read(`id,name\n${`1,a,${"x".repeat(500)}\n`.repeat(20_000)}`);
  expect(many.rows).toHaveLength(1);
  expect(new Set(many.setAside.map(({ raw }) => raw?.length))).toEqual(new Set([504]));
});

describe("a file that ends within a row", () => {
  test.each([
    ["between its cells", 'id,name,note\n1,a,b\n2,"c', ["3 cut"]],
    ["behind a cell", "id,name,note\n1,a,b\n2,c", ["3 cut"]],
    ["in a quoted cell of several lines", 'id,name,note\n1,a,b\n2,c,"first\nsecond\nthird', ["3 cut"]],
    ["in such a cell, behind a line", 'id,name,note\n1,a,b\n2,c,"first\nsecond\n', ["3 cut"]],
  ])("%s: the row is set aside as cut", async (_, text, aside) => {
    const table = await read(text);
    expect(table.aside).toEqual(aside);
    expect(table.rows).toHaveLength(2);
    expect(table.setAside[0]?.raw).toBe(text.slice(text.indexOf("2,")).trimEnd());
  });

  test("without header and quotes too, unless one cell is all that lacks", async () => {
    const row = (cells: number) => Array.from({ length: cells }, (_, at) => `${at}`).join("\t");
    const whole = `${row(58)}\n${row(57)}\n${row(58)}\n`;
    expect((await read(whole + row(20))).aside).toEqual(["4 cut"]);
    expect((await read(whole + row(57))).aside).toEqual([]);
  });
});

describe("rows wrapped in one cell, as Excel leaves them", () => {
  const wrapped = (line: string) => `"${line.replaceAll('"', '""')}"`;
  const rows = [
    '200001010001,2000,1,1,"a, b",2',
    '200001010002,2000,1,1,"says ""no""; then, yes",3',
    '200001010003,2000,1,1,"two\nlines, here",4',
  ];
  const header = "eventid,iyear,imonth,iday,summary,nkill";
  const expected = [
    header.split(","),
    ["200001010001", "2000", "1", "1", "a, b", "2"],
    ["200001010002", "2000", "1", "1", 'says "no"; then, yes', "3"],
    ["200001010003", "2000", "1", "1", "two\nlines, here", "4"],
  ];

  test.each([
    ["all of them", [wrapped(header), ...rows.map(wrapped)]],
    ["all but the header", [header, ...rows.map(wrapped)]],
    ["with a tail of semicolons", [`${header};;;`, ...rows.map((row) => `${wrapped(row)};;;`)]],
    ["with a tail of commas", [`${wrapped(header)},,`, ...rows.map((row) => `${wrapped(row)},,`)]],
  ])("%s", async (_, lines) => {
    const table = await read(`${lines.join("\r\n")}\r\n`.replaceAll("two\r\n", "two\n"));
    expect(table.aside).toEqual([]);
    expect(table.cells).toEqual(expected);
    expect(table.issues).toMatchObject([{ code: "wrapped-rows", severity: "info" }]);
  });

  test("a line that its own semicolon has split is put together again", async () => {
    const [first = "", second = ""] = rows;
    const [left = "", right = ""] = second.split(";");
    const lines = [
      `${header};;`,
      `${wrapped(first)};;`,
      `${wrapped(left)};${wrapped(right)};`,
      `${wrapped(first)};;`,
    ];
    const more = Array.from({ length: 6 }, () => `${wrapped(first)};;`);
    const table = await read([...lines, ...more].join("\n"));
    expect(table.cells[2]).toEqual(expected[2]);
    expect(table.aside).toEqual([]);
  });

  test("one among others, with a tail and without", async () => {
    const plain = Array.from({ length: 9 }, (_, at) => `20000101001${at},2000,1,1,x,1`);
    for (const tail of ["", ";;;"]) {
      const odd = wrapped('200001010001,2000,1,1,"a, b",2') + tail;
      const table = await read([header, ...plain, odd, ...plain].join("\n"));
      expect(table.aside).toEqual([]);
      expect(table.rows).toHaveLength(20);
      expect(table.rows[10]).toEqual({ line: 11, cells: expected[1] });
      expect(table.issues).toMatchObject([
        { code: "wrapped-rows", line: 11, found: expect.stringContaining("1 row ") },
      ]);
    }
  });

  test.each([
    ["one column of names", 'name\n"Smith, John"\n"Doe, Jane"\n', 1],
    ["semicolons, with commas before the decimals", "id;lat;lon\n1;33,4;44,1\n2;33,5;44,2\n", 3],
    ["rows whose last cell is empty", `id;note;more\n${"1;x;\n2;y;\n".repeat(5)}`, 3],
    ["one long column", `text\n${'"a, b, c, d"\n'.repeat(20)}`, 1],
  ])("%s is not", async (_, text, width) => {
    const table = await read(text);
    expect(table.cells.every((cells) => cells.length === width)).toBe(true);
    expect(table.issues).toEqual([]);
  });
});

describe("a header in the middle", () => {
  const older =
    "data_id,iso,event_id_cnty,event_date,year,event_type,actor1,country,latitude,longitude,fatalities";
  const oldRow = "7000001,760,SYR7,05 March 2020,2020,Battles,A group,Syria,35.8,36.6,4";

  test("of another edition: rows below it have its width", async () => {
    const table = await read([COLUMNS, ...events(3), older, oldRow, oldRow, `${oldRow},more`].join("\n"));
    expect(table.aside).toEqual(["8 cells"]);
    expect(table.cells.map((cells) => cells.length)).toEqual([31, 31, 31, 31, 11, 11, 11]);
    expect(table.setAside[0]).toMatchObject({ expected: "11 cells" });
  });

  test("a row of data that is too short is none", async () => {
    expect(
      (await read([COLUMNS, ...events(4), "year,Iraq,Syria", ...events(2, 9)].join("\n"))).aside,
    ).toEqual(["6 cells"]);
  });
});

describe("how a table is written", () => {
  const text = `${COLUMNS}\n${events(40).join("\n")}\n`;

  test("byte 1, with Hive's word for nothing", async () => {
    const table = await read('id\x01name\x01note\n1\x01a, "b\x01\\N\n2\x01c;d\x01e\n');
    expect(table.delimiter).toBe("\x01");
    expect(table.cells.slice(1)).toEqual([
      ["1", 'a, "b', ""],
      ["2", "c;d", "e"],
    ]);
    const headless = await read("1\x012024-01-20\x01a\n2\x012024-01-21\x01b\n");
    expect(headless).toMatchObject({ rowsRead: 2, usualWidth: 3 });
  });

  test("every encoding and line end gives the same rows", async () => {
    const plain = await read(text.replaceAll("near", "näher"));
    const written = text.replaceAll("near", "näher");
    for (const bytes of [
      new Uint8Array(Buffer.from(`\ufeff${written}`, "utf16le")),
      new Uint8Array(Buffer.from(`\ufeff${written}`, "utf16le").swap16()),
      new Uint8Array(Buffer.from(written, "latin1")),
      new TextEncoder().encode(`\ufeff${written}`),
      // old sheets end rows with carriage returns alone, and keep line feeds within cells
      new TextEncoder().encode(written.replaceAll(/\n(?=SYN|$)/g, "\r")),
      new TextEncoder().encode(written.replaceAll(/\n(?=SYN|$)/g, "\r\n")),
    ]) {
      const table = await read(bytes);
      expect(table.aside).toEqual([]);
      expect(table.cells).toEqual(plain.cells);
    }
    expect(plain.rows).toHaveLength(41);
  });

  test("a character that the file's end cuts does not change the encoding of the others", async () => {
    const bytes = new TextEncoder().encode("id,name\n1,Zoë\n2,Zoë");
    const table = await read(bytes.subarray(0, -1));
    expect(table).toMatchObject({
      encoding: "utf-8",
      cells: [
        ["id", "name"],
        ["1", "Zoë"],
        ["2", "Zo\ufffd"],
      ],
    });
  });

  test("NUL bytes in one row cost that row", async () => {
    const lines = [COLUMNS, ...events(20)];
    const table = await read(lines.with(7, event(7, `"${"\0".repeat(300)}"`)).join("\n"));
    expect(table.aside).toEqual(["9 binary"]);
    expect(table.setAside[0]?.raw).toBe(`SYN7${event(7, "\0".repeat(300)).slice(4)}`);
    expect(table.rows).toHaveLength(20);
  });

  test("tails of a header and of rows", async () => {
    const table = await read("id;name;;;\n1;a;;;\n2;b\n3;c;;;;;\n");
    expect(table.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ["id", "name"],
      ["1", "a"],
      ["2", "b"],
      ["3", "c"],
    ]);
    expect(table.aside).toEqual([]);
    const titled = await read("Events of the week;;;\nid;name;place;\n1;a;b;\n2;c;d;\n");
    expect(titled.aside).toEqual(["1 cells"]);
    expect(titled.cells[0]).toEqual(["id", "name", "place", ""]);
  });

  test.each([
    ["", 0],
    ["\ufeff", 0],
    ["\n\n", 0],
    [COLUMNS, 1],
    [`${COLUMNS}\r\n`, 1],
  ])("%j has as many rows as it says", async (content, count) => {
    expect(await read(content)).toMatchObject({ rowsRead: count, setAside: [], issues: [] });
  });
});
