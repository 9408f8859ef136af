import type { Claim, Document, Outcome, PlacedCorrection } from "@sitrep/model";
import { applyCorrections, readCorrections } from "@sitrep/normalize";
import type { Sink } from "../store/sink.js";
import { decisionsIn } from "./decisions-in.js";

/** The one file in which people correct what was read. */
export const CORRECTIONS = "corrections.csv";

/** What people decided about claims, and which lines of it cannot be read. */
export interface Corrections extends Outcome<readonly PlacedCorrection[]> {
  /** the lines about a document, or a file of a table */
  of(id: string): readonly PlacedCorrection[];
}

/** The corrections of a data folder as they stand; none where there is no such file. */
export async function correctionsIn(data: string): Promise<Corrections> {
  const text = await decisionsIn(data, CORRECTIONS);
  const read = readCorrections(text, CORRECTIONS);
  const byId = new Map<string, PlacedCorrection[]>();
  for (const line of read.value) {
    const others = byId.get(line.document);
    if (others) others.push(line);
    else byId.set(line.document, [line]);
  }
  return { ...read, of: (id) => byId.get(id) ?? [] };
}

/** Writes the claims of a document, or of one row of a table, as people left them, and what became of each line about them. */
export function writeCorrected(
  claims: readonly Claim[],
  lines: readonly PlacedCorrection[],
  document: Document | null,
  sink: Sink,
): void {
  const corrected = applyCorrections(claims, lines, document);
  for (const claim of corrected.claims) sink.write({ claim });
  for (const correction of corrected.outcomes) sink.write({ correction });
  for (const it of corrected.issues) sink.write({ issue: it });
}
