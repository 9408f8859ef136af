// The command as few files, in apps/cli/dist/bundle: it starts in half the time. And the worker as one, dist/sitrep-worker.mjs, which
// runs wherever it is copied to. Made where there is none of the code as built now.
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { rolldown } from "rolldown";
import { freshBundle } from "../dist/fresh-bundle.js";
import { root } from "./workspace.mjs";

const folder = join(root, "apps/cli/dist/bundle");
const workerFile = join(root, "dist/sitrep-worker.mjs");
const LOCK_FILE = "pnpm-lock.yaml";
/** Code that is no JavaScript: it is loaded from where it was installed. */
const NATIVE = "@duckdb/node-bindings";

const isOurs = (id) => id.startsWith(root) && !id.includes("node_modules");

/** Where a file lies, from the bundle. */
const placeOf = (id) => relative(folder, id).replaceAll(sep, "/");

/** A module of ours still stands where it stood, as far as it knows: `sql/` and what its hash is made of are there. */
const asIfInPlace = {
  name: "as-if-in-place",
  resolveId(source, importer) {
    if (source !== NATIVE) return null;
    return { id: placeOf(createRequire(importer).resolve(source)), external: true };
  },
  transform(code, id) {
    if (!isOurs(id) || !code.includes("import.meta.url")) return null;
    return code.replaceAll("import.meta.url", `new URL("${placeOf(id)}", import.meta.url).href`);
  },
};

const markOf = (file) => {
  const { size, mtimeMs } = statSync(join(root, file));
  return { file, size, mtimeMs };
};

/** The worker as one file: without what it has no use for, as readers of other forms than text and pages. */
async function makeWorker() {
  const bundle = await rolldown({
    input: join(root, "apps/cli/dist/worker/main.js"),
    platform: "node",
    // what nobody uses of a module that only gives things is left out
    treeshake: { moduleSideEffects: (id) => id.startsWith(join(root, "apps/cli/dist/worker")) },
  });
  const { output } = await bundle.generate({
    format: "esm",
    codeSplitting: false,
    comments: { legal: true },
  });
  await bundle.close();
  const [{ code }, ...others] = output;
  if (others.length > 0) throw new Error("the worker is more than one file");
  const beside = `${workerFile}.${process.pid}`;
  mkdirSync(dirname(workerFile), { recursive: true });
  writeFileSync(beside, inAscii(code));
  renameSync(beside, workerFile);
  return output;
}

/** A file with one letter beyond Latin-1 takes twice the memory, and a tenth more time to start. */
const inAscii = (code) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const oursIn = (output) =>
  output
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .filter(isOurs)
    .map((id) => relative(root, id).replaceAll(sep, "/"));

async function makeBundle() {
  const begun = Date.now();
  const beside = `${folder}.${process.pid}`;
  const dist = join(root, "apps/cli/dist");
  const bundle = await rolldown({
    input: { start: join(dist, "start.js"), "line-thread": join(dist, "worker/line-thread.js") },
    platform: "node",
    plugins: [asIfInPlace],
  });
  const { output } = await bundle.generate({
    dir: folder,
    format: "esm",
    chunkFileNames: "[name]-[hash].js",
  });
  await bundle.close();
  const ours = [...new Set([...oursIn(output), ...oursIn(await makeWorker())])];
  if (ours.length < 100) throw new Error(`only ${ours.length} files of ours in the bundle`);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  for (const { fileName, code } of output) {
    mkdirSync(dirname(join(beside, fileName)), { recursive: true });
    writeFileSync(join(beside, fileName), code);
  }
  const sources = [LOCK_FILE, "apps/cli/dist/fresh-bundle.js", ...ours].map(markOf);
  if (sources.some(({ mtimeMs }) => mtimeMs > begun))
    throw new Error("the code changed while it was bundled");
  writeFileSync(join(beside, "sources.json"), JSON.stringify(sources));
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

if (freshBundle() === null || !existsSync(workerFile)) await makeBundle();
