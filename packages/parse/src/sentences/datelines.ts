import type { Block } from "./blocks.js";

const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)";
const DAY = `(?:${MONTH}\\.? \\d{1,2}|\\d{1,2} ${MONTH}\\.?)(?:,? \\d{4})?`;
const CAPITALS = "[A-Z][A-Z'’.]{2,}(?:[ /-][A-Z][A-Z'’.]*){0,4}";
const NAME = "[A-Z][\\p{L}'’.]{1,20}(?:[ /-][A-Z][\\p{L}'’.]{1,20}){0,3}";
const AGENCY =
  "\\((?:[A-Z]{2,8}(?:/[A-Z]{2,8})?|Reuters|Thomson Reuters|Xinhua|Bloomberg|Anadolu|Kyodo|Al Jazeera|[A-Z][\\p{L} ]{2,24} (?:News|Agency|Press|Media|Service|Times))\\)";
/** A dash or colon, and behind it the begin of a sentence. */
const DASHES = /\s?(?:—|–|--?|:)\s{1,2}(?=["“‘'([]?[\p{Lu}\d])/gu;
const BY_AGENCY = new RegExp(` ?${AGENCY}$`, "u");
const ON_DAY = new RegExp(`(?:^|,? )${DAY}$`, "u");
const IN_CAPITALS = new RegExp(`^${CAPITALS}(?:, ${NAME}){0,2},?$`, "u");
const IN_TOWN = new RegExp(`^${NAME}(?:, ${NAME}){0,2},?$`, "u");

const LONGEST = 90;

/** Takes the datelines off their paragraphs: their day is the report's and no event's, and nothing happened at their dash. */
export const withoutDatelines = (text: string, blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => {
    const end = block.part === null && !block.whole ? datelineEnd(text, block) : 0;
    if (end === 0) return [block];
    const line: Block = { ...block, end, item: false, part: "furniture", whole: true };
    return [line, { ...block, start: end, from: end }].map((part) => trimmed(text, part));
  });

/** Behind the dash of a dateline; 0 where the block has none. */
function datelineEnd(text: string, { from, end }: Block): number {
  const first = text.charCodeAt(from);
  if (first > 90 || (first < 65 && first !== 40 && (first < 48 || first > 57))) return 0;
  const opening = text.slice(from, Math.min(end, from + LONGEST));
  for (const dash of opening.matchAll(DASHES)) {
    const behind = dash.index + dash[0].length;
    if (from + behind < end && isDateline(opening.slice(0, dash.index), dash[0])) return from + behind;
  }
  return 0;
}

/**
 * Where a report was written, when, and by whom: "BAGHDAD, July 7 (Reuters) - ", "KYIV, Ukraine (AP) — ", "Gaza City (AFP) – ",
 * "SOUTHWEST ASIA -- ". Without an agency the town is in capitals, and behind a day alone any dash will do. A day without a town
 * belongs to what follows: "January 12: …".
 */
function isDateline(words: string, dash: string): boolean {
  const placed = words.replace(BY_AGENCY, "");
  const town = placed.trimEnd().replace(ON_DAY, "");
  if (placed !== words) return town === "" || IN_CAPITALS.test(town) || IN_TOWN.test(town);
  if (!IN_CAPITALS.test(town)) return false;
  return dash.trim() === "-" ? dash === " - " && town !== placed : dash.trim() !== ":";
}

function trimmed(text: string, block: Block): Block {
  let { start, end } = block;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { ...block, start, end, from: Math.max(start, Math.min(block.from, end)) };
}
