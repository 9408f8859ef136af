import { zipOf } from "@sitrep/testing";
import { describe, expect, it } from "vitest";
import { docxOf, paragraph, relationships, table } from "./testing/docx-of.js";
import { parsed } from "./testing/parsed.js";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const BODY = [
  paragraph("Strikes near Mosul", "Title"),
  paragraph("January 24, 2024"),
  paragraph("Rockets hit a base near Mosul in Iraq on Monday. Three soldiers were killed in the attack."),
  paragraph("What is known", "Heading1"),
  table([
    ["Place", "Killed", "Hurt"],
    ["Mosul", "3 soldiers", "4 soldiers"],
    ["Orlan", "nobody", "2 farmers"],
  ]),
].join("");

describe("a Word document", () => {
  it("is a report: its title, its day, paragraphs, headings and cells", async () => {
    const { documents, issues } = await parsed({ "note.docx": docxOf(BODY) });
    expect(documents).toEqual([
      expect.objectContaining({
        file: "note.docx",
        form: "html",
        title: "Strikes near Mosul",
        published: "2024-01-24",
      }),
    ]);
    const [{ text = "", sentences = [] } = {}] = documents;
    const points = [...text];
    const wordsOf = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join("");
    expect(sentences.slice(0, 5).map((it) => [it.part, wordsOf(it)])).toEqual([
      ["headline", "Strikes near Mosul"],
      ["furniture", "January 24, 2024"],
      ["body", "Rockets hit a base near Mosul in Iraq on Monday."],
      ["body", "Three soldiers were killed in the attack."],
      ["heading", "What is known"],
    ]);
    expect(sentences.slice(5).map((it) => [wordsOf(it), it.cell?.row, it.cell?.label])).toEqual([
      ["Place", 0, "Place"],
      ["Killed", 0, "Killed"],
      ["Hurt", 0, "Hurt"],
      ["Mosul", 1, "Place"],
      ["3 soldiers", 1, "Killed"],
      ["4 soldiers", 1, "Hurt"],
      ["Orlan", 2, "Place"],
      ["nobody", 2, "Killed"],
      ["2 farmers", 2, "Hurt"],
    ]);
    expect(issues).toEqual([]);
  });

  it("is read in an archive, and its claims have its name", async () => {
    const folder = scratchFolder();
    writeFiles(folder, { "all.zip": zipOf([{ name: "old/note.docx", content: docxOf(BODY) }]) });
    const { out } = await runSitrep(["claims", "all.zip"], folder);
    const claims = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(claims.map(({ file }) => file))).toEqual(new Set(["all.zip/old/note.docx"]));
    expect(claims.map(({ kind, value }) => [kind, value])).toContainEqual(["casualty", 3]);
  });

  it("with macros, outside links and embedded files is read, and they are reported", async () => {
    const others = [
      { name: "word/vbaProject.bin", content: "x" },
      { name: "word/embeddings/sheet1.xlsx", content: "x" },
      {
        name: "word/_rels/document.xml.rels",
        content: relationships(
          ["r2", "styles", "styles.xml", ""],
          ["r3", "hyperlink", "https://example.org/", "External"],
          ["r4", "attachedTemplate", "https://evil.example/t.dotm", "External"],
        ),
      },
    ];
    const { documents, issues } = await parsed({ "note.docm": docxOf(BODY, others) });
    expect(documents).toHaveLength(1);
    expect(issues.map(({ code, found, severity }) => [code, found, severity])).toEqual([
      ["macros", "macros in the document", "info"],
      ["embedded-files", "1 file embedded in the document", "warning"],
      ["outside-links", "a document that takes in https://evil.example/t.dotm", "info"],
    ]);
  });

  it.each<[string, Uint8Array, string]>([
    ["without text", docxOf(paragraph("")), "empty"],
    ["of broken XML", docxOf("<w:p><w:r>"), "damaged"],
    ["with an entity that grows", docxOf(BODY.replace("Mosul", "&lol9;")), "damaged"],
    ["that is a presentation", zipOf([{ name: "ppt/presentation.xml", content: "<p/>" }]), "unknown-form"],
    [
      "of another office",
      zipOf([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.text", method: 0 },
        { name: "content.xml", content: "<a/>" },
      ]),
      "unknown-form",
    ],
    ["of RTF", Buffer.from("{\\rtf1 Three soldiers were killed.}"), "binary"],
  ])("%s is set aside, and what to do is told", async (_what, bytes, wanted) => {
    const { documents, setAside } = await parsed({ "note.docx": bytes });
    expect(documents).toEqual([]);
    expect(setAside).toEqual([expect.objectContaining({ code: wanted, file: "note.docx" })]);
    expect(setAside[0]?.expected).toMatch(/\.docx|\.pdf|once more|text/);
  });

  it.each([
    [
      201 << 20,
      /^a Word document whose text unpacks to 210763776 bytes$/,
      /^at most 209715200: take it apart$/,
    ],
    [
      17 << 20,
      /^a Word document in which \d bytes unpack to 17825792$/,
      /^at most 16777216 bytes of so few: /,
    ],
  ])(
    "that states %d bytes of text is set aside by the bound that it breaks",
    async (size, found, expected) => {
      const { setAside } = await parsed({
        "note.docx": docxOf(BODY, [{ name: "word/big.xml", content: "x", size }]),
      });
      expect(setAside).toEqual([
        expect.objectContaining({
          code: "too-large",
          found: expect.stringMatching(found),
          expected: expect.stringMatching(expected),
        }),
      ]);
    },
  );
});
