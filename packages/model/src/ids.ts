import { hash } from "node:crypto";

/** sha-256 of bytes or UTF-8 text, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => hash("sha256", content, "hex");

/** A short id: the first 16 hexadecimal digits of the hash of the parts, which are kept apart (`["a","bc"]` is not `["ab","c"]`). */
export const idOf = (...parts: readonly (string | number | null)[]): string =>
  sha256(JSON.stringify(parts)).slice(0, 16);

/** A document is its bytes: the same file under another name is the same document. */
export const documentId = (fileHash: string): string => idOf("document", fileHash);

/** Where a claim is, never what it says: a better reading of the same words keeps the id, and judgements on it. */
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

/**
 * Ids of the records of one file, by their lines, 16 hexadecimal digits. The file's hash is mixed with the line by a bijection of 64
 * bits: two lines of a file never share an id, and a row costs a tenth of what hashing it would.
 */
export function recordIds(fileHash: string): (line: number) => string {
  const seed = sha256(JSON.stringify(["record", fileHash]));
  const [high = 0, low = 0, key = 0] = [0, 8, 16].map(
    (at) => Number.parseInt(seed.slice(at, at + 8), 16) | 0,
  );
  return (line) => {
    let left = high;
    let right = low ^ line;
    for (let round = 1; round <= 4; round++) {
      const next = left ^ mixed((right + Math.imul(round, key)) | 0);
      left = right;
      right = next;
    }
    return digitsOf(left) + digitsOf(right);
  };
}

/** The finaliser of MurmurHash3: each bit of the number changes half of the bits of what comes out. */
function mixed(number: number): number {
  let value = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

const FOUR_DIGITS = Array.from({ length: 65_536 }, (_, number) => number.toString(16).padStart(4, "0"));
const digitsOf = (number: number): string =>
  `${FOUR_DIGITS[number >>> 16] ?? ""}${FOUR_DIGITS[number & 0xffff] ?? ""}`;
