import type { DuckDBConnection } from "@duckdb/node-api";
import { openRecordColumns } from "./open-database-copy.js";

/** What the copy without restricted cells lacks, in sentences; none where it lacks nothing. */
export async function leftOutOf(connection: DuckDBConnection): Promise<string[]> {
  const [[documents, datasets] = []] = (
    await connection.runAndReadAll(`
      SELECT
        (SELECT count(*)::INTEGER FROM documents),
        (SELECT string_agg(DISTINCT dataset, ', ' ORDER BY dataset) FROM files WHERE restricted AND dataset IS NOT NULL)`)
  ).getRowsJson();
  const sentences: string[] = [];
  if (typeof datasets === "string")
    sentences.push(
      `Of ${datasets}, whose rows must not be redistributed, only ${openRecordColumns.join(", ")} are there; all other cells are empty, also where views or rows set aside would show them.`,
    );
  if (documents !== 0)
    sentences.push("The full text of reports and of their sentences is not there; the quotes of claims are.");
  return sentences;
}
