import { type Correction, CorrectionAction, CorrectionField } from "@sitrep/model";
import { z } from "zod";
import { claimOf, programReading } from "../evidence/claim-view.js";
import type { Ledger } from "../ledger.js";
import type { Reading } from "../reading.js";
import type { StatedCorrection } from "./correction-lines.js";

/** What the page may ask for. */
export const Decision = z.strictObject({
  action: CorrectionAction.exclude(["add"]),
  claim: z.string().min(1).max(200),
  reading: z.string().max(20_000),
  field: CorrectionField.optional(),
  to: z.string().max(2_000).optional(),
  why: z.string().max(2_000).optional(),
});
export type Decision = z.infer<typeof Decision>;

/** A line to write, or why there is none. */
export type Decided = { readonly correction: Correction } | { readonly refused: string };

/** A decision on a claim of the database as the line of a file: with its anchor, what was read, and what is right. */
export async function correctionFor(
  decision: Decision,
  by: { readonly who: string; readonly when: string },
  {
    ledger,
    reading,
    lines,
  }: { readonly ledger: Ledger; readonly reading: Reading; readonly lines: readonly StatedCorrection[] },
): Promise<Decided> {
  const { action, claim: id, field = null, to = "", why = "" } = decision;
  const made = { ...by, action, why, to: action === "set" ? to : "" };
  const found = await claimOf(ledger, id);
  if (!found) {
    // a claim that somebody rejected is gone from the database: its line has its anchor
    const line = lines.findLast(({ about }) => about === id);
    if (action !== "undo" || !line) return { refused: "This claim is no longer there. Read the queue anew." };
    const { claim, document, kind, char_start, char_end, quote } = line;
    return {
      correction: { ...made, claim, document, kind, char_start, char_end, quote, field, from: "", to: "" },
    };
  }
  const { claim } = found;
  const whole = programReading(claim, reading);
  if (decision.reading !== whole)
    return { refused: "The claim has been read anew meanwhile. Look at it again, and decide then." };
  const anchor = {
    claim: id,
    document: claim.document_id ?? claim.file_hash,
    kind: claim.kind,
    char_start: claim.char_start,
    char_end: claim.char_end,
    quote: claim.quote ?? "",
  };
  if (action === "undo") {
    const about = lines.filter((line) => line.about === id);
    if (!about.some((line) => line.action !== "undo" && line.field === field))
      return { refused: "There is nothing to take back here." };
    return { correction: { ...made, ...anchor, field, from: "" } };
  }
  if (action !== "set") return { correction: { ...made, ...anchor, field: null, from: whole } };
  if (field === null) return { refused: "Expected a field to set." };
  const read =
    (claim.corrected ?? []).find((it) => it.field === field)?.read ?? reading.readField(claim, field);
  if (read === null) return { refused: `A ${claim.kind} has no ${field}.` };
  const set = reading.setField(claim, field, to);
  if ("expected" in set) return { refused: `“${to}” is not understood: expected ${set.expected}.` };
  return { correction: { ...made, ...anchor, field, from: read } };
}
