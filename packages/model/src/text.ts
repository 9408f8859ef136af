/** Half of an astral character: a look for it is quicker than one for the whole. */
const ASTRAL = /[\ud800-\udbff]/;

/** Reads a text by Unicode code points, the unit of all spans. Where no character is astral it costs nothing. */
export interface CodePoints {
  readonly length: number;
  slice(start: number, end: number): string;
  /** JavaScript index (UTF-16 unit) → code point offset */
  fromIndex(index: number): number;
  /** code point offset → JavaScript index */
  toIndex(offset: number): number;
}

export function codePoints(text: string): CodePoints {
  if (!ASTRAL.test(text)) {
    const same = (at: number) => at;
    return {
      length: text.length,
      slice: (start, end) => text.slice(start, end),
      fromIndex: same,
      toIndex: same,
    };
  }
  const indexOf = new Uint32Array(text.length + 1);
  const offsetOf = new Uint32Array(text.length + 1);
  let offset = 0;
  for (let index = 0; index < text.length; offset++) {
    indexOf[offset] = index;
    const width = (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
    offsetOf.fill(offset, index, index + width);
    index += width;
  }
  indexOf[offset] = text.length;
  offsetOf[text.length] = offset;
  const toIndex = (at: number) => indexOf[Math.min(at, offset)] ?? text.length;
  const fromIndex = (at: number) => offsetOf[Math.min(at, text.length)] ?? offset;
  return {
    length: offset,
    slice: (start, end) => text.slice(toIndex(start), toIndex(end)),
    fromIndex,
    toIndex,
  };
}

/** A copy: a piece of a longer text would keep all of that in memory. */
export const ownText = (piece: string): string => Buffer.from(piece).toString();
