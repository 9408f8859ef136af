import { closeSync, fstatSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { handRow, readHandTable } from "@sitrep/model/hand-table";

/** A file that people decide in. */
export interface DecisionFile {
  readonly path: string;
  /** the columns of a new one */
  readonly header: readonly string[];
  /** the columns that it must have */
  readonly required: readonly string[];
}

/** Why nothing was written. */
export class NotWritten extends Error {}

/**
 * Appends one row, and returns when the disk has it. One write at the end of the file, wherever that is by then: two desks lose nothing,
 * and what others wrote is never touched. The cells follow the columns that the file has.
 */
export function appendRow(file: DecisionFile, cells: Readonly<Record<string, string | undefined>>): void {
  const descriptor = openSync(file.path, "a", 0o644);
  try {
    const text = readFileSync(file.path, "utf8");
    const { header, lead, ending } = placeIn(text, file);
    const bytes = Buffer.from(`${lead}${handRow(header, cells)}${ending}`);
    const before = fstatSync(descriptor).size;
    const written = writeSync(descriptor, bytes);
    if (written !== bytes.length)
      throw new NotWritten(
        `${file.path}: only ${written} of ${bytes.length} bytes of a decision were written behind byte ${before}. Make room on the disk, delete the half line, and decide anew.`,
      );
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Under which columns a row goes, and what must be before it. */
function placeIn(
  text: string,
  { path, header: usual, required }: DecisionFile,
): { readonly header: readonly string[]; readonly lead: string; readonly ending: string } {
  if (text.trim() === "") {
    const first = `${handRow(usual, Object.fromEntries(usual.map((column) => [column, column])))}\n`;
    return { header: usual, lead: `${text === "" || text.endsWith("\n") ? "" : "\n"}${first}`, ending: "\n" };
  }
  const { header, missing } = readHandTable(text, required);
  if (missing.length > 0)
    throw new NotWritten(
      `${path}, line 1: found columns ${header.filter(Boolean).join(", ") || "none"}, expected also ${missing.join(", ")}. Mend the first line, and decide anew.`,
    );
  // after a quote that is never closed a row would be a part of that cell
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1)
    throw new NotWritten(
      `${path}: found a quotation mark that is never closed, expected pairs. Mend its line, and decide anew.`,
    );
  const ending = /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
  return { header, lead: text.endsWith("\n") ? "" : ending, ending };
}

/** What a file of an older day cannot keep, as a sentence; null where it has all columns, or is still to be made. */
export function lackOfColumns({ path, header: usual }: DecisionFile, text: string): string | null {
  const { header, missing } = readHandTable(text, usual);
  return header.length === 0 || missing.length === 0
    ? null
    : `${path}, line 1: no column ${missing.join(", ")}, so decisions lose that; add ${missing.length === 1 ? "it" : "them"} to the line.`;
}
