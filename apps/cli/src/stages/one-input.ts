import { extractDrafts } from "@sitrep/extract";
import type { Document } from "@sitrep/model";
import { settleClaims } from "@sitrep/normalize";
import type { Sink } from "../store/sink.js";
import type { InputFile } from "./inventory.js";
import { inventoryEntry, readInput } from "./parse-stage.js";
import { mappingIn, NO_SIDECAR, readTableRows } from "./table-rows.js";

/** The claims, doubts and what was set aside of one file, written to the sink; no file is kept. */
export async function writeClaims(input: InputFile, sink: Sink): Promise<void> {
  for (const it of input.role === "table" ? input.notes : []) sink.write({ issue: it });
  if (input.role === "table") {
    const { path, kind, sidecar } = input;
    const said = sidecar ? await mappingIn(sidecar.path, sidecar.file, sink) : NO_SIDECAR;
    const table = inventoryEntry(input, null);
    return readTableRows({ path, kind, table, records: null, ...said, onRows: () => undefined }, sink);
  }
  const document = await documentOf(input, sink);
  if (!document) return;
  const drafts = extractDrafts(document);
  const claims = settleClaims(document, drafts.value);
  for (const claim of claims.value) sink.write({ claim });
  for (const it of [...drafts.issues, ...claims.issues]) sink.write({ issue: it });
  await sink.drain();
}

/** The document of a report; null for any other file. What could not be read is written to the sink. */
export async function documentOf(input: InputFile, sink: Sink): Promise<Document | null> {
  for (const it of input.notes) sink.write({ issue: it });
  if (input.why) sink.write({ set_aside: input.why });
  if (input.role !== "report") return null;
  const { document, setAside, issues } = await readInput(input);
  for (const it of setAside) sink.write({ set_aside: it });
  for (const it of issues) sink.write({ issue: it });
  return document;
}
