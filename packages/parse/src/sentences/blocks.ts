import type { Cell, SentencePart } from "@sitrep/model";
import { isLower } from "./characters.js";
import { type Line, linesOf } from "./lines.js";
import { isNumbered, wordsBehindMarker } from "./list-marker.js";
import { pieceOf } from "./pieces.js";
import { startsSpeech } from "./speakers.js";
import { isStopped } from "./stopped.js";
import { tableAt } from "./table-blocks.js";
import { tagParts } from "./tag-parts.js";
import { withoutUnseen } from "./unseen-markup.js";
import { joins, type Wrapping, wrappingOf } from "./wrapping.js";

/** A paragraph, list item, heading or single line, by JavaScript index. */
export interface Block {
  start: number;
  end: number;
  /** where its words begin: after a list marker */
  from: number;
  item: boolean;
  /** its part, where the markup says so; null where the words must */
  part: SentencePart | null;
  /** stays one sentence whatever its marks: a line of front matter */
  whole: boolean;
  /** where it is in a table; absent elsewhere */
  cell?: Cell;
  /** the dateline of a dispatch; absent for all others */
  dateline?: true;
}

const ALONE =
  /^(?:https?:\/\/\S+|\\?#{3,}|[-*_=~]{3,}|[-*_](?: [-*_]){2,}|advertisement|list (?:\d+ )?of \d+(?: items)?|end of list|<!--.*|<\/?[a-z].*)$/i;

/** Blocks of a text without markup that says where they are: blank lines, list markers, headings and wrapping tell. */
export function blocksOf(text: string, from: number, to: number): Block[] {
  const lines = linesOf(text, from, to);
  const wrapping = wrappingOf(text, lines);
  const blocks: Block[] = [];
  let open: Block | null = null;
  let indent = 0;
  let before: Line | null = null;
  let tables = 0;
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(text, lines, at, tables);
    if (table) {
      blocks.push(...table.blocks);
      tables++;
      at += table.lines - 1;
      open = null;
      before = null;
      continue;
    }
    const line = lines[at];
    if (!line) break;
    if (line.start === line.end) {
      before = null;
      continue;
    }
    const marker = markerOf(text, line, before, wrapping);
    if (open && before && marker < 0 && continues(text, open, indent, before, line, wrapping))
      open.end = line.end;
    else {
      open = {
        start: line.start,
        end: line.end,
        from: Math.max(marker, line.start),
        item: marker >= 0,
        part: null,
        whole: false,
      };
      indent = line.indent;
      blocks.push(open);
    }
    before = line;
  }
  return withoutUnseen(text, from, to, blocks)
    .flatMap((block) => figureParts(text, block))
    .flatMap((block) => tagParts(text, block));
}

function continues(
  text: string,
  open: Block,
  indent: number,
  before: Line,
  line: Line,
  wrapping: Wrapping,
): boolean {
  if (text.startsWith("<figure", open.start)) return true;
  if (standsAlone(text, line) || standsAlone(text, before)) return false;
  if (startsSpeech(text, line.start, line.end)) return false;
  if (open.item && line.indent > indent + 1) return true;
  return joins(text, before, line, wrapping);
}

/** `# Title`, a rule, an address, a comment, "Advertisement": never part of a paragraph. */
function standsAlone(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.start);
  if (first === 35)
    return (
      /^#{1,6}\s/.test(text.slice(line.start, line.start + 8)) || ALONE.test(text.slice(line.start, line.end))
    );
  const length = line.end - line.start;
  if (length > 500) return false;
  const plausible =
    first === 60 ||
    first === 104 ||
    first === 72 ||
    first === 92 ||
    first < 48 ||
    first === 61 ||
    first === 95 ||
    first === 126;
  return (
    (plausible || length === 13 || (length < 20 && (first === 108 || first === 101))) &&
    ALONE.test(text.slice(line.start, line.end))
  );
}

/** Inside a wrapped paragraph a dash or a number at the start of a line is no marker: "… Article\n5. It …". */
function markerOf(text: string, line: Line, before: Line | null, wrapping: Wrapping): number {
  const words = wordsBehindMarker(text, line.start, line.end);
  if (words < 0 || before === null || wrapping.width === 0 || isStopped(text, before.start, before.end))
    return words;
  if (wordsBehindMarker(text, before.start, before.end) >= 0) return words;
  return isNumbered(text, line.start) || isLower(text.charCodeAt(words)) ? -1 : words;
}

/** `<figure>` of Markdown that was once a page: tags are furniture, what `<figcaption>` holds is a caption. */
function figureParts(text: string, block: Block): Block[] {
  if (text.charCodeAt(block.start) !== 60 || !text.startsWith("<figure", block.start)) return [block];
  const opened = text.indexOf("<figcaption", block.start);
  const from = opened < 0 || opened >= block.end ? -1 : text.indexOf(">", opened) + 1;
  if (from <= 0 || from >= block.end) return [{ ...block, part: "furniture", whole: true }];
  const closed = text.indexOf("</figcaption", from);
  const to = closed < 0 || closed > block.end ? block.end : closed;
  return [
    ...pieceOf(text, block.start, from, "furniture"),
    ...pieceOf(text, from, to, "caption"),
    ...pieceOf(text, to, block.end, "furniture"),
  ];
}
