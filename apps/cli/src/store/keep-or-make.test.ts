import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { issue } from "@sitrep/model";
import { describe, expect, it } from "vitest";
import { scratchFolder } from "../testing/scratch.js";
import { keepOrMake, type Task } from "./keep-or-make.js";
import { readManifest } from "./manifest.js";

const task = (key: string, made: string[] = []): Task => ({
  input: `${key}.txt`,
  key,
  from: null,
  async make(sink) {
    made.push(key);
    sink.write({ issue: issue("parse", "code", `${key}.txt`, "a", "b") });
  },
});
const run = (folder: string, tasks: readonly Task[]) => keepOrMake(folder, "parse", "code", tasks);

describe("keepOrMake", () => {
  it("makes what is not there, and keeps it the next time", async () => {
    const folder = scratchFolder();
    const made: string[] = [];
    expect(await run(folder, [task("a", made), task("b", made)])).toMatchObject({
      kept: 0,
      done: 2,
      removed: 0,
    });
    expect(await run(folder, [task("a", made), task("b", made)])).toMatchObject({
      kept: 2,
      done: 0,
      removed: 0,
    });
    expect(made).toEqual(["a", "b"]);
    expect((await readManifest(folder))?.entries).toEqual([
      { input: "a.txt", key: "a", from: null, counts: { issue: 1 } },
      { input: "b.txt", key: "b", from: null, counts: { issue: 1 } },
    ]);
  });

  it("removes what is no longer listed, and what a killed run left half written", async () => {
    const folder = scratchFolder();
    await run(folder, [task("a"), task("b")]);
    writeFileSync(join(folder, "c.ndjson.123.tmp"), '{"issue":');
    writeFileSync(join(folder, "notes.txt"), "not ours");
    expect(await run(folder, [task("b")])).toMatchObject({ kept: 1, done: 0, removed: 2 });
    expect(readdirSync(folder).sort()).toEqual(["b.ndjson", "manifest.json", "notes.txt"]);
  });

  it("leaves no file under a name when making it fails, and the old manifest whole", async () => {
    const folder = scratchFolder();
    await run(folder, [task("a")]);
    const before = readFileSync(join(folder, "manifest.json"), "utf8");
    const broken: Task = { ...task("b"), make: async () => Promise.reject(new Error("disk full")) };
    await expect(run(folder, [task("a"), broken])).rejects.toThrow("disk full");
    expect(existsSync(join(folder, "b.ndjson"))).toBe(false);
    expect(readFileSync(join(folder, "manifest.json"), "utf8")).toBe(before);
  });

  it("counts the lines of a file that was made by a run that died before its manifest", async () => {
    const folder = scratchFolder();
    await run(folder, [task("a")]);
    writeFileSync(join(folder, "manifest.json"), "{ damaged");
    expect((await run(folder, [task("a")])).entries[0]?.counts).toEqual({ issue: 1 });
  });
});
