import { codePoints, type Document } from "@sitrep/model";

/** Words in a row that make one shingle. */
export const SHINGLE_WORDS = 5;

/**
 * Hashes (32 bits) of all runs of five words, each once and in order: capitals, marks and furniture do not count.
 * Of 12 million shingles about 0.3 % share a hash with another, which moves no containment that is told to the third digit.
 */
export function shinglesOf({ text, sentences }: Pick<Document, "text" | "sentences">): Uint32Array {
  const words = new Uint32Array(text.length / 2 + 1);
  const points = codePoints(text);
  let count = 0;
  for (const { start, end, part } of sentences)
    if (part !== "furniture")
      count = readWords(text, points.toIndex(start), points.toIndex(end), words, count);
  if (count < SHINGLE_WORDS) return new Uint32Array(0);
  const shingles = new Uint32Array(count - SHINGLE_WORDS + 1);
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0x9e3779b9;
    for (let next = at; next < at + SHINGLE_WORDS; next++) hash = mixed(hash, words[next] ?? 0);
    shingles[at] = hash;
  }
  return distinct(shingles.sort());
}

function mixed(hash: number, word: number): number {
  let mix = Math.imul(hash ^ word, 0x85ebca6b);
  mix ^= mix >>> 13;
  mix = Math.imul(mix, 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

/** Hashes of the words (FNV-1a) between two indices of a text, one after another; gives how many there are now. */
function readWords(text: string, from: number, to: number, words: Uint32Array, count: number): number {
  let hash = 0;
  for (let at = from; at <= to; at++) {
    const letter = at < to ? letterOf(text.charCodeAt(at)) : 0;
    if (letter === 0) {
      if (hash !== 0) words[count++] = hash;
      hash = 0;
    } else hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ letter, 0x01000193) >>> 0;
  }
  return count;
}

/** A letter or digit in lower case; 0 for what parts words. An apostrophe parts them too, whichever of its forms. */
function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  if (code < 0xaa) return 0;
  // general punctuation and CJK marks; every other character beyond ASCII is a letter
  return (code >= 0x2000 && code <= 0x206f) ||
    (code >= 0x3000 && code <= 0x303f) ||
    code === 0xab ||
    code === 0xbb
    ? 0
    : code;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at] ?? 0;
  return sorted.slice(0, kept);
}

/** How many hashes are in both of two ordered lists. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let [left, right, shared] = [0, 0, 0];
  while (left < a.length && right < b.length) {
    const [x, y] = [a[left] ?? 0, b[right] ?? 0];
    if (x === y) shared++;
    if (x <= y) left++;
    if (y <= x) right++;
  }
  return shared;
}
