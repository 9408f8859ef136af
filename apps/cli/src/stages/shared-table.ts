import type { FileEntry } from "@sitrep/model";
import { Failure } from "../failure.js";
import type { Sink } from "../store/sink.js";
import { listOf, valuesIn } from "../store/stage-reader.js";

/** The stage files of one table of articles: that of each shard has the rows of the shard. */
export interface SharedTable {
  readonly stage: "parse" | "extract" | "normalize";
  /** in the order of the shards */
  readonly paths: readonly string[];
  /** the file with the documents of all of them, once that is there */
  readonly documents: string | null;
}

/** Writes the rows of all shards as one run would: in the order of their lines, and what is said of the table once. */
export async function sharedTable({ stage, paths, documents }: SharedTable, sink: Sink): Promise<void> {
  for await (const issue of byLine(paths.map((path) => valuesIn(path, "issue")))) {
    sink.write({ issue });
    await sink.drain();
  }
  switch (stage) {
    case "parse":
      return parsedTable(paths, sink);
    case "extract":
      return extractedTable(paths, documents, sink);
    case "normalize":
      return normalizedTable(paths, sink);
  }
}

async function parsedTable(paths: readonly string[], sink: Sink): Promise<void> {
  for await (const document of byLine(paths.map((path) => valuesIn(path, "document")))) {
    sink.write({ document });
    await sink.drain();
  }
  for await (const it of byLine(paths.map((path) => valuesIn(path, "set_aside"))))
    sink.write({ set_aside: it });
  const [articles] = await listOf(paths, "articles");
  if (articles) sink.write({ articles });
  const files = await listOf(paths, "file");
  const [file] = files;
  if (file) sink.write({ file: { ...file, ...rowsOf(files) } });
}

function rowsOf(files: readonly FileEntry[]) {
  const sum = (column: "rows_read" | "rows_taken" | "rows_set_aside") =>
    files.reduce((all, file) => all + (file[column] ?? 0), 0);
  return {
    rows_read: sum("rows_read"),
    rows_taken: sum("rows_taken"),
    rows_set_aside: sum("rows_set_aside"),
  };
}

/** Drafts have no line: they come in the order of their documents. */
async function extractedTable(paths: readonly string[], documents: string | null, sink: Sink): Promise<void> {
  const sources = await headsOf(paths.map((path) => valuesIn(path, "drafts")));
  for await (const { document_id } of valuesIn(documents ?? "", "document")) {
    const source = sources.find(({ head }) => head?.document_id === document_id);
    if (!source?.head)
      throw new Failure(`${paths.join(", ")}: lack the document ${document_id}. Run the shards again.`);
    sink.write({ drafts: source.head });
    await source.next();
    await sink.drain();
  }
}

async function normalizedTable(paths: readonly string[], sink: Sink): Promise<void> {
  for await (const claim of byLine(paths.map((path) => valuesIn(path, "claim")))) {
    sink.write({ claim });
    await sink.drain();
  }
  for (const correction of await listOf(paths, "correction")) sink.write({ correction });
}

interface Source<T> {
  /** what comes next; null at the end */
  head: T | null;
  next(): Promise<void>;
}

async function headsOf<T>(streams: readonly AsyncGenerator<T>[]): Promise<Source<T>[]> {
  const sources = streams.map((stream): Source<T> => {
    const source: Source<T> = {
      head: null,
      async next() {
        const { done, value } = await stream.next();
        source.head = done ? null : value;
      },
    };
    return source;
  });
  for (const source of sources) await source.next();
  return sources;
}

/** What is in many files in the order of lines, as one: what has no line comes last. A line is of one file alone. */
async function* byLine<T extends { readonly line?: number | null | undefined }>(
  streams: readonly AsyncGenerator<T>[],
): AsyncGenerator<T> {
  const sources = await headsOf(streams);
  for (;;) {
    let first: Source<T> | null = null;
    for (const source of sources)
      if (source.head !== null && (first === null || lineOf(source.head) < lineOf(first.head)))
        first = source;
    if (first === null || first.head === null) return;
    yield first.head;
    await first.next();
  }
}

const lineOf = (value: { readonly line?: number | null | undefined } | null): number =>
  value?.line ?? Number.POSITIVE_INFINITY;
