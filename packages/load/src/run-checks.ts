import type { DuckDBConnection } from "@duckdb/node-api";
import type { FailedCheck } from "./load-error.js";
import { checkFiles, readSql } from "./sql-files.js";

/** How many rows of a failed check are shown. */
const SHOWN = 5;

/** Runs every check in order; each must return no row. Gives those that did. */
export async function runChecks(connection: DuckDBConnection): Promise<FailedCheck[]> {
  const failed: FailedCheck[] = [];
  for (const { name } of checkFiles) {
    const result = await connection.runAndReadAll(readSql("checks", name));
    const count = result.currentRowCount;
    if (count > 0) failed.push({ check: name, count, rows: result.getRowObjectsJson().slice(0, SHOWN) });
  }
  return failed;
}

/** One paragraph a check: its name, how many rows, and the first of them. */
export const sentenceOfFailedChecks = (failed: readonly FailedCheck[]): string =>
  failed
    .map(({ check, count, rows }) => {
      const shown = rows.map((row) => `\n  ${JSON.stringify(row)}`).join("");
      const rest = count > rows.length ? `\n  and ${count - rows.length} more` : "";
      return `Check ${check} failed: ${count} ${count === 1 ? "row" : "rows"}, expected none${shown}${rest}`;
    })
    .join("\n");
