import { type Comparison, compare } from "../compare/compare.js";
import { thresholds } from "../features.js";
import type { Rulings } from "../judgements/rulings.js";
import type { Profile } from "../mentions/mention.js";
import type { Names } from "../names.js";

/** Two positions and what speaks for their being one. */
export interface Link extends Comparison {
  readonly left: number;
  readonly right: number;
}

/** Looking at so many of each group is enough: what is alike in all that can forbid is looked at once. */
const LOOKED_AT = 64;

/** Which profiles are one, while it is being found out. */
export class Groups {
  readonly #profiles: readonly Profile[];
  readonly #names: Names;
  readonly #rulings: Rulings;
  readonly #groupOf: number[];
  /** group → positions; group → one position for each way that its members look */
  readonly #members: number[][];
  readonly #kinds: Map<string, number>[];
  /** group → report → positions: one report that tells two days, or two places, tells two events */
  readonly #reports: Map<string, number[]>[];

  constructor(profiles: readonly Profile[], names: Names, rulings: Rulings) {
    this.#profiles = profiles;
    this.#names = names;
    this.#rulings = rulings;
    this.#groupOf = profiles.map((_, position) => position);
    this.#members = profiles.map((_, position) => [position]);
    this.#kinds = profiles.map((profile, position) => new Map([[lookOf(profile), position]]));
    this.#reports = profiles.map(({ report }, position) => new Map([[report.id, [position]]]));
  }

  of(position: number): number {
    return this.#groupOf[position] ?? position;
  }

  membersOf(group: number): readonly number[] {
    return this.#members[group] ?? [];
  }

  all(): number[][] {
    return this.#members.filter((members) => members.length > 0);
  }

  /** Puts two groups together, whatever speaks against it. */
  join(left: number, right: number): void {
    const [a, b] = [this.of(left), this.of(right)];
    if (a === b) return;
    const [into, from] = this.membersOf(a).length >= this.membersOf(b).length ? [a, b] : [b, a];
    for (const position of this.membersOf(from)) this.#groupOf[position] = into;
    for (const position of this.membersOf(from)) this.#members[into]?.push(position);
    this.#members[from] = [];
    for (const [look, position] of this.#kinds[from] ?? [])
      if (!this.#kinds[into]?.has(look)) this.#kinds[into]?.set(look, position);
    for (const [report, positions] of this.#reports[from] ?? [])
      this.#reports[into]?.set(report, [...(this.#reports[into]?.get(report) ?? []), ...positions]);
  }

  /** Whether nothing in two groups forbids that they are one. */
  canJoin(left: number, right: number): boolean {
    const [a, b] = [this.of(left), this.of(right)];
    if (a === b || this.#isRuledOut(a, b) || this.#partsOneReport(a, b)) return false;
    let [sum, count] = [0, 0];
    for (const x of [...(this.#kinds[a]?.values() ?? [])].slice(0, LOOKED_AT))
      for (const y of [...(this.#kinds[b]?.values() ?? [])].slice(0, LOOKED_AT)) {
        const [one, other] = [this.#profiles[x], this.#profiles[y]];
        const comparison = one && other ? compare(one, other, this.#names) : null;
        if (comparison === null) return false;
        sum += comparison.points;
        count++;
      }
    return sum / count >= thresholds.worst_mean;
  }

  /** Whether a report that tells of both keeps them apart. */
  #partsOneReport(a: number, b: number): boolean {
    const [left, right] = [this.#reports[a] ?? new Map(), this.#reports[b] ?? new Map()];
    const [few, many] = left.size < right.size ? [left, right] : [right, left];
    for (const [report, positions] of few)
      for (const x of positions)
        for (const y of many.get(report) ?? []) {
          const [one, other] = [this.#profiles[x], this.#profiles[y]];
          if (one && other && compare(one, other, this.#names) === null) return true;
        }
    return false;
  }

  #isRuledOut(a: number, b: number): boolean {
    if (this.#rulings.isEmpty) return false;
    const idsOf = (group: number) =>
      this.membersOf(group).flatMap((at) => (this.#profiles[at]?.members ?? []).map(({ id }) => id));
    return this.#rulings.keepsApart(idsOf(a), idsOf(b));
  }
}

/** All that can forbid a link: of those that look alike one stands for all. */
function lookOf({
  event_type,
  report,
  dataset,
  when,
  actor,
  target,
  country,
  place,
  place_id,
  item,
}: Profile): string {
  const own = item === null ? null : report.id;
  const { span, basis, yearless, instant } = when;
  const window = span === null ? report.window : null;
  return JSON.stringify([
    event_type,
    own,
    dataset,
    span,
    basis,
    yearless,
    instant,
    window,
    actor,
    target,
    country,
    place,
    place_id,
  ]);
}
