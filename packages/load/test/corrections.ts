import type { CorrectionOutcome } from "@sitrep/model";

/** A line of data/corrections.csv about a claim that is gone. */
export const correctionOf = (claim: string, line: number): CorrectionOutcome => ({
  who: "mk",
  action: "set",
  claim,
  document: "d9",
  kind: "casualty",
  char_start: 4,
  char_end: 9,
  quote: "3 died",
  field: "figure",
  from: "3",
  to: "at least 3",
  why: "",
  when: "2026-01-02T03:04:05Z",
  file: "corrections.csv",
  line,
  state: "orphaned",
  claim_id: null,
  read: null,
});
