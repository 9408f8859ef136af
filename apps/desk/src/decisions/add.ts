import { ClaimKind, type Correction, claimId, PartialDate } from "@sitrep/model";
import { z } from "zod";
import { claimOfRow } from "../evidence/claim-of-row.js";
import { type Ledger, numberIn, quoted, textIn, wordsIn } from "../ledger.js";
import type { AddedTo, Reading } from "../reading.js";
import type { Decided } from "./decide.js";

/** A claim that was missed, as the page sends it: its words and what they state. */
export const Addition = z.strictObject({
  document: z.string().min(1).max(200),
  kind: ClaimKind,
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1).max(2_000),
  /** `figure: about 900 | country: SY` */
  to: z.string().max(4_000),
  why: z.string().max(2_000).optional(),
  /** takes the addition of these words back */
  undo: z.boolean().optional(),
});
export type Addition = z.infer<typeof Addition>;

/** An addition as the line of a file, or what is wrong with it. */
export async function additionFor(
  { document: id, kind, start, end, quote, to, why = "", undo = false }: Addition,
  by: { readonly who: string; readonly when: string },
  ledger: Ledger,
  reading: Reading,
): Promise<Decided> {
  const document = await documentOf(ledger, id);
  const words = document === null ? "" : [...document.text].slice(start, end).join("");
  if (document === null || words !== quote)
    return { refused: "The report is another one by now. Read it again, and mark the words then." };
  const anchor = { document: id, kind, char_start: start, char_end: end, quote, field: null, from: "", why };
  // the id that it has, or will have: an undo must name one
  if (undo)
    return {
      correction: { ...by, ...anchor, action: "undo", claim: claimId(id, kind, start, end, 0), to: "" },
    };
  const correction: Correction = { ...by, ...anchor, action: "add", claim: "", to };
  const rows = await ledger.rows(`SELECT * FROM claims WHERE document_id = ${quoted(id)}`);
  const made = reading.addedClaim(
    correction,
    document,
    new Map(rows.map((row) => [wordsIn(row, "claim_id"), claimOfRow(row)])),
  );
  return "expected" in made ? { refused: `It lacks ${made.expected}.` } : { correction };
}

async function documentOf(ledger: Ledger, id: string): Promise<AddedTo | null> {
  const [row] = await ledger.rows(
    `SELECT file, file_hash, line, published, text FROM documents WHERE document_id = ${quoted(id)}`,
  );
  if (!row) return null;
  const line = numberIn(row, "line");
  const sentences = await ledger.rows(
    `SELECT ordinal, char_start, char_end FROM sentences WHERE document_id = ${quoted(id)} ORDER BY ordinal`,
  );
  return {
    document_id: id,
    file: wordsIn(row, "file"),
    file_hash: wordsIn(row, "file_hash"),
    ...(line === null ? {} : { line }),
    published: PartialDate.nullable().parse(textIn(row, "published")),
    text: wordsIn(row, "text"),
    sentences: sentences.map((it) => ({
      ordinal: numberIn(it, "ordinal") ?? 0,
      start: numberIn(it, "char_start") ?? 0,
      end: numberIn(it, "char_end") ?? 0,
    })),
  };
}
