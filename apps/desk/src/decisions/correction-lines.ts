import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  CORRECTION_COLUMNS,
  CORRECTION_HEADER,
  type Correction,
  CorrectionState,
  type Issue,
  type PlacedCorrection,
  sentenceOf,
} from "@sitrep/model";
import { type Ledger, numberIn, textIn, wordsIn } from "../ledger.js";
import type { Reading } from "../reading.js";
import { appendRow, type DecisionFile } from "./append-row.js";

export const CORRECTIONS = "corrections.csv";

/** A line of data/corrections.csv, with what the last run made of it; `state` is null where that has not seen it. */
export interface StatedCorrection extends PlacedCorrection {
  readonly state: CorrectionState | null;
  /** the claim that it holds for now */
  readonly about: string;
}

export interface Corrections {
  readonly lines: readonly StatedCorrection[];
  /** what cannot be read in the file */
  readonly issues: readonly Issue[];
}

export const correctionsFile = (data: string): DecisionFile => ({
  path: join(data, CORRECTIONS),
  header: CORRECTION_HEADER,
  required: CORRECTION_COLUMNS,
});

/** Appends a decision. */
export function appendCorrection(data: string, correction: Correction): void {
  const { char_start, char_end, field, ...words } = correction;
  appendRow(correctionsFile(data), {
    ...words,
    char_start: char_start === null ? "" : String(char_start),
    char_end: char_end === null ? "" : String(char_end),
    field: field ?? "",
  });
}

/** All lines of the file as it is now, each with what the last run made of it. */
export async function correctionsOf(data: string, ledger: Ledger, reading: Reading): Promise<Corrections> {
  const { value, issues } = reading.readCorrections(textAt(join(data, CORRECTIONS)), CORRECTIONS);
  const known = new Map<string, { state: CorrectionState | null; claim: string | null }>();
  for (const row of await ledger.rows(
    'SELECT line, who, action, claim, field, "to", state, claim_id FROM corrections ORDER BY line',
  ))
    known.set(keyOf(numberIn(row, "line"), row), {
      state: CorrectionState.safeParse(row["state"]).data ?? null,
      claim: textIn(row, "claim_id"),
    });
  return {
    issues,
    lines: value.map((line) => {
      const run = known.get(keyOf(line.line, { ...line }));
      return { ...line, state: run?.state ?? null, about: run?.claim ?? line.claim };
    }),
  };
}

/** A line that was edited, or moved, is another one. */
const keyOf = (line: number | null, row: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([line, ...["who", "action", "claim", "field", "to"].map((column) => wordsIn(row, column))]);

/** The text of a file; empty where there is none. */
export function textAt(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** The lines about a claim that still hold: an `undo` and what it takes back are gone, and so is what a later line replaces. */
export function inForce(lines: readonly StatedCorrection[]): readonly StatedCorrection[] {
  const bySubject = new Map<string, StatedCorrection>();
  for (const line of lines) {
    const subject =
      line.action === "add" ? `add ${line.kind} ${line.char_start} ${line.char_end}` : (line.field ?? "");
    bySubject.delete(subject);
    if (line.action === "undo") bySubject.delete(`add ${line.kind} ${line.char_start} ${line.char_end}`);
    else bySubject.set(subject, line);
  }
  return [...bySubject.values()];
}

/** Additions that no run has seen yet, and that nobody has taken back. */
export function additionsInForce(lines: readonly StatedCorrection[]): readonly StatedCorrection[] {
  const byWords = new Map<string, StatedCorrection>();
  for (const line of lines) {
    const words = `${line.kind} ${line.char_start} ${line.char_end}`;
    if (line.action === "undo" && line.field === null) byWords.delete(words);
    if (line.action === "add" && line.state === null) byWords.set(words, line);
  }
  return [...byWords.values()];
}

export const sentencesOf = (issues: readonly Issue[]): string[] => issues.map((it) => sentenceOf(it));
