import type { Candidate } from "../engine/candidate.js";

/** How many statements on each side are asked what they know: beyond any report of a person's length, and short enough to stay linear. */
const REACH = 150;

/** Statements of one kind in the order of their sentences, to be asked for those around another. */
export class Nearby {
  readonly #sorted: readonly Candidate[];

  constructor(candidates: readonly Candidate[]) {
    this.#sorted = [...candidates].sort((a, b) => ordinalOf(a) - ordinalOf(b));
  }

  /** All of them in a text of ordinary length, else the nearest. */
  around(candidate: Candidate): readonly Candidate[] {
    if (this.#sorted.length <= 2 * REACH) return this.#sorted;
    const at = this.#indexOf(ordinalOf(candidate));
    return this.#sorted.slice(Math.max(0, at - REACH), at + REACH);
  }

  #indexOf(ordinal: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#sorted[middle];
      if (other && ordinalOf(other) < ordinal) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const ordinalOf = ({ view }: Candidate) => view.sentence.ordinal;
