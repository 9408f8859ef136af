import { createReadStream } from "node:fs";
import type { FileEntry } from "@sitrep/model";
import type { Layout, LayoutChoice, Mapping } from "@sitrep/normalize";
import { readTable } from "@sitrep/parse";
import { Failure } from "../failure.js";
import type { Sink } from "../store/sink.js";
import { layoutChooser } from "./layout-chooser.js";

/** Bytes of one reading: what papaparse is fastest with. */
const CHUNK = 64 << 10;

/**
 * Streams a table through its layout: claims, records, rows set aside, doubts, and at the end the file's own line. A table that no
 * layout knows is set aside as a whole, with the layout that comes nearest.
 */
export async function readTableRows(
  path: string,
  table: FileEntry,
  sink: Sink,
  mapping: Mapping | null = null,
): Promise<void> {
  const { file, file_hash } = table;
  const context = { file, file_hash };
  let delimiter = ",";
  let aside = 0;
  let newest: string | null = null;
  const chooser = layoutChooser(file, mapping, {
    onRow(layout, row) {
      const { claims, record, setAside, issues } = layout.readRow(row, context);
      for (const claim of claims) sink.write({ claim });
      if (record) sink.write({ record });
      for (const it of setAside) sink.write({ set_aside: it });
      for (const it of issues) sink.write({ issue: it });
      if (setAside.length) aside++;
      if (record?.timestamp && (newest === null || record.timestamp > newest)) newest = record.timestamp;
    },
    onIssue: (it) => sink.write({ issue: it }),
  });
  const result = await readTable({
    file,
    chunks: chunksOf(path, sink, () => !chooser.refused()),
    onBegin: (form) => {
      delimiter = form.delimiter;
    },
    onRow: (row) => chooser.push(row, delimiter),
  });
  const choice = chooser.end(delimiter);
  for (const it of result.setAside) sink.write({ set_aside: { ...it, file_hash } });
  for (const it of result.issues) sink.write({ issue: it });
  const entry: FileEntry = { ...table, encoding: result.encoding, delimiter };
  if (choice.layout === null) {
    const why = unknownLayout(choice, chooser.firstRow());
    sink.write({ set_aside: { file, file_hash, line: 1, column: null, ...why } });
    return sink.write({ file: { ...entry, role: "set_aside" } });
  }
  if (result.fileHash !== file_hash) throw new Failure(`${path}: changed while it was read. Run again.`);
  const rows_read = result.rowsRead - chooser.skipped();
  const rows_set_aside = aside + result.setAside.length;
  const rows_taken = rows_read - rows_set_aside;
  sink.write({
    file: {
      ...entry,
      ...factsOf(choice.layout, entry, mapping, newest),
      rows_read,
      rows_taken,
      rows_set_aside,
    },
  });
}

/** What the layout and the sidecar say of the file. */
function factsOf(
  { name, sure, why, dataset }: Layout,
  { licence }: FileEntry,
  mapping: Mapping | null,
  newest: string | null,
): Partial<FileEntry> {
  return {
    layout: name,
    sure,
    why,
    licence: licence ?? dataset?.licence ?? null,
    dataset: dataset?.name ?? null,
    citation: dataset?.citation ?? null,
    restricted: dataset?.restricted ?? null,
    vintage: mapping?.vintage ?? newest,
    full_export: dataset ? (mapping?.full ?? false) : null,
  };
}

/** The file's bytes; what was made of a chunk is on its way to the disk before the next is read. */
async function* chunksOf(path: string, sink: Sink, wanted: () => boolean): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    yield chunk;
    await sink.drain();
    if (!wanted()) return;
  }
}

function unknownLayout(
  { nearest, missing, refused }: LayoutChoice & { layout: null },
  firstRow: readonly string[],
) {
  const near = `the nearest is ${nearest}, which also needs ${missing.join(", ")}`;
  return {
    code: refused ? "refused-layout" : "unknown-layout",
    found: (refused ?? `the columns ${firstRow.map((cell) => cell.trim()).join(", ")}`).slice(0, 500),
    expected: refused ? asExpected(nearest) : `a known layout; ${near}`,
    raw: firstRow.join(",").slice(0, 10_000),
  };
}

const asExpected = (nearest: string): string =>
  nearest === "none" ? "the name of a known layout" : `rows of one event each, as ${nearest} reads them`;
