import { join } from "node:path";
import { manifestOf, pathOf } from "../stages/stage-context.js";
import { listOf } from "../store/stage-reader.js";
import { runSitrep } from "./run-sitrep.js";
import { scratchFolder, writeFiles } from "./scratch.js";

/** What the stage parse makes of files. */
export async function parsed(inputs: Readonly<Record<string, string | Uint8Array>>) {
  const folder = scratchFolder();
  writeFiles(join(folder, "data"), inputs);
  const { code, err } = await runSitrep(["parse", "--data", "data", "--out", "out"], folder);
  if (code !== 0) throw new Error(err);
  const { entries } = await manifestOf(join(folder, "out"), "parse");
  const paths = entries.map(({ key }) => pathOf(join(folder, "out"), "parse", key));
  return {
    documents: await listOf(paths, "document"),
    files: await listOf(paths, "file"),
    tables: await listOf(paths, "table"),
    setAside: await listOf(paths, "set_aside"),
    issues: await listOf(paths, "issue"),
  };
}
