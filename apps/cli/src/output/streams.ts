import { once } from "node:events";

/** Where a command reads and writes: results to `out`, all else to `err`. */
export interface Streams {
  /** what comes in; nobody reads it unless a command is asked to */
  readonly in: () => AsyncIterable<Uint8Array>;
  /** waits while the reader is slower than we are */
  readonly out: (text: string) => Promise<void>;
  readonly err: (text: string) => void;
  /** progress, which only a person at a terminal wants to see */
  readonly progress: (line: string) => void;
}

export function processStreams(): Streams {
  return {
    in: () => process.stdin,
    async out(text) {
      if (!process.stdout.write(text)) await once(process.stdout, "drain");
    },
    err: (text) => void process.stderr.write(text),
    progress(line) {
      if (process.stderr.isTTY) process.stderr.write(line);
    },
  };
}

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
