import { setTimeout as timer } from "node:timers";
import { Worker } from "node:worker_threads";
import {
  type Answer,
  type Asked,
  type LineReader,
  type Loss,
  READY,
  type ThreadSettings,
} from "./line-reader.js";

export interface ReaderSettings extends ThreadSettings {
  /** the module that a thread runs */
  readonly entry: URL;
  /** of the heap of a thread; the longest text that is read, a million characters, takes a part of it */
  readonly megabytes?: number;
}

const MEGABYTES = 2048;

/** A line that has no answer yet. */
interface Waiting {
  asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads lines in a thread of its own, which can be stopped: one that takes too long, or too much memory, or ends, is given up, and the next
 * one goes on after the line at which it was. Nothing that a thread left half done is used again.
 */
export function openLineReader({ entry, megabytes = MEGABYTES, ...settings }: ReaderSettings): LineReader {
  const waiting: Waiting[] = [];
  let running: Running | null = null;
  const begin = (): Running => {
    const thread = openThread({ entry, megabytes, settings }, { onAnswer, onEnd });
    for (const { asked } of waiting) thread.ask(asked);
    return thread;
  };
  const onAnswer = (answer: Answer): void => {
    waiting.shift()?.resolve(answer);
    if (waiting.length > 0) running?.watch();
  };
  const onEnd = (loss: Loss, why: Error, { hasBegun, answers }: Ended): void => {
    running = null;
    const [head] = waiting;
    if (head === undefined) return;
    if (!hasBegun || head.asked.loss !== null) {
      for (const { reject } of waiting.splice(0)) reject(why);
      return;
    }
    // what earlier documents left in the memory must not cost this one
    if (loss !== "memory" || answers === 0) head.asked = { ...head.asked, loss };
    running = begin();
  };
  return {
    read: ({ line, bytes }) =>
      new Promise((resolve, reject) => {
        // of its own: a message takes along all of the memory that a piece of it is in
        const asked = { line, bytes: bytes && new Uint8Array(bytes), loss: null };
        waiting.push({ asked, resolve, reject });
        if (running === null) running = begin();
        else {
          running.ask(asked);
          if (waiting.length === 1) running.watch();
        }
      }),
    async close() {
      const thread = running;
      running = null;
      await thread?.stop();
    },
  };
}

interface Running {
  ask(asked: Asked): void;
  /** from now on the time of a line is counted */
  watch(): void;
  stop(): Promise<void>;
}

/** How far a thread had come. */
interface Ended {
  /** it could read at all */
  readonly hasBegun: boolean;
  readonly answers: number;
}

interface Handlers {
  readonly onAnswer: (answer: Answer) => void;
  readonly onEnd: (loss: Loss, why: Error, ended: Ended) => void;
}

function openThread(
  {
    entry,
    megabytes,
    settings,
  }: Pick<ReaderSettings, "entry"> & { megabytes: number; settings: ThreadSettings },
  { onAnswer, onEnd }: Handlers,
): Running {
  const worker = new Worker(entry, {
    workerData: settings,
    // flags of this process are no business of the thread
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  let [hasBegun, isOver, answers] = [false, false, 0];
  let late: NodeJS.Timeout | undefined;
  const end = (loss: Loss, why: Error): void => {
    if (isOver) return;
    isOver = true;
    clearTimeout(late);
    onEnd(loss, why, { hasBegun, answers });
  };
  const watch = (): void => {
    clearTimeout(late);
    if (settings.maxSeconds === null || !hasBegun || isOver) return;
    const before = answers;
    const tooLate = () => {
      if (answers !== before || isOver) return;
      void worker.terminate();
      end("time", new Error("a thread took too long"));
    };
    // an answer that came while this process waited for its reader is taken first
    late = timer(() => setImmediate(tooLate), settings.maxSeconds * 1000);
  };
  worker.on("message", (said: Answer | typeof READY) => {
    if (isOver) return;
    if (said === READY) {
      hasBegun = true;
      return watch();
    }
    answers++;
    clearTimeout(late);
    onAnswer(said);
  });
  worker.on("error", (error) => end(isOutOfMemory(error) ? "memory" : "crash", error));
  worker.on("exit", (code) => end("crash", new Error(`${entry.pathname}: the thread ended with ${code}`)));
  return {
    ask: (asked) => worker.postMessage(asked),
    watch,
    async stop() {
      isOver = true;
      clearTimeout(late);
      await worker.terminate();
    },
  };
}

const isOutOfMemory = (error: Error): boolean => "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
