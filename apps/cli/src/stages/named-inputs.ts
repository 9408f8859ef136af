import { resolve } from "node:path";
import { wrongUsage } from "../failure.js";
import { type InputFile, inventoryOf, sidecarName } from "./inventory.js";
import { type Found, foundFile, infoOf, troubled, walk } from "./walk.js";

/** The files and folders that a user named, each file called as the user would call it; `here` is where they stand. */
export async function inputsAt(paths: readonly string[], here: string): Promise<InputFile[]> {
  const found = new Map<string, Found>();
  for (const path of paths) for (const it of foundAt(path, here)) found.set(it.file, it);
  return inventoryOf([...found.values()]);
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
  return [foundFile(path, full, info), ...sidecarAt(path, here)];
}

/** The sidecar of a report that was named alone. */
function sidecarAt(path: string, here: string): Found[] {
  const file = sidecarName(path);
  const full = resolve(here, file);
  const info = infoOf(full);
  return info?.isFile() ? [foundFile(file, full, info)] : [];
}
