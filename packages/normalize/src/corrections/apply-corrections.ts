import {
  type Claim,
  type Corrected,
  type CorrectionOutcome,
  type CorrectionState,
  type Document,
  type Issue,
  issue,
} from "@sitrep/model";
import { addedClaim } from "./added-claim.js";
import { readField, setField } from "./fields.js";
import type { PlacedCorrection } from "./read-corrections.js";

/** Claims as people left them, and what became of each of their lines. */
export interface CorrectedClaims {
  readonly claims: readonly Claim[];
  readonly outcomes: readonly CorrectionOutcome[];
  readonly issues: readonly Issue[];
}

/**
 * Applies people's decisions on the claims of one document, or of one row of a table, in the order of their lines. The claims keep what the
 * program read (`corrected`); a rejected one is left out, and nothing refers to it. No line is lost: each has an outcome.
 */
export function applyCorrections(
  claims: readonly Claim[],
  lines: readonly PlacedCorrection[],
  document: Document | null,
): CorrectedClaims {
  if (lines.length === 0) return { claims, outcomes: [], issues: [] };
  const current = new Map(claims.map((claim) => [claim.claim_id, claim]));
  const rejected = new Set<string>();
  const issues: Issue[] = [];
  const outcomes: CorrectionOutcome[] = [];
  const inForce = forceOf(lines);
  for (const line of lines) {
    const { state: standing } = inForce.get(line) ?? { state: "applied" };
    const end = (state: CorrectionState, claimId: string | null, read: string | null = null): void => {
      outcomes.push({ ...line, state, claim_id: claimId, read });
    };
    if (line.action === "undo") {
      end("applied", line.claim);
      continue;
    }
    if (line.action === "add") {
      if (standing === "superseded") end("superseded", null);
      else {
        const added = addedClaim(line, document, current);
        if ("expected" in added) {
          issues.push(unusable(line, added.expected));
          end("orphaned", null);
        } else {
          current.set(added.claim.claim_id, added.claim);
          end("applied", added.claim.claim_id);
        }
      }
      continue;
    }
    const found = claimAt(line, claims);
    const claim = found && current.get(found.claim_id);
    if (!found || !claim) {
      issues.push(orphan(line));
      end("orphaned", null);
      continue;
    }
    const moved = found.claim_id !== line.claim;
    if (standing === "superseded") end("superseded", found.claim_id);
    else if (line.action === "accept") end(moved ? "re-anchored" : "applied", found.claim_id);
    else if (line.action === "reject") {
      rejected.add(found.claim_id);
      end(moved ? "re-anchored" : "applied", found.claim_id);
    } else if (line.field !== null) {
      const read = readField(found, line.field);
      const set = setField(claim, line.field, line.to);
      if ("expected" in set) {
        issues.push(unusable(line, set.expected));
        end("orphaned", found.claim_id, read);
        continue;
      }
      const isConfirmed = read !== null && read === readField(set.claim, line.field);
      if (!isConfirmed)
        current.set(found.claim_id, noted(set.claim, { field: line.field, read: read ?? "", who: line.who }));
      const changed = line.from !== "" && read !== null && read !== line.from;
      const own = isConfirmed ? "confirmed" : moved ? "re-anchored" : changed ? "changed-under" : "applied";
      end(standing === "contested" ? "contested" : own, found.claim_id, read);
    }
  }
  const kept = [...current.values()].filter(({ claim_id }) => !rejected.has(claim_id));
  return { claims: kept.map((claim) => withoutRejected(claim, rejected)), outcomes, issues };
}

/** What each line is worth beside the others on the same claim and field. */
function forceOf(
  lines: readonly PlacedCorrection[],
): ReadonlyMap<PlacedCorrection, { state: "applied" | "superseded" | "contested" }> {
  const force = new Map<PlacedCorrection, { state: "applied" | "superseded" | "contested" }>();
  const bySubject = new Map<string, PlacedCorrection[]>();
  for (const line of lines) {
    const key = subjectOf(line);
    const before = bySubject.get(key) ?? [];
    force.set(line, { state: "applied" });
    for (const earlier of before) force.set(earlier, { state: "superseded" });
    const rivals = before.filter((it) => it.who !== line.who && it.action !== "undo" && !isSame(it, line));
    if (line.action !== "undo" && rivals.length > 0) force.set(line, { state: "contested" });
    bySubject.set(key, line.action === "undo" ? [] : [...before, line]);
  }
  return force;
}

/** What a line decides: a field of a claim, or the claim as a whole; a missed claim by its words. */
const subjectOf = ({ action, claim, kind, char_start, char_end, field }: PlacedCorrection): string =>
  action === "add" || claim === "" ? `add ${kind} ${char_start} ${char_end}` : `${claim} ${field ?? ""}`;

const isSame = (left: PlacedCorrection, right: PlacedCorrection): boolean =>
  left.action === right.action && left.to === right.to;

/** The claim that a line is about: by its id, else the one of its kind that lies over the same words. */
function claimAt(line: PlacedCorrection, claims: readonly Claim[]): Claim | null {
  const same = claims.find(({ claim_id }) => claim_id === line.claim);
  if (same) return same;
  const { char_start: start, char_end: end } = line;
  if (start === null || end === null) return null;
  const over = claims.filter(
    ({ kind, char_start, char_end }) =>
      kind === line.kind && char_start !== null && char_end !== null && char_start < end && start < char_end,
  );
  return over.length === 1 ? (over[0] ?? null) : null;
}

/** The last word on a field is kept, with what the program read at first. */
function noted(claim: Claim, set: Corrected): Claim {
  const others = (claim.corrected ?? []).filter(({ field }) => field !== set.field);
  return { ...claim, corrected: [...others, set] };
}

function withoutRejected(claim: Claim, rejected: ReadonlySet<string>): Claim {
  const isGone = (id: string | null): boolean => id !== null && rejected.has(id);
  const whole = isGone(claim.part_of) ? { ...claim, part_of: null } : claim;
  return "about" in whole && isGone(whole.about)
    ? { ...whole, about: null, about_basis: null, about_at: null }
    : whole;
}

const unusable = (line: PlacedCorrection, expected: string): Issue =>
  issue("normalize", "correction-value", line.file, `${line.field ?? line.kind}: "${line.to}"`, expected, {
    severity: "error",
    line: line.line,
  });

const orphan = (line: PlacedCorrection): Issue =>
  issue(
    "normalize",
    "correction-orphaned",
    line.file,
    `no ${line.kind} ${line.claim || "claim"} at “${line.quote}”`,
    "a claim of its kind over the words that it names: look at the report, and decide anew",
    { line: line.line },
  );

/** Lines of documents that are not there. */
export const orphanedLines = (
  lines: readonly PlacedCorrection[],
  outcomes: readonly Pick<CorrectionOutcome, "line">[],
): { readonly outcomes: CorrectionOutcome[]; readonly issues: Issue[] } => {
  const seen = new Set(outcomes.map(({ line }) => line));
  const lost = lines.filter(({ line }) => !seen.has(line));
  return {
    outcomes: lost.map((line) => ({ ...line, state: "orphaned", claim_id: null, read: null })),
    issues: lost.map(orphan),
  };
};
