import { partialDate } from "@sitrep/model";
import type { Preamble } from "./front-matter.js";
import { preambleBlocks } from "./front-matter.js";

const STAMP = /^\s*date (\d{4})-(\d{2})-(\d{2})(?=\s)/;

/**
 * The day that page archives write before a page's text, on one line with its first words: " date 2024-02-08 KYIV – Two drones …". Null
 * where a text has none, or a day that no calendar has.
 */
export function stampOf(text: string): Preamble | null {
  const match = STAMP.exec(text);
  if (!match) return null;
  const published = partialDate(Number(match[1]), Number(match[2]), Number(match[3]));
  if (published === null) return null;
  const end = match[0].length;
  return { blocks: preambleBlocks(text, 0, end, null), bodyStart: end, facts: { published }, issues: [] };
}
