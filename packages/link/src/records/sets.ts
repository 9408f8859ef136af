/** Which of some numbers belong together; a number that was never joined is a set of its own and takes no room. */
export class Sets {
  readonly #setOf = new Map<number, number>();
  readonly #members = new Map<number, number[]>();

  of(number: number): number {
    return this.#setOf.get(number) ?? number;
  }

  membersOf(number: number): readonly number[] {
    return this.#members.get(this.of(number)) ?? [number];
  }

  join(left: number, right: number): void {
    const [a, b] = [this.of(left), this.of(right)];
    if (a === b) return;
    const all = [...this.membersOf(a), ...this.membersOf(b)];
    for (const number of all) this.#setOf.set(number, a);
    this.#members.delete(b);
    this.#members.set(a, all);
  }

  /** every set of two or more */
  all(): (readonly number[])[] {
    return [...this.#members.values()];
  }
}
