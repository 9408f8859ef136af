import type {
  Claim,
  Correction,
  CorrectionField,
  Document,
  Judgement,
  Outcome,
  PlacedCorrection,
  Sentence,
} from "@sitrep/model";

/** A claim with a field set, or what was expected in place of the words for it. */
export type Setting = { readonly claim: Claim } | { readonly expected: string };

/** What an added claim needs of its report. */
export type AddedTo = Pick<Document, "document_id" | "file" | "file_hash" | "line" | "published" | "text"> & {
  readonly sentences: readonly Pick<Sentence, "ordinal" | "start" | "end">[];
};

/** A judgement and the line that it is on, from 1. */
export interface PlacedJudgement extends Judgement {
  readonly file?: string;
  readonly line?: number;
}

/** How the stages read what people write. The desk knows no stage: who starts it gives it these. */
export interface Reading {
  /** what a claim says in a field, as people write it; null where its kind has no such field */
  readField(claim: Claim, field: CorrectionField): string | null;
  setField(claim: Claim, field: CorrectionField, text: string): Setting;
  readCorrections(text: string, file: string): Outcome<PlacedCorrection[]>;
  readJudgements(text: string, file: string): Outcome<PlacedJudgement[]>;
  addedClaim(
    line: Pick<Correction, "kind" | "char_start" | "char_end" | "to" | "who">,
    document: AddedTo | null,
    others: ReadonlyMap<string, Claim>,
  ): Setting;
}
