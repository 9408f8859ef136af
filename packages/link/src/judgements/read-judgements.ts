import { type Issue, issue, Judgement, type Outcome } from "@sitrep/model";
import Papa from "papaparse";

const COLUMNS = ["left", "right", "judgement", "who", "why"] as const;

/** A judgement and where it stands, so that an issue can name its line. */
export interface PlacedJudgement extends Judgement {
  readonly file?: string;
  /** counted from 1 */
  readonly line?: number;
}

/** A person's decisions on links (data/judgements.csv). A row that cannot be read costs itself, and is named with its line. */
export function readJudgements(text: string, file: string): Outcome<PlacedJudgement[]> {
  if (text.trim() === "") return { value: [], issues: [] };
  const rows = rowsOf(text);
  const header = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const found = `columns ${header.filter(Boolean).join(", ") || "none"}`;
    const expected = `columns ${COLUMNS.join(", ")}`;
    const at = { severity: "error", line: 1 } as const;
    return { value: [], issues: [issue("link", "judgement-columns", file, found, expected, at)] };
  }
  const value: PlacedJudgement[] = [];
  const issues: Issue[] = [];
  for (const { line, cells } of rows.slice(1)) {
    if (cells.every((cell) => cell.trim() === "")) continue;
    const cellOf = (column: string) => (cells[header.indexOf(column)] ?? "").trim();
    const parsed = Judgement.safeParse(Object.fromEntries(COLUMNS.map((column) => [column, cellOf(column)])));
    if (parsed.success) value.push({ ...parsed.data, file, line });
    else
      issues.push(
        unreadable(
          file,
          line,
          cells,
          parsed.error.issues.map(({ path }) => String(path[0])),
        ),
      );
  }
  return { value, issues };
}

function unreadable(file: string, line: number, cells: readonly string[], columns: readonly string[]): Issue {
  const expected = `two ids, same or different, who and why (see ${[...new Set(columns)].join(", ")})`;
  const at = { severity: "error", line } as const;
  return issue("link", "judgement-row", file, `"${cells.join(",").slice(0, 200)}"`, expected, at);
}

/** Rows with the line that each begins on: a quoted cell may hold line breaks. */
function rowsOf(text: string): { line: number; cells: string[] }[] {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, ""), { header: false });
  let line = 1;
  return data.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
}
