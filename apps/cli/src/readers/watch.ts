import { Worker } from "node:worker_threads";

/** Milliseconds between two looks. */
const LOOK = 500;

/**
 * Ends this process when the one that began it is gone, killed perhaps: a library in an endless loop would run on for nobody. The loop does
 * not hold up the look, which is a thread's.
 */
export function endWith(parent: number): void {
  new Worker(WATCH, { eval: true, workerData: { parent, look: LOOK }, env: {} }).unref();
}

/** The child of a process that is gone belongs to another one; where the system does not say so, the number is asked. */
const WATCH = `
const { workerData: { parent, look } } = require("node:worker_threads");
const isGone = () => {
  if (process.platform !== "win32") return process.ppid !== parent;
  try {
    return !process.kill(parent, 0);
  } catch {
    return true;
  }
};
setInterval(() => isGone() && process.kill(process.pid, "SIGKILL"), look);
`;
