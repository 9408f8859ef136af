/**
 * Width of a line of text in pixels, in the font of the charts (Arial, Liberation Sans and Helvetica have the same widths). Without a
 * browser there is nothing to measure with, and a label must know how long it is. Other scripts than Latin count as a full em.
 */
export function textWidth(text: string, fontSize: number, bold = false): number {
  const advances = bold ? BOLD : REGULAR;
  let units = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    units += advances[code - 32] ?? (code < 0x250 ? 600 : (OTHERS[character] ?? 1000));
  }
  return (units * fontSize) / 1000;
}

/** Text broken at spaces so that no line is wider than `width`; a word wider than that stands alone, cut short. */
export function wrapped(text: string, width: number, fontSize: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = cutTo(word, width, fontSize, bold);
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** The text, or as much of it as fits with an ellipsis. */
export function cutTo(text: string, width: number, fontSize: number, bold = false): string {
  if (textWidth(text, fontSize, bold) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, fontSize, bold) > width)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Advance widths of the characters from space to tilde, in thousandths of the font size. */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278,
  556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584,
  556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556,
  333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];
const OTHERS: Readonly<Record<string, number>> = {
  "–": 556,
  "≥": 549,
  "≤": 549,
  "≈": 549,
  "≠": 549,
  "−": 584,
  "’": 278,
  "“": 500,
  "”": 500,
  "▸": 502,
  "◂": 502,
  "↑": 500,
  "↓": 500,
};
