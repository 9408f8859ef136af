import {
  CORRECTION_COLUMNS,
  CORRECTION_HEADER,
  Correction,
  type Issue,
  issue,
  type Outcome,
  type PlacedCorrection,
} from "@sitrep/model";
import { readHandTable } from "@sitrep/model/hand-table";

/** People's decisions on claims (data/corrections.csv). A line that cannot be read costs itself, and is named. */
export function readCorrections(text: string, file: string): Outcome<PlacedCorrection[]> {
  const { rows, header, missing } = readHandTable(text, CORRECTION_COLUMNS);
  if (missing.length > 0) {
    const found = `columns ${header.filter(Boolean).join(", ") || "none"}`;
    const expected = `columns ${CORRECTION_COLUMNS.join(", ")}`;
    const at = { severity: "error", line: 1 } as const;
    return { value: [], issues: [issue("normalize", "correction-columns", file, found, expected, at)] };
  }
  const value: PlacedCorrection[] = [];
  const issues: Issue[] = [];
  for (const { line, cells, cell } of rows) {
    const numberOf = (column: string): number | null => (cell(column) === "" ? null : Number(cell(column)));
    const parsed = Correction.safeParse({
      ...Object.fromEntries(CORRECTION_HEADER.map((column) => [column, cell(column)])),
      char_start: numberOf("char_start"),
      char_end: numberOf("char_end"),
      field: cell("field") === "" ? null : cell("field"),
    });
    const lacks = parsed.success ? lackOf(parsed.data) : null;
    if (parsed.success && lacks === null) {
      value.push({ ...parsed.data, file, line });
      continue;
    }
    const columns = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0]));
    const expected =
      lacks ??
      `who, what they did (accept, reject, unsure, set, add, undo), the claim and what is right (see ${[...new Set(columns)].join(", ")})`;
    const found = `"${cells.join(",").slice(0, 200)}"`;
    issues.push(issue("normalize", "correction-row", file, found, expected, { severity: "error", line }));
  }
  return { value, issues };
}

/** What a line of its action needs besides; null where it has all. */
function lackOf({ action, field, claim, char_start, char_end }: Correction): string | null {
  if (action === "set" && field === null) return "a field to set";
  if (action === "add" && (char_start === null || char_end === null || char_start >= char_end))
    return "where the words of the missed claim begin and end";
  if (action !== "add" && claim === "") return "the id of a claim";
  return null;
}
