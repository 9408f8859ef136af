import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { scratchFolder } from "../testing/scratch.js";
import { withLock } from "./lock.js";

const silent = { waitSeconds: 0, onWait: () => undefined };
const deadProcess = () => spawnSync(process.execPath, ["-e", ""]).pid;

it("lets a second run wait until the first has ended, and says so once", async () => {
  const out = scratchFolder();
  const order: string[] = [];
  const said: string[] = [];
  const first = withLock(out, silent, async () => {
    await pause(600);
    order.push("first");
  });
  await pause(50);
  await withLock(out, { waitSeconds: 10, onWait: (sentence) => said.push(sentence) }, async () =>
    order.push("second"),
  );
  await first;
  expect(order).toEqual(["first", "second"]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`process ${process.pid}`);
  expect(existsSync(join(out, ".lock"))).toBe(false);
});

it("gives up with a message that says what to do", async () => {
  const out = scratchFolder();
  writeFileSync(join(out, ".lock"), `${process.pid}\n${hostname()}\n`);
  await expect(withLock(out, silent, async () => 1)).rejects.toThrow(/still writes here.*delete this file/s);
});

it("takes over the lock of a run that was killed", async () => {
  const out = scratchFolder();
  writeFileSync(join(out, ".lock"), `${deadProcess()}\n${hostname()}\n`);
  expect(await withLock(out, silent, async () => "done")).toBe("done");
});

it("takes over a lock that names nobody: its run was killed before it could", async () => {
  const out = scratchFolder();
  writeFileSync(join(out, ".lock"), "");
  expect(await withLock(out, silent, async () => "done")).toBe("done");
});

it("does not take over the lock of another machine", async () => {
  const out = scratchFolder();
  writeFileSync(join(out, ".lock"), `${deadProcess()}\nanother-${hostname()}\n`);
  await expect(withLock(out, silent, async () => 1)).rejects.toThrow(`another-${hostname()}`);
});

it("gives the lock back when the work fails", async () => {
  const out = scratchFolder();
  await expect(withLock(out, silent, async () => Promise.reject(new Error("broken")))).rejects.toThrow(
    "broken",
  );
  expect(existsSync(join(out, ".lock"))).toBe(false);
});
