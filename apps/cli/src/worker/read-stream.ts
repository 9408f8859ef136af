import type { Streams } from "../output/streams.js";
import { claimsOfStream } from "./claims-of-stream.js";
import { openLineReader, type ReaderSettings } from "./open-line-reader.js";

/** Reads documents from standard input in a thread, and writes their claims; gives how many problems there were. */
export async function readStream(
  streams: Pick<Streams, "in" | "out">,
  settings: ReaderSettings,
): Promise<number> {
  const reader = openLineReader(settings);
  try {
    return await claimsOfStream({ input: streams.in(), out: streams.out, reader });
  } finally {
    await reader.close();
  }
}
