import { type FileHandle, open } from "node:fs/promises";
import type { ByteSource } from "@sitrep/parse";

/** Gives `use` a file to be read piece by piece. */
export async function withSource<T>(path: string, use: (source: ByteSource) => Promise<T>): Promise<T> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    return await use({
      byteLength: size,
      slice: (start, end = size) => bytesBetween(handle, start, Math.min(end, size)),
    });
  } finally {
    await handle.close();
  }
}

async function bytesBetween(handle: FileHandle, start: number, end: number): Promise<ArrayBuffer> {
  const buffer = new ArrayBuffer(Math.max(end - start, 0));
  const bytes = new Uint8Array(buffer);
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await handle.read(bytes, at, bytes.length - at, start + at);
    if (bytesRead === 0) throw new Error("the file became shorter while it was read");
    at += bytesRead;
  }
  return buffer;
}
