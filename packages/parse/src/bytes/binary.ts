import { HEAD_BYTES, signatureOf } from "./encodings.js";

/** How a file begins, what it is, and what to do with it where there is something. */
const MAGIC: readonly (readonly [start: string, called: string, remedy: string | null])[] = [
  ["\x89PNG", "a PNG image", null],
  ["\xff\xd8\xff", "a JPEG image", null],
  ["GIF8", "a GIF image", null],
  ["{\\rtf", "an RTF file", "the same saved as .docx, .html or text"],
  ["7z\xbc\xaf\x27\x1c", "a 7z archive", "the same packed as .zip"],
  ["Rar!\x1a\x07", "a RAR archive", "the same packed as .zip"],
  ["\xfd7zXZ\0", "an xz archive", "the same packed as .zip or .gz"],
  ["\x28\xb5\x2f\xfd", "a Zstandard archive", "the same packed as .zip or .gz"],
  ["SQLite format 3", "a SQLite database", null],
  ["\x7fELF", "a program", null],
];
/** Archives that say what they are after their beginning. */
const TAR = { start: 257, magic: "ustar", called: "a tar archive", remedy: "the same packed as .zip" };
const BZIP2 = {
  magic: /^BZh[1-9]1AY&SY/,
  called: "a bzip2 archive",
  remedy: "the same packed as .zip or .gz",
};

/** What is known by its first bytes and is no text. */
export interface Binary {
  readonly called: string;
  /** what to give instead; null where nothing is known */
  readonly remedy: string | null;
}

/** Of the head's bytes, the share of control characters from which on a file is taken for binary: text has none but tab, line ends, form feed, escape. */
const CONTROL_SHARE = 0.005;

/**
 * Says what a file is that cannot be read as text ("an image", "binary data"); null for text. In a table NUL bytes cost their rows, not the
 * file, as long as most rows have none; and a table may be delimited by byte 1.
 */
export function binaryKind(bytes: Uint8Array, isTable = false): Binary | null {
  const head = new Uint8Array(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
  const start = Buffer.from(head.subarray(0, 16)).toString("latin1");
  for (const [signature, called, remedy] of MAGIC) if (start.startsWith(signature)) return { called, remedy };
  if (BZIP2.magic.test(start)) return BZIP2;
  if (Buffer.from(head.subarray(TAR.start, TAR.start + TAR.magic.length)).toString("latin1") === TAR.magic)
    return TAR;
  if (signatureOf(head)?.encoding.startsWith("utf-16")) return null;
  if (head.includes(0) && !(isTable && linesWith(0, head) < 0.5)) return unknown("NUL bytes");
  const allowed = new Set([
    ...TEXT_CONTROLS,
    ...(isTable ? [0] : []),
    ...(linesWith(1, head) > 0.9 ? [1] : []),
  ]);
  return controlShare(head, allowed) > CONTROL_SHARE ? unknown("control characters") : null;
}

const unknown = (why: string): Binary => ({ called: `binary data (${why})`, remedy: null });

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
