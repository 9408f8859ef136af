import { type ExportInput, type ExportResult, exportDatabase, LoadError } from "@sitrep/load";
import { Failure, wrongUsage } from "../failure.js";

/** Writes the export, and tells in words what is against it. */
export async function exportTo(input: ExportInput): Promise<ExportResult> {
  try {
    return await exportDatabase(input);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const isUsage = error.code === "no-such-database" || error.code === "in-the-way";
    throw isUsage ? wrongUsage(error.message) : new Failure(error.message);
  }
}
