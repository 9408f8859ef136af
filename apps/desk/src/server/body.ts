import type { IncomingMessage } from "node:http";

/** Bytes of a request: a decision with a long reason is a few thousand. */
export const LARGEST_BODY = 64 * 1024;

/** The JSON of a request; null for one that is too large, `undefined` for one that is no JSON. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    const bytes: Buffer = piece;
    size += bytes.length;
    if (size > LARGEST_BODY) return null;
    pieces.push(bytes);
  }
  try {
    return JSON.parse(Buffer.concat(pieces).toString("utf8"));
  } catch {
    return undefined;
  }
}
