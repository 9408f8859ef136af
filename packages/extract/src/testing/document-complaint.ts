import type { DocumentExample } from "@sitrep/testing";
import { extractDrafts } from "../extract-drafts.js";
import { asCode, differences, essentials, fieldsOf } from "./essentials.js";
import { readWritten } from "./written-document.js";

/** Why a document is not read as its corpus wants, with all that is read in it; null where it is. */
export function documentComplaint({ document: written, claims }: DocumentExample): string | null {
  const { document, spans } = readWritten(written);
  if (spans.length !== claims.length) return `${spans.length} marks for ${claims.length} claims`;
  const drafts = extractDrafts(document).value;
  const quotes = spans.map(({ start, end }) => document.text.slice(start, end));
  const left = new Set(drafts);
  const wrong: string[] = [];
  for (const [index, expected] of claims.entries()) {
    const start = [...document.text.slice(0, spans[index]?.start)].length;
    const quoting = [...left].filter((draft) => draft.start === start && draft.quote === quotes[index]);
    const draft = quoting.find(({ kind }) => kind === expected["kind"]) ?? quoting[0];
    if (draft) left.delete(draft);
    const differ = draft ? differences(fieldsOf(draft, drafts), expected) : ["is not read"];
    if (differ.length > 0) wrong.push(`⟦${quotes[index]}⟧ ${differ.join("; ")}`);
  }
  for (const { quote } of left) wrong.push(`⟦${quote}⟧ is not listed`);
  if (wrong.length === 0) return null;
  const found = drafts.map((draft) => `  ⟦${draft.quote}⟧ ${asCode(essentials(draft, drafts))}`);
  return `${wrong.join("\n")}\nread in it:\n${found.join("\n") || "  nothing"}`;
}
