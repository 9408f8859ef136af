import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

// Written in pieces of about this many characters: one write a line costs more than the JSON.
const PIECE = 1 << 18;

/** Writes rows as JSON lines; `close` gives the length of the longest line in bytes. */
export interface LineWriter {
  write(row: unknown): Promise<void>;
  close(): Promise<number>;
}

export function lineWriter(path: string): LineWriter {
  const stream = createWriteStream(path);
  // a full disk may be told between two writes, when nobody waits: it is kept until somebody does
  let failure: Error | null = null;
  stream.on("error", (error) => {
    failure = error;
  });
  let piece = "";
  let longest = 0;
  return {
    async write(row) {
      if (failure) throw failure;
      const line = jsonOf(row);
      longest = Math.max(longest, Buffer.byteLength(line));
      piece += `${line}\n`;
      if (piece.length < PIECE) return;
      const full = !stream.write(piece);
      piece = "";
      if (full) await once(stream, "drain");
    },
    async close() {
      if (failure) throw failure;
      stream.end(piece);
      await finished(stream);
      return longest;
    },
  };
}

/** JSON that DuckDB reads: half of a surrogate pair, which JSON can write and UTF-8 cannot, becomes U+FFFD. */
function jsonOf(row: unknown): string {
  const line = JSON.stringify(row);
  if (!line.includes("\\ud")) return line;
  return JSON.stringify(row, (_key, value) =>
    typeof value === "string" ? Buffer.from(value).toString() : value,
  );
}
