import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ANSWERS, type Answer, type Request } from "../readers/reader.js";
import { codeFolder, workspaceRoot } from "../workspace.js";
import { answersTo } from "./answers.js";
import { NOTHING, type Refusal, refused, type Unpacked } from "./unpacked.js";

export interface Limits {
  /** that the process may work at any file, however small and however busy the machine is; a large one has more */
  readonly seconds: number;
  /** that may pass at most: for one that only waits */
  readonly waited: number;
  readonly megabytes: number;
}

/** For the largest workbook that people send one another; a file that needs more is no file to read on a desk. */
export const LIMITS: Limits = { seconds: 120, waited: 900, megabytes: 1024 };

/** A workbook of 56 MB takes 18 seconds of a core. */
const SECONDS_OF_MEGABYTE = 4;

/** Seconds that a file may take. */
const secondsFor = (path: string, { seconds }: Limits): number =>
  Math.round(
    Math.max(
      seconds,
      ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20) * SECONDS_OF_MEGABYTE,
    ),
  );

/** The process that reads forms through libraries of others: begun with the first file, begun anew after one that it did not survive. */
export interface ReaderProcess {
  read(request: Request): Promise<Unpacked>;
  close(): void;
}

export function openReaderProcess(limits: Limits = LIMITS, entry = ENTRY): ReaderProcess {
  let running: Running | null = null;
  const tried = async (request: Request): Promise<Outcome> => {
    running ??= begin(entry, limits);
    const outcome = await running.ask(request);
    if (outcome.end !== null) running = null;
    return outcome;
  };
  return {
    async read(request) {
      const isFresh = running === null;
      let outcome = await tried(request);
      // what earlier files left in the process must not cost this one
      if ((outcome.end === "memory" || outcome.end === "crash") && !isFresh) outcome = await tried(request);
      if (outcome.end !== null)
        return {
          ...NOTHING,
          why: refusalOf(outcome.end, { ...limits, seconds: secondsFor(request.path, limits) }),
        };
      if ("unpacked" in outcome.answer) return outcome.answer.unpacked;
      return refused(
        "damaged",
        `a file that cannot be read (${short(outcome.answer.fault)})`,
        `a whole file: ${request.remedy}, or fetch it once more`,
      );
    },
    close() {
      running?.stop();
      running = null;
    },
  };
}

/** Built code alone runs by itself: tests from source ask the built process. */
const ENTRY =
  codeFolder === "src"
    ? join(workspaceRoot, "apps/cli/dist/readers/main.js")
    : fileURLToPath(new URL("../readers/main.js", import.meta.url));

/** How the process ended before it answered; killed by somebody else, as by a system that is out of memory, or waiting too long. */
type End = "time" | "memory" | "crash" | "killed" | "wait";
type Outcome = { readonly end: End } | { readonly end: null; readonly answer: Answer };

interface Running {
  ask(request: Request): Promise<Outcome>;
  stop(): void;
}

/** Milliseconds between two looks at the memory of the process. */
const LOOK = 200;

function begin(entry: string, limits: Limits): Running {
  const { megabytes } = limits;
  // its heap ends first; buffers are outside of it, and are counted from here
  // its answers come on a channel of their own: what a library writes to standard output is none
  const child = spawn(process.execPath, [`--max-old-space-size=${megabytes}`, entry, String(process.pid)], {
    stdio: ["pipe", "ignore", "pipe", "pipe"],
    env: {},
  });
  let complaint = "";
  let settle: (outcome: Outcome) => void = () => undefined;
  let cause: End | null = null;
  child.stdin?.on("error", () => undefined);
  child.stderr?.setEncoding("utf8").on("data", (piece: string) => {
    complaint = `${complaint}${piece}`.slice(-4000);
  });
  const stop = () => child.kill("SIGKILL");
  const kill = (why: End) => {
    cause = why;
    stop();
  };
  child.stdio[ANSWERS]?.on(
    "data",
    answersTo((answer) => (answer === null ? kill("crash") : settle({ end: null, answer }))),
  );
  const ended = (_: unknown, signal: unknown) => {
    process.off("exit", stop);
    const other = signal === "SIGKILL" || signal === "SIGTERM" ? "killed" : "crash";
    settle({ end: cause ?? (/heap|memory/i.test(complaint) ? "memory" : other) });
  };
  // before the folder that it writes into is removed
  process.prependListener("exit", stop);
  child.on("error", ended).on("close", ended);
  return {
    ask: (request) =>
      new Promise((resolve) => {
        const seconds = secondsFor(request.path, limits);
        const before = secondsWorked(child) ?? 0;
        const late = setTimeout(() => kill("wait"), (limits.waited * 1000 * seconds) / limits.seconds);
        const looks = setInterval(() => {
          if ((secondsWorked(child) ?? 0) - before > seconds) kill("time");
          if (megabytesOf(child) > 2 * megabytes) kill("memory");
        }, LOOK);
        settle = (outcome) => {
          clearTimeout(late);
          clearInterval(looks);
          settle = () => undefined;
          resolve(outcome);
        };
        child.stdin?.write(`${JSON.stringify(request)}\n`);
      }),
    stop,
  };
}

/** How long the process has worked, where the system shows it. */
function secondsWorked({ pid }: ChildProcess): number | null {
  try {
    // after the name in brackets, which may hold anything
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    return (Number(fields[USER_TICKS]) + Number(fields[SYSTEM_TICKS])) / TICKS;
  } catch {
    return null;
  }
}

const [USER_TICKS, SYSTEM_TICKS, TICKS] = [11, 12, 100];
const PAGE = 4096;

/** What the process holds, where the system shows it; 0 elsewhere. */
function megabytesOf({ pid }: ChildProcess): number {
  try {
    return (Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * PAGE) / 2 ** 20;
  } catch {
    return 0;
  }
}

/** Work, memory and a breakdown are the file's: they are remembered with its bytes. What others did to the process is tried again. */
function refusalOf(end: End, { seconds, megabytes }: Limits): Refusal {
  switch (end) {
    case "time":
    case "wait":
      return {
        code: "too-slow",
        found: `a file that takes longer than ${seconds} s to read`,
        expected: "a smaller file, or a whole one: take it apart, or save it once more",
        ...(end === "wait" && { again: true }),
      };
    case "memory":
      return {
        code: "too-large",
        found: `a file that needs more than ${megabytes} MB of memory to read`,
        expected: "a smaller file: take it apart",
      };
    case "crash":
    case "killed":
      return {
        code: "damaged",
        found: "a file at which its reader broke down",
        expected: "a whole file: save it once more",
        ...(end === "killed" && { again: true }),
      };
  }
}

const short = (text: string): string => text.split("\n")[0]?.slice(0, 200) ?? "";
