import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { opensMessage } from "@sitrep/parse";
import type { Budget } from "./bounds.js";
import { NOTHING, type Part, refused, type Unpacked } from "./unpacked.js";

const [FEED, RETURN] = [10, 13];

/** The messages of a mailbox, each a mail of its own under its number. A line that begins with "From " behind a blank one opens a message. */
export async function unpackMbox(path: string, folder: string, { bounds }: Budget): Promise<Unpacked> {
  const parts: Part[] = [];
  let message: Buffer[] = [];
  const close = async (): Promise<void> => {
    if (message.length === 0) return;
    const stored = String(parts.length + 1);
    const bytes = Buffer.concat(message);
    message = [];
    const handle = await open(join(folder, stored), "w");
    await handle.writeFile(bytes).finally(() => handle.close());
    parts.push({
      ...{ name: stored, kind: "bytes", form: "mail", stored, stated: {}, why: null },
      ...{ bytes: bytes.length, file_hash: createHash("sha256").update(bytes).digest("hex") },
    });
  };
  let isAfterBlank = true;
  for await (const line of linesOf(path)) {
    if (isAfterBlank && opens(line)) {
      await close();
      if (parts.length >= bounds.members)
        return refused(
          "too-many-members",
          `a mailbox of more than ${bounds.members} messages`,
          `at most ${bounds.members}: split it`,
        );
    } else message.push(unquoted(line));
    isAfterBlank = isBlank(line);
  }
  await close();
  return { ...NOTHING, parts };
}

const opens = (line: Buffer): boolean =>
  line[0] === 0x46 && opensMessage(line.subarray(0, 400).toString("latin1"));

const isBlank = (line: Buffer): boolean =>
  (line.length === 1 && line[0] === FEED) || (line.length === 2 && line[0] === RETURN && line[1] === FEED);

/** A mailbox writes ">From " where a message has a line with "From ", and ">>From " where it has that. */
const unquoted = (line: Buffer): Buffer =>
  line[0] === 0x3e && /^>+From /.test(line.subarray(0, 100).toString("latin1")) ? line.subarray(1) : line;

/** Lines with their ends. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const piece: Buffer = chunk;
    let start = 0;
    for (let end = piece.indexOf(FEED); end >= 0; end = piece.indexOf(FEED, start)) {
      const line = piece.subarray(start, end + 1);
      yield rest.length > 0 ? Buffer.concat([...rest, line]) : line;
      rest = [];
      start = end + 1;
    }
    if (start < piece.length) rest.push(piece.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}
