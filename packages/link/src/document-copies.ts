import type { Document, DocumentCopy } from "@sitrep/model";

/** Words in a row that make one shingle. */
const SHINGLE = 5;
/** A shingle in more documents than this is boilerplate, and tells nothing. */
const COMMON = 60;
/** From this share of the smaller document's shingles on, two documents have text in common. */
const COPIED = 0.3;

/** Documents that share text, and digests of others that are at hand: one entry a pair, the later one first. */
export function copiesAmong(documents: readonly Document[]): DocumentCopy[] {
  const ordered = [...documents].sort((a, b) => (a.document_id < b.document_id ? -1 : 1));
  const shingles = ordered.map((document) => shinglesOf(document));
  const shared = new Map<string, number>();
  const holders = new Map<number, number[]>();
  shingles.forEach((set, index) => {
    for (const shingle of set) {
      const others = holders.get(shingle);
      if (!others) holders.set(shingle, [index]);
      else others.push(index);
    }
  });
  for (const indices of holders.values()) {
    if (indices.length > COMMON) continue;
    for (let left = 0; left < indices.length; left++)
      for (let right = left + 1; right < indices.length; right++) {
        const key = `${indices[left]} ${indices[right]}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  const copies: DocumentCopy[] = [...restated(ordered)];
  for (const [key, count] of shared) {
    const [left = 0, right = 0] = key.split(" ").map(Number);
    const [a, b] = [ordered[left], ordered[right]];
    const sizes = [shingles[left]?.size ?? 0, shingles[right]?.size ?? 0];
    const containment = count / Math.min(...sizes);
    if (!a || !b || containment < COPIED || Math.min(...sizes) < 10) continue;
    const similarity = count / ((sizes[0] ?? 0) + (sizes[1] ?? 0) - count);
    copies.push({
      ...inOrder(a, b),
      containment: rounded(containment),
      similarity: rounded(similarity),
      basis: "shingles",
    });
  }
  return copies.sort((a, b) => (a.document_id + a.copy_of < b.document_id + b.copy_of ? -1 : 1));
}

const rounded = (share: number) => Math.round(Math.min(1, share) * 1000) / 1000;

/** The earlier published of two is the source; where a date is missing, the one with the smaller id. */
function inOrder(a: Document, b: Document): { document_id: string; copy_of: string } {
  const later = a.published && b.published && a.published > b.published;
  return later
    ? { document_id: a.document_id, copy_of: b.document_id }
    : { document_id: b.document_id, copy_of: a.document_id };
}

/** Hashes of all runs of five words, without marks and capitals; furniture is left out. */
function shinglesOf(document: Document): Set<number> {
  const words: string[] = [];
  const points = [...document.sentences].filter((sentence) => sentence.part !== "furniture");
  const plain = /[\u{10000}-\u{10ffff}]/u.test(document.text) ? [...document.text] : null;
  for (const { start, end } of points) {
    const text = plain ? plain.slice(start, end).join("") : document.text.slice(start, end);
    words.push(...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  }
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++)
    shingles.add(hashOf(words.slice(at, at + SHINGLE).join(" ")));
  return shingles;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A digest and the report it restates, where both are at hand: the same publisher, and the same day or title. */
function restated(documents: readonly Document[]): DocumentCopy[] {
  return documents.flatMap((digest) =>
    digest.restates.flatMap((source) =>
      documents
        .filter(
          (other) => other !== digest && other.publisher !== null && other.publisher === source.publisher,
        )
        .filter(
          (other) =>
            (source.title !== null && other.title === source.title) ||
            (source.published !== null && other.published === source.published),
        )
        .map((other) => ({
          document_id: digest.document_id,
          copy_of: other.document_id,
          containment: 1,
          similarity: 1,
          basis: "restates" as const,
        })),
    ),
  );
}
