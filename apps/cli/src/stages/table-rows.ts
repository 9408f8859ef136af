import { createReadStream } from "node:fs";
import type { FileEntry } from "@sitrep/model";
import { layoutOf, nearestLayout } from "@sitrep/normalize";
import { readTable } from "@sitrep/parse";
import { Failure } from "../failure.js";
import type { Sink } from "../store/sink.js";

type Layout = NonNullable<ReturnType<typeof layoutOf>>;

/** Bytes of one reading: what papaparse is fastest with. */
const CHUNK = 64 << 10;

/**
 * Streams a table through its layout: claims, rows set aside, doubts, and at the end the file's own line. A table whose header no
 * layout knows is set aside as a whole, with the layout that comes nearest.
 */
export async function readTableRows(path: string, table: FileEntry, sink: Sink): Promise<void> {
  const { file, file_hash } = table;
  const state: { layout: Layout | null; header: string[] | null; aside: number } = {
    layout: null,
    header: null,
    aside: 0,
  };
  const result = await readTable({
    file,
    chunks: chunksOf(path, sink, () => state.header === null || state.layout !== null),
    onHeader(header) {
      state.header = header;
      state.layout = layoutOf(header);
    },
    onRow(row) {
      if (!state.layout || !state.header) return;
      const { claims, setAside, issues } = state.layout.readRow(row, {
        file,
        file_hash,
        header: state.header,
      });
      for (const claim of claims) sink.write({ claim });
      for (const it of setAside) sink.write({ set_aside: it });
      for (const it of issues) sink.write({ issue: it });
      if (setAside.length) state.aside++;
    },
  });
  for (const it of result.setAside) sink.write({ set_aside: { ...it, file_hash } });
  for (const it of result.issues) sink.write({ issue: it });
  const entry: FileEntry = { ...table, encoding: result.encoding, delimiter: result.delimiter };
  const known = state.layout;
  if (known && result.fileHash !== file_hash)
    throw new Failure(`${path}: changed while it was read. Run again.`);
  if (!known) {
    const why = state.header ? unknownLayout(state.header) : NO_HEADER;
    sink.write({ set_aside: { file, file_hash, line: 1, column: null, raw: null, ...why } });
    return sink.write({ file: { ...entry, role: "set_aside" } });
  }
  const rows_set_aside = state.aside + result.setAside.length;
  sink.write({
    file: {
      ...entry,
      layout: known.name,
      rows_read: result.rowsRead,
      rows_taken: result.rowsRead - rows_set_aside,
      rows_set_aside,
    },
  });
}

/** The file's bytes; what was made of a chunk is on its way to the disk before the next is read. */
async function* chunksOf(path: string, sink: Sink, wanted: () => boolean): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    yield chunk;
    await sink.drain();
    if (!wanted()) return;
  }
}

const NO_HEADER = { code: "no-header", found: "a first row that names no columns", expected: "a header" };

function unknownLayout(header: readonly string[]) {
  const { name, missing } = nearestLayout(header);
  return {
    code: "unknown-layout",
    found: `the columns ${header.join(", ")}`.slice(0, 500),
    expected: `a known layout; the nearest is ${name}, which also needs ${missing.join(", ")}`,
    raw: header.join(",").slice(0, 10_000),
  };
}
