import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Whether a process can be kept to one core here. */
export const isPinned = spawnSync("taskset", ["-c", "0", "true"]).status === 0;

/** Runs one of the ways in a process of its own, on one core where that can be, and gives what it told. */
export async function measured(way, args) {
  const script = fileURLToPath(new URL(`./ways/${way}.mjs`, import.meta.url));
  const pin = isPinned ? ["taskset", "-c", "0"] : [];
  const [command, ...rest] = [...pin, process.execPath, script, ...args];
  const child = spawn(command, rest, { stdio: ["ignore", "pipe", "inherit"] });
  let told = "";
  child.stdout.on("data", (piece) => {
    told += piece;
  });
  const code = await new Promise((resolve, reject) => child.on("close", resolve).on("error", reject));
  if (code !== 0) throw new Error(`${way}: ended with ${code}`);
  return JSON.parse(told);
}

/**
 * What this process has used so far: CPU time in seconds (user and system, all its threads, its start included) and the most memory
 * that it ever held, in MB. To be taken when the work is done and before its results are looked at.
 */
export function used() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: (maxRSS * 1024) / 1e6 };
}

export const tell = (facts) => process.stdout.write(JSON.stringify(facts));
