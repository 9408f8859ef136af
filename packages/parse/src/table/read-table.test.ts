import { growthOf } from "@sitrep/testing";
import { describe, expect, test } from "vitest";
import { encoded } from "../bytes/testing.js";
import { readTable, type TableForm, type TableRow } from "./read-table.js";

async function read(content: string | Uint8Array, pieceBytes = 65_536, encoding: string | null = null) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const rows: TableRow[] = [];
  const forms: TableForm[] = [];
  const chunks = Array.from({ length: Math.ceil(bytes.length / pieceBytes) }, (_, at) =>
    bytes.subarray(at * pieceBytes, (at + 1) * pieceBytes),
  );
  const table = await readTable({
    file: "made.csv",
    chunks,
    encoding,
    onBegin: (form) => forms.push(form),
    onRow: (row) => rows.push(row),
  });
  expect(table.rowsRead).toBe(rows.length + table.setAside.length);
  expect(forms).toEqual([{ delimiter: table.delimiter, usualWidth: table.usualWidth }]);
  const [first, ...others] = rows;
  return {
    ...table,
    header: first?.cells,
    rows: others,
    aside: table.setAside.map(({ line, code }) => `${line} ${code}`),
  };
}

describe("a table", () => {
  test("gives every row with its line, the header first", async () => {
    const table = await read('id,name,note\n1,"fine, really","two\nlines"\n\n2,plain,"a ""word"""\n');
    expect(table.header).toEqual(["id", "name", "note"]);
    expect(table.rows).toEqual([
      { line: 2, cells: ["1", "fine, really", "two\nlines"] },
      { line: 5, cells: ["2", "plain", 'a "word"'] },
    ]);
    expect(table).toMatchObject({
      encoding: "utf-8",
      delimiter: ",",
      usualWidth: 3,
      rowsRead: 3,
      setAside: [],
      issues: [],
      fileHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  test.each([",", ";", "\t", "|"])("delimiter %j", async (delimiter) => {
    const lines = ["id name place", "1 a,b;c x", "2 d y"].map((line) =>
      line
        .split(" ")
        .map((cell) => (/[,;]/.test(cell) ? `"${cell}"` : cell))
        .join(delimiter),
    );
    const table = await read(lines.join("\n"));
    expect(table).toMatchObject({ delimiter, rowsRead: 3 });
    expect(table.rows[0]?.cells).toEqual(["1", "a,b;c", "x"]);
  });

  test("Excel's first line names the delimiter", async () => {
    expect(await read("sep=;\nid;name\n1;a,b\n")).toMatchObject({
      delimiter: ";",
      header: ["id", "name"],
      rows: [{ line: 3, cells: ["1", "a,b"] }],
    });
  });

  test.each(["(", "*", ".", "^", "$", "\\"])(
    "a delimiter that means something in expressions: %s",
    async (it) => {
      expect(await read(`sep=${it}\nid${it}name\n1${it}b\n`)).toMatchObject({
        delimiter: it,
        rows: [{ line: 3, cells: ["1", "b"] }],
      });
    },
  );

  test("quotes are text in a table of tabs that does not quote", async () => {
    const table = await read('id\tname\n1\t"Bob\n2\tsaid "no"\n3\tx\n');
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['"Bob', 'said "no"', "x"]);
  });

  test("single quotes", async () => {
    expect((await read("id,name\n1,'a, b'\n2,'c'\n")).rows.map(({ cells }) => cells[1])).toEqual([
      "a, b",
      "c",
    ]);
  });

  test.each(["\n", "\r\n", "\r"])("line ends %j, with and without the last", async (end) => {
    for (const tail of ["", end]) {
      const table = await read(`id,name${end}1,a${end}2,"b"${tail}`);
      expect(table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
        [2, "1", "a"],
        [3, "2", "b"],
      ]);
    }
  });

  test("a table without a header: rows of the usual width", async () => {
    const table = await read("1,2024-01-23,x\n2,2024-01-24,y\n3,z\n");
    expect(table).toMatchObject({ header: ["1", "2024-01-23", "x"], usualWidth: 3, aside: ["3 cells"] });
    expect(table.rows.map(({ line }) => line)).toEqual([2]);
    expect((await read("1,x\n2,2024-01-24,y\n3,2024-01-25,z\n")).aside).toEqual(["1 cells"]);
  });

  test("without header and quotes, rows of two widths are given", async () => {
    const table = await read("1\t2024-01-23\tx\n2\t2024-01-24\ty\n3\tz\n");
    expect(table).toMatchObject({ usualWidth: 3, aside: [], rowsRead: 3 });
    expect(table.rows.at(-1)).toEqual({ line: 3, cells: ["3", "z"] });
  });

  test("empty columns at the end may be there or not", async () => {
    const table = await read("id,name,,\n1,a,,\n2,b\n3,c,,,\n4,d,x,y\n5\n");
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(["1", "2", "3", "4"]);
    expect(table.aside).toEqual(["6 cells"]);
    expect((await read("id,name\n1,a,,,\n2,b,,x\n")).aside).toEqual(["3 cells"]);
  });

  test("a title over the table is no header", async () => {
    const table = await read("Events of the week\nid,name,place\n1,a,b\n2,c,d\n");
    expect(table.header).toEqual(["id", "name", "place"]);
    expect(table.aside).toEqual(["1 cells"]);
  });

  test("one column", async () => {
    expect(await read("name\nalpha\nbeta\n")).toMatchObject({ header: ["name"], rowsRead: 3 });
  });

  test("two columns of one name are an issue", async () => {
    expect((await read("id,name,name,place\n1,a,b,c\n")).issues[0]).toMatchObject({
      code: "header",
      line: 1,
      found: "two columns named name",
    });
  });
});

describe("encodings of a table", () => {
  const text = "id,name\n1,Zoë’s café\n2,“b”\n";
  test.each([1, 3, 7, 65_536])("in pieces of %i bytes", async (size) => {
    for (const [encoding, bytes] of [
      ["utf-8", new TextEncoder().encode(text)],
      ["utf-8", new TextEncoder().encode(`\ufeff${text}`)],
      ["utf-16le", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
      ["utf-16be", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16())],
    ] as const) {
      const table = await read(bytes, size);
      expect(table).toMatchObject({ encoding, header: ["id", "name"] });
      expect(table.rows.map(({ cells }) => cells[1])).toEqual(["Zoë’s café", "“b”"]);
    }
  });

  test("Windows-1252 is found even late, and said", async () => {
    const ascii = `id,name\n${"1,plain\n".repeat(20_000)}`;
    const table = await read(Uint8Array.from([...Buffer.from(ascii), ...Buffer.from("2,caf"), 0xe9, 10]));
    expect(table.rows.at(-1)?.cells).toEqual(["2", "café"]);
    expect(table).toMatchObject({
      encoding: "windows-1252",
      issues: [{ code: "encoding", severity: "info" }],
    });
  });
});

describe("code pages", () => {
  const text = `id,place\n${"1,Erbil\n".repeat(9_000)}2,Донецк\n3,Харьков\n`;
  test.each([5, 65_536])("are told by their letters, in pieces of %i bytes", async (size) => {
    const table = await read(encoded(text, "koi8-r"), size);
    expect(table.rows.slice(-2).map(({ cells }) => cells[1])).toEqual(["Донецк", "Харьков"]);
    expect(table.encoding).toBe("koi8-r");
    expect(table.issues).toMatchObject([{ code: "encoding", severity: "warning" }]);
    expect(table.issues[0]?.expected).toBe(
      'UTF-8; read as koi8-r; where names are wrong, a sidecar states another: {"encoding": "…"}',
    );
  });

  test.each([1, 2, 65_536])("are read as they are stated, in pieces of %i bytes", async (size) => {
    const table = await read(encoded("编号,城市\n1,加沙\n", "gbk"), size, "gbk");
    expect(table).toMatchObject({ encoding: "gbk", header: ["编号", "城市"], issues: [] });
    expect(table.rows[0]?.cells).toEqual(["1", "加沙"]);
  });

  test("stated wrongly are reported; a byte order mark goes before what is stated", async () => {
    const wrong = await read(Uint8Array.from([...Buffer.from("a,b\n1,"), 0xd0, 10]), 65_536, "gbk");
    expect(wrong.issues).toMatchObject([{ code: "encoding", found: "bytes that are no gbk" }]);
    const marked = await read(new TextEncoder().encode("\ufeffa,b\n1,é\n"), 65_536, "gbk");
    expect(marked).toMatchObject({ encoding: "utf-8", issues: [] });
    expect(marked.rows[0]?.cells).toEqual(["1", "é"]);
  });
});

describe("broken rows", () => {
  test("a broken quote in the middle costs its row, and reading goes on at the next", async () => {
    const table = await read(
      'id,name,value\n1,"fine, really",2\n2,"broken,3\n3,plain,4\n4,"two\nlines",5\n5,"text" behind,6\n6,b,7\n',
    );
    expect(table.rows.map(({ line }) => line)).toEqual([2, 4, 5, 8]);
    expect(table.aside).toEqual(["3 quote", "7 quote"]);
    expect(table.setAside[0]).toMatchObject({
      file: "made.csv",
      file_hash: table.fileHash,
      raw: '2,"broken,3',
    });
  });

  test("a quote that closes rows later costs its line alone, whether the row then has too many cells or just enough", async () => {
    const table = await read('id,a,b,value\n1,"broken,x,2\n2,a,b,3\n3,a,b,4\n4,x",b,5\n5,c,d,6\n');
    expect(table.rows.map(({ cells }) => cells[0])).toEqual(["2", "3", "4", "5"]);
    expect(table.aside).toEqual(["2 quote"]);
    const wide = await read('id,a,b,value\n1,"broken,x,2\n2,a,b,3\n4,x,b",5\n5,c,d,6\n');
    expect(wide.rows.map(({ cells }) => cells[0])).toEqual(["2", "4", "5"]);
  });

  test("a quote that never closes", async () => {
    const table = await read(`id,name\n1,"open\n${"2,b\n".repeat(50_000)}`);
    expect(table.rows).toHaveLength(50_000);
    expect(table.rows.at(-1)?.line).toBe(50_002);
    expect(table.aside).toEqual(["2 quote"]);
  });

  test("too many and too few cells, NUL, a file cut in mid-row", async () => {
    const table = await read("id,name,value\n1,a,2,3\n2,b\n3,\0,4\n4,d,5\n5,e");
    expect(table.aside).toEqual(["2 cells", "3 cells", "4 binary", "6 cut"]);
    expect(table.setAside[0]).toMatchObject({ found: "4 cells", expected: "3 cells", raw: "1,a,2,3" });
    expect(table.rows).toEqual([{ line: 5, cells: ["4", "d", "5"] }]);
  });

  test("a file cut inside a quote", async () => {
    expect((await read('id,name\n1,a\n2,"cut of')).aside).toEqual(["3 cut"]);
  });

  test("pieces of any size give the same rows", async () => {
    const text = `id,name,note\n${Array.from({ length: 300 }, (_, at) => (at % 7 === 3 ? `${at},"open,x` : at % 5 === 0 ? `${at},"a\nb","c ""d"""` : `${at},e,f`)).join("\r\n")}\r\n`;
    const whole = await read(text);
    expect(whole.rows.length).toBeGreaterThan(200);
    for (const size of [1, 13, 1000]) {
      const pieces = await read(text, size);
      expect(pieces.rows).toEqual(whole.rows);
      expect(pieces.aside).toEqual(whole.aside);
    }
  });

  test.each([
    ["a quote on every line that closes on the next", (size: number) => `id,name\n${'x","y\n'.repeat(size)}`],
    ["a quote on every line that never closes", (size: number) => `id,name\n${'1,"open\n'.repeat(size)}`],
    ["one open quote", (size: number) => `id,name\n1,"${"open\n".repeat(size * 5)}`],
    ["one line without end", (size: number) => `id,name\n${"x".repeat(size * 100)}\n1,a\n`],
    ["text behind every quote", (size: number) => `id,name\n${'1,"a"b\n'.repeat(size)}`],
  ])("%s is read in linear time", async (_, textOf) => {
    const growth = await growthOf(
      async (size) => expect((await read(textOf(size))).setAside.length).toBeGreaterThan(0),
      { small: 15_000, large: 60_000 },
    );
    expect(growth).toBeLessThan(2.5);
  });

  test("a quoted cell over many windows is one cell", async () => {
    const long = "word\n".repeat(60_000);
    const table = await read(`id,name\n1,"${long}"\n2,b\n`);
    expect(table.rows.map(({ line }) => line)).toEqual([2, 60_003]);
    expect(table.rows[0]?.cells[1]).toBe(long);
  });
});

describe("what a sidecar says of a table", () => {
  const readAs = async (content: string, stated: { delimiter?: string; skip?: number }) => {
    const rows: (readonly [number, readonly string[]])[] = [];
    const table = await readTable({
      file: "made.csv",
      chunks: [new TextEncoder().encode(content)],
      stated,
      onRow: ({ line, cells }) => rows.push([line, cells]),
    });
    return { ...table, rows };
  };

  test("a delimiter that nobody would guess", async () => {
    const { rows, setAside } = await readAs("day~dead, hurt~place\n2024-01-20~3, 4~Heet\n", {
      delimiter: "~",
    });
    expect(rows).toEqual([
      [1, ["day", "dead, hurt", "place"]],
      [2, ["2024-01-20", "3, 4", "Heet"]],
    ]);
    expect(setAside).toEqual([]);
  });

  test("lines above the table, whatever they hold", async () => {
    const text = 'Incidents, weekly; "draft\r\n\r\nnot for use, a, b, c\r\nday;dead\r\n2024-01-20;3\r\n';
    const { rows, setAside, rowsRead, delimiter } = await readAs(text, { skip: 3 });
    expect(rows).toEqual([
      [4, ["day", "dead"]],
      [5, ["2024-01-20", "3"]],
    ]);
    expect({ setAside, rowsRead, delimiter }).toEqual({ setAside: [], rowsRead: 2, delimiter: ";" });
  });

  test("more lines than there are", async () => {
    expect(await readAs("day;dead\n2024-01-20;3\n", { skip: 9 })).toMatchObject({ rows: [], rowsRead: 0 });
  });
});
