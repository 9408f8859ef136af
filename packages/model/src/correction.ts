import { z } from "zod";
import { ClaimKind } from "./claim.js";

/**
 * What a person did with a claim: judged it right, wrong as a whole, could not say, set one field, added one that was missed, took a line
 * back.
 */
export const CorrectionAction = z.enum(["accept", "reject", "unsure", "set", "add", "undo"]);
export type CorrectionAction = z.infer<typeof CorrectionAction>;

/** The fields that a person may set. `figure` is value and qualifier as people write them: at least 150. */
export const CorrectionField = z.enum([
  "figure",
  "outcome",
  "event_type",
  "change",
  "munition",
  "equipment",
  "certainty",
  "said_by",
  "actor",
  "target",
  "country",
  "place",
  "date",
  "as_of",
  "since",
  "until",
]);
export type CorrectionField = z.infer<typeof CorrectionField>;

/**
 * What became of a line of data/corrections.csv on this run:
 * `applied` as it says · `confirmed`: the program reads the same by now · `changed-under`: applied, but the program read a third thing
 * meanwhile · `re-anchored`: the claim has another id, and one of its kind is over the same words · `orphaned`: nothing is there any
 * more · `superseded` by a later line · `contested`: two people set different values, the later holds.
 */
export const CorrectionState = z.enum([
  "applied",
  "confirmed",
  "changed-under",
  "re-anchored",
  "orphaned",
  "superseded",
  "contested",
]);
export type CorrectionState = z.infer<typeof CorrectionState>;

/** One decision of a person, a line of data/corrections.csv. The order of the lines is the order of the decisions. */
export const Correction = z.strictObject({
  who: z.string().min(1),
  action: CorrectionAction,
  /** id of the claim; empty for `add` */
  claim: z.string(),
  /** id of the document; for a row of a table, the hash of its file */
  document: z.string().min(1),
  kind: ClaimKind,
  /** the claim's words in code points of the document; null for a row of a table */
  char_start: z.int().nonnegative().nullable(),
  char_end: z.int().nonnegative().nullable(),
  quote: z.string(),
  /** null for all but `set`, and for an `undo` of the claim's `accept` or `reject` */
  field: CorrectionField.nullable(),
  /**
   * what the program read when the person decided, of the field or of the whole claim, and what is right, both as people write them;
   * empty for nothing
   */
  from: z.string(),
  to: z.string(),
  why: z.string(),
  /** the moment of the decision in UTC, for people to read: only the order of the lines decides; empty where nobody wrote it */
  when: z.string(),
});
export type Correction = z.infer<typeof Correction>;

/** The columns that data/corrections.csv must have. */
export const CORRECTION_COLUMNS = [
  "who",
  "action",
  "claim",
  "document",
  "kind",
  "char_start",
  "char_end",
  "quote",
  "field",
  "from",
  "to",
  "why",
] as const;

/** The columns of a new data/corrections.csv: files from before `when` are read as they are. */
export const CORRECTION_HEADER = [...CORRECTION_COLUMNS, "when"] as const;

/** A correction and the line that it is on, from 1. */
export interface PlacedCorrection extends Correction {
  readonly file: string;
  readonly line: number;
}

/** A line with where it is and what became of it. */
export const CorrectionOutcome = Correction.extend({
  file: z.string(),
  /** counted from 1 */
  line: z.int().positive(),
  state: CorrectionState,
  /** the claim that it holds for now; null where there is none */
  claim_id: z.string().nullable(),
  /** what the program reads there today; null where nothing is compared */
  read: z.string().nullable(),
});
export type CorrectionOutcome = z.infer<typeof CorrectionOutcome>;
