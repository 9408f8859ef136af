import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { freshBundle } from "./fresh-bundle.js";
import { STAGES } from "./stages/stage-names.js";
import { scratchFolder, writeFiles } from "./testing/scratch.js";
import { smallReports } from "./testing/small-reports.js";

/** A bundle of two files, as `scripts/bundle.mjs` leaves it, and what the launcher takes it for. */
function bundled() {
  const root = `${scratchFolder()}/`;
  writeFiles(root, { "a.js": "let a;", "b.js": "let b;" });
  const sources = ["a.js", "b.js"].map((file) => {
    const { size, mtimeMs } = statSync(root + file);
    return { file, size, mtimeMs };
  });
  writeFiles(root, { "bundle/start.js": "", "bundle/sources.json": JSON.stringify(sources) });
  const folder = pathToFileURL(`${root}bundle/`);
  return { root, folder, fresh: () => freshBundle(folder, root) };
}

describe("a bundle", () => {
  it("is started while the files that it was made of are the same", () => {
    const { folder, fresh } = bundled();
    expect(fresh()).toBe(new URL("start.js", folder).href);
  });

  it.each<[string, (root: string) => void]>([
    ["another size", (root) => writeFileSync(`${root}b.js`, "let bb;")],
    ["another time", (root) => utimesSync(`${root}b.js`, 1, 1)],
    ["a file that is gone", (root) => rmSync(`${root}a.js`)],
    ["half a list", (root) => writeFileSync(`${root}bundle/sources.json`, "[{")],
    ["an empty list", (root) => writeFileSync(`${root}bundle/sources.json`, "[]")],
    ["no bundle", (root) => rmSync(`${root}bundle`, { recursive: true })],
  ])("is not started after %s", (_why, change) => {
    const { root, fresh } = bundled();
    change(root);
    expect(fresh()).toBeNull();
  });
});

describe("the built command", () => {
  const dist = fileURLToPath(new URL("../dist/", import.meta.url));
  const node = (...words: string[]) => spawnSync(process.execPath, words, { encoding: "utf8" });
  const codesIn = (out: string) =>
    STAGES.map((stage) => JSON.parse(readFileSync(join(out, stage, "manifest.json"), "utf8")).code);

  const contentsOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]);

  it("starts the bundle, which finds all that is beside the code, and makes the same as the many files", () => {
    expect(freshBundle(pathToFileURL(join(dist, "bundle/"))), "run `pnpm run build` first").not.toBeNull();
    const folder = scratchFolder();
    writeFiles(join(folder, "data"), smallReports);
    const folders = ["--data", join(folder, "data"), "--out"];
    const [bundle, files] = [join(folder, "bundle"), join(folder, "files")];
    const first = node(join(dist, "main.js"), "run", ...folders, bundle);
    expect(first.stdout).toContain("sitrep.duckdb");
    const start = pathToFileURL(join(dist, "start.js")).href;
    const second = node(
      "--input-type=module",
      "-e",
      `import { start } from "${start}"; await start();`,
      "--",
      "start.js",
      "run",
      ...folders,
      files,
    );
    expect(second.stderr).toBe(first.stderr);
    expect(codesIn(files)).toEqual(codesIn(bundle));
    for (const folder of ["parse", "extract", "normalize", "link", "notebooks"])
      expect(contentsOf(join(files, folder)), folder).toEqual(contentsOf(join(bundle, folder)));
    const asked = node(
      join(dist, "main.js"),
      "sql",
      "SELECT count(*) AS n FROM documents",
      "--format",
      "csv",
      "--out",
      bundle,
    );
    expect(asked.stdout).toBe("n\r\n3\r\n");
  });
});
