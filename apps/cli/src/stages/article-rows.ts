import { type Document, documentId, type FileEntry, issue, type SetAside, sha256 } from "@sitrep/model";
import { type Layout, type Mapping, termsOf } from "@sitrep/normalize";
import { readArticle, readRows, readTable } from "@sitrep/parse";
import { Failure } from "../failure.js";
import type { ContentKind } from "../parts/unpacked.js";
import type { Shard } from "../store/manifest.js";
import type { Sink } from "../store/sink.js";
import { dayOrderIn } from "./day-order.js";
import { fileChunks } from "./file-chunks.js";
import { hashOfReading } from "./inventory.js";
import { layoutChooser } from "./layout-chooser.js";
import { isOf } from "./shards.js";
import type { TableProgress } from "./stage-context.js";

export interface ArticlesToRead {
  readonly path: string;
  /** what is there: the bytes of a table, or rows that were taken out of another form */
  readonly kind: ContentKind;
  readonly table: FileEntry;
  /** what its sidecar says; null where there is none */
  readonly mapping: Mapping | null;
  /** sha-256 of the sidecar; null where there is none */
  readonly sidecarHash: string | null;
  readonly onRows: (progress: TableProgress) => void;
  /** the share of the rows that is read, by their texts: two rows with one text are of one shard; null for all */
  readonly shard: Shard | null;
}

/** A row without a text has a shard, too. */
const NO_TEXT = documentId(sha256(""));

/** Whether the rows of a table are reports: its first rows tell. */
export async function holdsArticles({
  path,
  kind,
  table: { file },
  mapping,
}: Pick<ArticlesToRead, "path" | "kind" | "table" | "mapping">): Promise<boolean> {
  let name: string | null = null;
  const chooser = layoutChooser(file, mapping, {
    onRow(layout) {
      name = layout.name;
    },
    onIssue: () => undefined,
  });
  let delimiter = ",";
  await readerOf(kind)({
    file,
    chunks: fileChunks(path, { wanted: () => name === null && !chooser.refused() }),
    encoding: mapping?.encoding ?? null,
    stated: { delimiter: mapping?.delimiter ?? null, skip: mapping?.skip ?? 0 },
    onBegin: (form) => {
      delimiter = form.delimiter;
    },
    onRow: (row) => chooser.push(row, delimiter),
  });
  return isArticles(chooser.end(delimiter).layout);
}

/** Rows that were taken out of another form are read as such, and all others as a table is written. */
const readerOf = (kind: ContentKind): typeof readTable => (kind === "rows" ? readRows : readTable);

const isArticles = (layout: Layout | null): boolean => layout?.name === "articles";

/**
 * Streams a table of articles: each row a document, or set aside, and at the end the file's own line. `use` is given the documents in the
 * order of their rows, and the next piece of the file is read when it is done with them. A text that is in the table twice is read once.
 */
export async function readArticleRows(
  { path, kind, table, mapping, sidecarHash, onRows, shard }: ArticlesToRead,
  sink: Sink,
  use: (document: Document) => Promise<void> | void,
): Promise<void> {
  const { file, file_hash } = table;
  const reader = readerOf(kind);
  const days = await dayOrderIn(file, mapping, reader, (wanted) => fileChunks(path, { wanted }));
  const begun = performance.now();
  const counts = { rows: 0, own: 0, aside: 0, bytes: 0 };
  // what is said of the whole table is said once
  const saysWhole = shard === null || shard.index === 1;
  const lines = new Map<string, number>();
  let read: Document[] = [];
  let [delimiter, encoding] = [",", "utf-8"];
  const setAside = (it: SetAside): void => {
    counts.aside++;
    sink.write({ set_aside: it });
  };
  const chooser = layoutChooser(
    file,
    mapping,
    {
      onRow(layout, row) {
        counts.rows++;
        const { article, issues, setAside: lost } = layout.readRow(row, { file, file_hash });
        const text = article?.cells.text ?? null;
        const id = text === null ? null : documentId(sha256(text));
        if (!isOf(shard, id ?? NO_TEXT)) return;
        counts.own++;
        for (const it of issues) sink.write({ issue: { ...it, stage: "parse" } });
        for (const it of lost) setAside(it);
        if (article === undefined) return;
        const line = id === null ? undefined : lines.get(id);
        if (line !== undefined) {
          const expected = "each text once in a table";
          const why = { code: "duplicate-text", found: `the text of line ${line} again`, expected };
          const { raw, columns } = article;
          return setAside({ file, file_hash, line: row.line, column: columns.text ?? null, ...why, raw });
        }
        const report = readArticle({ ...article, file, file_hash, encoding });
        for (const it of report.setAside) setAside(it);
        for (const it of report.issues) sink.write({ issue: it });
        if (report.document === null) return;
        lines.set(report.document.document_id, row.line);
        read.push(report.document);
      },
      onIssue(it) {
        if (saysWhole) sink.write({ issue: { ...it, stage: "parse" } });
      },
    },
    days.order,
  );
  const useRead = async (): Promise<void> => {
    const documents = read;
    read = [];
    for (const document of documents) await use(document);
    await sink.drain();
  };
  const onChunk = async (bytes: number): Promise<void> => {
    counts.bytes += bytes;
    onRows({
      file,
      rows: counts.rows,
      bytes: counts.bytes,
      ofBytes: table.bytes,
      spent: performance.now() - begun,
    });
    await useRead();
  };
  const result = await reader({
    file,
    chunks: fileChunks(path, { onChunk }),
    encoding: mapping?.encoding ?? null,
    stated: { delimiter: mapping?.delimiter ?? null, skip: mapping?.skip ?? 0 },
    onBegin: (form) => {
      delimiter = form.delimiter;
    },
    onEncoding: (name) => {
      encoding = name;
    },
    onRow: (row) => chooser.push(row, delimiter),
  });
  const { layout } = chooser.end(delimiter);
  await useRead();
  const reading = sidecarHash === null ? null : hashOfReading(result.fileHash, sidecarHash);
  // the hash of a file that is a table in another form is not that of its rows
  const isSame = kind === "rows" || result.fileHash === file_hash || reading === file_hash;
  if (layout === null || !isSame) throw new Failure(`${path}: changed while it was read. Run again.`);
  // rows that no cells came of
  const others = result.rowsRead - chooser.skipped() - counts.rows;
  let [rows_read, rows_set_aside] = [counts.own, counts.aside];
  if (saysWhole) {
    const doubt = days.doubt();
    for (const it of doubt === null ? result.issues : [...result.issues, doubt])
      sink.write({ issue: { ...it, stage: "parse" } });
    for (const it of result.setAside) sink.write({ set_aside: { ...it, file_hash } });
    rows_read += others;
    rows_set_aside += result.setAside.length;
    if (counts.rows + others === 0)
      sink.write({ issue: issue("parse", "no-rows", file, "a header and no row", "a report in each row") });
  }
  sink.write({ articles: { file } });
  const dataset = termsOf(mapping?.dataset, null);
  sink.write({
    file: {
      ...table,
      layout: layout.name,
      ...(kind === "rows" ? {} : { encoding: result.encoding, delimiter }),
      rows_read,
      rows_taken: rows_read - rows_set_aside,
      rows_set_aside,
      licence: table.licence ?? dataset?.licence ?? null,
      dataset: dataset?.name ?? null,
      citation: dataset?.citation ?? null,
      restricted: dataset?.restricted ?? null,
      synthetic: dataset ? (mapping?.dataset?.synthetic ?? false) : null,
      vintage: mapping?.vintage ?? null,
      sure: layout.sure,
      why: layout.why,
    },
  });
}
