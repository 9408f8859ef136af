import { linesOf } from "../sentences/lines.js";
import { factsOfFields } from "./field-readers.js";
import { fieldsByLine, type Preamble, preambleBlocks } from "./front-matter.js";

const KNOWN =
  /^(?:title|headline|date|published|published[ _]time|publication[ _]date|publisher|outlet|author|source|source[ _]ur[il]|url|link|language|tags|zone):[ \t]/i;
const PAIR = /^[A-Za-z][\w -]{0,40}:(?:[ \t]|$)/;
const TITLE = /^((?:title|headline):[ \t]+(?![ \t])["']?)(.*?)["']?$/i;

/**
 * `Key: value` lines that open a plain text (a digest saved as YAML, a mail-like header): two or more, the first with a name that
 * describes a report. Their lines are furniture, the title a headline.
 */
export function metadataBlock(file: string, text: string): Preamble | null {
  const lines = linesOf(text, 0, Math.min(text.length, 4096));
  const firstAt = lines.findIndex((line) => line.end > line.start);
  const first = lines[firstAt];
  if (!first || !KNOWN.test(text.slice(first.start, first.end))) return null;
  let count = 0;
  while (isPair(text, lines[firstAt + count])) count++;
  const last = lines[firstAt + count - 1];
  if (!last || count < 2) return null;
  const source = text.slice(first.start, last.end);
  const read = factsOfFields(file, fieldsByLine(source));
  return {
    blocks: preambleBlocks(text, 0, last.end, titleRange(source, first.start)),
    bodyStart: last.end,
    facts: read.facts,
    issues: read.issues,
  };
}

const isPair = (text: string, line: { start: number; end: number } | undefined): boolean =>
  line !== undefined &&
  line.end > line.start &&
  line.end - line.start < 500 &&
  PAIR.test(text.slice(line.start, line.end));

function titleRange(source: string, offset: number): { start: number; end: number } | null {
  let at = 0;
  for (const line of source.split("\n")) {
    const match = TITLE.exec(line.trimEnd());
    if (match?.[2])
      return {
        start: offset + at + (match[1]?.length ?? 0),
        end: offset + at + (match[1]?.length ?? 0) + match[2].length,
      };
    at += line.length + 1;
  }
  return null;
}
