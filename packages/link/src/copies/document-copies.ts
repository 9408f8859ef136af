import type { Document, DocumentCopy } from "@sitrep/model";
import { type HeldDocument, heldDocument } from "../held-document.js";
import { restatements } from "./restatements.js";
import { sharedCount } from "./shingles.js";

/** From this share of the smaller document's shingles on, two documents have text in common. */
const LEAST_CONTAINMENT = 0.2;
/** With fewer shingles than this a text is too short to be told a copy. */
const LEAST_SHINGLES = 12;
/** One in so many shingles is looked up, the same ones in every document. */
const SAMPLED = 4;
/** A shingle in more documents than this joins each only to the first: a wire report with a thousand copies is no million pairs. */
const MOST_HOLDERS = 24;

/** Documents with text in common, and digests with what they restate: one entry a pair, in the order of ids. Near-linear. */
export function documentCopies(documents: readonly (Document | HeldDocument)[]): DocumentCopy[] {
  const ordered = [...new Map(documents.map((it) => [it.document_id, heldDocument(it)])).values()].sort(
    (a, b) => (a.document_id < b.document_id ? -1 : 1),
  );
  const shingles = ordered.map((document) => document.shingles);
  const copies = new Map<string, DocumentCopy>();
  const keep = (left: number, right: number, basis: DocumentCopy["basis"], isInOrder: boolean) => {
    const [a, b, own, others] = [ordered[left], ordered[right], shingles[left], shingles[right]];
    if (!a || !b || !own || !others) return;
    const shares = sharesOf(own, others);
    if (basis === "shingles" && shares.containment < LEAST_CONTAINMENT) return;
    const [copy, source] = isInOrder || isCopyOf(a, b) ? [a, b] : [b, a];
    copies.set([a.document_id, b.document_id].sort().join(" "), {
      document_id: copy.document_id,
      copy_of: source.document_id,
      ...shares,
      basis,
    });
  };
  for (const [left, right] of candidates(shingles)) keep(left, right, "shingles", false);
  const positionOf = new Map(ordered.map(({ document_id }, position) => [document_id, position]));
  for (const { digest, source } of restatements(ordered))
    keep(positionOf.get(digest) ?? -1, positionOf.get(source) ?? -1, "restates", true);
  return [...copies.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = ({ document_id, copy_of }: DocumentCopy) => `${document_id} ${copy_of}`;

/** The later published copies the earlier; where a date is missing or both are of one day, the greater id copies the smaller. */
function isCopyOf(a: HeldDocument, b: HeldDocument): boolean {
  const [left, right] = [a.published_at ?? a.published, b.published_at ?? b.published];
  if (left !== null && right !== null && left.slice(0, 10) !== right.slice(0, 10)) return left > right;
  if (a.published_at !== null && b.published_at !== null && a.published_at !== b.published_at)
    return a.published_at > b.published_at;
  return a.document_id > b.document_id;
}

function sharesOf(a: Uint32Array, b: Uint32Array) {
  const shared = sharedCount(a, b);
  const least = Math.min(a.length, b.length);
  const rounded = (share: number) => Math.round(share * 1000) / 1000;
  return {
    containment: least === 0 ? 0 : rounded(shared / least),
    similarity: least === 0 ? 0 : rounded(shared / (a.length + b.length - shared)),
  };
}

/** Pairs that share sampled shingles, each once, the smaller position first. */
function* candidates(shingles: readonly Uint32Array[]): Generator<readonly [number, number]> {
  const holders = new Map<number, number[]>();
  for (const [position, own] of shingles.entries()) {
    if (own.length < LEAST_SHINGLES) continue;
    for (const shingle of own) {
      if (shingle % SAMPLED !== 0) continue;
      const others = holders.get(shingle);
      if (others) others.push(position);
      else holders.set(shingle, [position]);
    }
  }
  const shared = new Map<number, number>();
  for (const positions of holders.values())
    for (const key of pairKeys(positions, shingles.length)) shared.set(key, (shared.get(key) ?? 0) + 1);
  for (const [key, count] of shared) {
    const [left, right] = [Math.floor(key / shingles.length), key % shingles.length];
    const least = Math.min(shingles[left]?.length ?? 0, shingles[right]?.length ?? 0);
    // a sample has its luck: half of what is wanted is worth counting in full
    if (count * SAMPLED * 2 >= least * LEAST_CONTAINMENT) yield [left, right];
  }
}

function* pairKeys(positions: readonly number[], size: number): Generator<number> {
  for (const [at, left] of positions.slice(0, MOST_HOLDERS).entries())
    for (const right of positions.slice(at + 1, at === 0 ? undefined : MOST_HOLDERS))
      yield left * size + right;
}
