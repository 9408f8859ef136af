export interface Marked {
  /** the sentence without its marks */
  readonly text: string;
  /** JavaScript indices of the marked words; null where nothing is marked */
  readonly span: Span | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Takes the marks out of "there were ⟦over 150 attacks⟧ on bases" and says where they were. */
export function marked(sentence: string): Marked {
  const { text, spans } = allMarked(sentence);
  const [span = null, ...more] = spans;
  if (more.length > 0) throw new Error(`more than one mark: ${sentence}`);
  return { text, span };
}

/** Takes out any number of marks, which may be nested; the spans are in the order in which they open. */
export function allMarked(marks: string): { readonly text: string; readonly spans: readonly Span[] } {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  const open: number[] = [];
  for (const character of marks) {
    if (character === "⟦") {
      open.push(starts.length);
      starts.push(text.length);
    } else if (character === "⟧") {
      const closed = open.pop();
      if (closed === undefined) throw new Error(`unbalanced marks: ${marks}`);
      ends[closed] = text.length;
    } else text += character;
  }
  if (open.length > 0) throw new Error(`unbalanced marks: ${marks}`);
  return { text, spans: starts.map((start, index) => ({ start, end: ends[index] ?? start })) };
}
