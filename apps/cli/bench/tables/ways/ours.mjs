// Our import: the file's hash, its rows through their layout, records to Parquet, rows set aside beside it.
//
//   node ours.mjs KIND TABLE FOLDER
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename, join } from "node:path";
import { openRecordWriter } from "@sitrep/load/record-writer";
import { readTable } from "@sitrep/parse";
import { layoutChooser } from "../../../dist/stages/layout-chooser.js";
import { writeStageFile } from "../../../dist/store/sink.js";
import { tell, used } from "../child.mjs";
import { kinds, resultsOf } from "../kinds.mjs";

const [, , kind, path, folder] = process.argv;
const CHUNK = 64 << 10;
const file = basename(path);
const written = join(folder, "records.parquet");
const context = { file, file_hash: await hashOf(path) };
let aside = 0;
let flags = 0;

await writeStageFile(join(folder, "rows.ndjson"), async (sink) => {
  const records = await openRecordWriter(written);
  const setAside = (it) => {
    aside++;
    sink.write({ set_aside: it });
  };
  let delimiter = ",";
  const chooser = layoutChooser(file, null, {
    onRow(layout, row) {
      const outcome = layout.readRow(row, context);
      if (outcome.record) {
        flags += outcome.record.flags.length;
        records.write(outcome.record);
      }
      for (const it of outcome.setAside) setAside(it);
      for (const it of outcome.issues) sink.write({ issue: it });
    },
    onIssue: (it) => sink.write({ issue: it }),
  });
  async function* chunks() {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      yield chunk;
      await sink.drain();
      await records.drain();
    }
  }
  const result = await readTable({
    file,
    chunks: chunks(),
    onBegin: (form) => {
      delimiter = form.delimiter;
    },
    onRow: (row) => chooser.push(row, delimiter),
  });
  chooser.end(delimiter);
  for (const it of result.setAside) setAside(it);
  if (result.fileHash !== context.file_hash) throw new Error(`${path}: changed while it was read`);
  await records.close();
});

const cost = used();
const { DuckDBInstance } = await import("@duckdb/node-api");
const connection = await (await DuckDBInstance.create(":memory:")).connect();
await readAll();
tell({ ...cost, aside, results: await resultsOf(connection, `'${written}'`, kinds[kind].ours) });

/** Every column of every row, and all flags: the results that are compared look at five columns. */
async function readAll() {
  const read = await connection.runAndReadAll(
    `SELECT count(hash(row)), coalesce(sum(len(row.flags)), 0) FROM '${written}' AS row`,
  );
  const [[rows, kept]] = read.getRowsJson();
  if (Number(kept) !== flags) throw new Error(`${path}: ${kept} of ${flags} flags in ${rows} rows`);
}

/** As the inventory takes it before any row is read: ids are made of it. */
async function hashOf(from) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(from)) hash.update(chunk);
  return hash.digest("hex");
}
