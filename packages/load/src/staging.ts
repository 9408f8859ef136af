import { boundsOf, codePoints, type Document } from "@sitrep/model";
import type { Rows } from "./database-input.js";
import { lineWriter } from "./line-writer.js";
import { linesOf, longestLineOf } from "./lines.js";

/** Files that DuckDB can read, with the longest line in them in bytes: its reader wants to know before it starts. */
export interface Staged {
  readonly paths: readonly string[];
  readonly longestLine: number;
}

/** Rows that are not in files are written to `path`; files stay where they are. */
export async function stage<T>(rows: Rows<T>, path: string): Promise<Staged> {
  if (isInMemory(rows)) {
    const writer = lineWriter(path);
    for (const row of rows) await writer.write(row);
    return { paths: [path], longestLine: await writer.close() };
  }
  if (isStream(rows)) {
    const writer = lineWriter(path);
    for await (const row of rows) await writer.write(row);
    return { paths: [path], longestLine: await writer.close() };
  }
  const paths = pathsOf(rows);
  const lengths = await Promise.all(paths.map(longestLineOf));
  return { paths, longestLine: Math.max(0, ...lengths) };
}

/**
 * Documents apart from their sentences. A sentence's words are cut here because `substr` in SQL walks a text from its start for
 * every span: 10,000 spans of 4 MB took 15 s there.
 */
export async function stageDocuments(
  rows: Rows<Document>,
  documentsPath: string,
  sentencesPath: string,
): Promise<{ documents: Staged; sentences: Staged }> {
  const documents = lineWriter(documentsPath);
  const sentences = lineWriter(sentencesPath);
  for await (const document of documentsOf(rows)) {
    const { sentences: spans, ...rest } = document;
    const points = codePoints(document.text);
    const bounds = document.published === null ? null : boundsOf(document.published);
    await documents.write({
      ...rest,
      published_from: bounds?.from ?? null,
      published_to: bounds?.to ?? null,
      chars: points.length,
    });
    for (const { start, end, ...sentence } of spans) {
      await sentences.write({
        document_id: document.document_id,
        ...sentence,
        char_start: start,
        char_end: end,
        text: points.slice(start, end),
      });
    }
  }
  return {
    documents: { paths: [documentsPath], longestLine: await documents.close() },
    sentences: { paths: [sentencesPath], longestLine: await sentences.close() },
  };
}

const isStream = <T>(rows: Rows<T>): rows is AsyncIterable<T> =>
  typeof rows === "object" && Symbol.asyncIterator in rows;

const isInMemory = <T>(rows: Rows<T>): rows is readonly T[] => Array.isArray(rows);

const pathsOf = (rows: string | { readonly ndjson: readonly string[] }): readonly string[] =>
  typeof rows === "string" ? [rows] : rows.ndjson;

/** Files are a stage's own output, which its schema has checked already. */
async function* documentsOf(rows: Rows<Document>): AsyncGenerator<Document> {
  if (isInMemory(rows) || isStream(rows)) yield* rows;
  else
    for (const path of pathsOf(rows))
      for await (const line of linesOf(path)) yield JSON.parse(line.toString());
}
