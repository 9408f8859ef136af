import {
  type Claim,
  type Corrected,
  type CorrectionOutcome,
  type CorrectionState,
  type Document,
  type Issue,
  issue,
  type PlacedCorrection,
} from "@sitrep/model";
import { addedClaim } from "./added-claim.js";
import { readField, readingText, setField } from "./fields.js";

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
  const added = new Map<string, Claim>();
  const rejected = new Set<string>();
  const issues: Issue[] = [];
  const outcomes: CorrectionOutcome[] = [];
  const inForce = forceOf(lines);
  for (const line of lines) {
    const standing = inForce.get(line) ?? "applied";
    const end = (state: CorrectionState, claimId: string | null, read: string | null = null): void => {
      outcomes.push({ ...line, state, claim_id: claimId, read });
    };
    if (line.action === "undo") {
      if (standing === "nothing") issues.push(nothingToUndo(line));
      end(standing === "nothing" ? "orphaned" : "applied", line.claim || null);
      continue;
    }
    if (line.action === "add") {
      if (standing === "superseded") end("superseded", null);
      else {
        const made = addedClaim(line, document, current);
        if ("expected" in made) {
          issues.push(unusable(line, made.expected));
          end("orphaned", null);
        } else {
          added.set(made.claim.claim_id, made.claim);
          current.set(made.claim.claim_id, made.claim);
          end("applied", made.claim.claim_id);
        }
      }
      continue;
    }
    const found = claimAt(line, claims) ?? claimAt(line, [...added.values()]);
    const claim = found && current.get(found.claim_id);
    if (!found || !claim) {
      issues.push(orphan(line));
      end("orphaned", null);
      continue;
    }
    const moved = found.claim_id !== line.claim;
    if (standing === "superseded") end("superseded", found.claim_id);
    else if (line.field === null) {
      if (line.action === "reject") rejected.add(found.claim_id);
      // what was judged is what was read then: another reading is to be judged anew
      const isOther = line.from !== "" && line.from !== readingText(found);
      const own = isOther ? "changed-under" : moved ? "re-anchored" : "applied";
      end(standing === "contested" ? "contested" : own, found.claim_id);
    } else {
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

/** What a line is worth beside the others: an `undo` may find nothing to take back. */
type Force = "applied" | "superseded" | "contested" | "nothing";

/** What each line is worth beside the others on the same claim and field. */
function forceOf(lines: readonly PlacedCorrection[]): ReadonlyMap<PlacedCorrection, Force> {
  const force = new Map<PlacedCorrection, Force>();
  const bySubject = new Map<string, PlacedCorrection[]>();
  for (const line of lines) {
    if (line.action === "undo") {
      const taken = undoneBy(line).flatMap((key) => bySubject.get(key) ?? []);
      for (const earlier of taken) force.set(earlier, "superseded");
      for (const key of undoneBy(line)) bySubject.delete(key);
      force.set(line, taken.length === 0 ? "nothing" : "applied");
      continue;
    }
    const key = subjectOf(line);
    const before = bySubject.get(key) ?? [];
    for (const earlier of before) force.set(earlier, "superseded");
    const isContested = before.some((it) => it.who !== line.who && !isSame(it, line));
    force.set(line, isContested ? "contested" : "applied");
    bySubject.set(key, [...before, line]);
  }
  return force;
}

/** What a line decides: a field of a claim, or the claim as a whole; a missed claim by its words. */
const subjectOf = (line: PlacedCorrection): string =>
  line.action === "add" ? wordsOf(line) : `${line.claim} ${line.field ?? ""}`;

/** What an `undo` takes back: decisions on the field, or on the claim as a whole, be it read or added. */
const undoneBy = (line: PlacedCorrection): string[] =>
  line.field === null ? [subjectOf(line), wordsOf(line)] : [subjectOf(line)];

const wordsOf = ({ kind, char_start, char_end }: PlacedCorrection): string =>
  `add ${kind} ${char_start} ${char_end}`;

const isSame = (left: PlacedCorrection, right: PlacedCorrection): boolean =>
  left.action === right.action && left.to === right.to;

/** The claim that a line is about: by its id, else the one of its kind that is over the same words. */
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

const nothingToUndo = (line: PlacedCorrection): Issue =>
  issue(
    "normalize",
    "correction-orphaned",
    line.file,
    `nothing to take back of the ${line.kind} ${line.claim || `at “${line.quote}”`}`,
    "an earlier line on the same claim and field",
    { line: line.line },
  );

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
