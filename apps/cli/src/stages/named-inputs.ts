import { resolve } from "node:path";
import { wrongUsage } from "../failure.js";
import { withPassingUnpacker } from "../parts/unpacker.js";
import { type InputFile, inventoryOf } from "./inventory.js";
import { type Found, foundFile, infoOf, namesIn, troubled, walk } from "./walk.js";
import { SIDECAR } from "./wide-sidecars.js";

/**
 * Gives `use` the files and folders that a user named, each file called as the user would call it; `here` is where they are. A part of a
 * container can be named as well: `news.zip/a.txt`. What is taken out of containers is there for as long as `use` takes.
 */
export async function withInputsAt<T>(
  paths: readonly string[],
  here: string,
  use: (inputs: readonly InputFile[]) => Promise<T>,
): Promise<T> {
  const named = paths.map((path) => ({ path, container: containerIn(path, here) }));
  const found = new Map<string, Found>();
  for (const { path, container } of named)
    for (const it of foundAt(container ?? path, here)) found.set(it.file, it);
  return withPassingUnpacker(async (unpacker) => {
    const inputs = await inventoryOf([...found.values()], unpacker);
    for (const { path, container } of named) {
      if (container === null || inputs.some(({ file }) => isAt(file, path))) continue;
      throw wrongUsage(`${path}: nothing of this name in ${container}.`);
    }
    return use(inputs.filter(({ file }) => named.some(({ path }) => isAt(file, path))));
  });
}

const isAt = (file: string, path: string): boolean =>
  file === path || file.startsWith(path.endsWith("/") ? path : `${path}/`);

/** The file that a path leads into; null for a path that is a file or a folder, or is not there at all. */
export function containerIn(path: string, here: string): string | null {
  if (infoOf(resolve(here, path)) !== null) return null;
  for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
    if (infoOf(resolve(here, path.slice(0, end)))?.isFile()) return path.slice(0, end);
  return null;
}

function foundAt(path: string, here: string): Found[] {
  const full = resolve(here, path);
  const info = infoOf(full);
  if (!info) throw wrongUsage(`${path}: there is no such file or folder.`);
  if (info.isDirectory()) {
    const prefix = path.endsWith("/") ? path : `${path}/`;
    return walk(full, null).map((it) => ({ ...it, file: prefix + it.file }));
  }
  if (!info.isFile()) return [troubled(path, full, "neither a file nor a folder")];
  return [foundFile(path, full, info), ...sidecarsAt(path, here)];
}

/** The sidecars of a file that was named alone: those beside it, as one with a pattern may be called otherwise. */
function sidecarsAt(path: string, here: string): Found[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const names = namesIn(resolve(here, folder));
  const beside = typeof names === "string" ? [] : names.filter((name) => name.endsWith(SIDECAR));
  return beside.flatMap((name) => {
    const file = folder + name;
    const full = resolve(here, file);
    const info = infoOf(full);
    return info?.isFile() ? [foundFile(file, full, info)] : [];
  });
}
