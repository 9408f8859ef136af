import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { InputFile } from "./inventory.js";
import { containerIn } from "./named-inputs.js";
import { infoOf } from "./walk.js";
import { patternsIn, SIDECAR } from "./wide-sidecars.js";

export interface SidecarPlace {
  readonly sidecar: string;
  /** the name that the sidecar must give; null where it holds for the file beside it */
  readonly files: string | null;
}

/**
 * Where a table's first sidecar goes: beside the table; for a part, beside the file of the folder that holds it, however deep, with the
 * part's name in it unless that file was named and holds nothing but this table.
 */
export function sidecarPlace(table: InputFile, inputs: readonly InputFile[], here: string): SidecarPlace {
  const { file } = table;
  const outermost = table.container === null ? null : containerIn(file, here);
  if (outermost === null) return { sidecar: sidecarBeside(file), files: null };
  if (isOnlyTable(file, outermost, inputs)) return { sidecar: sidecarBeside(outermost), files: null };
  const part = file.slice(outermost.length + 1);
  const slug = part.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || "part";
  const bare = basename(outermost).replace(/\.[^.]+$/, "");
  const folder = dirname(outermost);
  const files = `${basename(outermost)}/${part}`;
  for (let nth = 1; ; nth++) {
    const sidecar = join(folder, `${bare}.${slug}${nth === 1 ? "" : `-${nth}`}${SIDECAR}`);
    if (!isForOthers(resolve(here, sidecar), files)) return { sidecar, files };
  }
}

/** Two names may differ only in what a sidecar's name leaves out: "Data 1" and "Data-1". One with broken JSON may well be this table's. */
function isForOthers(path: string, files: string): boolean {
  if (infoOf(path) === null) return false;
  const patterns = patternsIn(readFileSync(path, "utf8"));
  return patterns !== null && !patterns.includes(files);
}

/** A mail's sidecar says nothing of what hangs on it, so only a mere container speaks for its table. */
function isOnlyTable(file: string, outermost: string, inputs: readonly InputFile[]): boolean {
  const around = inputs.filter((it) => file.startsWith(`${it.file}/`));
  const isNamed = around.some((it) => it.file === outermost);
  const inside = inputs.filter((it) => it.role === "table" && it.file.startsWith(`${outermost}/`));
  return isNamed && around.every(({ role }) => role === "container") && inside.length === 1;
}

const sidecarBeside = (file: string): string => `${file.replace(/\.[^./]+$/, "")}${SIDECAR}`;
