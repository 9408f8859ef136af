import type { PartialDate } from "@sitrep/model";
import type { Block } from "./blocks.js";
import { isUpper, skipSpace } from "./characters.js";
import { type DatelineHead, datelineHead } from "./dateline-head.js";

/** The line that opens a dispatch. */
export interface Dateline {
  readonly block: Block;
  /** the day of the dispatch; null where it has none, or one without a year */
  readonly date: PartialDate | null;
}

export interface WithoutDatelines {
  readonly blocks: Block[];
  readonly datelines: readonly Dateline[];
}

/** A dash or colon, or the stroke after an agency, and after it the begin of a sentence. */
const DASHES = /(?:\s?(?:—|–|--?|:)|(?<=\/)\.?)\s{1,2}(?=["“‘'([]?[\p{Lu}\d])/gu;
const LONGEST = 120;
const LONGEST_TAG = 160;
const ARTICLE = /^(?:The|A|An)$/i;

/** Takes the datelines off their paragraphs: their day is the report's and no event's, and nothing happened at their dash. */
export function withoutDatelines(text: string, blocks: readonly Block[]): WithoutDatelines {
  const opened = blocks.map((block) => (block.part === null && !block.whole ? openingOf(text, block) : null));
  const unsure = opened.filter((opening) => opening !== null && !opening.head.sure).length;
  const datelines: Dateline[] = [];
  const apart = blocks.flatMap((block, at) => {
    const opening = opened[at];
    // "Orlan, 3 May: Gunmen …", again and again, is a chronicle: those days are the events'
    if (!opening || (!opening.head.sure && (unsure > 1 || block.item))) return [block];
    const line = trimmed(text, {
      ...block,
      end: opening.end,
      item: false,
      part: "furniture",
      whole: true,
      dateline: true,
    });
    datelines.push({ block: line, date: opening.head.date });
    return [line, ...withoutTags(text, { ...block, start: opening.end, from: opening.end })];
  });
  return { blocks: apart, datelines };
}

interface Opening {
  /** after its dash */
  readonly end: number;
  readonly head: DatelineHead;
}

/** The longest dateline that a block begins with: "TAMPA, Fla. – March 3, 2024 –" ends after its second dash. */
function openingOf(text: string, { from, end }: Block): Opening | null {
  const first = text.charCodeAt(from);
  if (first !== 40 && !isUpper(first) && (first < 48 || first > 57)) return null;
  const words = text.slice(from, Math.min(end, from + LONGEST));
  if (!hasDash(text, from, Math.min(end, from + LONGEST))) return bracketOf(words, from);
  let opening: Opening | null = null;
  for (const dash of words.matchAll(DASHES)) {
    const behind = from + dash.index + dash[0].length;
    const head = behind < end ? datelineHead(words.slice(0, dash.index), dash[0]) : null;
    if (head && (opening === null || head.date !== null)) opening = { end: behind, head };
  }
  return opening ?? bracketOf(words, from);
}

/** "Jammu, Sept 13 (XYZ) | Two soldiers": with no dash after its bracket. */
function bracketOf(words: string, from: number): Opening | null {
  const close = words.indexOf(") ");
  const next = skipSpace(words, close + 1, words.length);
  if (close < 0 || !isUpper(words.charCodeAt(next))) return null;
  const head = datelineHead(words.slice(0, close + 1), "");
  return head && { end: from + next, head };
}

/** A dash, colon or stroke before a blank, or before another mark. */
function hasDash(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2014 || code === 0x2013 || code === 47) return true;
    if ((code === 45 || code === 58) && !isWordLike(text.charCodeAt(at + 1))) return true;
  }
  return false;
}

/** A letter or digit of ASCII. */
const isWordLike = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** "[Text]", "[Report by Ana Prell]" after a dateline say what kind of dispatch it is; "[The] army" is the report's. */
function withoutTags(text: string, block: Block): Block[] {
  const start = skipSpace(text, block.start, block.end);
  let at = start;
  while (text.charCodeAt(at) === 91) {
    const close = text.indexOf("]", at);
    const inside = text.slice(at + 1, close);
    const next = skipSpace(text, close + 1, block.end);
    if (close < 0 || close - at > LONGEST_TAG || next >= block.end || next === close + 1) break;
    if (!isUpper(inside.charCodeAt(0)) || ARTICLE.test(inside)) break;
    at = next;
  }
  if (at === start) return [trimmed(text, block)];
  const tags: Block = { ...block, start, from: start, end: at, item: false, part: "furniture", whole: true };
  return [tags, { ...block, start: at, from: at }].map((part) => trimmed(text, part));
}

function trimmed(text: string, block: Block): Block {
  let { start, end } = block;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { ...block, start, end, from: Math.max(start, Math.min(block.from, end)) };
}
