import { closeSync, openSync, readSync } from "node:fs";

/** Bytes of one reading. */
const CHUNK = 256 << 10;

export interface ChunkOptions {
  /** is called with the length of each chunk when its reader is done with it */
  readonly onChunk?: (bytes: number) => Promise<void>;
  /** whether the next chunk is to be read; all are, where it is absent */
  readonly wanted?: () => boolean;
}

/**
 * A file's bytes, each chunk valid until the next is asked for; what was made of one is on its way to the disk before the next is read.
 * They are read without leaving the thread: another one for each reading costs more than the reading.
 */
export async function* fileChunks(
  path: string,
  { onChunk, wanted }: ChunkOptions = {},
): AsyncGenerator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(CHUNK);
    for (;;) {
      const length = readSync(file, bytes);
      if (length === 0) return;
      yield bytes.subarray(0, length);
      await onChunk?.(length);
      if (wanted?.() === false) return;
    }
  } finally {
    closeSync(file);
  }
}
