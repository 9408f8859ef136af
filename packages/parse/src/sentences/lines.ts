import { isLineBreak, isSpace } from "./characters.js";

/** A line without its white space; blank where `start === end`. By JavaScript index. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** columns of white space before it */
  readonly indent: number;
  /** two or more blanks at its end: a line break on purpose, in Markdown */
  readonly breaks: boolean;
}

/** CR without LF, Unicode's line and paragraph separators: rare, so that the common case is one native search a line. */
const RARE_BREAK = /\r(?!\n)|[\u2028\u2029]/;

/** The lines of a stretch of text, whatever ends them: LF, CRLF, CR, or Unicode's line and paragraph separators. */
export function linesOf(text: string, from: number, to: number): Line[] {
  if (RARE_BREAK.test(text)) return linesByAnyBreak(text, from, to);
  const lines: Line[] = [];
  for (let open = from; open <= to; ) {
    const found = text.indexOf("\n", open);
    const end = found < 0 || found > to ? to : found;
    lines.push(lineAt(text, open, end));
    open = end + 1;
  }
  return lines;
}

function linesByAnyBreak(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let open = from;
  for (let at = from; at <= to; at++) {
    const code = at < to ? text.charCodeAt(at) : 10;
    if (!isLineBreak(code)) continue;
    lines.push(lineAt(text, open, at));
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    open = at + 1;
  }
  return lines;
}

function lineAt(text: string, from: number, to: number): Line {
  let start = from;
  while (start < to && isSpace(text.charCodeAt(start))) start++;
  let end = to;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, indent: start - from, breaks: to - end >= 2 };
}
