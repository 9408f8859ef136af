import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { PartLine } from "@sitrep/parse";

/** Characters that are written at once. */
const PIECE = 1 << 18;

export interface RowsWritten {
  readonly bytes: number;
  readonly file_hash: string;
  /** rows, the header among them, and what could not be read */
  readonly rows: number;
}

/** Writes the lines of a part to its file, as NDJSON; `spend` throws where so many bytes are too many. */
export async function writeRows(
  lines: AsyncIterable<PartLine>,
  path: string,
  spend: (bytes: number) => void,
): Promise<RowsWritten> {
  const hash = createHash("sha256");
  let [bytes, rows, text] = [0, 0, ""];
  const flush = async (file: FileHandle): Promise<void> => {
    const piece = Buffer.from(text);
    text = "";
    spend(piece.length);
    bytes += piece.length;
    hash.update(piece);
    await file.appendFile(piece);
  };
  const file = await open(path, "wx");
  try {
    for await (const line of lines) {
      if (!("told" in line)) rows++;
      text += `${JSON.stringify(line)}\n`;
      if (text.length >= PIECE) await flush(file);
    }
    await flush(file);
  } finally {
    await file.close();
  }
  return { bytes, file_hash: hash.digest("hex"), rows };
}
