import { describe, expect, it } from "vitest";
import { docxOf, paragraph, relationships, table } from "./testing/docx-of.js";
import { parsed } from "./testing/parsed.js";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { zipOf } from "./testing/zip-of.js";

const BODY = [
  paragraph("Strikes near Mosul", "Title"),
  paragraph("January 24, 2024"),
  paragraph("Rockets hit a base near Mosul in Iraq on Monday. Three soldiers were killed in the attack."),
  paragraph("What is known", "Heading1"),
  table([
    ["Place", "Killed"],
    ["Mosul", "3 soldiers"],
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
    expect(sentences.map(({ part, start, end }) => [part, points.slice(start, end).join("")])).toEqual([
      ["headline", "Strikes near Mosul"],
      ["furniture", "January 24, 2024"],
      ["body", "Rockets hit a base near Mosul in Iraq on Monday."],
      ["body", "Three soldiers were killed in the attack."],
      ["heading", "What is known"],
      ["heading", "Place"],
      ["heading", "Killed"],
      ["body", "Mosul"],
      ["body", "3 soldiers"],
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
    expect(claims.filter(({ kind }) => kind === "casualty")).toEqual([
      expect.objectContaining({ file: "all.zip/old/note.docx", value: 3 }),
    ]);
  });

  it("with macros, outside links and embedded files is read, and they are told", async () => {
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
});
