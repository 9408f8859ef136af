import { anchorOf, type JudgementOutcome } from "@sitrep/model";
import type { PlacedJudgement } from "./read-judgements.js";

/** Where a claim that may be judged has its words. */
export interface Place {
  readonly id: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** A judgement with the ids that it means now. */
export interface Standing {
  /** as it is in the file */
  readonly line: PlacedJudgement;
  /** the ids that it means; null for one that is nowhere any more */
  readonly left: string | null;
  readonly right: string | null;
  /** taken back, or replaced by what the same person said later */
  readonly isSuperseded: boolean;
}

/**
 * Which judgements hold, with the ids that they mean: an id that is gone is that of the one claim over the words that the line names. A
 * person's later word on a pair replaces the earlier one, and `undo` takes back all that was said of it.
 */
export function standingOf(
  lines: readonly PlacedJudgement[],
  known: ReadonlySet<string>,
  placesIn: (document: string) => readonly Place[],
): readonly Standing[] {
  const meant = lines.map((line) => ({
    line,
    left: idOf(line.left, line.left_at, known, placesIn),
    right: idOf(line.right, line.right_at, known, placesIn),
  }));
  const superseded = new Set<PlacedJudgement>();
  const byPair = new Map<string, PlacedJudgement[]>();
  for (const { line, left, right } of meant) {
    const pair = [left ?? line.left, right ?? line.right].sort().join(" ");
    const before = byPair.get(pair) ?? [];
    const replaced = line.judgement === "undo" ? before : before.filter(({ who }) => who === line.who);
    for (const earlier of replaced) superseded.add(earlier);
    const left_over = before.filter((earlier) => !replaced.includes(earlier));
    byPair.set(pair, line.judgement === "undo" ? left_over : [...left_over, line]);
  }
  return meant.map((it) => ({ ...it, isSuperseded: superseded.has(it.line) }));
}

function idOf(
  id: string,
  at: string | undefined,
  known: ReadonlySet<string>,
  placesIn: (document: string) => readonly Place[],
): string | null {
  if (known.has(id)) return id;
  const anchor = anchorOf(at ?? "");
  if (!anchor) return null;
  const over = placesIn(anchor.document).filter(({ start, end }) => start < anchor.end && anchor.start < end);
  return over.length === 1 ? (over[0]?.id ?? null) : null;
}

/** What became of a line. */
export function outcomeOf(
  { line, left, right, isSuperseded }: Standing,
  file: string,
  isContested: boolean,
): JudgementOutcome {
  const isMoved = (left !== null && left !== line.left) || (right !== null && right !== line.right);
  const state = isSuperseded
    ? "superseded"
    : left === null || right === null
      ? "orphaned"
      : isContested
        ? "contested"
        : isMoved
          ? "re-anchored"
          : "applied";
  return { ...line, file: line.file ?? file, line: line.line ?? 1, state, left_id: left, right_id: right };
}
