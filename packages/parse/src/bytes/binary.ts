import { HEAD_BYTES, signatureOf } from "./encodings.js";

const MAGIC: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF"],
  ["PK\x03\x04", "a ZIP archive (Word, Excel and OpenDocument files are such)"],
  ["\xd0\xcf\x11\xe0", "an old Word or Excel file"],
  ["\x1f\x8b", "a gzip archive"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["PAR1", "a Parquet file"],
  ["{\\rtf", "an RTF file"],
  ["SQLite format 3", "a SQLite database"],
  ["\x7fELF", "a program"],
];

/** Of the head's bytes, the share of control characters from which on a file is taken for binary: text has none but tab, line ends, form feed, escape. */
const CONTROL_SHARE = 0.005;

/**
 * Says what a file is that cannot be read as text ("a PDF", "binary data"); null for text. In a table NUL bytes cost their rows, not the
 * file, as long as most rows have none; and a table may be delimited by byte 1.
 */
export function binaryKind(bytes: Uint8Array, isTable = false): string | null {
  const head = new Uint8Array(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
  const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
  const magic = MAGIC.find(([signature]) => start.startsWith(signature));
  if (magic) return magic[1];
  if (signatureOf(head)?.encoding.startsWith("utf-16")) return null;
  if (head.includes(0) && !(isTable && linesWith(0, head) < 0.5)) return "binary data (NUL bytes)";
  const allowed = new Set([
    ...TEXT_CONTROLS,
    ...(isTable ? [0] : []),
    ...(linesWith(1, head) > 0.9 ? [1] : []),
  ]);
  return controlShare(head, allowed) > CONTROL_SHARE ? "binary data (control characters)" : null;
}

/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
const TEXT_CONTROLS = [9, 10, 11, 12, 13, 27];

/** Share of lines that hold a byte, 0 to 1. */
function linesWith(byte: number, head: Uint8Array): number {
  if (!head.includes(byte)) return 0;
  const feed = head.includes(10) ? 10 : 13;
  let lines = 0;
  let found = 0;
  for (let start = 0; start < head.length; ) {
    const next = head.indexOf(feed, start);
    const end = next < 0 ? head.length : next;
    const at = head.indexOf(byte, start);
    if (at >= 0 && at < end) found++;
    if (end > start) lines++;
    start = end + 1;
  }
  return lines === 0 ? 0 : found / lines;
}

function controlShare(head: Uint8Array, allowed: ReadonlySet<number>): number {
  let controls = 0;
  for (const byte of head) if (byte < 0x20 && !allowed.has(byte)) controls++;
  return head.length ? controls / head.length : 0;
}

/** Where the last whole UTF-8 character ends: a piece of a file may be cut inside one. */
export function lastWholeCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const width = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return width > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
