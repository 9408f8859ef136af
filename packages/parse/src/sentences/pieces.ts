import type { SentencePart } from "@sitrep/model";
import type { Block } from "./blocks.js";
import { skipSpace, trimEnd } from "./characters.js";

/** A stretch of a block as a block of a known part; none where it holds white space alone. */
export function pieceOf(text: string, from: number, to: number, part: SentencePart): Block[] {
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  return start < end ? [{ start, end, from: start, item: false, part, whole: part === "furniture" }] : [];
}

/** A stretch of a block that stays what the block is. */
export function restOf(text: string, block: Block, from: number, to: number): Block[] {
  const start = skipSpace(text, from, to);
  const end = trimEnd(text, start, to);
  return start < end ? [{ ...block, start, end, from: Math.max(start, Math.min(block.from, end)) }] : [];
}
