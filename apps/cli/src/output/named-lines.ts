/** Lines that a sentence names. */
export const NAMED_LINES = 3;

/** "2, 3, 4 …": some of the lines that have one problem, of so many in all. */
export const namedLines = (lines: readonly number[], count: number): string =>
  `${lines.join(", ")}${count > lines.length ? " …" : ""}`;
