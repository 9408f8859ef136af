import { readFileSync } from "node:fs";
import type { OwnFile } from "@sitrep/notebooks";
import { isOwnNotebook } from "@sitrep/parse";
import type { StageContext } from "./stage-context.js";
import { walk } from "./walk.js";

/** The Markdown files of the data folder that are notebooks, in the order of their names. */
export const ownNotebooksIn = ({
  data,
  out,
  links,
}: Pick<StageContext, "data" | "out" | "links">): OwnFile[] =>
  walk(data, out, links).flatMap(({ file, path, trouble }) => {
    if (trouble !== null || !isOwnNotebook(file, "```sql")) return [];
    const markdown = readFileSync(path, "utf8");
    return isOwnNotebook(file, markdown) ? [{ file, markdown }] : [];
  });
