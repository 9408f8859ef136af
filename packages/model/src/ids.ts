import { hash } from "node:crypto";

/** sha-256 of bytes or UTF-8 text, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content, "hex");

/** A short id: the first 16 hexadecimal digits of the hash of the parts, which are kept apart (`["a","bc"]` is not `["ab","c"]`). */
export const idOf = (...parts: readonly (string | number | null)[]): string =>
  sha256(JSON.stringify(parts)).slice(0, 16);

/** A document is its bytes: the same file under another name is the same document. */
export const documentId = (fileHash: string): string => idOf("document", fileHash);

/** Where a claim stands, never what it says: a better reading of the same words keeps the id, and judgements on it. */
export const claimId = (
  documentId: string,
  kind: string,
  start: number,
  end: number,
  ordinal: number,
): string => idOf("claim", documentId, kind, start, end, ordinal);

/** A claim from a row of a table of figures: `part` tells the claims of one row apart. */
export const rowClaimId = (fileHash: string, line: number, part: number): string =>
  idOf("row", fileHash, line, part);
