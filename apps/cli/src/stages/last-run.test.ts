import { appendFileSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { SETTLED } from "../store/snapshot.js";
import { scratchFolder, writeFiles } from "../testing/scratch.js";
import { beginRun, keepRun, type RunOf, type StageTold, unchangedRun } from "./last-run.js";

const code = vi.hoisted(() => ({ file: "" }));
vi.mock("../store/code-files.js", () => ({ codeFilesOf: () => new Map([[code.file, ""]]) }));
afterEach(() => vi.useRealTimers());

const told: StageTold[] = [
  { stage: "parse", kept: 2, problems: { setAside: 1, doubts: 0, sentences: ["a line"], told: 1 } },
];

/** A folder after a run: inputs, outputs, code, and what was kept of the run; `change` gives the path of a file in it. */
async function afterRun() {
  const folder = scratchFolder();
  const at = (name: string) => join(folder, name);
  writeFiles(folder, {
    "code/a.js": "let a;",
    "data/README.md": "# Data",
    "data/judgements.csv": "left,right,judgement,who,why\n",
    "data/reports/a.txt": "17 killed",
    "data/reports/a.sitrep.json": "{}",
    "out/parse/manifest.json": "{}",
    "out/parse/0a.ndjson": "{}\n",
    "out/notebooks/index.html": "<p>17",
    "out/sitrep.duckdb": "DUCK",
  });
  code.file = at("code/a.js");
  const run: RunOf = { data: at("data"), out: at("out"), includeRestricted: false, links: "within" as const };
  const begun = beginRun(run, Date.now() + 1);
  if (begun) await keepRun(run, begun, told);
  return { at, run, begun };
}

/** Other text of the same length, with the time of the old one. */
function rewrite(path: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, "utf8").replace(/.$/m, "#"));
  utimesSync(path, atime, mtime);
}

describe("a run with nothing to do", () => {
  it("is known, and tells what the last one told", async () => {
    const { run } = await afterRun();
    expect(unchangedRun(run)).toEqual(told);
    expect(unchangedRun(run)).toEqual(told);
  });

  it.each<[string, (at: (name: string) => string) => void]>([
    ["a longer input", (at) => appendFileSync(at("data/reports/a.txt"), ".")],
    ["an input of the same size and time", (at) => rewrite(at("data/reports/a.txt"))],
    ["another sidecar", (at) => rewrite(at("data/reports/a.sitrep.json"))],
    ["another licence in the README", (at) => rewrite(at("data/README.md"))],
    ["another judgement", (at) => rewrite(at("data/judgements.csv"))],
    ["a new input", (at) => writeFileSync(at("data/reports/b.txt"), "")],
    ["an input that is gone", (at) => rmSync(at("data/reports/a.txt"))],
    ["a folder of inputs that is gone", (at) => rmSync(at("data"), { recursive: true })],
    ["another build", (at) => appendFileSync(at("code/a.js"), ";")],
    ["a build of the same size and time", (at) => rewrite(at("code/a.js"))],
    ["code that is gone", (at) => rmSync(at("code/a.js"))],
    ["a stage file that is gone", (at) => rmSync(at("out/parse/0a.ndjson"))],
    ["a stage file of the same size and time", (at) => rewrite(at("out/parse/0a.ndjson"))],
    ["another manifest", (at) => rewrite(at("out/parse/manifest.json"))],
    ["a database that is gone", (at) => rmSync(at("out/sitrep.duckdb"))],
    ["a database of the same size and time", (at) => rewrite(at("out/sitrep.duckdb"))],
    ["a notebook that is gone", (at) => rmSync(at("out/notebooks/index.html"))],
    ["a notebook of the same size and time", (at) => rewrite(at("out/notebooks/index.html"))],
    ["notebooks that are gone", (at) => rmSync(at("out/notebooks"), { recursive: true })],
    ["a run under way", (at) => writeFileSync(at("out/.lock"), "")],
    ["a change by hand in what is kept of it", (at) => rewrite(at("out/.last-run.json"))],
    ["half of what is kept of it", (at) => writeFileSync(at("out/.last-run.json"), "{")],
    ["nothing that is kept of it", (at) => rmSync(at("out/.last-run.json"))],
  ])("is not taken for one after %s", async (_why, change) => {
    const { at, run } = await afterRun();
    await pause(20);
    change(at);
    expect(unchangedRun(run)).toBeNull();
  });

  it("is another run with other settings", async () => {
    const { at, run } = await afterRun();
    writeFiles(at("other"), { "README.md": "# Data" });
    expect(unchangedRun({ ...run, includeRestricted: true })).toBeNull();
    expect(unchangedRun({ ...run, data: at("other") })).toBeNull();
    expect(unchangedRun({ ...run, out: at("other") })).toBeNull();
  });

  it("reads young files no longer once they have settled", async () => {
    const { at, run } = await afterRun();
    const kept = () => JSON.parse(readFileSync(at("out/.last-run.json"), "utf8").split("\n")[1] ?? "");
    expect(Object.keys(kept().inputs.young)).toContain("reports/a.txt");
    expect(Object.keys(kept().code.young)).toHaveLength(1);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + SETTLED + 1000 });
    expect(unchangedRun(run)).toEqual(told);
    expect(kept().inputs.young).toEqual({});
    expect(kept().code.young).toEqual({});
    expect(unchangedRun(run)).toEqual(told);
  });
});

describe("what is kept of a run", () => {
  it("is nothing where the code changed after the process began", async () => {
    const { run } = await afterRun();
    expect(beginRun(run)).toBeNull();
  });

  it("is nothing where the code changed while it ran", async () => {
    const { at, run, begun } = await afterRun();
    rmSync(at("out/.last-run.json"));
    await pause(20);
    rewrite(at("code/a.js"));
    if (begun) await keepRun(run, begun, told);
    expect(begun).not.toBeNull();
    expect(unchangedRun(run)).toBeNull();
  });

  it("is of the inputs before the run, whatever they became while it ran", async () => {
    const { at, run, begun } = await afterRun();
    await pause(20);
    rewrite(at("data/reports/a.txt"));
    if (begun) await keepRun(run, begun, told);
    expect(unchangedRun(run)).toBeNull();
  });
});
