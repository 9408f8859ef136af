import { decode } from "./decode.js";

/**
 * Whether a Markdown file is a notebook over the data and no report: it is in `notebooks/` of the data folder and holds a fence of SQL.
 * `bytes` is the whole file, or its first megabyte.
 */
export const isOwnNotebook = (file: string, bytes: Uint8Array): boolean =>
  mayBeOwnNotebook(file) &&
  decode(bytes.subarray(0, LOOKED_AT))
    .text.split(/\r\n|\n|\r/)
    .some((line) => FENCE.test(line));

/** Whether its name says so: what is in it decides. */
export const mayBeOwnNotebook = (file: string): boolean =>
  /^notebooks[/\\]/.test(file) && file.toLowerCase().endsWith(".md");

const LOOKED_AT = 1 << 20;
const FENCE = /^ {0,3}(?:```|~~~)[`~]* ?sql(?:\s|$)/i;
