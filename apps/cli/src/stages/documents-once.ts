import { type Claim, type Document, type Issue, issue } from "@sitrep/model";

/** The documents of all files, each once. */
export interface DocumentsOnce {
  /** to be called with each document, in the order of the files: whether it is the first with its text */
  isFirst(document: Pick<Document, "document_id" | "file" | "line">): boolean;
  /** whether a claim is of a document that stays, or of none */
  isKept(claim: Pick<Claim, "document_id" | "file" | "line">): boolean;
  /** one doubt for each text that is in two files, with both places */
  readonly issues: readonly Issue[];
}

type Place = Pick<Document, "file" | "line">;

/**
 * A document is its text: where a table holds a text that another file has too, the first place counts, by the order of the files. Within
 * a table the rows were looked at when it was read.
 */
export function documentsOnce(): DocumentsOnce {
  const first = new Map<string, Place>();
  const issues: Issue[] = [];
  return {
    issues,
    isFirst({ document_id, file, line }) {
      const place = line === undefined ? { file } : { file, line };
      const known = first.get(document_id);
      if (known === undefined) first.set(document_id, place);
      else issues.push(again(place, known));
      return known === undefined;
    },
    isKept({ document_id, file, line }) {
      const place = document_id === null ? undefined : first.get(document_id);
      return place === undefined || (place.file === file && (place.line ?? null) === line);
    },
  };
}

function again({ file, line }: Place, known: Place): Issue {
  const found = `the text of ${known.file}${known.line === undefined ? "" : `:${known.line}`} again`;
  return issue("link", "same-text", file, found, "each text once", {
    line: line ?? null,
    because: "the first is kept",
  });
}
