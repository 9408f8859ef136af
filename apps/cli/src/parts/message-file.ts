import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Part } from "./unpacked.js";

/** The file of a message while it is written. */
export interface MessageFile {
  add(piece: Buffer): Promise<void>;
  /** the message as a part; null where nothing was written */
  close(): Promise<Part | null>;
}

/** Bytes that are gathered before they are written. */
const GATHERED = 1 << 20;

/** Writes a message under its number; one of more than `most` bytes is counted to its end, leaves no file and says so. */
export function messageFile(folder: string, stored: string, most: number): MessageFile {
  const path = join(folder, stored);
  const hash = createHash("sha256");
  let gathered: Buffer[] = [];
  let [bytes, waiting, isBegun] = [0, 0, false];
  const write = async (): Promise<void> => {
    const content = Buffer.concat(gathered);
    [gathered, waiting] = [[], 0];
    await writeFile(path, content, { flag: isBegun ? "a" : "w" });
    isBegun = true;
  };
  return {
    async add(piece) {
      bytes += piece.length;
      if (bytes > most) {
        gathered = [];
        return;
      }
      hash.update(piece);
      gathered.push(piece);
      waiting += piece.length;
      if (waiting >= GATHERED) await write();
    },
    async close() {
      if (bytes === 0) return null;
      const part = { name: stored, kind: "bytes", form: "mail", bytes, stated: {} } as const;
      if (bytes > most) {
        await rm(path, { force: true });
        const found = `a message of ${bytes} bytes`;
        const why = {
          code: "too-large",
          found,
          expected: `at most ${most} bytes: take out what is attached to it`,
        };
        return { ...part, stored: null, file_hash: "", why };
      }
      await write();
      return { ...part, stored, file_hash: hash.digest("hex"), why: null };
    },
  };
}
