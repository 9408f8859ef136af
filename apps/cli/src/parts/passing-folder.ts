import { mkdtempSync, rmSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { constants, hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { isGone } from "../store/lock.js";

const NAME = /^sitrep-parts-(?<pid>\d+)-(?<host>[^/]*)-[^-]{6}$/;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Gives `use` a folder that is gone afterwards, when the process is stopped by a signal as well. What a process left that had no time to
 * remove it, the next one removes: the name of the folder says whose it is.
 */
export async function withPassingFolder<T>(
  use: (folder: string) => Promise<T>,
  within = tmpdir(),
): Promise<T> {
  await removeLeft(within);
  const folder = mkdtempSync(join(within, `sitrep-parts-${process.pid}-${hostname()}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const stop = (signal: NodeJS.Signals) => process.exit(128 + constants.signals[signal]);
  process.once("exit", remove);
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await use(folder);
  } finally {
    process.off("exit", remove);
    for (const signal of SIGNALS) process.off(signal, stop);
    remove();
  }
}

async function removeLeft(within: string): Promise<void> {
  for (const name of await readdir(within).catch(() => [])) {
    const { pid, host } = NAME.exec(name)?.groups ?? {};
    if (pid === undefined || host === undefined || !isGone({ pid: Number(pid), host })) continue;
    // that of another user stays
    await rm(join(within, name), { recursive: true, force: true }).catch(() => undefined);
  }
}
