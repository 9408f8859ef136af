import { join } from "node:path";
import {
  anchorAt,
  type Issue,
  JUDGEMENT_COLUMNS,
  JUDGEMENT_HEADER,
  type Judgement,
  JudgementOutcome,
  JudgementWord,
} from "@sitrep/model";
import { z } from "zod";
import { type Ledger, numberIn, quoted, textIn, wordsIn } from "../ledger.js";
import type { PlacedJudgement, Reading } from "../reading.js";
import { appendRow, type DecisionFile } from "./append-row.js";
import { textAt } from "./correction-lines.js";

export const JUDGEMENTS = "judgements.csv";

/** A line of data/judgements.csv, with what the last run made of it; `state` is null where that has not seen it. */
export interface StatedJudgement extends PlacedJudgement {
  readonly state: JudgementOutcome["state"] | null;
  /** the two that it holds for now */
  readonly pair: readonly [string, string];
}

export interface Judgements {
  readonly lines: readonly StatedJudgement[];
  readonly issues: readonly Issue[];
}

/** All lines of the file as it is now. */
export async function judgementsOf(data: string, ledger: Ledger, reading: Reading): Promise<Judgements> {
  const { value, issues } = reading.readJudgements(textAt(join(data, JUDGEMENTS)), JUDGEMENTS);
  const known = new Map(
    (
      await ledger.rows(
        'SELECT line, who, judgement, "left", "right", left_id, right_id, state FROM judgements',
      )
    ).map((row) => [keyOf(numberIn(row, "line"), row), row]),
  );
  return {
    issues,
    lines: value.map((line) => {
      const run = known.get(keyOf(line.line ?? null, { ...line }));
      const state = run === undefined ? null : JudgementOutcome.shape.state.parse(run["state"]);
      const [left, right] = [run && textIn(run, "left_id"), run && textIn(run, "right_id")];
      return { ...line, state, pair: [left ?? line.left, right ?? line.right] };
    }),
  };
}

const keyOf = (line: number | null, row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([line, ...["who", "judgement", "left", "right"].map((column) => wordsIn(row, column))]);

/** The last word of anybody on two; null where nobody said anything that still holds. */
export function wordOn(
  lines: readonly StatedJudgement[],
  one: string,
  other: string,
): StatedJudgement | null {
  const about = lines.filter(({ pair }) => pair.includes(one) && pair.includes(other));
  const last = about.at(-1);
  return last === undefined || last.judgement === "undo" ? null : last;
}

/** What the page sends: two claims or records, and what a person says of them. */
export const Judging = z.strictObject({
  left: z.string().min(1).max(200),
  right: z.string().min(1).max(200),
  judgement: JudgementWord,
  why: z.string().max(2_000).optional(),
});
export type Judging = z.infer<typeof Judging>;

/** A judgement as the line of a file, with where the words of both are; null where one of them is not there. */
export async function judgementFor(
  { left, right, judgement, why = "" }: Judging,
  by: { readonly who: string; readonly when: string },
  ledger: Ledger,
): Promise<Judgement | null> {
  const [one, other] = [await anchorsOf(ledger, left), await anchorsOf(ledger, right)];
  if (one === null || other === null || left === right) return null;
  return {
    left,
    right,
    judgement,
    ...by,
    why: why.trim() || "seen side by side",
    left_at: one.at,
    left_quote: one.quote,
    right_at: other.at,
    right_quote: other.quote,
  };
}

async function anchorsOf(ledger: Ledger, id: string): Promise<{ at: string; quote: string } | null> {
  const [member] = await ledger.rows(
    `SELECT member_id FROM event_members WHERE member_id = ${quoted(id)}
     UNION ALL SELECT record_id FROM records WHERE record_id = ${quoted(id)} LIMIT 1`,
  );
  if (!member) return null;
  const [row] = await ledger.rows(
    `SELECT document_id, char_start, char_end, quote FROM claims WHERE claim_id = ${quoted(id)}`,
  );
  const document = row === undefined ? null : textIn(row, "document_id");
  if (!row || document === null) return { at: "", quote: "" };
  const [start, end] = [numberIn(row, "char_start") ?? 0, numberIn(row, "char_end") ?? 0];
  return { at: anchorAt(document, start, end), quote: wordsIn(row, "quote") };
}

export const judgementsFile = (data: string): DecisionFile => ({
  path: join(data, JUDGEMENTS),
  header: JUDGEMENT_HEADER,
  required: JUDGEMENT_COLUMNS,
});

export const appendJudgement = (data: string, judgement: Judgement): void =>
  appendRow(judgementsFile(data), judgement);
