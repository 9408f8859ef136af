export interface Marked {
  /** the sentence without its marks */
  readonly text: string;
  /** JavaScript indices of the marked words; null where nothing is marked */
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** Takes the marks out of "there were ⟦over 150 attacks⟧ on bases" and says where they stood. */
export function marked(sentence: string): Marked {
  const start = sentence.indexOf("⟦");
  const end = sentence.indexOf("⟧");
  if (start < 0 && end < 0) return { text: sentence, span: null };
  if (start < 0 || end < start) throw new Error(`unbalanced marks: ${sentence}`);
  return {
    text: sentence.slice(0, start) + sentence.slice(start + 1, end) + sentence.slice(end + 1),
    span: { start, end: end - 1 },
  };
}
