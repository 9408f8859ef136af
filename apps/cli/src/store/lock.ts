import { closeSync, openSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Failure, systemCode } from "../failure.js";

export interface Waiting {
  /** how long to wait for another run before giving up; 0 gives up at once */
  readonly waitSeconds: number;
  /** called once, when there is something to wait for */
  readonly onWait: (sentence: string) => void;
}

const PAUSE_MS = 200;
/** A lock names its process as soon as it is there: one that names none for so long was left by a run killed between the two. */
const NAMELESS_MS = 2_000;

/**
 * Does the work while no other run writes into the folder. The lock is a file that names its process: one whose process is gone is
 * taken over, so that a killed run blocks nobody.
 */
export async function withLock<T>(out: string, waiting: Waiting, work: () => Promise<T>): Promise<T> {
  await mkdir(out, { recursive: true });
  const path = join(out, ".lock");
  await acquire(path, waiting);
  const release = () => rmSync(path, { force: true });
  const stop = (signal: NodeJS.Signals) => {
    release();
    process.exit(signal === "SIGINT" ? 130 : 143);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    return await work();
  } finally {
    process.off("SIGINT", stop).off("SIGTERM", stop);
    release();
  }
}

async function acquire(path: string, { waitSeconds, onWait }: Waiting): Promise<void> {
  const until = Date.now() + waitSeconds * 1000;
  let said = false;
  let namelessFrom: number | null = null;
  while (!tryLock(path)) {
    const holder = await readHolder(path);
    namelessFrom = holder === null ? (namelessFrom ?? Date.now()) : null;
    const isNameless = namelessFrom !== null && Date.now() - namelessFrom >= NAMELESS_MS;
    if (holder ? isGone(holder) : isNameless) {
      await takeAway(path);
      continue;
    }
    const who = holder ? `process ${holder.pid} on ${holder.host}` : "another process";
    if (Date.now() >= until && holder !== null) {
      throw new Failure(
        `${path}: ${who} still writes here after ${waitSeconds} s. Wait for it, use another --out, or delete this file if no run is under way.`,
      );
    }
    if (!said) onWait(`${who} writes into this folder; waiting up to ${waitSeconds} s for it to end.`);
    said = true;
    await pause(PAUSE_MS);
  }
}

/** At once, so that nothing comes between the file and the name in it but a kill. */
function tryLock(path: string): boolean {
  try {
    const file = openSync(path, "wx");
    try {
      writeFileSync(file, `${process.pid}\n${hostname()}\n`);
    } catch (error) {
      rmSync(path, { force: true });
      throw error;
    } finally {
      closeSync(file);
    }
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

export interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Who holds the lock; null where it names nobody, or has just gone. */
async function readHolder(path: string): Promise<Holder | null> {
  const [pid, host] = (await readFile(path, "utf8").catch(() => "")).split("\n");
  return pid && host ? { pid: Number(pid), host } : null;
}

/** Only a process of this machine can be asked; one of another is taken to be alive. */
export function isGone({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return systemCode(error) === "ESRCH";
  }
}

/**
 * Renamed first: of two that find the same dead lock only one takes it away. Whoever got hold of a living one instead, which another
 * made in the meantime, puts it back.
 */
async function takeAway(path: string): Promise<void> {
  const aside = `${path}.${process.pid}`;
  await rename(path, aside).catch(() => undefined);
  const holder = await readHolder(aside);
  if (holder && !isGone(holder)) await rename(aside, path);
  await rm(aside, { force: true });
}
