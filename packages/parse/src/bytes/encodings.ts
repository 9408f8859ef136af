import { isUtf8 } from "node:buffer";
import { decodeWindows1252 } from "./windows-1252.js";

export type Unicode = "utf-8" | "utf-16le" | "utf-16be";

/** What the first bytes say about the encoding, and how many of them are the byte order mark. */
export interface Signature {
  readonly encoding: Unicode;
  readonly bomBytes: number;
}

/** How many bytes at the start are looked at to tell an encoding or a binary file. */
export const HEAD_BYTES = 65_536;

const LATIN = new Set([
  "windows-1252",
  "cp1252",
  "x-cp1252",
  "iso-8859-1",
  "iso8859-1",
  "latin1",
  "l1",
  "us-ascii",
  "ascii",
]);

/** A byte order mark, or UTF-16 without one (every other byte of the head zero); null where the bytes do not say. */
export function signatureOf(bytes: Uint8Array): Signature | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: "utf-8", bomBytes: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: "utf-16le", bomBytes: 2 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: "utf-16be", bomBytes: 2 };
  const encoding = unmarkedUtf16(bytes);
  return encoding && { encoding, bomBytes: 0 };
}

/** Reads bytes whose encoding is known. Broken sequences become U+FFFD; null for an encoding that nobody knows. */
export function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  if (LATIN.has(encoding)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

export const isValidUtf8 = (bytes: Uint8Array): boolean => isUtf8(bytes);

function unmarkedUtf16(bytes: Uint8Array): Unicode | null {
  const size = Math.min(bytes.length, 4096) & ~1;
  if (size < 4) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < size; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = size / 2;
  if (odd > half * 0.7 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.1) return "utf-16be";
  return null;
}
