import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { wrongUsage } from "../failure.js";
import { type InputFile, inventoryOf, sidecarName } from "./inventory.js";
import { type Found, walk } from "./walk.js";

/** The files and folders that a user named, each file called as the user would call it; `here` is where they stand. */
export async function inputsAt(paths: readonly string[], here: string): Promise<InputFile[]> {
  const found = new Map<string, Found>();
  for (const path of paths) for (const it of await foundAt(path, here)) found.set(it.file, it);
  return inventoryOf([...found.values()]);
}

async function foundAt(path: string, here: string): Promise<Found[]> {
  const full = resolve(here, path);
  const info = await stat(full).catch(() => null);
  if (!info) throw wrongUsage(`${path}: there is no such file or folder.`);
  if (info.isDirectory()) {
    const prefix = path.endsWith("/") ? path : `${path}/`;
    return (await walk(full, null)).map((it) => ({ ...it, file: prefix + it.file }));
  }
  const trouble = info.isFile() ? null : "neither a file nor a folder";
  return [{ file: path, path: full, bytes: info.size, trouble }, ...(await sidecarAt(path, here))];
}

/** The sidecar of a report that was named alone. */
async function sidecarAt(path: string, here: string): Promise<Found[]> {
  const file = sidecarName(path);
  const full = resolve(here, file);
  const info = await stat(full).catch(() => null);
  return info?.isFile() ? [{ file, path: full, bytes: info.size, trouble: null }] : [];
}
