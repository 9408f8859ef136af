// The command as few files, in apps/cli/dist/bundle: it starts in half the time. Made where there is none of the code as built now.
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { rolldown } from "rolldown";
import { freshBundle } from "../dist/fresh-bundle.js";
import { root } from "./workspace.mjs";

const folder = join(root, "apps/cli/dist/bundle");
const LOCK_FILE = "pnpm-lock.yaml";
/** Code that is no JavaScript: it is loaded from where it was installed. */
const NATIVE = "@duckdb/node-bindings";

const isOurs = (id) => id.startsWith(root) && !id.includes("node_modules");

/** Where a file lies, from the bundle. */
const placeOf = (id) => relative(folder, id).replaceAll(sep, "/");

/** A module of ours still stands where it stood, as far as it knows: `sql/` and what its hash is made of lie there. */
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

async function makeBundle() {
  const begun = Date.now();
  const beside = `${folder}.${process.pid}`;
  const bundle = await rolldown({
    input: { start: join(root, "apps/cli/dist/start.js") },
    platform: "node",
    plugins: [asIfInPlace],
  });
  const { output } = await bundle.generate({
    dir: folder,
    format: "esm",
    chunkFileNames: "[name]-[hash].js",
  });
  await bundle.close();
  const ours = output
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .filter(isOurs)
    .map((id) => relative(root, id).replaceAll(sep, "/"));
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

if (freshBundle() === null) await makeBundle();
