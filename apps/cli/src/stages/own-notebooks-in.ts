import { readFileSync } from "node:fs";
import type { OwnFile } from "@sitrep/notebooks";
import { isOwnNotebook, mayBeOwnNotebook } from "@sitrep/parse";
import { systemCode } from "../failure.js";
import type { StageContext } from "./stage-context.js";
import { walk } from "./walk.js";

/** The Markdown files of the data folder that are notebooks, in the order of their names. One that cannot be read is reported by parse, as every file is. */
export const ownNotebooksIn = ({
  data,
  out,
  links,
}: Pick<StageContext, "data" | "out" | "links">): OwnFile[] =>
  walk(data, out, links).flatMap(({ file, path, trouble }) => {
    if (trouble !== null || !mayBeOwnNotebook(file)) return [];
    const bytes = bytesOf(path);
    return bytes !== null && isOwnNotebook(file, bytes) ? [{ file, markdown: bytes.toString("utf8") }] : [];
  });

function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}
