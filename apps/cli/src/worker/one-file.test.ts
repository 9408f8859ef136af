import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Claim } from "@sitrep/model";
import { describe, expect, it, onTestFinished } from "vitest";
import { runSitrep } from "../testing/run-sitrep.js";
import { scratchFolder } from "../testing/scratch.js";
import { workspaceRoot } from "../workspace.js";

/** The worker alone in a folder. */
function alone(): string {
  const folder = scratchFolder();
  copyFileSync(join(workspaceRoot, "dist/sitrep-worker.mjs"), join(folder, "sitrep-worker.mjs"));
  return folder;
}

function begin(words: readonly string[] = []): ChildProcessWithoutNullStreams {
  const folder = alone();
  const child = spawn(process.execPath, ["sitrep-worker.mjs", ...words], { cwd: folder, env: { TZ: "UTC" } });
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdin.on("error", () => undefined);
  return child;
}

const ended = (child: ChildProcessWithoutNullStreams) =>
  new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal })),
  );

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  let text = "";
  for await (const piece of stream.setEncoding("utf8")) text += piece;
  return text;
}

async function run(input: string, words: readonly string[] = []) {
  const child = begin(words);
  child.stdin.end(input);
  const [out, err, { code }] = await Promise.all([textOf(child.stdout), textOf(child.stderr), ended(child)]);
  return { out, err, code };
}

const linesIn = (text: string) => text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));

/** Reports that we ship, and the real ones where they are beside the project, as lines of a stream. */
function documents(): string[] {
  const folders = [join(workspaceRoot, "data/reports"), join(workspaceRoot, "../shared/seeds")];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder).map((name) => {
        const published = /^\d{4}-\d\d-\d\d/.exec(name)?.[0] ?? "2024-01-24";
        const text = readFileSync(join(folder, name), "utf8");
        return JSON.stringify({ id: name, title: name, text, published });
      }),
    );
}

const document = JSON.stringify({
  ...{ id: "a", published: "2024-01-22" },
  text: "About 2,500 US troops are stationed in Iraq, and none of them will leave before the summer.",
});

describe("the worker as one file", () => {
  it("is on node alone", () => {
    const text = readFileSync(join(workspaceRoot, "dist/sitrep-worker.mjs"), "utf8");
    const names = [...text.matchAll(/^import .*?from "([^"]+)";$/gm)].map((found) => found[1]);
    expect(names.length).toBeGreaterThan(3);
    expect(names.filter((name) => !name?.startsWith("node:"))).toEqual([]);
    expect(text.match(/[^.]\brequire\("(?!node:)/)).toBeNull();
  });

  it("gives the claims of `sitrep claims`", async () => {
    const lines = documents();
    expect(lines.length).toBeGreaterThan(7);
    const folder = scratchFolder();
    writeFileSync(join(folder, "articles.ndjson"), `${lines.join("\n")}\n`);
    const table = await runSitrep(["claims", "articles.ndjson"], folder);
    const { out, code } = await run(`${lines.join("\n")}\n`);
    expect(code).toBe(0);
    const placeless = (claim: Claim) => ({ ...claim, file: null, file_hash: null, line: null });
    const ofWorker = linesIn(out).flatMap(({ claim }) => (claim ? [placeless(Claim.parse(claim))] : []));
    const ofTable = linesIn(table.out).map((claim) => placeless(Claim.parse(claim)));
    expect(ofWorker.length).toBeGreaterThan(60);
    expect(ofWorker).toEqual(ofTable);
  });

  it("reads a whole page as the command does", async () => {
    const text =
      "<!doctype html><html><head><title>A drone near Erbil</title></head><body><nav><a href='/'>Home</a></nav><article><p>A drone attack wounded three US soldiers near Erbil in northern Iraq on January 25, 2024, an official said on Friday.</p><p>The base has been attacked several times before. It lies near the airport of the city.</p></article></body></html>";
    const line = `${JSON.stringify({ id: "page", text, published: "2024-01-26" })}\n`;
    async function* input() {
      yield Buffer.from(line);
    }
    const { out } = await runSitrep(["claims", "--stdin"], scratchFolder(), {}, input());
    expect(out).toContain('"kind":"casualty"');
    expect((await run(line)).out).toBe(out);
  });

  it("says how it is used, and what is wrong", async () => {
    expect(await run("", ["--help"])).toMatchObject({
      code: 0,
      out: expect.stringContaining("--max-seconds"),
    });
    const wrong = await run("", ["--colour"]);
    expect(wrong).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--colour") });
    expect(await run("", ["--max-seconds", "soon"])).toMatchObject({ code: 2 });
    expect(await run("no json\n", ["--strict"])).toMatchObject({ code: 1, err: "" });
  });

  it("passes over a line of 100 MB, bytes that are no UTF-8, and what is no JSON", async () => {
    const child = begin();
    const out = textOf(child.stdout);
    const piece = Buffer.alloc(1 << 20, 97);
    for (let at = 0; at < 100; at++)
      if (!child.stdin.write(piece)) await new Promise((resolve) => child.stdin.once("drain", resolve));
    child.stdin.write(Buffer.from('\n{"text":"caf\xe9"}\n{"text":\n', "latin1"));
    child.stdin.write(`${document}\n`);
    await new Promise((resolve) => child.stdout.once("data", resolve));
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
    expect(Number(peak)).toBeLessThan(300_000);
    child.stdin.end();
    const lines = linesIn(await out);
    expect(lines.slice(0, 3).map(({ set_aside: it }) => [it.code, it.line])).toEqual([
      ["too-long", 1],
      ["not-utf-8", 2],
      ["not-json", 3],
    ]);
    expect(lines[3]).toMatchObject({ id: "a", claim: { kind: "troop_level" } });
  });

  it("waits for a slow reader, and holds no more than it must", async () => {
    const child = begin(["--max-seconds", "1"]);
    const many = `${document}\n`.repeat(150);
    let taken = 0;
    let isStuck = false;
    const feeding = (async () => {
      for (let round = 0; round < 20; round++)
        if (!child.stdin.write(many)) await new Promise((resolve) => child.stdin.once("drain", resolve));
        else taken++;
      child.stdin.end();
    })();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    isStuck = !child.stdin.writableFinished;
    expect(isStuck).toBe(true);
    const lines = linesIn(await textOf(child.stdout));
    await feeding;
    expect(taken).toBeLessThan(20);
    expect(lines.filter(({ claim }) => claim)).toHaveLength(3000);
    // what waited for the reader did not take too long
    expect(lines.filter(({ set_aside: it }) => it)).toEqual([]);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const child = begin();
    const err = textOf(child.stderr);
    child.stdin.write(`${document}\n`.repeat(2000));
    await new Promise((resolve) => child.stdout.once("data", resolve));
    child.stdout.destroy();
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    expect(await err).toBe("");
  });
});
