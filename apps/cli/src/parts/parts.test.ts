import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { textRows, xlsxOf, type ZipMember, zipOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { inventoryOf } from "../stages/inventory.js";
import { walk } from "../stages/walk.js";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { BOUNDS, type Bounds, budgetOf } from "./bounds.js";
import { unpackMbox } from "./mbox.js";
import { withUnpacker } from "./unpacker.js";

const CSV = "kind,value,date,country,source_url\nattack_count,3,2024-01-05,IQ,https://example.org/a\n";
const REPORT = "Three drones struck a base in Iraq on Jan. 5, 2024.\n";
/** Rows of a sheet that come to six thousand bytes. */
const wide = Array.from({ length: 150 }, (_, at) => [`row ${at}`]);
const members = (files: Readonly<Record<string, string>>): ZipMember[] =>
  Object.entries(files).map(([name, content]) => ({ name, content }));

/** What becomes of files: of each name its role, or the code of what it was set aside for. */
async function told(files: Readonly<Record<string, string | Uint8Array>>, bounds: Bounds = BOUNDS) {
  const inputs = await inputsOf(files, bounds);
  return Object.fromEntries(inputs.map(({ file, role, why }) => [file, why?.code ?? role]));
}

async function inputsOf(files: Readonly<Record<string, string | Uint8Array>>, bounds: Bounds = BOUNDS) {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), files);
  return withUnpacker(
    join(folder, "parts"),
    "",
    (unpacker) => inventoryOf(walk(join(folder, "data"), null), unpacker),
    bounds,
  );
}

describe("an archive", () => {
  it("is read as the files in it, each under its name", async () => {
    const zip = zipOf(members({ "2024/a.csv": CSV, "b.txt": REPORT, "README.md": "# Sources" }));
    expect(await told({ "old/news.zip": zip })).toEqual({
      "old/news.zip": "container",
      "old/news.zip/2024/a.csv": "table",
      "old/news.zip/b.txt": "report",
      "old/news.zip/README.md": "ignored",
    });
  });

  it("is known by its bytes, whatever it is called", async () =>
    expect(await told({ "a.txt": zipOf(members({ "b.txt": REPORT })), b: gzipSync(REPORT) })).toEqual({
      "a.txt": "container",
      "a.txt/b.txt": "report",
      b: "container",
      "b/b": "duplicate-file",
    }));

  it("of gzip holds one file, named after it, of one member or of several", async () => {
    const [half, other] = [gzipSync(CSV), gzipSync("attack_count,4,2024-01-06,IQ,https://example.org/b\n")];
    const inputs = await inputsOf({ "acled.csv.gz": Buffer.concat([half, other]) });
    expect(inputs.map(({ file, role }) => [file, role])).toEqual([
      ["acled.csv.gz", "container"],
      ["acled.csv.gz/acled.csv", "table"],
    ]);
    expect(inputs[1]).toMatchObject({ container: "acled.csv.gz", part: "acled.csv", bytes: CSV.length + 51 });
  });

  it("may be in one other, and no deeper", async () => {
    const inner = zipOf([{ name: "deep.zip", content: zipOf(members({ "c.txt": "Never read." })) }]);
    const outer = zipOf([
      { name: "a.csv.gz", content: gzipSync(CSV) },
      { name: "inner.zip", content: inner },
    ]);
    expect(await told({ "x.zip": outer })).toEqual({
      "x.zip": "container",
      "x.zip/a.csv.gz": "container",
      "x.zip/a.csv.gz/a.csv": "table",
      "x.zip/inner.zip": "container",
      "x.zip/inner.zip/deep.zip": "packed-too-deep",
    });
  });

  it.each<[string, Uint8Array, string]>([
    ["is empty", zipOf([]), "empty"],
    ["holds nothing but folders", zipOf([{ name: "a/", content: "" }]), "empty"],
    ["is cut", zipOf(members({ "a.txt": REPORT })).subarray(0, 60), "damaged"],
    ["is cut, of gzip", gzipSync(CSV).subarray(0, 40), "damaged"],
    ["has nothing but a beginning, of gzip", Buffer.from([0x1f, 0x8b]), "damaged"],
    [
      "states fewer members than it has",
      zipOf(members({ "a.txt": REPORT, "b.txt": "b" }), 1),
      "too-many-members",
    ],
    ["states more members than it has", zipOf(members({ "a.txt": REPORT }), 3), "damaged"],
  ])("that %s is told, and costs nothing else", async (_what, bytes, wanted) =>
    expect(await told({ "a.zip": bytes, "z.txt": REPORT })).toEqual({ "a.zip": wanted, "z.txt": "report" }),
  );

  it("of more members than can be looked through is not opened", async () => {
    const many = zipOf(members({ "a.txt": "a", "b.txt": "b", "c.txt": "c" }));
    const inputs = await inputsOf({ "a.zip": many }, { ...BOUNDS, members: 2 });
    expect(inputs.map(({ why }) => why)).toEqual([
      expect.objectContaining({
        code: "too-many-members",
        found: "a ZIP archive of 3 members",
        expected: "at most 2: pack them into several archives",
      }),
    ]);
  });
});

describe("a member", () => {
  it.each<[string, Partial<ZipMember>, string]>([
    ["locked by a password", { flag: 0x801 }, "encrypted"],
    ["that is a link", { mode: 0o120_777, content: "/etc/passwd" }, "link"],
    ["packed in another way", { method: 12 }, "unknown-packing"],
    ["with another check sum", { crc: 7 }, "damaged"],
    ["larger than it declares", { size: 3 }, "damaged"],
    ["smaller than it declares", { size: 3000 }, "damaged"],
  ])("%s is told, and the others are read", async (_what, given, wanted) => {
    const zip = zipOf([{ name: "a.txt", content: REPORT, ...given }, ...members({ "b.csv": CSV })]);
    expect(await told({ "x.zip": zip })).toEqual({
      "x.zip": "container",
      "x.zip/a.txt": wanted,
      "x.zip/b.csv": "table",
    });
  });

  it("that says which document the archive is, and is damaged, is reported", async () => {
    const zip = zipOf(members({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "b.csv": CSV }));
    zip.writeUInt16LE(60_000, 28);
    expect(await told({ "x.ods": zip })).toEqual({
      "x.ods": "container",
      "x.ods/mimetype": "damaged",
      "x.ods/b.csv": "table",
    });
  });

  it("is called what its bytes say: UTF-8 if they are it, else code page 437", async () => {
    const named = (name: Buffer) => ({ name, content: String(name.length) + REPORT, flag: 0 });
    const zip = zipOf([named(Buffer.from("Rapport d’été.txt")), named(Buffer.from("caf\x82.txt", "latin1"))]);
    expect(Object.keys(await told({ "x.zip": zip }))).toEqual([
      "x.zip",
      "x.zip/Rapport d’été.txt",
      "x.zip/café.txt",
    ]);
  });

  it("whose name leads out, or comes twice, is read and told; nothing is written under a name", async () => {
    const names = ["../../etc/cron.d/x.txt", "/abs.txt", "C:\\tmp\\y.txt", "a.txt", "a.txt", "line\nend.txt"];
    const zip = zipOf(names.map((name, index) => ({ name, content: `${index} ${REPORT}` })));
    const inputs = await inputsOf({ "x.zip": zip });
    expect(inputs.map(({ file, role, notes }) => [file, role, notes[0]?.code ?? null])).toEqual([
      ["x.zip", "container", null],
      ["x.zip/../../etc/cron.d/x.txt", "report", "name-leads-out"],
      ["x.zip//abs.txt", "report", "name-leads-out"],
      ["x.zip/C:/tmp/y.txt", "report", "name-leads-out"],
      ["x.zip/a.txt", "report", null],
      ["x.zip/a.txt (2)", "report", "same-name"],
      ["x.zip/line\nend.txt", "report", null],
    ]);
    for (const { path } of inputs) expect(path).toMatch(/x\.zip$|\/parts\/\w+\/\d+$/);
  });

  it("that a system put there is not read, and is reported as ignored; folders are no members", async () => {
    const zip = zipOf(
      members({
        "a/": "",
        "a/.DS_Store": "x",
        "__MACOSX/a/._b.txt": "x",
        "a/Thumbs.db": "x",
        "a/b.txt": REPORT,
      }),
    );
    expect(await told({ "x.zip": zip })).toEqual({
      "x.zip": "container",
      "x.zip/a/.DS_Store": "ignored",
      "x.zip/__MACOSX/a/._b.txt": "ignored",
      "x.zip/a/Thumbs.db": "ignored",
      "x.zip/a/b.txt": "report",
    });
  });

  it("with the bytes of a file beside its archive is no second one", async () =>
    expect(await told({ "a.csv": CSV, "a.csv.gz": gzipSync(CSV) })).toEqual({
      "a.csv": "table",
      "a.csv.gz": "container",
      "a.csv.gz/a.csv": "duplicate-file",
    }));
});

describe("a mailbox", () => {
  const opening = "From desk@example.org Tue Jan 23 21:15:00 2024\n";
  const message = `Message-ID: <1@example.org>\nSubject: Note\n\n${REPORT}`;

  it("is cut only at an opening line after a blank one", async () => {
    const second = `${message}A line of one letter is not blank:\nx\n${opening}\nFrom Erbil, at 21:15, more was told.\n`;
    const inputs = await inputsOf({
      "a.mbox": `${opening}${message}\n${opening}${second}\r\n${opening}${message}`,
    });
    expect(inputs.filter(({ role }) => role === "report").map(({ part }) => part)).toEqual(["1", "2", "3"]);
  });

  it("sets aside a message without end, and reads the others", async () => {
    const long = `${message}${"x".repeat(3 << 20)}\n\n`;
    const mailbox = { "a.mbox": `${opening}${message}\n${opening}${long}${opening}${message}y\n` };
    expect(await told(mailbox, { ...BOUNDS, message: 2 << 20 })).toEqual({
      "a.mbox": "container",
      "a.mbox/1": "report",
      "a.mbox/2": "too-large",
      "a.mbox/3": "report",
    });
    const read = (await inputsOf(mailbox)).find(({ part }) => part === "2");
    expect(read).toMatchObject({ role: "report", bytes: long.length });
  });

  it("hands a long line on as it was, though it comes in pieces", async () => {
    const folder = scratchFolder();
    const line = `>From ${"x y ".repeat(1 << 20)}\n`;
    writeFiles(folder, { "a.mbox": `${opening}${message}\n${line}` });
    const { parts } = await unpackMbox(join(folder, "a.mbox"), folder, budgetOf(0));
    expect(parts.map(({ stored }) => stored)).toEqual(["1"]);
    expect(readFileSync(join(folder, "1"), "utf8")).toBe(`${message}\n${line.slice(1)}`);
  });
});

describe("a bomb", () => {
  const SMALL: Bounds = { ...BOUNDS, freely: 10_000 };
  const zeros = (size: number) => "0".repeat(size);

  it("is reported before and while it expands, and leaves nothing on the disk", async () => {
    const folder = scratchFolder();
    const zip = zipOf([
      { name: "a.txt", content: zeros(400_000) },
      { name: "lies.txt", content: zeros(400_000), size: 9000 },
      { name: "b.csv", content: CSV },
      // what else is in it makes it large enough to expand so far
      { name: "noise.bin", content: Buffer.from(Array.from({ length: 6000 }, (_, at) => (at * 7919) >> 3)) },
    ]);
    writeFiles(join(folder, "data"), { "x.zip": zip, "y.txt.gz": gzipSync(zeros(500_000)) });
    const inputs = await withUnpacker(
      join(folder, "parts"),
      "",
      (unpacker) => inventoryOf(walk(join(folder, "data"), null), unpacker),
      SMALL,
    );
    expect(inputs.map(({ file, role, why }) => [file, why?.code ?? role])).toEqual([
      ["x.zip", "container"],
      ["x.zip/a.txt", "expands-too-far"],
      ["x.zip/lies.txt", "damaged"],
      ["x.zip/b.csv", "table"],
      ["x.zip/noise.bin", "binary"],
      ["y.txt.gz", "expands-too-far"],
    ]);
    const stored = readdirSync(join(folder, "parts"), { recursive: true }).map(String);
    expect(stored.filter((name) => /\/\d+$/.test(name)).map((name) => name.replace(/.*\//, ""))).toEqual([
      "3",
      "4",
    ]);
  });

  it("of archives in an archive comes to no more than one file may", async () => {
    const inner = (nth: number) => zipOf([{ name: "z.txt", content: nth + zeros(9000) }]);
    const outer = zipOf([1, 2, 3].map((nth) => ({ name: `${nth}.zip`, content: inner(nth) })));
    const bounds = { ...SMALL, ratio: 1, freely: 20_000 };
    expect(Object.values(await told({ "x.zip": outer }, bounds))).toEqual([
      "container",
      "container",
      "report",
      "container",
      "report",
      "container",
      "expands-too-far",
    ]);
  });
});

describe("what was taken out", () => {
  it("costs as much when it is kept as when it was made", async () => {
    const folder = scratchFolder();
    const letter = (nth: number) =>
      `From a@example.org Tue Jan 23 21:15:00 2024\nFrom: a@example.org\n\n${nth} ${REPORT.repeat(60)}\n`;
    const mails = [1, 2, 3].map(letter).join("");
    const table = xlsxOf({ sheets: [{ name: "s", rows: textRows([["id"], ...wide]) }] });
    writeFiles(join(folder, "data"), {
      "x.zip": zipOf([...members({ "a.mbox": mails }), { name: "b.xlsx", content: table }]),
    });
    const bounds = { ...BOUNDS, ratio: 1, freely: 2 * mails.length + table.length + 3500, freeRows: 20_000 };
    const read = () =>
      withUnpacker(
        join(folder, "parts"),
        "",
        (unpacker) => inventoryOf(walk(join(folder, "data"), null), unpacker),
        bounds,
      );
    const fresh = await read();
    expect(Object.fromEntries(fresh.map(({ file, role, why }) => [file, why?.code ?? role]))).toEqual({
      "x.zip": "container",
      "x.zip/a.mbox": "container",
      "x.zip/a.mbox/1": "report",
      "x.zip/a.mbox/2": "expands-too-far",
      "x.zip/a.mbox/3": "expands-too-far",
      "x.zip/b.xlsx": "container",
      "x.zip/b.xlsx/s": "table",
    });
    expect(await read()).toEqual(fresh);
  });

  it("of workbooks comes to no more rows than the archive around them may", async () => {
    const book = (name: string) => xlsxOf({ sheets: [{ name, rows: textRows([["id"], ...wide, [name]]) }] });
    const zip = zipOf(["a", "b"].map((name) => ({ name: `${name}.xlsx`, content: book(name) })));
    expect(await told({ "x.zip": zip }, { ...BOUNDS, ratio: 1, freeRows: 9000 })).toEqual({
      "x.zip": "container",
      "x.zip/a.xlsx": "container",
      "x.zip/a.xlsx/a": "table",
      "x.zip/b.xlsx": "expands-too-far",
    });
  });

  it("is kept, reused, and removed with its container", async () => {
    const folder = scratchFolder();
    const [data, parts] = [join(folder, "data"), join(folder, "parts")];
    const read = () => withUnpacker(parts, "", (unpacker) => inventoryOf(walk(data, null), unpacker));
    writeFiles(data, { "a.csv.gz": gzipSync(CSV) });
    const first = (await read())[1]?.path ?? "";
    writeFiles(folder, {
      "parts/9f.1234.tmp/1": "half of a killed run",
      [`parts/${first.slice(parts.length + 1)}`]: CSV,
    });
    expect((await read())[1]?.path).toBe(first);
    expect(readFileSync(first, "utf8")).toBe(CSV);
    expect(readdirSync(parts)).toHaveLength(1);
    writeFiles(data, { "a.csv.gz": gzipSync(`${CSV}\n`) });
    expect((await read())[1]?.path).not.toBe(first);
    expect(existsSync(first)).toBe(false);
  });

  it("has the sidecar beside its container, unless it has one of its own", async () => {
    const zip = zipOf(members({ "a.csv": CSV, "b.csv": `${CSV}\n`, "b.sitrep.json": "{}" }));
    const inputs = await inputsOf({
      "x.zip": zip,
      "x.sitrep.json": "{ }",
      "y.csv.gz": gzipSync(`${CSV} `),
      "y.sitrep.json": " {}",
    });
    expect(
      Object.fromEntries(
        inputs.filter(({ sidecar }) => sidecar).map(({ file, sidecar }) => [file, sidecar?.file]),
      ),
    ).toEqual({
      "x.zip/a.csv": "x.sitrep.json",
      "x.zip/b.csv": "x.zip/b.sitrep.json",
      "y.csv.gz/y.csv": "y.sitrep.json",
    });
  });
});
