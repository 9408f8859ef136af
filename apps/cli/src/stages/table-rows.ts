import { LoadError } from "@sitrep/load/load-error";
import { openRecordWriter } from "@sitrep/load/record-writer";
import {
  type Record as EventRecord,
  type FileEntry,
  type PlacedCorrection,
  type RecordBatch,
  rawOf,
  type SetAside,
} from "@sitrep/model";
import {
  type Layout,
  type Mapping,
  OWN_TABLE,
  type RowContext,
  type RowOutcome,
  type TableRow,
  termsOf,
} from "@sitrep/normalize";
import { readRows, readTable } from "@sitrep/parse";
import { Failure } from "../failure.js";
import type { ContentKind } from "../parts/unpacked.js";
import type { Sink } from "../store/sink.js";
import { badCells } from "./bad-cells.js";
import { byteRowsReader } from "./byte-rows.js";
import { writeCorrected } from "./corrections.js";
import { dayOrderIn } from "./day-order.js";
import { fileChunks } from "./file-chunks.js";
import { hashOfReading } from "./inventory.js";
import { layoutChooser, type RowsWanted } from "./layout-chooser.js";
import type { TableProgress } from "./stage-context.js";
import { unknownLayout } from "./unknown-layout.js";

export interface TableToRead {
  readonly path: string;
  /** what is there: the bytes of a table, or rows that were taken out of another form */
  readonly kind: ContentKind;
  readonly table: FileEntry;
  /** the Parquet file that its records go to, if it has any; null to keep none */
  readonly records: string | null;
  /** what its sidecar says; a sidecar with mistakes sets its table aside */
  readonly mapping: Mapping | null | "bad";
  /** sha-256 of the sidecar; null where there is none */
  readonly sidecarHash: string | null;
  /** what people decided about its claims */
  readonly corrections: readonly PlacedCorrection[];
  readonly onRows: (progress: TableProgress) => void;
}

/**
 * Streams a table through its layout: claims, rows set aside and doubts into the stage file, records into a Parquet file beside it, and
 * at the end the file's own line. A table that no layout knows is set aside as a whole, with the layout that comes nearest. Without
 * `byteRows` all rows are read from their words.
 */
export async function readTableRows(
  input: TableToRead,
  sink: Sink,
  byteRows: typeof byteRowsReader | null = byteRowsReader,
): Promise<void> {
  const { path, table, mapping, corrections } = input;
  const isTaken = input.kind === "rows";
  const read = isTaken ? readRows : readTable;
  const { file, file_hash } = table;
  if (mapping === "bad") return setAsideWhole(input, read, sink);
  const days = await dayOrderIn(file, mapping, read, (wanted) => fileChunks(path, { wanted }));
  const context = { file, file_hash };
  const begun = performance.now();
  const counts = { rows: 0, aside: 0, flagged: 0, bytes: 0 };
  const records = input.records === null ? null : await openRecordWriter(input.records);
  const spoilt = badCells();
  let hasRecords = false;
  let delimiter = ",";
  let newest: string | null = null;
  const named = (record: EventRecord): EventRecord => {
    const dataset = datasetName(record.dataset, mapping, file);
    return dataset === record.dataset ? record : { ...record, dataset };
  };
  const take = (record: EventRecord): void => {
    records?.write(named(record));
    count(record);
  };
  const count = (record: EventRecord): void => {
    hasRecords = true;
    if (record.flags.some((flag) => flag !== USUAL)) counts.flagged++;
    if (record.timestamp !== null && (newest === null || record.timestamp > newest))
      newest = record.timestamp;
  };
  const rowsWanted: RowsWanted = {
    onRow(layout, row) {
      const outcome = saidBy(layout.readRow(row, context), row, context, delimiter);
      counts.rows++;
      if (outcome.record) take(outcome.record);
      for (const it of outcome.records ?? []) take(it);
      for (const claim of outcome.claims) {
        const lines = corrections.filter((line) => line.claim === claim.claim_id);
        if (lines.length === 0) sink.write({ claim });
        else writeCorrected([claim], lines, null, sink);
      }
      for (const it of outcome.setAside) sink.write({ set_aside: it });
      for (const it of outcome.issues) sink.write({ issue: it });
      if (outcome.badCells) spoilt.take(outcome.badCells, row.line);
      if (outcome.setAside.length === 0) return;
      counts.aside++;
      days.onSetAside(layout, row);
    },
    onIssue: (it) => sink.write({ issue: it }),
  };
  const chooser = layoutChooser(file, mapping, rowsWanted, days.order);
  const batches = records && {
    onRecord(record: EventRecord) {
      counts.rows++;
      count(record);
    },
    writeBatch(batch: RecordBatch) {
      const first = batch.records[batch.from] ?? null;
      const isNamed = first === null || named(first) === first;
      records.writeBatch(isNamed ? batch : { ...batch, records: batch.records.map((it) => it && named(it)) });
    },
  };
  const onChunk = async (bytes: number): Promise<void> => {
    counts.bytes += bytes;
    const spent = performance.now() - begun;
    input.onRows({ file, rows: counts.rows, bytes: counts.bytes, ofBytes: table.bytes, spent });
    await sink.drain();
    await records?.drain();
  };
  try {
    const result = await read({
      file,
      chunks: fileChunks(path, { onChunk }),
      encoding: mapping?.encoding ?? null,
      stated: { delimiter: mapping?.delimiter ?? null, skip: mapping?.skip ?? 0 },
      onBegin: (form) => {
        delimiter = form.delimiter;
      },
      onRow: (row) => chooser.push(row, delimiter),
      onByteRows: byteRows === null ? null : byteRows(chooser, () => delimiter, context, batches),
    });
    const choice = chooser.end(delimiter);
    const doubt = days.doubt();
    for (const it of doubt === null ? result.issues : [...result.issues, doubt]) sink.write({ issue: it });
    const written = isTaken ? NOT_WRITTEN : { encoding: result.encoding, delimiter };
    const entry: FileEntry = { ...table, ...written };
    if (choice.layout === null) {
      const rows_read = result.rowsRead - (result.hasHeader ? 1 : 0);
      const hasSidecar = mapping !== null;
      const why = unknownLayout({ file, choice, firstRow: chooser.firstRow(), rows: rows_read, hasSidecar });
      sink.write({ set_aside: { file, file_hash, line: 1, column: null, ...why } });
      const rows = { rows_read, rows_taken: 0, rows_set_aside: rows_read };
      return sink.write({ file: { ...entry, ...rows, role: "set_aside" } });
    }
    for (const it of result.setAside) sink.write({ set_aside: { ...it, file_hash } });
    for (const actor of choice.layout.actors ?? []) sink.write({ actor });
    for (const it of spoilt.doubts(file)) sink.write({ issue: it });
    const reading = input.sidecarHash === null ? null : hashOfReading(result.fileHash, input.sidecarHash);
    if (!isTaken && result.fileHash !== file_hash && reading !== file_hash)
      throw new Failure(`${path}: changed while it was read. Run again.`);
    if (hasRecords) await records?.close();
    const rows_read = result.rowsRead - chooser.skipped();
    const rows_set_aside = counts.aside + result.setAside.length;
    sink.write({
      file: {
        ...entry,
        ...factsOf(choice.layout, entry, mapping, newest),
        rows_read,
        rows_taken: rows_read - rows_set_aside,
        rows_set_aside,
        rows_flagged: choice.layout.dataset ? counts.flagged : null,
      },
    });
  } catch (error) {
    throw error instanceof LoadError ? new Failure(error.message) : error;
  } finally {
    records?.abort();
  }
}

/** What a row gives; one that gives nothing at all is set aside, so that none is lost. */
function saidBy(
  outcome: RowOutcome,
  { line, cells }: TableRow,
  context: RowContext,
  delimiter: string,
): RowOutcome {
  if (outcome.record !== null || outcome.claims.length + outcome.setAside.length > 0) return outcome;
  const why = {
    code: "missing-cell",
    found: "nothing in the columns that are read",
    expected: "a row of data",
  };
  const lost: SetAside = { ...context, line, column: null, ...why, raw: rawOf(cells, delimiter) };
  return { ...outcome, setAside: [lost] };
}

/** A table whose sidecar has mistakes: what that would have said (restricted, full) must not be lost by a slip of the pen. Its rows are counted. */
async function setAsideWhole(
  { path, table }: TableToRead,
  read: typeof readTable,
  sink: Sink,
): Promise<void> {
  const { file, file_hash } = table;
  const chunks = fileChunks(path);
  const { rowsRead, hasHeader } = await read({ file, chunks, onRow: () => undefined });
  const rows_read = rowsRead - (hasHeader ? 1 : 0);
  sink.write({
    set_aside: {
      ...{ file, file_hash, line: null, column: null, code: "bad-sidecar", raw: null },
      found: `a sidecar with mistakes beside ${rows_read} ${rows_read === 1 ? "row" : "rows"}`,
      expected: "one without: mend it, and run again",
    },
  });
  const rows = { rows_read, rows_taken: 0, rows_set_aside: rows_read };
  sink.write({ file: { ...table, ...rows, role: "set_aside" } });
}

/** Rows that were taken out of another form are in no text. */
const NOT_WRITTEN = { encoding: null, delimiter: null } as const;

/** Nearly every row of ACLED that counts nobody has it: it tells an unknown number from none, and is no doubt about the row. */
const USUAL = "fatalities-not-reported";

/** Tables of one's own that nobody named are a data set each, or their ids would stand for one another. */
const datasetName = (name: string, mapping: Mapping | null, file: string): string =>
  mapping?.dataset?.name ?? (name === OWN_TABLE ? file : name);

/** What the layout and the sidecar say of the file. */
function factsOf(
  layout: Layout,
  entry: FileEntry,
  mapping: Mapping | null,
  newest: string | null,
): Partial<FileEntry> {
  const { name, sure, why } = layout;
  const dataset = termsOf(mapping?.dataset, layout.dataset);
  return {
    layout: name,
    sure,
    why,
    licence: entry.licence ?? dataset?.licence ?? null,
    dataset: dataset ? datasetName(dataset.name, mapping, entry.file) : null,
    citation: dataset?.citation ?? null,
    restricted: dataset?.restricted ?? null,
    synthetic: dataset ? (mapping?.dataset?.synthetic ?? false) : null,
    vintage: mapping?.vintage ?? newest,
    full_export: dataset ? (mapping?.full ?? false) : null,
  };
}
