import { join } from "node:path";
import { expect, it } from "vitest";
import { pdfOf } from "./testing/pdf-of.js";
import { runSitrep } from "./testing/run-sitrep.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";

const FIRST = [
  "Strikes near Mosul",
  "",
  "January 24, 2024",
  "",
  "Rockets hit a base near Mosul in Iraq on Monday.",
];
const SECOND = ["Three soldiers were killed in an attack on a base near Mosul on Tuesday."];

it("gives the claims of a PDF with their pages, of a scan the reason why there are none", async () => {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), {
    "note.pdf": pdfOf([FIRST, SECOND]),
    "copy/note.pdf": pdfOf([FIRST, SECOND]),
    "scan.pdf": pdfOf([[]]),
  });
  const { out, err } = await runSitrep(["claims", "data"], folder);
  const claims = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const killed = claims.filter(({ kind }) => kind === "casualty");
  expect(killed).toEqual([
    expect.objectContaining({ file: "data/copy/note.pdf", value: 3, page: 2, line: null }),
  ]);
  expect(err).toContain(
    "data/note.pdf: Unexpected the same bytes as data/copy/note.pdf, expected each file once (duplicate-file)",
  );
  expect(err).toContain(
    "data/scan.pdf: Unexpected a PDF of 1 page without text: a scan, expected a PDF with text",
  );
  const words = ["--data", "data", "--out", "out"];
  for (const stage of ["parse", "extract", "normalize", "link", "load"])
    await runSitrep([stage, ...words], folder);
  const sql =
    "SELECT c.page, s.page AS of_sentence, d.published, d.title FROM claims c JOIN sentences s ON s.document_id = c.document_id AND s.ordinal = c.sentence JOIN documents d ON d.document_id = c.document_id WHERE c.kind = 'casualty'";
  expect(JSON.parse((await runSitrep(["sql", sql, "--out", "out", "--format", "json"], folder)).out)).toEqual(
    [{ page: 2, of_sentence: 2, published: "2024-01-24", title: "Strikes near Mosul" }],
  );
});
