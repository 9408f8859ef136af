import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { textRows, xlsxOf, zipOf } from "@sitrep/testing";
import { expect, it } from "vitest";
import { docxOf, paragraph } from "./testing/docx-of.js";
import { pdfOf } from "./testing/pdf-of.js";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

// A folder that holds one file of each form: nothing in it is lost, and nothing is told but what was put there to be told.

const HEAD = [
  "kind",
  "event_type",
  "value",
  "qualifier",
  "since",
  "as_of",
  "country",
  "said_by",
  "source",
  "source_url",
];
/** A table of two figures that no other file has; the second has a day that there is none of. */
const rows = (nth: number): string[][] => [
  HEAD,
  [
    "event_count",
    "attack",
    String(100 + nth),
    "exactly",
    "2023-10-17",
    "2024-01-09",
    "IQ",
    "Pentagon",
    "Example",
    `https://example.org/${nth}`,
  ],
  [
    "event_count",
    "attack",
    String(200 + nth),
    "exactly",
    "2023-10-17",
    "2024-02-31",
    "IQ",
    "Pentagon",
    "Example",
    `https://example.org/${nth}`,
  ],
];
const csv = (nth: number): string =>
  rows(nth)
    .map((cells) => `${cells.join(",")}\n`)
    .join("");
/** A report of so many killed, with its day. */
const lines = (killed: number): string[] => [
  `Attack number ${killed} near Mosul`,
  "January 24, 2024",
  `An attack on a base near Mosul in Iraq killed ${killed} soldiers on Monday, the army said in a statement.`,
];
const text = (killed: number): string => lines(killed).join("\n\n");
const page = (killed: number): string =>
  `<html><body><article>${lines(killed)
    .map((line, nth) => (nth === 0 ? `<h1>${line}</h1>` : `<p>${line}</p>`))
    .join("")}</article></body></html>`;
const mail = (killed: number): string =>
  `From: Desk <desk@example.org>\nTo: list@example.org\nSubject: Note ${killed}\nDate: Wed, 24 Jan 2024 10:00:00 +0000\nMessage-ID: <${killed}@example.org>\nMIME-Version: 1.0\n`;
const attached = `${mail(21)}Content-Type: multipart/mixed; boundary=q\n\n--q\nContent-Type: text/plain\n\n${lines(21)[2]}\n--q\nContent-Type: text/csv\nContent-Disposition: attachment; filename="t.csv"\n\n${csv(5)}--q--\n`;
const saved = `From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example.org/2024/01/24/a.html\nSubject: Saved\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=q\n\n--q\nContent-Type: text/html\n\n${page(23)}\n--q--\n`;

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "README.md": "# Data",
  "a.txt": text(11),
  "b.md": `# ${text(12)}`,
  "c.html": page(13),
  "d.csv": csv(1),
  "e.csv.gz": gzipSync(csv(2)),
  "f.zip": zipOf([
    { name: "in/a.txt", content: text(14) },
    { name: "in/b.csv", content: csv(3) },
    { name: "in/c.pdf", content: pdfOf([lines(15)]) },
    { name: "in/locked.txt", content: text(16), flag: 0x801 },
    { name: "__MACOSX/._a.txt", content: "x" },
  ]),
  "g.xlsx": xlsxOf({ sheets: [{ name: "Figures", rows: textRows(rows(4)) }] }),
  "h.eml": attached,
  "i.mbox": `From a@example.org Wed Jan 24 10:00:00 2024\n${mail(22)}\n${lines(22)[2]}\n\n`,
  "j.mhtml": saved,
  "k.pdf": pdfOf([lines(24)]),
  "l.docx": docxOf(
    lines(25)
      .map((line) => paragraph(line))
      .join(""),
  ),
  "m.csv": `title,date,url,text\n${[26, 27].map((killed) => `${lines(killed)[0]},2024-01-24,https://example.org/${killed},"${lines(killed)[2]} ${"Nobody knows more of it so far. ".repeat(6)}"`).join("\n")}\n`,
  "scan.pdf": pdfOf([[]]),
  "n.rar": Buffer.from("Rar!\x1a\x07\0 and so on"),
};

it("loses nothing of a folder that holds one file of each form", async () => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), FILES);
  const words = ["--data", "data", "--out", "out"];
  expect((await runSitrep(["run", ...words], folder)).code).toBe(0);
  const rowsOf = async (sql: string) =>
    JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out);
  expect(await rowsOf("SELECT file, role FROM files ORDER BY file")).toEqual(
    [
      ["README.md", "ignored"],
      ["a.txt", "report"],
      ["b.md", "report"],
      ["c.html", "report"],
      ["d.csv", "table"],
      ["e.csv.gz", "container"],
      ["e.csv.gz/e.csv", "table"],
      ["f.zip", "container"],
      ["f.zip/__MACOSX/._a.txt", "ignored"],
      ["f.zip/in/a.txt", "report"],
      ["f.zip/in/b.csv", "table"],
      ["f.zip/in/c.pdf", "report"],
      ["f.zip/in/locked.txt", "set_aside"],
      ["g.xlsx", "container"],
      ["g.xlsx/Figures", "table"],
      ["h.eml", "report"],
      ["h.eml/t.csv", "table"],
      ["i.mbox", "container"],
      ["i.mbox/1", "report"],
      ["j.mhtml", "report"],
      ["k.pdf", "report"],
      ["l.docx", "report"],
      ["m.csv", "table"],
      ["n.rar", "set_aside"],
      ["scan.pdf", "set_aside"],
    ].map(([file, role]) => ({ file, role })),
  );
  expect(
    await rowsOf(
      "SELECT file, rows_read, rows_taken, rows_set_aside FROM files WHERE role = 'table' AND file <> 'm.csv' ORDER BY file",
    ),
  ).toEqual(
    ["d.csv", "e.csv.gz/e.csv", "f.zip/in/b.csv", "g.xlsx/Figures", "h.eml/t.csv"].map((file) => ({
      file,
      rows_read: 2,
      rows_taken: 1,
      rows_set_aside: 1,
    })),
  );
  expect(await rowsOf("SELECT value FROM claims WHERE kind = 'event_count' ORDER BY value")).toEqual(
    [101, 102, 103, 104, 105].map((value) => ({ value })),
  );
  expect(await rowsOf("SELECT DISTINCT value FROM claims WHERE kind = 'casualty' ORDER BY value")).toEqual(
    [11, 12, 13, 14, 15, 21, 22, 23, 24, 25, 26, 27].map((value) => ({ value })),
  );
  expect(
    await rowsOf("SELECT file, published FROM documents WHERE published IS DISTINCT FROM '2024-01-24'"),
  ).toEqual([]);
  expect(await rowsOf("SELECT file, line, code FROM set_aside ORDER BY file")).toEqual([
    { file: "d.csv", line: 3, code: "bad-date" },
    { file: "e.csv.gz/e.csv", line: 3, code: "bad-date" },
    { file: "f.zip/in/b.csv", line: 3, code: "bad-date" },
    { file: "f.zip/in/locked.txt", line: null, code: "encrypted" },
    { file: "g.xlsx/Figures", line: 3, code: "bad-date" },
    { file: "h.eml/t.csv", line: 3, code: "bad-date" },
    { file: "n.rar", line: null, code: "binary" },
    { file: "scan.pdf", line: null, code: "scan" },
  ]);
  const again = await runSitrep(["run", ...words], folder);
  expect(again.progress).not.toMatch(/[1-9]\d* done/);
});
