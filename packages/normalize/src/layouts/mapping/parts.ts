/** How a part of a cell is taken. */
export interface PartOptions {
  /** what is between the parts */
  readonly split?: string | undefined;
  /** words with a star for each part: "*, * district"; of several the first that fits */
  readonly pattern?: string | readonly string[] | undefined;
  /** which part, from 1; from the end below 0 */
  readonly part?: number | undefined;
}

/** A part of some words, without white space around it: "" where there are not so many; null where no pattern fits. */
export function partOf(words: string, { split, pattern, part = 1 }: PartOptions): string | null {
  const parts = split === undefined ? partsBy(words, pattern) : words.split(split);
  if (parts === null) return null;
  return (parts.at(part < 0 ? part : part - 1) ?? "").trim();
}

function partsBy(words: string, pattern: PartOptions["pattern"] = []): string[] | null {
  for (const it of typeof pattern === "string" ? [pattern] : pattern) {
    const parts = starsIn(words, it);
    if (parts !== null) return parts;
  }
  return null;
}

/**
 * What the stars of a pattern stand for; null where the words do not fit it. Each star reaches to the first place at which what follows
 * it stands, the last to the end: one walk over the words, whatever the pattern. Case does not matter.
 */
export function starsIn(words: string, pattern: string): string[] | null {
  const text = words.toLowerCase();
  const [first = "", ...fixed] = pattern.toLowerCase().split("*");
  if (fixed.length === 0 || !text.startsWith(first)) return null;
  const parts: string[] = [];
  let at = first.length;
  for (const [index, between] of fixed.entries()) {
    const isLast = index === fixed.length - 1;
    const end = isLast ? text.length - between.length : between === "" ? at : text.indexOf(between, at);
    if (end < at || (isLast && !text.endsWith(between))) return null;
    parts.push(words.slice(at, end));
    at = end + between.length;
  }
  return parts;
}
