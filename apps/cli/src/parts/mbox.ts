import { createReadStream } from "node:fs";
import { opensMessage } from "@sitrep/parse";
import type { Budget } from "./bounds.js";
import { messageFile } from "./message-file.js";
import { NOTHING, type Part, refused, type Unpacked } from "./unpacked.js";

const [FEED, RETURN] = [10, 13];

/** The messages of a mailbox, each a mail of its own under its number. A line that begins with "From " after a blank one opens a message. */
export async function unpackMbox(path: string, folder: string, { bounds }: Budget): Promise<Unpacked> {
  const parts: Part[] = [];
  const next = () => messageFile(folder, String(parts.length + 1), bounds.message);
  let message = next();
  const close = async (): Promise<void> => {
    const part = await message.close();
    if (part !== null) parts.push(part);
    message = next();
  };
  let isAfterBlank = true;
  for await (const { bytes, begins } of linesOf(path)) {
    if (begins && isAfterBlank && opens(bytes)) {
      await close();
      if (parts.length >= bounds.members)
        return refused(
          "too-many-members",
          `a mailbox of more than ${bounds.members} messages`,
          `at most ${bounds.members}: split it`,
        );
    } else await message.add(begins ? unquoted(bytes) : bytes);
    isAfterBlank = begins && isBlank(bytes);
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

/** A line with its end, or a piece of one that is too long to be held. */
interface Piece {
  readonly bytes: Buffer;
  /** it is a line's first */
  readonly begins: boolean;
}

/** Bytes of a line above which it comes in pieces. */
const LONGEST_LINE = 1 << 16;

async function* linesOf(path: string): AsyncGenerator<Piece> {
  let [rest, begins] = [Buffer.alloc(0), true];
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const read: Buffer = chunk;
    let start = 0;
    for (let end = read.indexOf(FEED); end >= 0; end = read.indexOf(FEED, start)) {
      const line = read.subarray(start, end + 1);
      yield { bytes: rest.length > 0 ? Buffer.concat([rest, line]) : line, begins };
      [rest, begins] = [Buffer.alloc(0), true];
      start = end + 1;
    }
    rest = Buffer.concat([rest, read.subarray(start)]);
    if (rest.length <= LONGEST_LINE) continue;
    yield { bytes: rest, begins };
    [rest, begins] = [Buffer.alloc(0), false];
  }
  if (rest.length > 0) yield { bytes: rest, begins };
}
