import { codePoints, type Document } from "@sitrep/model";
import { type ReportRead, readReport } from "./read-report.js";

/** Reads a text as if it lay in a file; for tests. */
export const readText = (
  text: string | Uint8Array,
  file = "made.txt",
  sidecar: string | null = null,
): ReportRead =>
  readReport({
    file,
    bytes: typeof text === "string" ? new TextEncoder().encode(text) : text,
    sidecar: sidecar === null ? null : { file: "made.sitrep.json", bytes: new TextEncoder().encode(sidecar) },
  });

/** `part: words` of each sentence; for tests. */
export function partsOf(document: Document | null): string[] {
  if (!document) return [];
  const points = codePoints(document.text);
  return document.sentences.map(({ part, start, end }) => `${part}: ${points.slice(start, end)}`);
}

export const codesOf = (read: ReportRead): string[] =>
  [...read.issues, ...read.setAside].map(({ code }) => code);
