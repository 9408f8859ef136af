import type { CodePoints, Sentence, SentencePart } from "@sitrep/model";
import type { Block } from "./blocks.js";
import { splitSentences } from "./split.js";

/** A block with what is known of it. */
export interface PartedBlock {
  readonly block: Block;
  readonly part: SentencePart;
  readonly speaker: string | null;
}

/** The sentences of all blocks, in code points of the text. */
export function sentencesOf(text: string, points: CodePoints, blocks: readonly PartedBlock[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach(({ block, part, speaker }, index) => {
    const spans = splitSentences(text, block.start, block.end, block.whole ? block.end : block.from);
    for (let at = 0; at + 1 < spans.length; at += 2) {
      const start = points.fromIndex(spans[at] ?? 0);
      const end = points.fromIndex(spans[at + 1] ?? 0);
      sentences.push({
        ordinal: sentences.length,
        start,
        end,
        part,
        block: index,
        item: block.item,
        speaker,
        ...(block.cell && { cell: block.cell }),
        ...(block.dateline && { dateline: block.dateline }),
      });
    }
  });
  return sentences;
}
