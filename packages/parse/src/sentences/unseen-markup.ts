import type { Block } from "./blocks.js";
import { isLineBreak, isSpace, skipSpace } from "./characters.js";
import { pieceOf, restOf } from "./pieces.js";

/** A stretch of the text, by JavaScript index. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const NAMES = "script style template noscript".split(" ");
const LONGEST_TAG = 2_000;
const SLASH = 47;
const CLOSE = 62;

/** What a browser never shows, such as `<script>…</script>`, is furniture wherever it stands; the words around it are read. */
export function withoutUnseen(text: string, from: number, to: number, blocks: Block[]): Block[] {
  const unseen = unseenIn(text, from, to);
  if (unseen.length === 0) return blocks;
  let next = 0;
  return blocks.flatMap((block) => {
    const pieces: Block[] = [];
    let open = block.start;
    while ((unseen[next]?.end ?? to) <= open && next < unseen.length) next++;
    for (let at = next; at < unseen.length; at++) {
      const stretch = unseen[at];
      if (!stretch || stretch.start >= block.end) break;
      const end = Math.min(stretch.end, block.end);
      pieces.push(...restOf(text, block, open, stretch.start));
      pieces.push(...pieceOf(text, Math.max(open, stretch.start), end, "furniture"));
      open = end;
    }
    return open === block.start ? [block] : [...pieces, ...restOf(text, block, open, block.end)];
  });
}

function unseenIn(text: string, from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  const unclosed = new Set<string>();
  for (let at = text.indexOf("<", from); at >= 0 && at < to; at = text.indexOf("<", at)) {
    const name = NAMES.find((it) => isNamed(text, at + 1, it));
    if (name === undefined) {
      at++;
      continue;
    }
    const end = endOf(text, at, to, name, unclosed);
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

/** After the closing tag; where none follows, the end of the line. Each name is searched to the end in vain once at most. */
function endOf(text: string, at: number, to: number, name: string, unclosed: Set<string>): number {
  const tag = text.slice(at, Math.min(to, at + LONGEST_TAG));
  const close = tag.indexOf(">");
  if (close > 0 && tag.charCodeAt(close - 1) === SLASH) return at + close + 1;
  if (!unclosed.has(name)) {
    for (let end = text.indexOf("</", at); end >= 0 && end < to; end = text.indexOf("</", end + 2)) {
      if (!isNamed(text, end + 2, name)) continue;
      const behind = skipSpace(text, end + 2 + name.length, to);
      return text.charCodeAt(behind) === CLOSE ? behind + 1 : end + 2 + name.length;
    }
    unclosed.add(name);
  }
  let end = at;
  while (end < to && !isLineBreak(text.charCodeAt(end))) end++;
  return end;
}

function isNamed(text: string, at: number, name: string): boolean {
  const behind = text.charCodeAt(at + name.length);
  return (
    (behind === CLOSE || behind === SLASH || isSpace(behind)) &&
    text.slice(at, at + name.length).toLowerCase() === name
  );
}
