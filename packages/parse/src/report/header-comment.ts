import { factsOfFields, withoutStamps } from "./field-readers.js";
import { fieldsByLine, type Preamble, preambleBlocks } from "./front-matter.js";

const OPEN = /^\s{0,20}<!--/;
const LONGEST = 4096;

/**
 * A comment of several lines above a text, as tools that keep pages write it: `title: …`, `url: …`, `date: 2024-09-27 15:05:05`. It is
 * believed but for its `date`, which is the day on which the page was taken. Null where a text has none, or one without any such line.
 */
export function headerComment(file: string, text: string): Preamble | null {
  const opened = OPEN.exec(text.slice(0, 30));
  if (!opened) return null;
  const close = text.slice(0, LONGEST).indexOf("-->", opened[0].length);
  if (close < 0) return null;
  const fields = fieldsByLine(text.slice(opened[0].length, close).trim());
  if (fields.size === 0) return null;
  const read = factsOfFields(file, withoutStamps(fields));
  const end = close + 3;
  return {
    blocks: preambleBlocks(text, 0, end, null),
    bodyStart: end,
    facts: read.facts,
    issues: read.issues,
  };
}
