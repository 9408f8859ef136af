import { extractDrafts } from "@sitrep/extract";
import type { Document } from "@sitrep/model";
import { settleClaims } from "@sitrep/normalize";
import type { Sink } from "../store/sink.js";
import { readArticleRows } from "./article-rows.js";
import type { InputFile } from "./inventory.js";
import { onLineOf } from "./on-line-of.js";
import { articlesIn, inventoryEntry, readInput } from "./parse-stage.js";
import { mappingIn, NO_SIDECAR } from "./table-mapping.js";
import { readTableRows } from "./table-rows.js";

/** The claims, doubts and what was set aside of one file, written to the sink; no file is kept. */
export async function writeClaims(input: InputFile, sink: Sink): Promise<void> {
  const isRead = await eachDocument(input, sink, async (document) => {
    writeClaimsOf(document, sink);
    await sink.drain();
  });
  if (isRead || input.role !== "table") return;
  const { path, kind, sidecar } = input;
  const said = sidecar ? await mappingIn(sidecar.path, sidecar.file, sink) : NO_SIDECAR;
  const table = inventoryEntry(input, null);
  return readTableRows(
    { path, kind, table, records: null, ...said, corrections: [], onRows: () => undefined },
    sink,
  );
}

/** The claims of a document and what is doubtful about them; doubts about a row of a table have its line. */
function writeClaimsOf(document: Document, sink: Sink): void {
  const drafts = extractDrafts(document);
  const claims = settleClaims(document, drafts.value);
  for (const claim of claims.value) sink.write({ claim });
  for (const it of [...drafts.issues, ...claims.issues]) sink.write({ issue: onLineOf(document, it) });
}

/**
 * Gives each document of a file to `use`: that of a report, those of a table of articles one after another. What could not be read is
 * written to the sink. False where the file can hold no document: it is a table of another kind, or no evidence.
 */
export async function eachDocument(
  input: InputFile,
  sink: Sink,
  use: (document: Document) => Promise<void> | void,
): Promise<boolean> {
  for (const it of input.notes) sink.write({ issue: it });
  if (input.role === "table") {
    const articles = await articlesIn(input, inventoryEntry(input, null));
    if (articles === null) return false;
    await readArticleRows({ ...articles, onRows: () => undefined, shard: null }, sink, use);
    return true;
  }
  if (input.why) sink.write({ set_aside: input.why });
  if (input.role !== "report") return false;
  const { document, setAside, issues } = await readInput(input);
  for (const it of setAside) sink.write({ set_aside: it });
  for (const it of issues) sink.write({ issue: it });
  if (document) await use(document);
  return true;
}
