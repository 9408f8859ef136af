import { readSql, viewFiles } from "../sql-files.js";
import { tableLoads } from "../table-loads.js";
import { SOURCE } from "./open-database-copy.js";

/** What an export writes of one table or view. */
export interface ExportedTable {
  readonly name: string;
  /** what to select: the table itself, unless a question must be asked of the whole database */
  readonly from: string;
  /** columns that are not written */
  readonly without: readonly string[];
}

/** Views that others are made of and nobody asks; what each policy makes of a figure is in policy_choices. */
const parts: readonly string[] = [
  "figures",
  "claim_evidence",
  "event_figures",
  "figure_voices",
  "figure_questions",
  "latest_figures",
  "counted_windows",
  "held_events",
];

/** Neither a part nor a question with a parameter. */
const isExported = (name: string): boolean =>
  !parts.includes(name) && !/^policy_(?!choices$)/.test(name) && !isMacro(name);

const isMacro = (name: string): boolean =>
  /^CREATE MACRO /m.test(readSql("views", name.replaceAll("_", "-")));

/**
 * Which cells changed is told of every data set; what stood in them only where it may be redistributed. The copy without restricted cells
 * would find no change in them.
 */
const historyOfAll = `(
  SELECT * REPLACE (CASE WHEN dataset IN (SELECT dataset FROM ${SOURCE}.files WHERE restricted) THEN [] ELSE changes END AS changes)
  FROM ${SOURCE}.record_history)`;

/** In the order of the database: tables, then views. */
export function exportedTables(includeRestricted: boolean): ExportedTable[] {
  const tables = Object.values(tableLoads).map(({ table }): string => table);
  const views = viewFiles.map(({ name }) => name.replaceAll("-", "_")).filter(isExported);
  return [...tables, ...views].map((name) => ({
    name,
    from: !includeRestricted && name === "record_history" ? historyOfAll : name,
    without: !includeRestricted && (name === "documents" || name === "sentences") ? ["text"] : [],
  }));
}
