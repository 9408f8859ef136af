import { createReadStream } from "node:fs";

/**
 * The lines of a file as UTF-8 bytes, without their `\n`, the empty ones left out. Not `readline`: that ends lines at U+2028 too,
 * which may be inside a JSON string.
 */
export async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = piece;
    let from = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
      pieces.push(bytes.subarray(from, at));
      const line = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
      if (line && line.length > 0) yield line;
      pieces = [];
      from = at + 1;
    }
    pieces.push(bytes.subarray(from));
  }
  const last = Buffer.concat(pieces);
  if (last.length > 0) yield last;
}

/** Length of the longest line in bytes; 0 for an empty file. */
export async function longestLineOf(path: string): Promise<number> {
  let longest = 0;
  let current = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = piece;
    let from = 0;
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
      longest = Math.max(longest, current + at - from);
      current = 0;
      from = at + 1;
    }
    current += bytes.length - from;
  }
  return Math.max(longest, current);
}
