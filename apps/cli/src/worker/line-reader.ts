import type { StreamLine } from "./lines-of.js";

/** What was said about a line. */
export interface Answer {
  /** lines of JSON */
  readonly text: string;
  readonly problems: number;
}

/** Reads lines one after another; gives its answers in their order. */
export interface LineReader {
  read(line: StreamLine): Promise<Answer>;
  close(): Promise<void>;
}

/** Why a thread was given up at a line. */
export type Loss = "time" | "memory" | "crash";

/** A line as a thread is asked for it. */
export interface Asked extends StreamLine {
  /** set where an earlier thread was given up at this line: it is not to be read again */
  readonly loss: Loss | null;
}

/** How all lines are read. */
export interface ThreadSettings {
  /** slots that the claim's own clause states, alone */
  readonly stated: boolean;
  /** what a document may take; null for as long as it wants */
  readonly maxSeconds: number | null;
}

/** What a thread says when it can read; all else that it says is an answer. */
export const READY = "ready";
