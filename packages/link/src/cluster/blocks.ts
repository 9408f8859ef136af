/** Beyond so many pairs a block is compared by neighbourhood instead: each with those next to it in order. */
const MOST_PAIRS = 60_000;
const NEIGHBOURS = 40;

/** Whom one meets under a key: a peer all peers and the sought, a seeker only the sought, the sought only those who seek. */
export type Role = "peer" | "seeker" | "sought";
type Block = Readonly<Record<Role, number[]>>;

/** Pairs of positions that may belong together: those that share a key. Each pair comes once, however many keys they share. */
export class Blocks {
  readonly #blocks = new Map<string, Block>();
  readonly #looks: readonly string[];

  /** `looks`: for each position what it is like, so that alike ones are neighbours in a crowded block. */
  constructor(looks: readonly string[]) {
    this.#looks = looks;
  }

  add(key: string, position: number, role: Role): void {
    let block = this.#blocks.get(key);
    if (!block) {
      block = { peer: [], seeker: [], sought: [] };
      this.#blocks.set(key, block);
    }
    block[role].push(position);
  }

  *pairs(): Generator<readonly [number, number]> {
    const seen = new Set<number>();
    for (const block of this.#blocks.values())
      for (const [a, b] of this.#pairsOf(block)) {
        if (a === b) continue;
        const [low, high] = a < b ? [a, b] : [b, a];
        const key = low * this.#looks.length + high;
        if (seen.has(key)) continue;
        seen.add(key);
        yield [low, high];
      }
  }

  *#pairsOf({ peer, seeker, sought }: Block): Generator<readonly [number, number]> {
    if (peer.length * (peer.length + sought.length) + seeker.length * sought.length > MOST_PAIRS) {
      yield* this.#neighbours([...peer], peer);
      yield* this.#neighbours([...peer, ...seeker, ...sought], [...peer, ...seeker]);
      return;
    }
    for (const [at, a] of peer.entries()) {
      for (const b of peer.slice(at + 1)) yield [a, b];
      for (const b of sought) yield [a, b];
    }
    for (const a of seeker) for (const b of sought) yield [a, b];
  }

  /** Each with those that stand next to it when alike ones stand together. */
  *#neighbours(all: number[], seeking: readonly number[]): Generator<readonly [number, number]> {
    const isSeeking = new Set(seeking);
    const ordered = all.sort((a, b) => ((this.#looks[a] ?? "") < (this.#looks[b] ?? "") ? -1 : 1));
    for (const [at, a] of ordered.entries())
      for (const b of ordered.slice(at + 1, at + 1 + NEIGHBOURS))
        if (isSeeking.has(a) || isSeeking.has(b)) yield [a, b];
  }
}
