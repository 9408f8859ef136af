import type { Mapping } from "./mapping.js";
import { nearHint, placeOf } from "./sources.js";

/** Which rows of a table the sidecar wants, or the columns that it asks of and the table lacks. */
export type KeptRows =
  | { readonly leavesOut: ((cells: readonly string[]) => boolean) | null }
  | { readonly missing: readonly string[] };

interface Test {
  readonly at: number;
  readonly words: ReadonlySet<string>;
  /** whether a row with such words stays, or goes */
  readonly stays: boolean;
}

/** Rows that have one of the words in each column of `keep`, and none in any of `leave_out`; null where the sidecar names neither. */
export function keptRows(mapping: Mapping, names: readonly string[]): KeptRows {
  const asked = [
    ...Object.entries(mapping.keep ?? {}).map((it) => ({ it, key: "keep", stays: true })),
    ...Object.entries(mapping.leave_out ?? {}).map((it) => ({ it, key: "leave_out", stays: false })),
  ];
  if (asked.length === 0) return { leavesOut: null };
  const missing = asked.flatMap(({ it: [theirs], key }) =>
    placeOf(theirs, names) < 0 ? [`the column ${theirs} (for ${key})${nearHint(theirs, names)}`] : [],
  );
  if (missing.length > 0) return { missing };
  const tests = asked.map(({ it: [theirs, words], stays }): Test => {
    const listed = typeof words === "string" ? [words] : words;
    return { at: placeOf(theirs, names), words: new Set(listed.map(folded)), stays };
  });
  return {
    leavesOut: (cells) => tests.some(({ at, words, stays }) => words.has(folded(cells[at] ?? "")) !== stays),
  };
}

const folded = (words: string): string => words.trim().toLowerCase();
