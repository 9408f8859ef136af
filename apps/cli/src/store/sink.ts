import { open, rename, rm } from "node:fs/promises";
import { type StageLine, type TagCounts, tagOf, textOf } from "./stage-line.js";

/** Characters that are kept before they are written: few writes for a big table, little memory for many. */
const BUFFERED = 1 << 20;

/** Where a stage puts its lines. */
export interface Sink {
  write(line: StageLine): void;
  /** waits until what was written is on its way to the disk: call it between the chunks of a big input */
  drain(): Promise<void>;
}

/** Writes a stage file beside its name and renames it into place, so that a file under its name is always whole. */
export async function writeStageFile(path: string, make: (sink: Sink) => Promise<void>): Promise<TagCounts> {
  const beside = `${path}.${process.pid}.tmp`;
  const handle = await open(beside, "w");
  const counts: TagCounts = {};
  let pending: string[] = [];
  let size = 0;
  const flush = async () => {
    const text = pending.join("");
    pending = [];
    size = 0;
    // not `write`: a disk that is nearly full takes a part of a text and says no more than how much
    if (text) await handle.appendFile(text);
  };
  const sink: Sink = {
    write(line) {
      const text = textOf(line);
      const tag = tagOf(text);
      pending.push(text);
      size += text.length;
      counts[tag] = (counts[tag] ?? 0) + 1;
    },
    async drain() {
      if (size >= BUFFERED) await flush();
    },
  };
  try {
    await make(sink);
    await flush();
    await handle.close();
    await rename(beside, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(beside, { force: true });
    throw error;
  }
  return counts;
}
