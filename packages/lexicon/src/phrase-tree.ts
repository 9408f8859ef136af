/** A tree of words in columns of numbers: a node is what some phrases begin with, 0 is the empty beginning. */
export class PhraseTree {
  #nodes = 1;
  /** a hash table of (node, word) → node: the key's halves, and what it leads to, 0 for an empty slot */
  #from = new Int32Array(64);
  #word = new Int32Array(64);
  #to = new Int32Array(64);
  /** node → its first and last phrase, and phrase → the next of the same node; all counted from 1, 0 for none */
  #first = new Int32Array(64);
  #last = new Int32Array(64);
  #next = new Int32Array(64);
  /** whether anything goes on from a node */
  #inner = new Uint8Array(64);

  /** The node behind another one by a word, 0 for none. */
  step(node: number, word: number): number {
    const mask = this.#to.length - 1;
    for (let slot = hashOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const to = this.#to[slot] ?? 0;
      if (to === 0 || (this.#from[slot] === node && this.#word[slot] === word)) return to;
    }
  }

  /** The first phrase that ends at a node, counted from 1; 0 for none. */
  firstAt(node: number): number {
    return this.#first[node] ?? 0;
  }

  /** The next phrase that ends at the same node, 0 for none. */
  after(phrase: number): number {
    return this.#next[phrase] ?? 0;
  }

  goesOn(node: number): boolean {
    return this.#inner[node] === 1;
  }

  /** Adds a phrase with its number, counted from 1, as the last of those with the same words. */
  add(words: readonly number[], phrase: number): void {
    let node = 0;
    for (const word of words) node = this.step(node, word) || this.#grow(node, word);
    if (phrase >= this.#next.length) this.#next = doubled(this.#next);
    const last = this.#last[node] ?? 0;
    if (last === 0) this.#first[node] = phrase;
    else this.#next[last] = phrase;
    this.#last[node] = phrase;
  }

  #grow(from: number, word: number): number {
    const node = this.#nodes++;
    if (node >= this.#first.length) {
      this.#first = doubled(this.#first);
      this.#last = doubled(this.#last);
      const inner = new Uint8Array(this.#inner.length * 2);
      inner.set(this.#inner);
      this.#inner = inner;
    }
    if (node * 2 > this.#to.length) this.#rehash();
    this.#inner[from] = 1;
    this.#put(from, word, node);
    return node;
  }

  #put(from: number, word: number, to: number): void {
    const mask = this.#to.length - 1;
    let slot = hashOf(from, word) & mask;
    while (this.#to[slot] !== 0) slot = (slot + 1) & mask;
    this.#from[slot] = from;
    this.#word[slot] = word;
    this.#to[slot] = to;
  }

  #rehash(): void {
    const [from, word, to] = [this.#from, this.#word, this.#to];
    const size = to.length * 2;
    [this.#from, this.#word, this.#to] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
    for (let slot = 0; slot < to.length; slot++)
      if (to[slot] !== 0) this.#put(from[slot] ?? 0, word[slot] ?? 0, to[slot] ?? 0);
  }
}

function hashOf(node: number, word: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}
