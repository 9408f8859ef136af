import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type PdfContent, type PdfWords, pdfOf } from "../../testing/pdf-of.js";
import { scratchFolder } from "../../testing/scratch.js";
import { readPdf } from "./read-pdf.js";

async function read(bytes: Uint8Array) {
  const folder = scratchFolder();
  const path = join(folder, "a.pdf");
  writeFileSync(path, bytes);
  const unpacked = await readPdf({
    form: "pdf",
    called: "a PDF",
    remedy: "",
    path,
    folder,
    left: { bytes: 1 << 20, rows: 0 },
  });
  const text = unpacked.own === null ? "" : readFileSync(join(folder, unpacked.own.stored), "utf8");
  const { pages = [], furniture = [] } = unpacked.own?.stated ?? {};
  return { ...unpacked, text, pages, heads: furniture.map(([start, end]) => text.slice(start, end)) };
}

const column = (lines: readonly string[], x: number, y: number, step = 14): PdfWords[] =>
  lines.map((text, nth) => ({ text, x, y: y - nth * step }));
const textOf = async (...pages: PdfContent[]) => (await read(pdfOf(pages))).text;

const LEFT = [
  "Rockets struck a base near Mosul",
  "on Monday and killed three of the",
  "soldiers who were stationed there,",
  "the army said in a statement.",
];
const RIGHT = [
  "Nobody has claimed the attack so",
  "far, which was the second of this",
  "month, officials in Orlan told the",
  "reporters who had come there.",
];
const joined = (lines: readonly string[]) => lines.join(" ");

describe("the text of a PDF", () => {
  it("is paragraphs: lines are joined, a gap, an indent or a short last line parts them", async () => {
    expect(await textOf([...LEFT, "", ...RIGHT])).toBe(`${joined(LEFT)}\n\n${joined(RIGHT)}\n`);
    const indented = [
      ...column(LEFT, 70, 700),
      ...column(RIGHT.slice(0, 1), 90, 644),
      ...column(RIGHT.slice(1), 70, 630),
    ];
    expect(await textOf(indented)).toBe(`${joined(LEFT)}\n\n${joined(RIGHT)}\n`);
    expect(await textOf([...LEFT, "No more.", ...RIGHT])).toBe(
      `${joined(LEFT)} No more.\n\n${joined(RIGHT)}\n`,
    );
  });

  it("of few lines is parted where gaps are; set widely, it is not", async () => {
    expect(await textOf(["Strikes", "", "Three died.", "", "No more is known."])).toBe(
      "Strikes\n\nThree died.\n\nNo more is known.\n",
    );
    expect(await textOf(column([...LEFT, ...LEFT, ...LEFT], 70, 700, 24))).toBe(
      `${joined([...LEFT, ...LEFT, ...LEFT])}\n`,
    );
  });

  it("begins with its headline, which has larger letters", async () =>
    expect(
      await textOf([{ text: "Strikes near Mosul", x: 70, y: 760, size: 20 }, ...column(LEFT, 70, 740)]),
    ).toBe(`Strikes near Mosul\n\n${joined(LEFT)}\n`));

  it("is read column by column, whether it was written so or row by row", async () => {
    const [left, right] = [column(LEFT, 60, 700), column(RIGHT, 330, 700)];
    const head = {
      text: "Strikes near Mosul, and what is known of them so far in the town of Orlan",
      x: 60,
      y: 740,
      size: 14,
    };
    const wanted = `${head.text}\n\n${joined(LEFT)}\n\n${joined(RIGHT)}\n`;
    expect(await textOf([head, ...left, ...right])).toBe(wanted);
    expect(await textOf([head, ...left.flatMap((line, nth) => [line, right[nth] ?? line])])).toBe(wanted);
    expect(await textOf([head, ...right, ...left].reverse())).toBe(wanted);
  });

  it("keeps the cells of a row together", async () => {
    const rows = [
      ["Place", "Killed"],
      ["Mosul", "12"],
      ["Orlan", "7"],
    ].flatMap(([a = "", b = ""], nth) => [
      { text: a, x: 70, y: 700 - nth * 30 },
      { text: b, x: 300, y: 700 - nth * 30 },
    ]);
    expect(await textOf(rows)).toBe("Place\tKilled\n\nMosul\t12\n\nOrlan\t7\n");
  });

  it("joins words that a line broke, and keeps hyphens that are the words' own", async () => {
    const lines = [
      "The troops fired a mis-",
      "sile at counter\xad",
      "terrorism units of Iran-",
      "backed militias in a pre-dawn raid. A missile of the anti-",
      "tank kind, they said of the pre-",
      "dawn attack. In US-",
      "led raids nobody died.",
    ];
    expect(await textOf(lines)).toBe(
      "The troops fired a missile at counterterrorism units of Iran-backed militias in a pre-dawn raid. A missile of the antitank kind, they said of the pre-dawn attack. In US-led raids nobody died.\n",
    );
  });

  it("goes on over pages; heads, feet and numbers of pages are furniture after the paragraph", async () => {
    const page = (nth: number, lines: readonly string[]): PdfWords[] => [
      { text: "Weekly bulletin", x: 70, y: 810 },
      ...column(lines, 70, 700),
      { text: `Page ${nth} of 3`, x: 270, y: 30 },
    ];
    const { text, pages, heads } = await read(
      pdfOf([page(1, LEFT.slice(0, 3)), page(2, [LEFT[3] ?? "", "", ...RIGHT]), page(3, LEFT)]),
    );
    expect(heads).toEqual([
      "Weekly bulletin",
      "Page 1 of 3",
      "Weekly bulletin",
      "Page 2 of 3",
      "Weekly bulletin",
      "Page 3 of 3",
    ]);
    expect(text.startsWith(`${joined(LEFT)}\n\nWeekly bulletin\n\nPage 1 of 3\n\n`)).toBe(true);
    expect(pages.map((start) => text.slice(start, start + 12))).toEqual([
      "Rockets stru",
      "the army sai",
      "Rockets stru",
    ]);
  });
});

describe("a PDF", () => {
  it("without text is told to be a scan; one with a page of it tells the page", async () => {
    expect((await read(pdfOf([[], []]))).why).toMatchObject({
      code: "scan",
      found: "a PDF of 2 pages without text: a scan",
    });
    const { notes, text } = await read(pdfOf([LEFT, [], RIGHT]));
    expect(notes).toEqual([
      expect.objectContaining({ code: "pages-without-text", found: "no text on page 2" }),
    ]);
    expect(text).toContain(joined(RIGHT));
  });

  it("with a script is read, and the script is reported and not run", async () => {
    const script =
      "/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.launchURL\\('https://example.org'\\)) >>";
    const { notes, text } = await read(pdfOf([LEFT], script));
    expect(notes.map(({ code }) => code)).toEqual(["script"]);
    expect(Reflect.get(globalThis, "ran")).toBeUndefined();
    expect(text).toBe(`${joined(LEFT)}\n`);
  });

  it("gives the files attached to it as parts", async () => {
    const content = "id,place,killed\n1,Mosul,3\n";
    const { parts } = await read(
      pdfOf([LEFT], "/Names << /EmbeddedFiles << /Names [(a) FIRST 0 R] >> >>", [
        "<< /Type /Filespec /F (counts.csv) /EF << /F 103 0 R >> >>",
        `<< /Type /EmbeddedFile /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]),
    );
    expect(parts).toEqual([
      expect.objectContaining({ name: "counts.csv", bytes: content.length, kind: "bytes" }),
    ]);
  });

  it.each<[string, Uint8Array]>([
    ["cut", pdfOf([LEFT]).subarray(0, 300)],
    ["of nothing but its beginning", Buffer.from("%PDF-1.7\n")],
    [
      "of noise",
      Buffer.concat([
        Buffer.from("%PDF-1.7\n"),
        Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) >> 3)),
      ]),
    ],
  ])("%s gives a reason or its text, and never hangs", async (_what, bytes) => {
    const outcome = await read(bytes).then(
      ({ why, text }) => why?.code ?? text,
      (error) => String(error),
    );
    expect(outcome).toMatch(/scan|Invalid|PDF|Rockets/);
  });
});
