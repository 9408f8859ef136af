/** Columns of one slot, node or phrase stand side by side, so that a look at it touches one line of memory. */
const SLOT = 4;
const PAIR = 2;

/** A tree of words in columns of numbers: a node is what some phrases begin with, 0 is the empty beginning. */
export class PhraseTree {
  #nodes = 1;
  /** a hash table of (node, word) → node, each slot with its key, where it leads, and nothing; 0 leads nowhere */
  #slots = new Int32Array(64 * SLOT);
  /** each node's first phrase, counted from 1 (0 for none), with the lowest bit set where words go on from it; then its last phrase */
  #ends = new Int32Array(64 * PAIR);
  /** each phrase's next one with the same words, 0 for none; then what it was added with */
  #phrases = new Int32Array(64 * PAIR);

  /** The node after another one by a word, 0 for none. */
  step(node: number, word: number): number {
    const slots = this.#slots;
    const mask = slots.length - SLOT;
    for (let slot = hashOf(node, word) & mask; ; slot = (slot + SLOT) & mask) {
      const to = slots[slot + 2] ?? 0;
      if (to === 0 || (slots[slot] === node && slots[slot + 1] === word)) return to;
    }
  }

  /** The first phrase that ends at a node, counted from 1; 0 for none. */
  firstAt(node: number): number {
    return (this.#ends[node * PAIR] ?? 0) >> 1;
  }

  /** Whether words go on from a node. */
  goesOn(node: number): boolean {
    return ((this.#ends[node * PAIR] ?? 0) & 1) === 1;
  }

  /** The next phrase with the same words, 0 for none. */
  after(phrase: number): number {
    return this.#phrases[phrase * PAIR] ?? 0;
  }

  /** What a phrase was added with. */
  of(phrase: number): number {
    return this.#phrases[phrase * PAIR + 1] ?? 0;
  }

  /** Adds a phrase with its number, counted from 1, as the last of those with the same words. */
  add(words: readonly number[], phrase: number, value: number): void {
    let node = 0;
    for (const word of words) node = this.step(node, word) || this.#grow(node, word);
    if ((phrase + 1) * PAIR > this.#phrases.length) this.#phrases = doubled(this.#phrases);
    this.#phrases[phrase * PAIR + 1] = value;
    const last = this.#ends[node * PAIR + 1] ?? 0;
    if (last === 0) this.#ends[node * PAIR] = (phrase << 1) | ((this.#ends[node * PAIR] ?? 0) & 1);
    else this.#phrases[last * PAIR] = phrase;
    this.#ends[node * PAIR + 1] = phrase;
  }

  #grow(from: number, word: number): number {
    const node = this.#nodes++;
    if ((node + 1) * PAIR > this.#ends.length) this.#ends = doubled(this.#ends);
    if (node * 2 * SLOT > this.#slots.length) this.#rehash();
    this.#ends[from * PAIR] = (this.#ends[from * PAIR] ?? 0) | 1;
    this.#put(from, word, node);
    return node;
  }

  #put(from: number, word: number, to: number): void {
    const mask = this.#slots.length - SLOT;
    let slot = hashOf(from, word) & mask;
    while (this.#slots[slot + 2] !== 0) slot = (slot + SLOT) & mask;
    this.#slots.set([from, word, to], slot);
  }

  #rehash(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * 2);
    for (let slot = 0; slot < slots.length; slot += SLOT)
      if (slots[slot + 2] !== 0) this.#put(slots[slot] ?? 0, slots[slot + 1] ?? 0, slots[slot + 2] ?? 0);
  }
}

/** Where the search for a key begins: with the size of a slot, so that a mask keeps it at the begin of one. */
function hashOf(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) << 2;
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
