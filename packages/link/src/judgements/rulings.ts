import { type Issue, issue, type JudgementOutcome } from "@sitrep/model";
import type { PlacedJudgement } from "./read-judgements.js";
import { outcomeOf, type Place, standingOf } from "./standing.js";

/** A person's judgements as they hold: none contradicts another. */
export interface Rulings {
  readonly isEmpty: boolean;
  readonly same: readonly PlacedJudgement[];
  /** ids that a judgement named, with what it said of them */
  readonly named: ReadonlyMap<string, string>;
  /** whether any of the one are ruled to be another event than any of the others, directly or through what is ruled the same */
  keepsApart(left: readonly string[], right: readonly string[]): boolean;
}

/** The file that judgements are in, where one does not say. */
const FILE = "judgements.csv";

/** Takes judgements in their order; one on unknown ids, or against earlier ones, is reported and left out. */
export function rulingsOf(
  judgements: readonly PlacedJudgement[],
  known: ReadonlySet<string>,
  placesIn: (document: string) => readonly Place[] = () => [],
): { rulings: Rulings; issues: Issue[]; outcomes: JudgementOutcome[] } {
  const classes = new Classes();
  const issues: Issue[] = [];
  const same: PlacedJudgement[] = [];
  const named = new Map<string, string>();
  const outcomes = standingOf(judgements, known, placesIn).map((standing) => {
    const { line, left, right, isSuperseded } = standing;
    const end = (isContested = false) => outcomeOf(standing, FILE, isContested);
    if (isSuperseded) return end();
    if (left === null || right === null) {
      issues.push(
        unknownIssue(line, [...(left === null ? [line.left] : []), ...(right === null ? [line.right] : [])]),
      );
      return end();
    }
    const it = { ...line, left, right };
    if (it.judgement === "unsure" || it.judgement === "undo") return end();
    if (classes.contradicts(it)) {
      issues.push(contradiction(it));
      return end(true);
    }
    classes.take(it);
    if (it.judgement === "same") same.push(it);
    for (const [id, other] of [
      [it.left, it.right],
      [it.right, it.left],
    ] as const)
      named.set(
        id,
        `${it.who}: ${it.judgement} ${it.judgement === "same" ? "as" : "from"} ${other}, ${it.why}`,
      );
    return end();
  });
  const keepsApart = (left: readonly string[], right: readonly string[]) => classes.keepsApart(left, right);
  return { rulings: { isEmpty: named.size === 0, same, named, keepsApart }, issues, outcomes };
}

/** Ids ruled the same are of one class; classes ruled different stay apart. */
class Classes {
  readonly #classOf = new Map<string, string>();
  readonly #apart = new Map<string, Set<string>>();

  take({ left, right, judgement }: PlacedJudgement): void {
    const [a, b] = [this.#of(left), this.#of(right)];
    if (judgement === "different") {
      this.#part(a, b);
      return;
    }
    if (a === b) return;
    for (const [id, own] of this.#classOf) if (own === b) this.#classOf.set(id, a);
    for (const other of this.#apart.get(b) ?? []) this.#part(a, other);
  }

  contradicts({ left, right, judgement }: PlacedJudgement): boolean {
    const [a, b] = [this.#of(left), this.#of(right)];
    return judgement === "same" ? (this.#apart.get(a)?.has(b) ?? false) : a === b;
  }

  keepsApart(left: readonly string[], right: readonly string[]): boolean {
    const known = (ids: readonly string[]) => ids.flatMap((id) => this.#classOf.get(id) ?? []);
    const others = known(right);
    return known(left).some((a) => others.some((b) => this.#apart.get(a)?.has(b)));
  }

  #of(id: string): string {
    const own = this.#classOf.get(id) ?? id;
    this.#classOf.set(id, own);
    return own;
  }

  #part(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      this.#apart.set(one, (this.#apart.get(one) ?? new Set<string>()).add(other));
  }
}

const placeOf = ({ file, line }: PlacedJudgement) => ({ file: file ?? FILE, line: line ?? null });

function unknownIssue(it: PlacedJudgement, unknown: readonly string[]): Issue {
  const { file, line } = placeOf(it);
  const expected = "ids of records, or of event claims that say that something took place";
  return issue("link", "judgement-unknown", file, unknown.join(", "), expected, {
    severity: "info",
    line,
    because: `judged by ${it.who}`,
  });
}

function contradiction(it: PlacedJudgement): Issue {
  const { file, line } = placeOf(it);
  const found = `${it.left} ${it.judgement === "same" ? "the same as" : "different from"} ${it.right}`;
  return issue("link", "judgement-contradiction", file, found, "no judgement against the earlier ones", {
    severity: "error",
    line,
    because: `judged by ${it.who}; the earlier ones hold`,
  });
}
