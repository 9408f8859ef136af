import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Files that git knows or would add, relative to the root; none that are deleted. */
export function projectFiles() {
  const { stdout } = spawnSync(
    "git",
    ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "-z"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  const gone = new Set(
    spawnSync("git", ["ls-files", "--deleted", "-z"], { cwd: root, encoding: "utf8" }).stdout.split("\0"),
  );
  return stdout.split("\0").filter((file) => file && !gone.has(file));
}

export const readText = (file) => readFileSync(join(root, file), "utf8");

/** Runs a program of node_modules/.bin and gives what it said. */
export function runTool(name, words) {
  const shell = process.platform === "win32";
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules", ".bin", name), words, {
    cwd: root,
    encoding: "utf8",
    shell,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
  });
  return { passed: status === 0, said: `${stdout ?? ""}${stderr ?? ""}`.trim() };
}
