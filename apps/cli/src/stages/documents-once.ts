import { type Claim, type Document, type Issue, issue } from "@sitrep/model";

/** The documents of all files, each once. */
export interface DocumentsOnce {
  readonly documents: readonly Document[];
  /** whether a claim is of a document that stays, or of none */
  isKept(claim: Pick<Claim, "document_id" | "file" | "line">): boolean;
  /** one doubt for each text that stands in two files, with both places */
  readonly issues: readonly Issue[];
}

type Place = Pick<Document, "file" | "line">;

/**
 * A document is its text: where a table holds a text that another file has too, the first place counts, by the order of the files. Within
 * a table the rows were looked at when it was read.
 */
export function documentsOnce(all: readonly Document[]): DocumentsOnce {
  const first = new Map<string, Place>();
  const issues: Issue[] = [];
  const documents: Document[] = [];
  for (const document of all) {
    const known = first.get(document.document_id);
    if (known === undefined) {
      const { document_id, file, line } = document;
      first.set(document_id, line === undefined ? { file } : { file, line });
      documents.push(document);
    } else issues.push(again(document, known));
  }
  return {
    documents,
    isKept({ document_id, file, line }) {
      const place = document_id === null ? undefined : first.get(document_id);
      return place === undefined || (place.file === file && (place.line ?? null) === line);
    },
    issues,
  };
}

function again({ file, line }: Document, known: Place): Issue {
  const found = `the text of ${known.file}${known.line === undefined ? "" : `:${known.line}`} again`;
  return issue("link", "same-text", file, found, "each text once", {
    line: line ?? null,
    because: "the first is kept",
  });
}
