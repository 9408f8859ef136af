/**
 * Whether a Markdown file is a notebook over the data and no report: it lies in `notebooks/` of the data folder and holds a fence of SQL.
 * `text` may be its beginning.
 */
export const isOwnNotebook = (file: string, text: string): boolean =>
  /^notebooks[/\\]/.test(file) &&
  file.toLowerCase().endsWith(".md") &&
  text.split(/\r\n|\n|\r/).some((line) => FENCE.test(line));

const FENCE = /^ {0,3}(?:```|~~~) ?sql(?:\s|$)/i;
