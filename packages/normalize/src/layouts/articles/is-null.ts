import { NULL_WORDS } from "../records/null-words.js";

const NULLS: ReadonlySet<string> = new Set(["", ...NULL_WORDS, "\\N"]);

/** Whether a cell says nothing: it is empty, or holds what programs write for that. */
export const isNull = (cell: string): boolean =>
  NULLS.has(cell.length < 1000 ? cell.trim() : cell.trimStart());
