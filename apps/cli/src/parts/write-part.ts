import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";

export interface Written {
  readonly bytes: number;
  readonly file_hash: string;
  readonly crc: number;
}

/** Bytes that are more than may come out. */
export class TooManyBytes extends Error {}

/** Streams a part to its file; `spend` says of each piece whether it may still come. A part that is not whole leaves no file. */
export async function writePart(
  source: Readable,
  path: string,
  spend: (bytes: number) => boolean,
  expand: Transform | null = null,
): Promise<Written> {
  const hash = createHash("sha256");
  let [bytes, crc] = [0, 0];
  const counted = async function* (pieces: AsyncIterable<Buffer>) {
    for await (const piece of pieces) {
      if (!spend(piece.length)) throw new TooManyBytes();
      bytes += piece.length;
      hash.update(piece);
      crc = crc32(piece, crc);
      yield piece;
    }
  };
  try {
    if (expand === null) await pipeline(source, counted, createWriteStream(path));
    else await pipeline(source, expand, counted, createWriteStream(path));
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return { bytes, file_hash: hash.digest("hex"), crc };
}
