import type { Kind, Statement } from "../engine/statement.js";
import type { View } from "../engine/view.js";

/** Statements further from one another than so many of their kind are not asked for each other: a long text stays linear. */
const REACH = 150;

/** The statements of one thread of a report as they are now, in the order of the text, and the sentences between them. */
export class Story {
  #all: Statement[];
  #position = new Map<number, number>();
  readonly #ofKinds = new Map<readonly Kind[], readonly number[]>();
  readonly #views: readonly View[];
  readonly #order: ReadonlyMap<View, number>;

  /** `views` are those between which distances are counted: a paragraph that tells nothing is none. */
  constructor(statements: readonly Statement[], views: readonly View[]) {
    this.#all = [...statements];
    this.#views = views;
    this.#order = new Map(views.map((view, index) => [view, index]));
    this.#number();
  }

  get all(): readonly Statement[] {
    return this.#all;
  }

  /** Those of some kinds; a list of kinds is looked up by itself, and so kept as a constant. */
  of(kinds: readonly Kind[]): readonly Statement[] {
    return this.#at(this.#positions(kinds));
  }

  /** All of some kinds in a text of ordinary length, else those nearest to a statement. */
  near(statement: Statement, kinds: readonly Kind[]): readonly Statement[] {
    const positions = this.#positions(kinds);
    if (positions.length <= 2 * REACH) return this.of(kinds);
    const own = this.#position.get(statement.id) ?? 0;
    const at = positions.findIndex((position) => position >= own);
    const middle = at < 0 ? positions.length : at;
    return this.#at(positions.slice(Math.max(0, middle - REACH), middle + REACH));
  }

  /** What has become of a statement, by its id; null for none. */
  now(id: number | null): Statement | null {
    const at = id === null ? undefined : this.#position.get(id);
    return at === undefined ? null : (this.#all[at] ?? null);
  }

  /** The one that comes before it in the text, and so on. */
  *before(statement: Statement): Generator<Statement> {
    for (let at = (this.#position.get(statement.id) ?? 0) - 1; at >= 0; at--) {
      const other = this.#all[at];
      if (other) yield other;
    }
  }

  /** Puts what a statement has become in its place. */
  put(statement: Statement): void {
    const at = this.#position.get(statement.id);
    if (at !== undefined) this.#all[at] = statement;
  }

  /** Has these instead of those that it has. */
  keep(statements: readonly Statement[]): void {
    this.#all = [...statements];
    this.#number();
  }

  /** Its 1-based index among the sentences of the thread. */
  order(view: View): number {
    return this.#order.get(view) ?? -1;
  }

  /** The last sentence in which a statement is made, by its order. */
  last({ view, alsoAt }: Statement): number {
    return Math.max(this.order(view), ...alsoAt.map((said) => this.order(said.view)));
  }

  /** How many sentences of the thread one is after another. */
  distance(from: View, to: View): number {
    return this.order(to) - this.order(from);
  }

  /** The sentence so many after another one, or before it. */
  beside(view: View, step: number): View | null {
    const at = this.#order.get(view);
    return at === undefined ? null : (this.#views[at + step] ?? null);
  }

  #at(positions: readonly number[]): Statement[] {
    const found: Statement[] = [];
    for (const position of positions) {
      const statement = this.#all[position];
      if (statement) found.push(statement);
    }
    return found;
  }

  #number(): void {
    this.#position = new Map(this.#all.map(({ id }, index) => [id, index]));
    this.#ofKinds.clear();
  }

  #positions(kinds: readonly Kind[]): readonly number[] {
    const known = this.#ofKinds.get(kinds);
    if (known) return known;
    const found: number[] = [];
    for (const [at, { kind }] of this.#all.entries()) if (kinds.includes(kind)) found.push(at);
    this.#ofKinds.set(kinds, found);
    return found;
  }
}
