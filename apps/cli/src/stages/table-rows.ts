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
  const state: { layout: Layout | null; header: string[] | null; taken: number; aside: number } = {
    layout: null,
    header: null,
    taken: 0,
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
      else state.taken++;
    },
  });
  for (const it of result.setAside) sink.write({ set_aside: { ...it, file_hash } });
  for (const it of result.issues) sink.write({ issue: it });
  const entry: FileEntry = { ...table, encoding: result.encoding, delimiter: result.delimiter };
  const known = state.layout;
  if (known && result.fileHash !== file_hash)
    throw new Failure(`${path}: changed while it was read. Run again.`);
  if (!known) {
    if (state.header) sink.write({ set_aside: { ...unknownLayout(file, file_hash, state.header) } });
    return sink.write({ file: { ...entry, role: "set_aside" } });
  }
  const rows_set_aside = state.aside + result.setAside.length;
  sink.write({
    file: {
      ...entry,
      layout: known.name,
      rows_read: result.rowsRead,
      rows_taken: state.taken,
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

function unknownLayout(file: string, file_hash: string, header: readonly string[]) {
  const { name, missing } = nearestLayout(header);
  return {
    file,
    file_hash,
    line: 1,
    column: null,
    code: "unknown-layout",
    found: `the columns ${header.join(", ")}`.slice(0, 500),
    expected: `a known layout; nearest is ${name}, for which ${missing.join(", ")} is missing`,
    raw: header.join(",").slice(0, 10_000),
  };
}
