import type { Block } from "./blocks.js";
import { isDigit, isSpace, skipSpace } from "./characters.js";
import { pieceOf, restOf } from "./pieces.js";

/** Tags with nothing but white space between them. */
interface Run {
  readonly end: number;
  /** ends one element and begins another: `</p><p>` */
  readonly parts: boolean;
}

const SLASH = 47;
const OPEN = 60;
const CLOSE = 62;

/** A block that opens with a tag, `<p>Police said …</p>`, is read by its text: the tags around it and between its elements are furniture. */
export function tagParts(text: string, block: Block): Block[] {
  if (block.part !== null || text.charCodeAt(block.start) !== OPEN) return [block];
  const first = runAt(text, block.start, block.end);
  if (!first || first.end >= block.end) return [block];
  const pieces = pieceOf(text, block.start, first.end, "furniture");
  let open = first.end;
  for (let at = text.indexOf("<", open); at >= 0 && at < block.end; at = text.indexOf("<", at)) {
    const run = runAt(text, at, block.end);
    if (run && (run.parts || run.end >= block.end)) {
      pieces.push(...restOf(text, block, open, at), ...pieceOf(text, at, run.end, "furniture"));
      open = run.end;
    }
    at = run?.end ?? at + 1;
  }
  return [...pieces, ...restOf(text, block, open, block.end)];
}

function runAt(text: string, start: number, to: number): Run | null {
  let end = -1;
  let last = start;
  for (let at = start; at < to; at = skipSpace(text, end, to)) {
    const behind = endOfTag(text, at, to);
    if (behind < 0) break;
    last = at;
    end = behind;
  }
  if (end < 0) return null;
  return { end, parts: isClosing(text, start) && !isClosing(text, last) };
}

const isClosing = (text: string, at: number): boolean => text.charCodeAt(at + 1) === SLASH;

/** After a tag such as `<p class="x">` or `</p>`; -1 where none begins: "<5 km", "<https://…>", one that is cut off. */
function endOfTag(text: string, at: number, to: number): number {
  if (text.charCodeAt(at) !== OPEN) return -1;
  const from = at + (isClosing(text, at) ? 2 : 1);
  let name = from;
  while (name < to && isNameCode(text.charCodeAt(name), name > from)) name++;
  const behind = text.charCodeAt(name);
  if (name === from || (behind !== CLOSE && behind !== SLASH && !isSpace(behind))) return -1;
  for (let end = name; end < to; end++) {
    const code = text.charCodeAt(end);
    if (code === CLOSE) return end + 1;
    if (code === OPEN) return -1;
  }
  return -1;
}

function isNameCode(code: number, inside: boolean): boolean {
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (inside && (isDigit(code) || code === 45));
}
