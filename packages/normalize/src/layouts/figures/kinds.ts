import { CasualtyOutcome, type ClaimKind, LossOutcome, MunitionOutcome } from "@sitrep/model";
import type { BadCell } from "../records/outcomes.js";
import { isPlainColumn, type PlainColumn } from "./columns.js";
import type { FiguresRow } from "./row.js";

/** What each kind of claim needs and takes, besides what every row may say. */
interface KindCells {
  readonly needs: readonly PlainColumn[];
  readonly takes: readonly PlainColumn[];
}

const EVERY_KIND: readonly PlainColumn[] = [
  ...(["kind", "as_of", "country", "place", "actor", "target", "said_by", "certainty"] as const),
  ...(["source", "source_url", "quote", "note"] as const),
];
const COUNT: readonly PlainColumn[] = ["value_high", "qualifier"];
const WINDOW: readonly PlainColumn[] = ["since", "since_words", "until", "until_words"];

const KINDS: Readonly<Record<ClaimKind, KindCells>> = {
  event: { needs: ["event_type"], takes: ["date", "date_words", "time", "munition"] },
  event_count: { needs: ["event_type", "value"], takes: [...COUNT, ...WINDOW] },
  troop_level: { needs: ["value"], takes: [...COUNT, "change"] },
  casualty: { needs: ["outcome", "value"], takes: [...COUNT, ...WINDOW] },
  munition_count: { needs: ["munition", "outcome", "value"], takes: COUNT },
  target_count: { needs: ["value"], takes: COUNT },
  loss_count: { needs: ["equipment", "value"], takes: [...COUNT, ...WINDOW, "outcome"] },
};

/** What a row lacks, or says twice, for the kind that it is. */
export function problemsOf(row: FiguresRow, kind: ClaimKind): BadCell[] {
  const missing = KINDS[kind].needs
    .filter((column) => row[column] === undefined)
    .map((column) => ({
      column,
      code: "missing-cell",
      found: "nothing",
      expected: `a ${column}, as every ${kind} has`,
    }));
  return [...missing, ...outcomeProblems(row, kind), ...orderProblems(row)];
}

/** Filled columns that mean nothing for a row of this kind. `sides` are the row's further figures: what they use is used. */
export function unusedColumns(row: FiguresRow, kind: ClaimKind, sides: ReadonlySet<string>): PlainColumn[] {
  const { needs, takes } = KINDS[kind];
  const used = new Set<PlainColumn>([...EVERY_KIND, ...needs, ...takes]);
  if (sides.has("casualty")) used.add("victims");
  if (sides.has("casualty") && kind !== "event") for (const column of WINDOW) used.add(column);
  if (sides.has("munition_count")) used.add("munition");
  return Object.keys(row).filter(
    (column): column is PlainColumn => isPlainColumn(column) && !used.has(column),
  );
}

const OUTCOMES: Readonly<Partial<Record<ClaimKind, readonly string[]>>> = {
  casualty: CasualtyOutcome.options,
  munition_count: MunitionOutcome.options,
  loss_count: LossOutcome.options,
};

function outcomeProblems({ outcome }: FiguresRow, kind: ClaimKind): BadCell[] {
  const allowed = OUTCOMES[kind];
  if (!allowed || outcome === undefined || allowed.includes(outcome)) return [];
  return [{ column: "outcome", code: "unknown-word", found: outcome, expected: allowed.join(", ") }];
}

/** A window ends after it begins, and a figure is given after its window has begun. */
function orderProblems({ since, until, as_of }: FiguresRow): BadCell[] {
  const problems: BadCell[] = [];
  for (const [column, end] of [
    ["until", until],
    ["as_of", as_of],
  ] as const) {
    if (since?.from && end?.to && end.to < since.from) {
      problems.push({
        column,
        code: "low-above-high",
        found: end.words,
        expected: `a date not before since, ${since.words}`,
      });
    }
  }
  return problems;
}
